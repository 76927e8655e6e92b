import { nombreDeDependencia } from '../messages/consolidado';
import { RESUMEN_HOJA } from '../messages/consolidado-resumen';
import type { ActividadJuzgada } from '../plan/estado';
import type { Area } from '../workbook/address';
import type { ChartSpec } from '../workbook/spec';
import { formula, LINE, text, type Rows } from './cells';
import { contarSi, es, type Criterio } from './formulas';
import { addTitle, addWide, labelHeight, LAST_COLUMN, wideHeight, type Hoja } from './resumen-hoja';
import type { DependenciaNumerada } from './vencidas-order';
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

/** A dependencia's bar. */
interface Barra {
  readonly dependencia: DependenciaNumerada;
  readonly label: string;
  /** Points of its row. */
  readonly height: number;
}

/** The chart of every dependencia's activities beside the table it is drawn from: one, or one a page where they are many. */
export function addBarras(hoja: Hoja, vista: Vista): readonly ChartSpec[] {
  const pages = pagesOf(hoja, vista);
  return pages.map((barras, index) => {
    if (index === 0) {
      addTitle(hoja, RESUMEN_HOJA.grafica, HEAD_HEIGHT + Math.max(total(barras), MIN_ROWS * LINE) + 2 * LINE);
      addWide(hoja, [text(1, RESUMEN_HOJA.graficaNota, 'nota')], wideHeight(hoja, RESUMEN_HOJA.graficaNota, 1));
    } else hoja.rows.breakHere();
    return addPage(hoja, vista, barras, RESUMEN_HOJA.graficaTitulo(index + 1, pages.length));
  });
}

/** The bars of each page: drawn closer where they are many, so that few pages hold them. */
function pagesOf(hoja: Hoja, { dependencias }: Vista): readonly (readonly Barra[])[] {
  const close = dependencias.map((dependencia): Barra => {
    const label = nombreDeDependencia(dependencia.nombre);
    return { dependencia, label, height: labelHeight(hoja, label) };
  });
  const roomy = close.map((barra) => ({ ...barra, height: Math.max(barra.height, BAR_HEIGHT) }));
  const onOnePage = hoja.pageHeight - 20 - 2 * LINE - HEAD_HEIGHT;
  const pages: Barra[][] = [];
  for (const barra of total(roomy) <= onOnePage ? roomy : close) {
    const page = pages.at(-1);
    if (page && total(page) + barra.height <= onOnePage) page.push(barra);
    else pages.push([barra]);
  }
  return pages;
}

function addPage(hoja: Hoja, vista: Vista, barras: readonly Barra[], title: string): ChartSpec {
  const { rows } = hoja;
  const headRow = rows.add(
    [
      text(1, RESUMEN_HOJA.dependencia, 'tabla-encabezado'),
      ...PARTES.map(({ head }, index) => text(index + 2, head, 'tabla-encabezado')),
    ],
    HEAD_HEIGHT,
  );
  for (const barra of barras) addBarra(rows, vista, barra);
  const lastRow = rows.next - 1;
  for (let left = MIN_ROWS - barras.length; left > 0; left--) rows.skip();
  const column = (at: number): Area => ({ firstRow: headRow + 1, firstColumn: at, lastRow, lastColumn: at });
  const place = { firstRow: headRow, firstColumn: CHART_COLUMN, lastRow: rows.next - 1, lastColumn: LAST_COLUMN };
  rows.skip();
  return {
    title,
    altText: RESUMEN_HOJA.graficaAlt(barras.length),
    place,
    categories: column(1),
    series: PARTES.map(({ head, color }, index) => ({ name: head, values: column(index + 2), color })),
  };
}

function addBarra(rows: Rows, vista: Vista, { dependencia: { nombre, numero }, label, height }: Barra): void {
  const suyas = vista.juzgadas.filter(({ actividad }) => actividad.dependencia === nombre);
  const scope = es.dependencia(`$A${rows.next}`, { nombre: label, numero });
  const counts = PARTES.map(({ sums, holds }, part) =>
    formula(
      part + 2,
      sums.map((criterios) => contarSi(scope, ...criterios)).join('+'),
      suyas.filter(holds).length,
      'tabla-numero',
    ),
  );
  rows.addFitted([text(1, label, 'tabla-texto'), ...counts], height, height);
}

function total(barras: readonly Barra[]): number {
  return barras.reduce((sum, { height }) => sum + height, 0);
}
