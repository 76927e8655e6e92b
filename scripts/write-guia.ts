/** npm run guia: writes docs/guia.md from the guide's one source. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guiaPage } from './guia/page';

writeFileSync(join(__dirname, '..', 'docs', 'guia.md'), guiaPage());
