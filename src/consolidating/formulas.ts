/**
 * Formulas of the consolidated workbook. They are English, with commas, and use no function newer than Excel 2010, so that
 * Excel 2021, Excel on the web and LibreOffice 7 give the same figures; no TEXT(), whose codes are local; no arrays.
 *
 * Figures point at the table «Consolidado» by structured references (Consolidado[Estado]): they follow a sheet that is
 * renamed and a table that grows or is sorted, a person who clicks one reads what it counts, and LibreOffice recalculates
 * them from nothing. Inside a row of the table plain references ($M2) are used, which both programs write alike.
 */
import { COLUMNAS, CONSOLIDADO, NO, SI } from '../messages/consolidado';
import type { Estado, Situacion } from '../plan/estado';

/** Defined names of the workbook that formulas rest on. */
export const NOMBRES = {
  corte: 'Corte',
  diasPorVencer: 'DiasPorVencer',
  bandaMedia: 'BandaMedia',
  bandaAlta: 'BandaAlta',
  listaEstados: 'ListaEstados',
  lugarDependencias: 'LugarDependencias',
} as const;

export const TABLA = 'Consolidado';

/** What a formula shows where the corte was deleted or an estado is none of the list: never a figure that looks right. */
const SIN_CORTE = 'falta el corte';
const ESTADO_AJENO = 'revise el estado';

/** A text inside a formula. */
export function literal(value: string): string {
  return `"${value.replace(/"/g, '""')}"`;
}

/** A whole column of the table «Consolidado». */
export function columna(head: string): string {
  return `${TABLA}[${head}]`;
}

/** A column's head and what its cells must be: a text or number, or a formula that gives it. */
export type Criterio = readonly [head: string, is: string | number | { readonly formula: string }];

export const es = {
  estado: (estado: Estado): Criterio => [COLUMNAS.estado, estado],
  situacion: (situacion: Situacion): Criterio => [COLUMNAS.situacion, situacion],
  fueraDe: (situacion: Situacion): Criterio => [COLUMNAS.situacion, `<>${situacion}`],
  programada: [COLUMNAS.programada, SI] as Criterio,
  componente: (componente: number): Criterio => [COLUMNAS.componente, componente],
  /** @param cell where the name stands as «Consolidado» writes it */
  dependencia: (cell: string, { nombre, numero }: { readonly nombre: string; readonly numero: number }): Criterio =>
    isAskedForByName(nombre) ? [COLUMNAS.dependencia, { formula: cell }] : [CONSOLIDADO.dependenciaNumero, numero],
} as const;

/** Longer criteria give an error. */
const MAX_CRITERION = 200;

/**
 * COUNTIFS reads a criterion that begins with = < > as a comparison, * ? ~ as wildcards, and what looks like a number or a date
 * as one: a dependencia of such a name is asked for by its number, every other by the cell where a reader sees its name.
 */
function isAskedForByName(nombre: string): boolean {
  return nombre.length <= MAX_CRITERION && !/[*?~]|^[<=>]|^[\d\s.,:/%$+()-]+$/.test(nombre);
}

/** How many activities meet all criteria; without one, how many there are. */
export function contarSi(...criterios: readonly Criterio[]): string {
  if (criterios.length === 0) return `COUNT(${columna(COLUMNAS.fila)})`;
  const asked = criterios.map(([head, is]) => `${columna(head)},${valueOf(is)}`);
  return `COUNTIFS(${asked.join(',')})`;
}

function valueOf(is: Criterio[1]): string {
  if (typeof is === 'number') return String(is);
  return typeof is === 'string' ? literal(is) : is.formula;
}

/** Cells of an activity's row in «Consolidado» that its formulas read. */
export interface CeldasDeFila {
  readonly estado: string;
  readonly clase: string;
  /** Range of its plazos: "AC2:AF2". */
  readonly plazos: string;
  readonly situacion: string;
}

const { corte, diasPorVencer, listaEstados } = NOMBRES;

/**
 * The situación of an activity at the corte, rule for rule as status/ judges it (domain of the follow-up, "Estado and
 * vencida"): the first that fits.
 * @param words how the table writes the clases periódica and permanente
 */
export function situacionFormula(
  { estado, clase, plazos }: CeldasDeFila,
  words: { readonly periodica: string; readonly permanente: string },
): string {
  const is = (value: Estado): string => `${estado}=${literal(value)}`;
  const before = `COUNTIF(${plazos},"<"&${corte})>0`;
  const notPeriodic = `AND(${is('en proceso')},${clase}<>${literal(words.periodica)})`;
  const permanent = `${clase}=${literal(words.permanente)}`;
  const rules: readonly (readonly [test: string, then: Situacion | typeof SIN_CORTE | typeof ESTADO_AJENO])[] = [
    [`COUNT(${corte})=0`, SIN_CORTE],
    [`ISNA(MATCH(${estado},${listaEstados},0))`, ESTADO_AJENO],
    [is('no aplica'), 'no aplica'],
    [is('cumplida'), 'cumplida'],
    [`AND(${before},OR(${is('pendiente')},${is('sin reporte')},${notPeriodic}))`, 'vencida'],
    [`AND(${before},${is('por confirmar')})`, 'vencida por confirmar'],
    [`COUNTIF(${plazos},${corte})>0`, 'vence hoy'],
    [`COUNTIFS(${plazos},">"&${corte},${plazos},"<="&(${corte}+${diasPorVencer}))>0`, 'por vencer'],
    [`AND(${permanent},OR(${is('sin reporte')},${is('pendiente')}))`, 'sin reporte'],
    [`OR(COUNT(${plazos})>0,${permanent})`, 'al día'],
  ];
  const last: Situacion = 'sin fecha verificable';
  return rules.reduceRight((otherwise, [test, then]) => `IF(${test},${literal(then)},${otherwise})`, literal(last));
}

/** Days from the most recent plazo before the corte, for a vencida (por confirmar); else an empty text. */
export function diasVencidaFormula({ situacion, plazos }: CeldasDeFila): string {
  const vencida = `OR(${situacion}="vencida",${situacion}="vencida por confirmar")`;
  return `IF(${vencida},${corte}-${lastBefore(plazos)},"")`;
}

/** The plazo the situación rests on: the last overdue, today's, or the next; of one that is over, the last. */
export function plazoFormula({ situacion, plazos }: CeldasDeFila): string {
  const vencida = `OR(${situacion}="vencida",${situacion}="vencida por confirmar")`;
  const next = `SMALL(${plazos},COUNTIF(${plazos},"<"&${corte})+1)`;
  const left = `COUNTIF(${plazos},">="&${corte})>0`;
  return `IF(COUNT(${plazos})*COUNT(${corte})=0,"",IF(${vencida},${lastBefore(plazos)},IF(${left},${next},MAX(${plazos}))))`;
}

/** "Sí" where the activity counts in programadas at the corte. */
export function programadaFormula({ estado, clase, plazos }: CeldasDeFila, permanente: string): string {
  const due = `OR(${clase}=${literal(permanente)},COUNTIF(${plazos},"<="&${corte})>0)`;
  return `IF(AND(COUNT(${corte})>0,${estado}<>"no aplica",${due}),${literal(SI)},${literal(NO)})`;
}

/** The largest of the plazos before the corte: as many places down as there are plazos from the corte on. */
function lastBefore(plazos: string): string {
  return `LARGE(${plazos},COUNTIF(${plazos},">="&${corte})+1)`;
}
