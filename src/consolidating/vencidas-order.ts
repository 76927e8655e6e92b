/**
 * The order of «Vencidas», live: by dependencia, that with most vencidas first; inside it the vencidas before those por
 * confirmar, and of each the most days first. Every activity on the list has a key in a hidden column of «Consolidado»,
 * and «Vencidas» takes the smallest, the second smallest, and so on.
 */
import { COLUMNAS, CONSOLIDADO } from '../messages/consolidado';
import type { ActividadJuzgada } from '../plan/estado';
import type { Plan } from '../plan/plan';
import { compareTexts, nombrarDependencias } from './dependencias';
import { columna, contarSi, es, literal, NOMBRES } from './formulas';

/** A key is lugar · por confirmar · days · row, digit beside digit: some 15, as many as a number holds exactly. */
const POR_LUGAR = 1e11;
const POR_SITUACION = 1e10;
const POR_DIA = 1e5;
const MAS_DIAS = 99_999;

/** The dependencias in order of name, each with its number (from 1), its vencidas and its place among them. */
export interface DependenciaNumerada {
  readonly nombre: string;
  readonly numero: number;
  readonly vencidas: number;
  /** 1: the one with most vencidas; of equals, the first by name. */
  readonly lugar: number;
}

/**
 * Numbers the dependencias that have activities or at least a workbook that names them.
 * @param juzgadas with their dependencias' one name
 */
export function numerarDependencias(
  juzgadas: readonly ActividadJuzgada[],
  planes: readonly Plan[],
): readonly DependenciaNumerada[] {
  const nombre = nombrarDependencias(juzgadas);
  const vencidas = new Map<string, number>();
  for (const { actividad, situacion } of juzgadas) {
    const known = vencidas.get(actividad.dependencia) ?? 0;
    vencidas.set(actividad.dependencia, known + (situacion === 'vencida' ? 1 : 0));
  }
  for (const escrita of planes.flatMap(({ dependencias }) => dependencias)) {
    if (!vencidas.has(nombre(escrita))) vencidas.set(nombre(escrita), 0);
  }
  const numbered = [...vencidas]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([dependencia, suyas], index) => ({ nombre: dependencia, numero: index + 1, vencidas: suyas }));
  const worstFirst = [...numbered].sort((a, b) => b.vencidas - a.vencidas || a.numero - b.numero);
  return numbered.map((one) => ({ ...one, lugar: worstFirst.indexOf(one) + 1 }));
}

/** How many vencidas the dependencia of a number has. */
export function vencidasDe(numero: number): string {
  return contarSi([CONSOLIDADO.dependenciaNumero, numero], es.situacion('vencida'));
}

/** @param counts all dependencias' vencidas, absolute @param own the row's @param upToOwn from the first to the row's */
export function lugarFormula(counts: string, own: string, upToOwn: string): string {
  return `COUNTIF(${counts},">"&${own})+COUNTIF(${upToOwn},${own})`;
}

/** The key of an activity's row in «Consolidado»; an empty text for one that is not on the list. */
export function claveFormula(situacion: string, dias: string, dependenciaNumero: string): string {
  const lugar = `INDEX(${NOMBRES.lugarDependencias},${dependenciaNumero})*${POR_LUGAR}`;
  const porConfirmar = `IF(${situacion}="vencida",0,${POR_SITUACION})`;
  return `IF(${dias}="","",${lugar}+${porConfirmar}+(${MAS_DIAS}-${dias})*${POR_DIA}+ROW())`;
}

/** What claveFormula gives. */
export function claveDeVencida(
  { situacion, diasVencida }: ActividadJuzgada,
  lugar: number,
  row: number,
): number | null {
  if (diasVencida === null) return null;
  const porConfirmar = situacion === 'vencida' ? 0 : POR_SITUACION;
  return lugar * POR_LUGAR + porConfirmar + (MAS_DIAS - diasVencida) * POR_DIA + row;
}

/** How many activities are on the list. */
export const CUANTAS_EN_LISTA = `COUNT(${columna(CONSOLIDADO.ordenVencida)})`;

/** The position in the table of the n-th of the list. */
export function posicionFormula(n: number): string {
  const claves = columna(CONSOLIDADO.ordenVencida);
  return `IF(${n}>${CUANTAS_EN_LISTA},"",MATCH(SMALL(${claves},${n}),${claves},0))`;
}

/** A text of the activity at a position; INDEX alone would turn a blank into 0. */
export function textoEn(head: string, position: string): string {
  return `IF(${position}="","",INDEX(${columna(head)},${position})&"")`;
}

/** The beginning of a text of the activity at a position, with a note where there is more. */
export function extractoEn(head: string, position: string, most: number, more: string): string {
  const whole = `INDEX(${columna(head)},${position})`;
  return `IF(${position}="","",IF(LEN(${whole})>${most},LEFT(${whole},${most})&${literal(more)},${whole}&""))`;
}

/** A number or a day of the activity at a position. */
export function valorEn(head: string, position: string): string {
  return `IF(${position}="","",INDEX(${columna(head)},${position}))`;
}

/** Where the activity at a position stands: its archivo, hoja and fila with words between. */
export function origenEn(position: string, [afterArchivo, beforeFila]: readonly [string, string]): string {
  const [archivo, hoja, fila] = [COLUMNAS.archivo, COLUMNAS.hoja, COLUMNAS.fila].map(
    (head) => `INDEX(${columna(head)},${position})`,
  );
  return `IF(${position}="","",${archivo}&${literal(afterArchivo)}&${hoja}&${literal(beforeFila)}&${fila})`;
}

/** The activities on the list, in its order. Their rows in «Consolidado» are as there, from the second on. */
export function listarVencidas(
  juzgadas: readonly ActividadJuzgada[],
  lugarDe: (dependencia: string) => number,
): readonly { readonly juzgada: ActividadJuzgada; readonly position: number }[] {
  return juzgadas
    .map((juzgada, index) => ({
      juzgada,
      position: index + 1,
      clave: claveDeVencida(juzgada, lugarDe(juzgada.actividad.dependencia), index + 2),
    }))
    .filter(({ clave }) => clave !== null)
    .sort((a, b) => (a.clave ?? 0) - (b.clave ?? 0));
}
