import type { Campo } from '../plan/actividad';
import { valorBorrador, type Borrador } from './draft';
import { goesOn, isOtherSubcomponente, weighContinuation } from './judge-continuation';
import type { TablaViva } from './live-table';
import { isDash, looksLikeNumero } from './look-of-value';
import { looksLikeSubcomponente } from './match-subcomponente';
import { esPropio, valorDe, type FilaTabla, type Valor } from './read-row';

/**
 * What a row of a table is. espacio: structure without an activity (a number or a subcomponente that waits to be filled).
 * subtitulo: a subcomponente in a row of its own, for the rows below it.
 */
export type ClaseFila = 'actividad' | 'continuacion' | 'renglon' | 'espacio' | 'subtitulo' | 'no-entendida';

export interface Vecindad {
  readonly tabla: TablaViva;
  /** The activity above in the same chain; null where there is none or a note ended the table. */
  readonly anterior: Borrador | null;
  /** A note or a signature ended the table: only a numbered row takes it up again. */
  readonly cerrada: boolean;
  readonly trasSalto: boolean;
  /** Reads the next row of the table, where there is one. */
  readonly siguiente: () => FilaTabla | null;
}

/** Fields that say where an activity belongs, not what it is. */
const FRAME: ReadonlySet<Campo> = new Set<Campo>([
  'numero',
  'componente',
  'subcomponente',
  'dependencia',
  'responsable',
]);
const SHORTEST_ACTIVITY = 12;
const LONGEST_CODE = 8;
/** An infinitive or a noun made of a verb. */
const TASK = /^["“]?\p{L}+(?:[aeií]r|[aeií]rse|ci[oó]n|si[oó]n|miento|izaje)\b/u;

/** Decides what a row is. A "renglon" is one more line of the activity above, under its merged number or text. */
export function classifyRow(fila: FilaTabla, vecindad: Vecindad): ClaseFila {
  const { anterior, cerrada } = vecindad;
  const actividad = valorDe(fila, 'actividad');
  const said = fila.valores.filter((valor) => esPropio(valor) && !isDash(valor.texto));
  if (said.length === 0) return 'espacio';
  if (hasNumero(fila)) return classifyNumbered(actividad, said);
  if (vecindad.tabla.columnas.formulario) return classifyInForm(actividad, said);
  if (esPropio(actividad) && !isDash(actividad.texto)) return classifyUnnumbered(fila, said, vecindad);
  if (said.every(({ campo }) => campo === 'subcomponente')) return classifySubcomponente(said, vecindad);
  if (said.every(({ campo }) => FRAME.has(campo) && campo !== 'responsable')) return 'espacio';
  if (!anterior || cerrada) return 'no-entendida';
  return actividad?.modo === 'combinado' || valorDe(fila, 'numero')?.modo === 'combinado' ? 'renglon' : 'continuacion';
}

/** A number of its own, be it text, a number or what Excel made of it. */
function hasNumero(fila: FilaTabla): boolean {
  const numero = valorDe(fila, 'numero');
  return (
    esPropio(numero) && (looksLikeNumero(numero.texto) || numero.cells[0].cell.kind === 'date' || isCode(numero.texto))
  );
}

/** "1.a", "A1", "1.1 y 1.2": a short code with a digit. */
function isCode(text: string): boolean {
  return (text.length <= LONGEST_CODE && /\d/.test(text)) || /^\d{1,2}[.,]\d[\d.,\s\-–ya]{0,15}$/.test(text);
}

function classifyNumbered(actividad: Valor | undefined, said: readonly Valor[]): ClaseFila {
  if (actividad && !isDash(actividad.texto)) return 'actividad';
  return said.some(({ campo }) => !FRAME.has(campo)) ? 'actividad' : 'espacio';
}

/** On our own form nothing is broken over rows: who writes an activity without its number has written an activity. */
function classifyInForm(actividad: Valor | undefined, said: readonly Valor[]): ClaseFila {
  if (esPropio(actividad) && !isDash(actividad.texto)) return 'actividad';
  return said.every(({ campo }) => FRAME.has(campo) && campo !== 'responsable') ? 'espacio' : 'no-entendida';
}

function classifyUnnumbered(fila: FilaTabla, said: readonly Valor[], vecindad: Vecindad): ClaseFila {
  const { tabla, anterior, cerrada, trasSalto } = vecindad;
  const actividad = valorDe(fila, 'actividad');
  const alone = said.length === 1;
  if (cerrada && tabla.numerada) return 'no-entendida';
  const shared = fila.valores.some(({ campo, modo }) => modo === 'combinado' && !FRAME.has(campo));
  if (anterior) {
    const { continuacion, nueva } = weighContinuation(fila, anterior, trasSalto);
    if (continuacion > nueva && !(alone && actividad?.modo === 'desplazado')) return 'continuacion';
  }
  if (alone && actividad?.modo === 'desplazado') return 'no-entendida';
  if (alone && !shared && (tabla.numerada || !mayBeTask(fila, vecindad))) return 'no-entendida';
  return (actividad?.texto.length ?? 0) >= SHORTEST_ACTIVITY || !alone ? 'actividad' : 'no-entendida';
}

/**
 * Whether a text alone in its row is an activity of a table without numbers: it begins as activities do ("Elaborar",
 * "Publicación") or as trámites may, or rows with more to them follow.
 */
function mayBeTask(fila: FilaTabla, { tabla, siguiente }: Vecindad): boolean {
  if (tabla.columnas.formato === 'tramites' || TASK.test(valorDe(fila, 'actividad')?.texto ?? '')) return true;
  return (siguiente()?.valores ?? []).filter((valor) => esPropio(valor)).length >= 3;
}

function classifySubcomponente(said: readonly Valor[], { anterior, cerrada, siguiente, tabla }: Vecindad): ClaseFila {
  const text = said[0]?.texto ?? '';
  const before = anterior ? valorBorrador(anterior, 'subcomponente')?.texto : undefined;
  if (anterior && !cerrada && before !== undefined && goesOn(before, text) && !isOtherSubcomponente(text, anterior))
    return 'continuacion';
  if (looksLikeSubcomponente(text)) return 'subtitulo';
  const next = siguiente();
  const heads = next !== null && esPropio(valorDe(next, 'actividad')) && !valorDe(next, 'subcomponente');
  return heads && tabla.numerada && hasNumero(next) ? 'subtitulo' : 'no-entendida';
}
