import type { Campo, Modo } from '../plan/actividad';
import { plain } from '../plan/texto';
import { valorBorrador, type Borrador } from './draft';
import { isSubcomponenteLabel } from './match-subcomponente';
import { textOfValue } from './read-fields';
import { partsOfNumero } from './read-numero';

/** A value that a row did not type itself. */
export interface Heredado {
  readonly texto: string;
  readonly modo: Modo;
}

/**
 * Fills the blanks of a field that usually repeats the row above, within each chain of tables. Only what no merge explains is
 * filled, and it is marked as assumed; on our own form a responsable left out is one that is missing. Returns the values of all activities, in their order.
 */
export function fillFromAbove(borradores: readonly Borrador[], campo: Campo): readonly Heredado[] {
  const above = new Map<number, string>();
  return borradores.map((borrador) => {
    const { cadena } = borrador.tabla;
    const valor = valorBorrador(borrador, campo);
    if (valor) {
      const texto = textOfValue(valor);
      if (texto !== '') above.set(cadena, texto);
      return { texto, modo: valor.modo };
    }
    const fills =
      borrador.tabla.columnas.de.has(campo) && !(borrador.tabla.columnas.formulario && campo === 'responsable');
    const texto = fills ? (above.get(cadena) ?? '') : '';
    return { texto, modo: texto === '' ? 'leido' : 'supuesto' };
  });
}

/**
 * The subcomponente of each activity. A blank repeats the one above, unless the number tells another: 4.1 below a 3.2
 * belongs to the subcomponente of 4.2, if a row of it says which that is, else to none that is known. "Subcomponente 2" and
 * its name in the next row are one. On our own form a row has the subcomponente that stands in it or is merged over it.
 * @param numeros the activities' numbers, as read
 */
export function fillSubcomponentes(borradores: readonly Borrador[], numeros: readonly string[]): readonly Heredado[] {
  const filled = new Array<Heredado>(borradores.length);
  for (const places of chainsOf(borradores)) {
    if (places.every((place) => borradores[place]?.tabla.columnas.formulario)) {
      for (const place of places) filled[place] = typedSubcomponente(borradores[place]) ?? { texto: '', modo: 'leido' };
      continue;
    }
    const groups = places.map((place) => groupOf(numeros[place] ?? ''));
    const own = ownSubcomponentes(
      places.map((place) => borradores[place]),
      groups,
    );
    const subtitulos = places.map((place) => borradores[place]?.subtitulo ?? null);
    for (const [index, heredado] of fillChain(own, groups, subtitulos).entries()) filled[places[index] ?? 0] = heredado;
  }
  return filled;
}

/** Fills until nothing more is known: what was filled may tell a further blank, as it would once it is typed there. */
function fillChain(
  own: readonly (Heredado | undefined)[],
  groups: readonly (number | null)[],
  subtitulos: readonly (string | null)[],
): readonly Heredado[] {
  const filled = fillOnce(own, groups, subtitulos);
  const known = filled.map((heredado) => (heredado.texto === '' ? undefined : heredado));
  const isMore = known.some((heredado, index) => heredado && !own[index] && subtitulos[index] === null);
  return isMore ? fillChain(known, groups, subtitulos) : filled;
}

function fillOnce(
  own: readonly (Heredado | undefined)[],
  groups: readonly (number | null)[],
  subtitulos: readonly (string | null)[],
): readonly Heredado[] {
  const byGroup = nameOfGroups(own, groups);
  let above: { readonly texto: string; readonly group: number | null } | null = null;
  return own.map((typed, index): Heredado => {
    const group = groups[index] ?? null;
    const subtitulo = subtitulos[index] ?? null;
    if (typed) {
      // The same name once more, in a row whose number tells no group, is still that of its group.
      const sameGroup: number | null = above && plain(above.texto) === plain(typed.texto) ? above.group : null;
      above = { texto: typed.texto, group: group ?? sameGroup };
      return typed;
    }
    if (subtitulo !== null) {
      above = { texto: subtitulo, group };
      return { texto: subtitulo, modo: 'contexto' };
    }
    const agrees =
      above === null || byGroup === null || group === null || above.group === null || above.group === group;
    const texto = agrees ? (above?.texto ?? '') : (byGroup.get(group) ?? '');
    return { texto, modo: texto === '' ? 'leido' : 'supuesto' };
  });
}

/** Places of the activities of each chain, in order. */
function chainsOf(borradores: readonly Borrador[]): Iterable<readonly number[]> {
  const chains = new Map<number, number[]>();
  for (const [place, { tabla }] of borradores.entries()) {
    const chain = chains.get(tabla.cadena);
    if (chain) chain.push(place);
    else chains.set(tabla.cadena, [place]);
  }
  return chains.values();
}

function typedSubcomponente(borrador: Borrador | undefined): Heredado | undefined {
  const valor = borrador && valorBorrador(borrador, 'subcomponente');
  const texto = textOfValue(valor);
  return valor && texto !== '' ? { texto, modo: valor.modo } : undefined;
}

/** What the rows say themselves, with a label and the name below it joined. */
function ownSubcomponentes(
  borradores: readonly (Borrador | undefined)[],
  groups: readonly (number | null)[],
): readonly (Heredado | undefined)[] {
  const own = borradores.map(typedSubcomponente);
  for (let index = 0; index + 1 < own.length; index += 1) {
    const label = own[index];
    const name = own[index + 1];
    if (!label || !name || !isSubcomponenteLabel(label.texto) || /^sub ?componente/.test(plain(name.texto))) continue;
    if (groups[index] !== groups[index + 1]) continue;
    const joined: Heredado = { texto: `${label.texto} ${name.texto}`, modo: 'unido' };
    own[index] = joined;
    own[index + 1] = joined;
  }
  return own;
}

/** The subcomponente of each first part of a number, where the typed ones agree: each part has one name; else null. */
function nameOfGroups(
  own: readonly (Heredado | undefined)[],
  groups: readonly (number | null)[],
): ReadonlyMap<number, string> | null {
  const names = new Map<number, string>();
  for (const [index, heredado] of own.entries()) {
    const group = groups[index] ?? null;
    if (!heredado || group === null) continue;
    const before = names.get(group);
    if (before !== undefined && plain(before) !== plain(heredado.texto)) return null;
    names.set(group, heredado.texto);
  }
  return names;
}

/** 4 for "4.1"; null for a number without a dot. */
function groupOf(numero: string): number | null {
  const parts = partsOfNumero(numero);
  return parts && parts.length > 1 ? (parts[0] ?? null) : null;
}
