import * as sheetjs from '@e965/xlsx';
import { hallazgosSpecs } from '../../src/consolidating/specs';
import type { Hallazgo } from '../../src/plan/hallazgo';
import type { Link } from '../../src/workbook/spec';
import { writeXlsx } from '../../src/xlsx/write';
import { consolidadoOf } from '../support/consolidado';

const finding = (archivo: string, hoja: string | null, celda: string | null): Hallazgo => ({
  regla: 'meta-vacia',
  severidad: 'aviso',
  donde: { archivo, hoja, fila: 12, celda },
  params: { numero: '1.1' },
});

const hallazgos = [
  finding('salud #1.xlsx', "Hoja d'agua", 'D12'),
  finding('salud #1.xlsx', 'Riesgos', null),
  finding('salud #1.xlsx', null, null),
  finding('transito.xlsx', 'Riesgos', 'D13'),
];
const consolidado = consolidadoOf([], { hallazgos });

const linksOf = (opciones: Parameters<typeof hallazgosSpecs>[1]): readonly (Link | undefined)[] => {
  const [sheet] = hallazgosSpecs(consolidado, opciones).sheets;
  return (sheet?.rows ?? []).slice(1).map(({ cells }) => cells.find(({ column }) => column === 8)?.link);
};

describe('the sheet «Hallazgos» leads', () => {
  it('to the cells of the workbook that it stands in', () => {
    expect(linksOf({ libroAbierto: 'transito.xlsx' })).toEqual([
      undefined,
      undefined,
      undefined,
      { kind: 'cell', target: "'Riesgos'!D13" },
    ]);
  });

  it('to the cells of workbooks that lie beside its own', () => {
    const rutaDe = (archivo: string): string | undefined =>
      archivo === 'transito.xlsx' ? undefined : `libros/${archivo}`;
    expect(linksOf({ rutaDe })).toEqual([
      { kind: 'file', file: 'libros/salud #1.xlsx', target: "'Hoja d''agua'!D12" },
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('so in the file too, whatever the workbook is called', async () => {
    const bytes = await writeXlsx(hallazgosSpecs(consolidado, { rutaDe: (archivo) => archivo }));
    const cell = sheetjs.read(bytes).Sheets['Hallazgos']?.['H2'] as sheetjs.CellObject | undefined;
    expect(cell?.v).toBe('D12');
    expect(decodeURIComponent(cell?.l?.Target ?? '')).toBe("salud #1.xlsx#'Hoja d''agua'!D12");
  });

  it('as far as Excel can: the worst findings have their links', () => {
    const many = Array.from({ length: 65_100 }, (_, index) => finding('transito.xlsx', 'Riesgos', `D${index + 2}`));
    const [sheet] = hallazgosSpecs(consolidadoOf([], { hallazgos: many }), { libroAbierto: 'transito.xlsx' }).sheets;
    const links = (sheet?.rows ?? []).filter(({ cells }) => cells.some(({ link }) => link));
    expect(links).toHaveLength(65_000);
    expect(sheet?.rows).toHaveLength(65_101);
  });
});
