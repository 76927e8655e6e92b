/** npm run reglas: writes docs/reglas.md from the rule book. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reglasPage } from './reglas/page';

const PAGE = join(__dirname, '..', 'docs', 'reglas.md');

writeFileSync(PAGE, reglasPage());
console.log(`Escrito: ${PAGE}`);
