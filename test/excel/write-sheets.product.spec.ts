/** @jest-environment jsdom */
import { inExcel } from './in-excel';
import { consolidadoSpecs } from '../../src/consolidating/specs';
import type { CellSpec } from '../../src/workbook/spec';
import { FONT, FONT_SIZE, STYLES, type Style } from '../../src/workbook/styles';
import { cellAt, type Look } from '../excel-host/book';
import { sheet, text, workbook } from '../excel-host/workbooks';
import { actividadesDeEjemplo, consolidadoDeEjemplo, formularioDeEjemplo } from '../support/municipio-de-ejemplo';

const USERS = workbook(sheet('Hoja 1', [[text('mío')]]));

const FEW = actividadesDeEjemplo(7, 4);
const TEMPLATE = formularioDeEjemplo([1, 2, 3, 4, 5, 6]);

describe('the product’s own sheets', () => {
  it('consolidates 400 activities in four round trips, and again in one more to see what is replaced', async () => {
    const { sheets } = consolidadoSpecs(consolidadoDeEjemplo());
    const { host, workbook: open } = await inExcel(USERS);
    await open.write(sheets);
    expect(host.batches.splice(0).length).toBe(4);
    await open.write(sheets);
    expect(host.batches).toHaveLength(5);
    expect(host.sheetNames()).toEqual(['Hoja 1', ...sheets.map(({ name }) => name)]);
  }, 60_000);

  it('gives each cell the look of its style, however they lie together', async () => {
    const sheets = [
      ...consolidadoSpecs(consolidadoDeEjemplo(undefined, undefined, undefined, FEW)).sheets,
      ...TEMPLATE,
    ];
    const { host, workbook: open } = await inExcel(USERS);
    await open.write(sheets);
    for (const { name, rows } of sheets) {
      const written = rows.map(({ row, cells }) =>
        cells.map(({ column }) => cellAt(host.sheet(name), row, column)?.look),
      );
      expect({ name, looks: written }).toEqual({ name, looks: rows.map(({ cells }) => cells.map(lookOf)) });
    }
  }, 60_000);
});

const EXCELS_OWN_SIZE: number = 11;

/** The look of a cell of a spec, in Excel's words; what is Excel's default is left out. */
function lookOf({ style: name, link }: CellSpec): Look {
  const style: Style = name ? STYLES[name] : {};
  const sides = style.border ? (['Top', 'Bottom', 'Left', 'Right'] as const) : [];
  const isLink = link && (link.kind !== 'web' || URL.canParse(link.url));
  const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
  const vertical = { top: 'Top', center: 'Center' } as const;
  const size = style.size ?? FONT_SIZE;
  return {
    fontName: FONT,
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(size !== EXCELS_OWN_SIZE && { fontSize: size }),
    ...(style.color && { color: style.color }),
    ...(isLink && { color: '#0563C1', underline: 'Single' }),
    ...(style.fill && { fill: style.fill }),
    ...(style.horizontal && { horizontal: horizontal[style.horizontal] }),
    ...(style.vertical && { vertical: vertical[style.vertical] }),
    ...(style.wrap && { wrap: true }),
    ...Object.fromEntries(
      sides.flatMap((side) => [
        [`border${side}`, 'Continuous'],
        [`borderColor${side}`, '#BFBFBF'],
      ]),
    ),
  };
}
