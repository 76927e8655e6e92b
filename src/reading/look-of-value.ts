import { readFecha } from '../dates/read-fecha';
import { plain } from '../plan/texto';
import type { Cell } from '../workbook/snapshot';

const NUMERO = /^(?:(?:no|nro|n|act|actividad|item|num)?[.º°]*\s*)?\d{1,3}(?:\s*[.,]\s*\d{1,3}){0,3}\s*[.)\-–]?$/;
/** Days from 2000 to 2099 as Excel counts them. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 73050;
const LONGEST_DATE = 70;
/** "Último día hábil de cada mes"; more words without a figure are a sentence. */
const MOST_WORDS = 6;
const ANY_YEAR = 2020;
/** Only a text with one of these can be a date: a quick look before the reader's own. */
const DATE_WORDS =
  /\d|\b(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic|mes|mens|trim|cuatrim|sem|bim|anual|anuel|ano|diari|perman|contin|periodic|const|contan|siempre|veces)/;
const PLAIN_DATE = /^(?:0?[1-9]|[12]\d|3[01])[/-](?:0?[1-9]|1[0-2])[/-]20\d\d$/;

type ClaseVista = 'fecha' | 'con-mas-texto' | 'condicional' | 'otra';

function classOf(text: string): ClaseVista {
  const { clase, avisos } = readFecha({ kind: 'texto', texto: text }, ANY_YEAR);
  if (clase === 'condicional') return 'condicional';
  if (clase === 'no-reconocida' || clase === 'vacia') return 'otra';
  return avisos.some(({ aviso }) => aviso === 'texto-sobrante') ? 'con-mas-texto' : 'fecha';
}

/** What texts are as dates; the same few come again and again in a sheet. */
class ClasesVistas {
  private readonly known = new Map<string, ClaseVista>();

  of(text: string): ClaseVista {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    if (this.known.size >= MOST_REMEMBERED) this.known.clear();
    const seen = classOf(text);
    this.known.set(text, seen);
    return seen;
  }
}
const MOST_REMEMBERED = 2000;
const clases = new ClasesVistas();

/** Whether a text reads as an activity's number: "1.1", "1,10", "2", "No. 3". */
export function looksLikeNumero(text: string): boolean {
  return text.length <= 16 && NUMERO.test(plain(text));
}

/** Whether a text reads as a number with a decimal, as all but those of component 2 have. */
export function looksLikeDecimal(text: string): boolean {
  return /^\d{1,3}\s*[.,]\s*\d{1,3}\s*[.)\-–]?$/.test(text);
}

/** Whether a cell can only be a Fecha Programada: a date, a period or a frequency, and nothing else beside it. */
export function looksLikeFecha(cell: Cell, text: string): boolean {
  if (cell.kind === 'date') return true;
  if (cell.kind === 'number') return isSerial(cell.number);
  if (cell.kind !== 'text' || text.length > LONGEST_DATE || looksLikeNumero(text)) return false;
  return PLAIN_DATE.test(text) || (mayBeFecha(text) && clases.of(text) === 'fecha');
}

function mayBeFecha(text: string): boolean {
  return DATE_WORDS.test(plain(text)) && (/\d/.test(text) || text.split(/\s+/).length <= MOST_WORDS);
}

/** Whether a text can stand where a date is asked for: "Cuando se requiera", "Trimestral, según el programa". */
export function mayStandForFecha(text: string): boolean {
  if (text.length > 2 * LONGEST_DATE) return false;
  const clase = clases.of(text);
  return clase === 'condicional' || clase === 'con-mas-texto';
}

/** A whole number that is a day of this century where its date format was lost. */
export function isSerial(number: number): boolean {
  return Number.isInteger(number) && number >= FIRST_SERIAL && number <= LAST_SERIAL;
}

/** A text that says that there is nothing: "-", "—", "...". */
export function isDash(text: string): boolean {
  return /^[-–—_.\s/]*$/.test(text);
}
