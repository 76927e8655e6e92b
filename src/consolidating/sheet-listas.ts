import { HOJAS, LISTAS, nombreDeDependencia } from '../messages/consolidado';
import { serialOfDay } from '../dates/serial';
import { ESTADOS } from '../plan/estado';
import type { Area } from '../workbook/address';
import type { CellSpec, SheetSpec } from '../workbook/spec';
import { formula, number, text } from './cells';
import { NOMBRES } from './formulas';
import { lugarFormula, vencidasDe } from './vencidas-order';
import type { Vista } from './vista';

const FIRST_ROW = 3;
const COLUMN = { estado: 1, numero: 3, dependencia: 4, vencidas: 5, lugar: 6, dato: 8, valor: 9 } as const;

/**
 * The hidden sheet behind the others: the list of estados, the place of each dependencia in «Vencidas», and the corte and
 * vigencia that a later consolidado reads when this one is its earlier cut-off.
 */
export function listasSheet(vista: Vista): SheetSpec {
  const { dependencias } = vista;
  const { corte, vigencia } = vista.consolidado.contexto;
  const datos: readonly (readonly CellSpec[])[] = [
    [text(COLUMN.dato, LISTAS.corte), formula(COLUMN.valor, NOMBRES.corte, serialOfDay(corte), 'fecha')],
    [text(COLUMN.dato, LISTAS.vigencia), number(COLUMN.valor, vigencia, 'texto-centrado')],
  ];
  const lastRow = FIRST_ROW + dependencias.length - 1;
  const height = Math.max(ESTADOS.length, dependencias.length, datos.length);
  return {
    name: HOJAS.listas,
    mark: 'listas_consolidado',
    hidden: true,
    columns: [16, 3, 10, 40, 10, 10, 3, 12, 14].map((width) => ({ width })),
    rows: [
      { row: 1, cells: [text(1, LISTAS.aviso, 'nota')] },
      {
        row: FIRST_ROW - 1,
        cells: [
          text(COLUMN.estado, LISTAS.estados, 'encabezado'),
          text(COLUMN.numero, LISTAS.numero, 'encabezado'),
          text(COLUMN.dependencia, LISTAS.dependencia, 'encabezado'),
          text(COLUMN.vencidas, LISTAS.vencidas, 'encabezado'),
          text(COLUMN.lugar, LISTAS.lugar, 'encabezado'),
          text(COLUMN.dato, LISTAS.dato, 'encabezado'),
          text(COLUMN.valor, LISTAS.valor, 'encabezado'),
        ],
      },
      ...Array.from({ length: height }, (_, index) => {
        const row = FIRST_ROW + index;
        const estado = ESTADOS[index];
        const dependencia = dependencias[index];
        return {
          row,
          cells: [
            ...(estado ? [text(COLUMN.estado, estado)] : []),
            ...(dependencia
              ? [
                  number(COLUMN.numero, dependencia.numero),
                  text(COLUMN.dependencia, nombreDeDependencia(dependencia.nombre)),
                  formula(COLUMN.vencidas, vencidasDe(dependencia.numero), dependencia.vencidas),
                  formula(
                    COLUMN.lugar,
                    lugarFormula(`$E$${FIRST_ROW}:$E$${lastRow}`, `$E${row}`, `$E$${FIRST_ROW}:$E${row}`),
                    dependencia.lugar,
                  ),
                ]
              : []),
            ...(datos[index] ?? []),
          ],
        };
      }),
    ],
    names: [
      { name: NOMBRES.listaEstados, area: column(COLUMN.estado, ESTADOS.length) },
      { name: NOMBRES.lugarDependencias, area: column(COLUMN.lugar, Math.max(dependencias.length, 1)) },
    ],
  };
}

function column(at: number, length: number): Area {
  return { firstRow: FIRST_ROW, firstColumn: at, lastRow: FIRST_ROW + length - 1, lastColumn: at };
}
