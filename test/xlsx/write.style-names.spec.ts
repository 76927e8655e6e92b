import { strFromU8, unzipSync } from 'fflate';
import { consolidadoSpecs } from '../../src/consolidating/specs';
import { STYLES, styleTitle, type StyleName } from '../../src/workbook/styles';
import { writeXlsx } from '../../src/xlsx/write';
import { actividadesDeEjemplo, consolidadoDeEjemplo } from '../support/municipio-de-ejemplo';

const NAMES = Object.keys(STYLES) as StyleName[];
const spec = consolidadoSpecs(consolidadoDeEjemplo(undefined, undefined, {}, actividadesDeEjemplo(7, 3)));

describe('the named styles of a file', () => {
  let styles = '';
  const xfIds = (list: string): number[] =>
    [...(new RegExp(`<${list}\\b.*?</${list}>`, 's').exec(styles)?.[0] ?? '').matchAll(/ xfId="(\d+)"/g)].map(
      ([, id]) => Number(id),
    );

  beforeAll(async () => {
    styles = strFromU8(unzipSync(await writeXlsx(spec))['xl/styles.xml'] ?? new Uint8Array());
  });

  it('are called in words, each otherwise', () => {
    expect(styleTitle('tabla-total-numero')).toBe('PAAC tabla total número');
    expect(new Set(NAMES.map(styleTitle)).size).toBe(NAMES.length);
  });

  it('are those that its cells have, under Normal', () => {
    const named = [...styles.matchAll(/<cellStyle name="([^"]*)"/g)].map(([, name]) => name);
    expect(named[0]).toBe('Normal');
    expect(named).toEqual(expect.arrayContaining(['PAAC portada', 'PAAC encabezado', 'PAAC número', 'PAAC lista']));
    const used = new Set(
      spec.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ style }) => style ?? []))),
    );
    const titles = [...used].map(styleTitle);
    expect(named.slice(1).filter((name) => !titles.includes(name ?? ''))).toEqual([]);
    expect(named.length).toBeGreaterThan(25);
  });

  it('are what every look of a cell goes back to', () => {
    const models = Number(/<cellStyleXfs count="(\d+)"/.exec(styles)?.[1]);
    expect(models).toBe(Number(/<cellStyles count="(\d+)"/.exec(styles)?.[1]));
    expect(xfIds('cellStyles')).toEqual(Array.from({ length: models }, (_, index) => index));
    const [plain, ...looks] = xfIds('cellXfs');
    expect(plain).toBe(0);
    expect(looks.filter((id) => id < 1 || id >= models)).toEqual([]);
  });
});
