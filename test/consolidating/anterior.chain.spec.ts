import { avisosDelAnterior } from '../../src/consolidating/avisos-anterior';
import type { Consolidado } from '../../src/consolidating/consolidado';
import { readAnterior, type Anterior } from '../../src/consolidating/read-anterior';
import { consolidadoSpecs } from '../../src/consolidating/specs';
import type { Day } from '../../src/dates/day';
import { SEGUIMIENTO_OCI } from '../../src/messages/consolidado-hojas';
import type { Estado } from '../../src/plan/estado';
import type { Cell } from '../../src/workbook/snapshot';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { actividadesDeEjemplo, consolidadoDeEjemplo } from '../support/municipio-de-ejemplo';

const ACTIVIDADES = actividadesDeEjemplo(7, 6);
const OBSERVACION = 'La oficina verificó en sitio; ver acta 12.';

function at(corte: string, cumplidas: number, anterior?: Anterior): Consolidado {
  const done = new Map<number, Estado>(Array.from({ length: cumplidas }, (_, index) => [index, 'cumplida'] as const));
  return consolidadoDeEjemplo(corte as Day, done, anterior ? { anterior } : {}, ACTIVIDADES);
}

async function saved(archivo: string, spec: WorkbookSpec): Promise<Anterior> {
  return readAnterior(readXlsx(archivo, await writeXlsx(spec)));
}

/** The observations that a person wrote over the draft of the first block. */
function withObservation(spec: WorkbookSpec, column: number): WorkbookSpec {
  return {
    ...spec,
    sheets: spec.sheets.map((sheet) => {
      if (sheet.mark !== 'seguimiento_oci') return sheet;
      const first = sheet.rows.find(({ cells }) =>
        cells.some(({ content }) => content?.kind === 'text' && content.text === SEGUIMIENTO_OCI.observaciones),
      )?.row;
      const rows = sheet.rows.map((row) =>
        row.row === first
          ? {
              ...row,
              cells: row.cells.map((cell) =>
                cell.column === column ? { ...cell, content: { kind: 'text' as const, text: OBSERVACION } } : cell,
              ),
            }
          : row,
      );
      return { ...sheet, rows };
    }),
  };
}

describe('three cut-offs, each with the one before it', () => {
  let december: readonly (readonly Cell[])[] = [];
  let consolidados: readonly Consolidado[] = [];

  beforeAll(async () => {
    const april = at('2026-04-30', 5);
    const ofApril = await saved('abril.xlsx', withObservation(consolidadoSpecs(april), 2));
    const august = at('2026-08-31', 15, ofApril);
    const ofAugust = await saved('agosto.xlsx', consolidadoSpecs(august));
    const last = at('2026-12-31', 40, ofAugust);
    consolidados = [april, august, last];
    const sheet = readXlsx('diciembre.xlsx', await writeXlsx(consolidadoSpecs(last))).sheets.find(
      ({ mark }) => mark === 'seguimiento_oci',
    );
    december = sheet?.rows.map(({ cells }) => cells) ?? [];
  });

  const line = (label: string, block = 0): readonly (string | number | null)[] => {
    const rows = december.filter(([first]) => first?.kind === 'text' && first.text === label);
    return (rows[block] ?? []).slice(1).map((cell) => {
      if (cell.kind === 'date') return cell.day;
      return cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.number : '';
    });
  };

  it('stand side by side in December, each with its own day and figures', () => {
    expect(line(SEGUIMIENTO_OCI.fecha)).toEqual(['2026-04-30', '2026-08-31', '2026-12-31']);
    const firstOf = ({ resumen }: Consolidado) => resumen.porComponente.find(({ componente }) => componente === 1);
    expect(line(SEGUIMIENTO_OCI.programadas)).toEqual(consolidados.map((one) => firstOf(one)?.programadas));
    expect(line(SEGUIMIENTO_OCI.cumplidas)).toEqual(consolidados.map((one) => firstOf(one)?.cumplidas));
    const all = consolidados[0]?.resumen.porComponente.length ?? 0;
    expect(line(SEGUIMIENTO_OCI.cumplidas, all)).toEqual(consolidados.map(({ resumen }) => resumen.total.cumplidas));
  });

  it('keep the observations that a person wrote two cut-offs ago', () => {
    expect(line(SEGUIMIENTO_OCI.observaciones)[0]).toBe(OBSERVACION);
    expect(line(SEGUIMIENTO_OCI.observaciones)[1]).toMatch(/^Vencidas: /);
  });

  it('say so where the earlier one is not earlier, or of another vigencia', () => {
    const [, august, last] = consolidados as [Consolidado, Consolidado, Consolidado];
    const ofAugust = last.anterior as Anterior;
    expect(avisosDelAnterior(ofAugust, last.contexto)).toEqual([]);
    expect(avisosDelAnterior(ofAugust, august.contexto)).toEqual([expect.stringContaining('31/08/2026')]);
    expect(avisosDelAnterior({ ...ofAugust, vigencia: 2025 }, last.contexto)).toEqual([
      expect.stringContaining('2025'),
    ]);
  });
});
