import { plantilla, type PedidoPlantilla } from '../../src/actions/estructurar';
import type { Plan } from '../../src/plan/plan';
import { readPlan } from '../../src/reading/read-plan';
import type { CellContent, SheetSpec } from '../../src/workbook/spec';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { day } from '../support/plan';

export const FORMULARIO_2026: PedidoPlantilla = {
  perfil: 'PAAC',
  entidad: 'MUNICIPIO DE EJEMPLO',
  nit: '',
  codigo: 'F-20',
  version: '3',
  dependencia: 'Secretaría de Salud',
  vigencia: 2026,
  corte: day('2026-04-30'),
  componentes: null,
};

/** What a person types: by mark and cell ("componente_1!C5"). */
export type Typed = Readonly<Record<string, string | CellContent>>;

/** The empty form with what a person types into it. */
export function filledForm(typed: Typed, pedido: PedidoPlantilla = FORMULARIO_2026): readonly SheetSpec[] {
  return plantilla(pedido).map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ row, cells, ...rest }) => ({
      row,
      ...rest,
      cells: cells.map((cell) => {
        const value = typed[`${sheet.mark}!${String.fromCharCode(64 + cell.column)}${String(row)}`];
        if (value === undefined) return cell;
        return { ...cell, content: typeof value === 'string' ? ({ kind: 'text', text: value } as const) : value };
      }),
    })),
  }));
}

export async function readSheets(sheets: readonly SheetSpec[]): Promise<Plan> {
  return readPlan(readXlsx('plan.xlsx', await writeXlsx({ title: 'Plan', author: 'a', sheets })));
}
