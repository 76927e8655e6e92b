/** What the words of a rule are, and how they speak of a finding's params. */
import type { Campo } from '../plan/actividad';
import type { Hallazgo } from '../plan/hallazgo';
import { CAMPO_ESCRITO } from './campos';

type Params = Hallazgo['params'];
type Sentence = (params: Params) => string;

/** A rule as a person reads it. */
export interface ReglaEscrita {
  /** The cause in a few words, heading a group of findings: "Fecha que no existe". */
  readonly titulo: string;
  readonly mensaje: Sentence;
  readonly quehacer: Sentence;
  readonly porque: string;
  readonly fuente: string;
}

/** Where the rules come from. */
export const FORMULARIO = 'Formulario del plan (Estrategias para la construcción del PAAC)';
export const PRACTICA = 'Práctica del seguimiento';
export const LEY_ESTATUTO = 'Ley 1474 de 2011, art. 73, y su reglamentación';
export const FESTIVOS = 'Ley 51 de 1983 y Ley 2578 de 2026';

const LONG = 90;

/** A param as text; a list joined by commas; "" where it is absent. */
export function text(params: Params, name: string): string {
  const value = params[name];
  if (value === undefined) return '';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** The items of a list param in a sentence: "G, H y J". */
export function enumerated(params: Params, name: string): string {
  return inSentence(itemsOf(params, name));
}

/** How many items a list param has. */
export function itemsIn(params: Params, name: string): number {
  return itemsOf(params, name).length;
}

function itemsOf(params: Params, name: string): readonly string[] {
  const value = params[name];
  return Array.isArray(value) ? (value as readonly string[]) : [text(params, name)];
}

function inSentence(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} y ${items.at(-1) ?? ''}`;
}

/** A typed text in quotes, on one line, cut where it is long. */
export function quoted(params: Params, name = 'texto'): string {
  const line = text(params, name).replace(/\s+/g, ' ').trim();
  return `«${line.length > LONG ? `${line.slice(0, LONG - 1)}…` : line}»`;
}

/** The form's name of a field. */
export function campo(name: string): string {
  return Object.hasOwn(CAMPO_ESCRITO, name) ? CAMPO_ESCRITO[name as Campo] : name;
}

/** The form's names of the fields that a param lists. */
export function campos(params: Params, name: string): string {
  return inSentence(itemsOf(params, name).map(campo));
}

/** "La actividad 2.1", or "La actividad" where it has no number. */
export function laActividad(params: Params): string {
  const numero = text(params, 'numero');
  return numero === '' ? 'La actividad' : `La actividad ${numero}`;
}

/** A number of days in words: "1 día", "62 días". */
export function days(params: Params, name: string): string {
  const count = Number(params[name]);
  return count === 1 ? '1 día' : `${count} días`;
}
