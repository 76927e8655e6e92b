import type { Campo } from '../plan/actividad';
import { plain } from '../plan/texto';
import { valorBorrador, type Borrador } from './draft';
import { looksLikeFecha } from './look-of-value';
import { looksLikeSubcomponente, subcomponenteOf } from './match-subcomponente';
import { esPropio, valorDe, type FilaTabla } from './read-row';

/** A last word after which more must come. */
const UNFINISHED =
  /(?:[,;:(/–-]|\b(?:de|del|la|el|los|las|lo|y|e|o|u|a|al|en|con|por|para|que|su|sus|un|una|se|como|entre|sobre|segun|desde|hasta|sin|mas|este|esta|cada|no|ni|donde|cuando|the))$/;
const FINISHED = /[.!?»”"]$/;
const BEGINS_SMALL = /^[\p{Ll},;.)]/u;

/** Whether a text goes on where another stopped: it begins with a small letter, or the other ends with a word that wants more. */
export function goesOn(before: string, text: string): boolean {
  return BEGINS_SMALL.test(text) || isUnfinished(before);
}

/** Whether a text cannot end where it ends. */
export function isUnfinished(text: string): boolean {
  return text !== '' && UNFINISHED.test(plain(text));
}

/** Evidence for and against a row without a number being the second half of the activity above it. */
export interface Evidencia {
  readonly continuacion: number;
  readonly nueva: number;
}

/**
 * Weighs whether a row with a text of activity and no number goes on with the activity above, or is one of its own.
 * @param trasSalto a page ended between the two
 */
export function weighContinuation(fila: FilaTabla, anterior: Borrador, trasSalto: boolean): Evidencia {
  const actividad = valorDe(fila, 'actividad')?.texto ?? '';
  const before = valorBorrador(anterior, 'actividad')?.texto ?? '';
  const own = (campo: Campo): boolean => esPropio(valorDe(fila, campo));
  const inMerge = (campo: Campo): boolean => valorDe(fila, campo)?.modo === 'combinado';
  let continuacion = 0;
  let nueva = 0;

  if (BEGINS_SMALL.test(actividad)) continuacion += 2;
  if (isUnfinished(before)) continuacion += 2;
  else if (FINISHED.test(before)) nueva += 0.5;
  else continuacion += 0.5;
  if (trasSalto) continuacion += 1.5;
  if (!own('meta') && !own('responsable') && !hasOwnFecha(fila)) continuacion += 1;
  for (const campo of BESIDE) {
    const text = valorDe(fila, campo);
    if (!esPropio(text)) continue;
    if (goesOn(valorBorrador(anterior, campo)?.texto ?? '', text.texto)) continuacion += 0.75;
    else nueva += 0.5;
  }

  if (!anterior.tabla.numerada) nueva += 3;
  if (hasWholeFecha(fila) && hasFecha(anterior)) nueva += 2;
  if (inMerge('meta') || inMerge('fechaProgramada') || inMerge('seguimiento')) nueva += 1.5;
  if (inMerge('numero')) continuacion += 1.5;
  const subcomponente = valorDe(fila, 'subcomponente');
  if (esPropio(subcomponente) && isOtherSubcomponente(subcomponente.texto, anterior)) nueva += 2;
  if (/^\p{Lu}/u.test(actividad)) nueva += 0.5;
  return { continuacion, nueva };
}

/** Whether a text is a subcomponente of its own rather than the rest of the one above. */
export function isOtherSubcomponente(text: string, anterior: Borrador): boolean {
  const before = valorBorrador(anterior, 'subcomponente')?.texto ?? '';
  if (before === text || !looksLikeSubcomponente(text)) return false;
  const joined = subcomponenteOf(`${before} ${text}`);
  const alone = subcomponenteOf(text);
  const same = subcomponenteOf(before);
  // "Elaboración los instrumentos de" + "gestión de la información" is one name.
  return !(same === null && joined !== null && alone === null);
}

function hasOwnFecha(fila: FilaTabla): boolean {
  return FECHAS.some((campo) => esPropio(valorDe(fila, campo)));
}

function hasWholeFecha(fila: FilaTabla): boolean {
  return FECHAS.some((campo) => {
    const valor = valorDe(fila, campo);
    return esPropio(valor) && looksLikeFecha(valor.cells[0].cell, valor.texto);
  });
}

function hasFecha(borrador: Borrador): boolean {
  return FECHAS.some((campo) => valorBorrador(borrador, campo) !== undefined);
}

/** Fields whose text may be broken over two pages beside the activity's. */
const BESIDE: readonly Campo[] = [
  'meta',
  'responsable',
  'seguimiento',
  'fechaProgramada',
  'subcomponente',
  'accionRacionalizacion',
  'situacionActual',
  'descripcionMejora',
  'beneficio',
];
const FECHAS: readonly Campo[] = ['fechaProgramada', 'fechaInicio', 'fechaFin'];
