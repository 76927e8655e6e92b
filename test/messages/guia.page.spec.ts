import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guiaPage } from '../../scripts/guia/page';
import { GUIA } from '../../src/messages/ayuda';
import { SITUACIONES } from '../../src/plan/estado';

const DOCS = join(__dirname, '../../docs');

describe('the guide', () => {
  it('is the page docs/guia.md: run «npm run guia» after a change', () => {
    expect(readFileSync(join(DOCS, 'guia.md'), 'utf8')).toBe(guiaPage());
  });

  it('has every picture it shows: run «npm run pictures»', () => {
    const pictures = GUIA.flatMap(({ bloques }) =>
      bloques.flatMap((bloque) => (bloque.kind === 'imagen' ? bloque.archivo : [])),
    );
    expect(pictures.filter((archivo) => !existsSync(join(DOCS, 'pictures', archivo)))).toEqual([]);
    expect(pictures.length).toBeGreaterThan(0);
  });

  it('explains every situación', () => {
    const page = guiaPage().toLowerCase();
    expect(SITUACIONES.filter((situacion) => !page.includes(`**${situacion}**`))).toEqual([]);
  });
});
