import { nombreDeComponente, nombreDeDependencia } from '../messages/consolidado';
import { CIFRAS, RESUMEN_HOJA } from '../messages/consolidado-resumen';
import type { ComponenteNumero } from '../plan/componente';
import { ESTADOS } from '../plan/estado';
import { cellName, columnName } from '../workbook/address';
import { formula, LINE, text } from './cells';
import { columnOf, FIGURES, figureCells } from './figures';
import { contarSi, es, literal, NOMBRES, type Criterio } from './formulas';
import { contar, type Cuenta } from './resumen';
import { addTitle, addWide, bandLooks, labelHeight, noReportLook, type Hoja } from './resumen-hoja';
import type { Vista } from './vista';

/** Where the figures of a dependencia and a componente stand (null: of all), and what they are when written. */
export type CifrasDe = (
  dependencia: string | null,
  componente: ComponenteNumero | null,
) => { readonly row: number; readonly cuenta: Cuenta };

interface Fila {
  readonly label: string;
  readonly scope: readonly Criterio[];
  readonly cuenta: Cuenta;
  readonly isTotal?: boolean;
}

const HEAD_HEIGHT = 40;

/** The tables of figures: by dependencia, by componente, and by both. Returns where each figure stands. */
export function addTablas(hoja: Hoja, vista: Vista): CifrasDe {
  const { resumen, contexto } = vista.consolidado;
  const none = contar([], contexto.ajustes.bandas);
  const known = new Map<string, { row: number; cuenta: Cuenta }>();
  const key = (dependencia: string | null, componente: number | null): string =>
    JSON.stringify([dependencia, componente]);
  const add = (dependencia: string | null, componente: number | null, fila: Fila): void => {
    known.set(key(dependencia, componente), { row: addFila(hoja, fila), cuenta: fila.cuenta });
  };
  const total: Fila = { label: RESUMEN_HOJA.total, scope: [], cuenta: resumen.total, isTotal: true };

  addTitle(hoja, RESUMEN_HOJA.porComponente, HEAD_HEIGHT + (vista.componentes.length + 1) * LINE);
  addTabla(hoja, RESUMEN_HOJA.componente, () => {
    for (const componente of vista.componentes) {
      const cuenta = resumen.porComponente.find((suya) => suya.componente === componente.numero) ?? none;
      const label = nombreDeComponente(componente);
      add(null, componente.numero, { label, scope: [es.componente(componente.numero)], cuenta });
    }
    addFila(hoja, total);
  });

  addTitle(hoja, RESUMEN_HOJA.porDependencia, HEAD_HEIGHT + 4 * LINE);
  const firstRow = hoja.rows.next + 1;
  addTabla(hoja, RESUMEN_HOJA.dependencia, (keep) => {
    for (const { nombre, numero } of vista.dependencias) {
      const cuenta = resumen.porDependencia.find(({ dependencia }) => dependencia === nombre) ?? none;
      const label = nombreDeDependencia(nombre);
      keep(labelHeight(hoja, label) + (numero === vista.dependencias.length ? LINE : 0));
      const cell = `$A${hoja.rows.next}`;
      add(nombre, null, { label, scope: [es.dependencia(cell, { nombre: label, numero })], cuenta });
    }
    add(null, null, total);
  });
  addComprobacion(hoja, firstRow, hoja.rows.next - 2);

  const groupHeight = 20 + vista.componentes.length * LINE;
  addTitle(hoja, RESUMEN_HOJA.detalle, HEAD_HEIGHT + groupHeight);
  addTabla(hoja, RESUMEN_HOJA.componente, (keep) => {
    for (const { nombre, numero } of vista.dependencias) {
      keep(groupHeight);
      const label = nombreDeDependencia(nombre);
      const head = addWide(hoja, [text(1, label, 'seccion')], 20);
      for (const componente of vista.componentes) {
        const cuenta = resumen.filas.find(
          (fila) => fila.dependencia === nombre && fila.componente === componente.numero,
        );
        add(nombre, componente.numero, {
          label: nombreDeComponente(componente),
          scope: [es.dependencia(`$A$${head}`, { nombre: label, numero }), es.componente(componente.numero)],
          cuenta: cuenta ?? none,
        });
      }
    }
  });

  return (dependencia, componente) => {
    const found = known.get(key(dependencia, componente));
    if (!found) throw new RangeError(`No figures of ${key(dependencia, componente)}`);
    return found;
  };
}

/** A table of figures under its head, which every new page repeats. */
function addTabla(hoja: Hoja, first: string, addRows: (keep: (height: number) => void) => void): void {
  const { rows, conditionalFormats } = hoja;
  const addHead = (): void => {
    rows.add(
      [
        text(1, first, 'tabla-encabezado'),
        ...FIGURES.map(({ head }) => text(columnOf(head), head, 'tabla-encabezado')),
      ],
      HEAD_HEIGHT,
    );
  };
  addHead();
  const firstRow = rows.next;
  addRows((height) => {
    if (rows.keep(height)) addHead();
  });
  const lastRow = rows.next - 1;
  const columnsOf = (from: string, to: string) => ({
    firstRow,
    firstColumn: columnOf(from),
    lastRow,
    lastColumn: columnOf(to),
  });
  const share = `$${cellName(firstRow, columnOf(CIFRAS.porcentaje))}`;
  const shares = columnsOf(CIFRAS.porcentaje, CIFRAS.banda);
  for (const look of bandLooks(shares, `$${cellName(firstRow, columnOf(CIFRAS.banda))}`)) conditionalFormats.push(look);
  conditionalFormats.push(noReportLook(columnsOf(CIFRAS.actividades, CIFRAS.sinFechaVerificable), share));
  for (const [head, style] of [
    [CIFRAS.vencidas, 'vencida'],
    [CIFRAS.vencidasPorConfirmar, 'por-confirmar'],
  ] as const) {
    const cell = `$${cellName(firstRow, columnOf(head))}`;
    conditionalFormats.push({ area: columnsOf(head, head), formula: `AND(ISNUMBER(${cell}),${cell}>0)`, style });
  }
  rows.skip();
}

function addFila(hoja: Hoja, { label, scope, cuenta, isTotal = false }: Fila): number {
  const { rows } = hoja;
  return rows.addFitted(
    [text(1, label, isTotal ? 'tabla-total' : 'tabla-texto'), ...figureCells(rows.next, scope, cuenta, isTotal)],
    labelHeight(hoja, label),
  );
}

/** Says whether every activity is counted under exactly one estado and one dependencia. */
function addComprobacion(hoja: Hoja, firstRow: number, totalRow: number): void {
  const actividades = columnName(columnOf(CIFRAS.actividades));
  const byEstado = ESTADOS.map((estado) => contarSi(es.estado(estado))).join('+');
  const byDependencia = `SUM($${actividades}$${firstRow}:$${actividades}$${totalRow - 1})`;
  const test = `AND(COUNT(${NOMBRES.corte})=1,${byEstado}=${contarSi()},${byDependencia}=${contarSi()})`;
  const verdict = `IF(${test},${literal(RESUMEN_HOJA.cuadra)},${literal(RESUMEN_HOJA.noCuadra)})`;
  addWide(hoja, [text(1, RESUMEN_HOJA.comprobacion, 'etiqueta'), formula(2, verdict, RESUMEN_HOJA.cuadra, 'dato')]);
  hoja.rows.skip();
}
