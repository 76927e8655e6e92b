import { nombreDeDependencia } from '../messages/consolidado';
import { RESUMEN_HOJA } from '../messages/consolidado-resumen';
import type { ActividadJuzgada } from '../plan/estado';
import type { Area } from '../workbook/address';
import type { ChartSpec } from '../workbook/spec';
import { formula, LINE, text } from './cells';
import { contarSi, es, type Criterio } from './formulas';
import { addTitle, addWide, labelHeight, LAST_COLUMN, wideHeight, type Hoja } from './resumen-hoja';
import type { Vista } from './vista';

/**
 * A part of a bar. The parts take every activity that applies exactly once, so that bars are as long as a dependencia has
 * activities: a vencida is taken out of en proceso and pendientes, where its estado would count it again.
 */
interface Parte {
  readonly head: string;
  readonly color: string;
  /** Counted apart and added. */
  readonly sums: readonly (readonly Criterio[])[];
  readonly holds: (juzgada: ActividadJuzgada) => boolean;
}

const { partes } = RESUMEN_HOJA;

const PARTES: readonly Parte[] = [
  {
    head: partes.cumplidas,
    color: '#548235',
    sums: [[es.estado('cumplida')]],
    holds: ({ estado }) => estado.valor === 'cumplida',
  },
  {
    head: partes.enProceso,
    color: '#2E75B6',
    sums: [[es.estado('en proceso'), es.fueraDe('vencida')]],
    holds: ({ estado, situacion }) => estado.valor === 'en proceso' && situacion !== 'vencida',
  },
  {
    head: partes.pendientes,
    color: '#A6A6A6',
    sums: [
      [es.estado('pendiente'), es.fueraDe('vencida')],
      [es.estado('sin reporte'), es.fueraDe('vencida')],
    ],
    holds: ({ estado, situacion }) =>
      (estado.valor === 'pendiente' || estado.valor === 'sin reporte') && situacion !== 'vencida',
  },
  {
    head: partes.porConfirmar,
    color: '#F2B233',
    sums: [[es.estado('por confirmar')]],
    holds: ({ estado }) => estado.valor === 'por confirmar',
  },
  {
    head: partes.vencidas,
    color: '#C00000',
    sums: [[es.situacion('vencida')]],
    holds: ({ situacion }) => situacion === 'vencida',
  },
];

const CHART_COLUMN = PARTES.length + 3;
/** The chart is at least so many rows high, however few dependencias there are. */
const MIN_ROWS = 14;
const HEAD_HEIGHT = 28;
/** Points for each bar, so that every one keeps its name. */
const BAR_HEIGHT = 20;

/** The chart of every dependencia's activities beside the table it is drawn from; null without a dependencia to show. */
export function addBarras(hoja: Hoja, vista: Vista): ChartSpec | null {
  const { rows } = hoja;
  if (vista.dependencias.length === 0) return null;
  const names = vista.dependencias.map(({ nombre }) => labelHeight(hoja, nombreDeDependencia(nombre)));
  const roomy = names.map((height) => Math.max(height, BAR_HEIGHT));
  const onOnePage = hoja.pageHeight - 20 - 2 * LINE - HEAD_HEIGHT;
  // Many bars are drawn closer, so that they stay on one page.
  const heights = total(roomy) <= onOnePage ? roomy : names;
  const tall = total(heights);
  addTitle(hoja, RESUMEN_HOJA.grafica, HEAD_HEIGHT + Math.max(tall, MIN_ROWS * LINE) + 2 * LINE);
  addWide(hoja, [text(1, RESUMEN_HOJA.graficaNota, 'nota')], wideHeight(hoja, RESUMEN_HOJA.graficaNota, 1));

  const headRow = rows.add(
    [
      text(1, RESUMEN_HOJA.dependencia, 'tabla-encabezado'),
      ...PARTES.map(({ head }, index) => text(index + 2, head, 'tabla-encabezado')),
    ],
    HEAD_HEIGHT,
  );
  for (const [index, { nombre, numero }] of vista.dependencias.entries()) {
    const label = nombreDeDependencia(nombre);
    const suyas = vista.juzgadas.filter(({ actividad }) => actividad.dependencia === nombre);
    const scope = es.dependencia(`$A${rows.next}`, { nombre: label, numero });
    rows.addFitted(
      [
        text(1, label, 'tabla-texto'),
        ...PARTES.map(({ sums, holds }, part) =>
          formula(
            part + 2,
            sums.map((criterios) => contarSi(scope, ...criterios)).join('+'),
            suyas.filter(holds).length,
            'tabla-numero',
          ),
        ),
      ],
      heights[index],
      heights[index],
    );
  }
  const lastRow = rows.next - 1;
  for (let left = MIN_ROWS - vista.dependencias.length; left > 0; left--) rows.skip();
  const column = (at: number): Area => ({ firstRow: headRow + 1, firstColumn: at, lastRow, lastColumn: at });
  const shown = heights.filter((_, index) => total(heights.slice(0, index + 1)) <= onOnePage).length;
  const end = Math.min(rows.next - 1, headRow + Math.max(shown, MIN_ROWS));
  const place = { firstRow: headRow, firstColumn: CHART_COLUMN, lastRow: end, lastColumn: LAST_COLUMN };
  rows.skip();
  return {
    title: RESUMEN_HOJA.graficaTitulo,
    altText: RESUMEN_HOJA.graficaAlt(vista.dependencias.length),
    place,
    categories: column(1),
    series: PARTES.map(({ head, color }, index) => ({ name: head, values: column(index + 2), color })),
  };
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
