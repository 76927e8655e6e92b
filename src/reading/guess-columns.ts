import type { Columna } from './column-fields';
import { meanLength, type ColumnProfile } from './profile-column';

type Profiles = ReadonlyMap<number, ColumnProfile>;

/** A share from which a column counts as holding something. */
const MOST = 0.6;
const SOME = 0.3;
const LONGEST_ANSWER = 20;
/** A total or a note may stand below a column of numbers. */
const FEW_TEXTS = 0.3;
const FEW_ROWS = 0.15;

/**
 * Columns under a head that spans several: «Actividades» over number and text, «Fecha realización» over two dates, also
 * where the merge is lost and the head stands over the first of them only.
 */
export function columnsWithoutHead(columnas: readonly Columna[], profiles: Profiles): void {
  for (const [index, owner] of columnas.entries()) {
    if (owner.head.leaf === '' || owner.por === 'ajuste') continue;
    const following = columnas.slice(index + 1);
    const end = following.findIndex(({ head }) => head.leaf !== '');
    const headless = (end < 0 ? following : following.slice(0, end)).filter(({ por }) => por !== 'ajuste');
    const filled = headless.filter(({ column }) => profiles.has(column));
    // A form still to be filled in has numbers and no activity yet.
    const members = filled.length > 0 ? filled : headless.filter((columna) => isMerged(columna, owner));
    spread(owner, members, profiles);
  }
}

function spread(owner: Columna, members: readonly Columna[], profiles: Profiles): void {
  const own = profiles.get(owner.column);
  const [first] = members;
  if (!first) return;
  if (owner.campo === 'actividad' && mayBeLabels(own, isMerged(first, owner))) {
    const text = members.find(({ column }) => !isOfLabels(profiles.get(column)));
    if (text) {
      give(text, 'actividad', owner);
      owner.campo = (own?.filled ?? 0) > 0 ? 'numero' : null;
    }
  } else if (owner.campo === 'actividad' && isMerged(first, owner) && isOfLabels(profiles.get(first.column))) {
    give(first, 'numero', owner);
  } else if (owner.campo === 'fechaProgramada' && isOfFechas(own) && isOfFechas(profiles.get(first.column))) {
    owner.campo = 'fechaInicio';
    give(first, 'fechaFin', owner);
  } else if (owner.campo !== null && isMerged(first, owner) && isLabelOf(own, profiles.get(first.column))) {
    give(first, owner.campo, owner);
    owner.campo = null;
  }
}

/** Numbers such as 1.1, of which a few are enough: in other rows the text may be merged over both columns, or shifted. */
function mayBeLabels(own: ColumnProfile | undefined, merged: boolean): boolean {
  if (!own || own.filled === 0 || isOfLabels(own)) return true;
  return own.decimales >= SOME * own.sampled || (merged && own.numeros > 0);
}

/** A merged head says that the columns below it are all its own; a blank head beside it does not. */
function isMerged(columna: Columna, owner: Columna): boolean {
  return columna.head.ownerColumn === owner.column;
}

/** Whether the head's first column holds nothing, or numbers of what the second one names. */
function isLabelOf(own: ColumnProfile | undefined, next: ColumnProfile | undefined): boolean {
  const empty = (own?.filled ?? 0) === 0;
  return next !== undefined && next.textos > 0 && (empty || isOfNumeros(own));
}

function give(columna: Columna, campo: NonNullable<Columna['campo']>, owner: Columna): void {
  columna.campo = campo;
  columna.por = owner.por;
}

/** A table whose head over the activities is blank or unknown: the column with the longest texts holds them. */
export function guessActividad(columnas: readonly Columna[], profiles: Profiles): void {
  if (columnas.some(({ campo }) => campo === 'actividad')) return;
  const candidates = columnas.filter(({ campo, conocida, por }) => campo === null && !conocida && por !== 'ajuste');
  const longest = best(candidates, (columna) => meanLength(profiles.get(columna.column)));
  if (!longest || meanLength(profiles.get(longest.column)) < LONGEST_ANSWER) return;
  longest.campo = 'actividad';
  longest.por = 'contenido';
}

/** A column of numbers without a head, at the left of the activities. */
export function guessNumero(columnas: readonly Columna[], profiles: Profiles): void {
  const actividad = columnas.find(({ campo }) => campo === 'actividad');
  if (!actividad || columnas.some(({ campo }) => campo === 'numero')) return;
  const candidates = columnas.filter(
    ({ column, campo, head, por }) =>
      column < actividad.column &&
      campo === null &&
      por !== 'ajuste' &&
      head.leaf === '' &&
      isOfLabels(profiles.get(column)),
  );
  const numero = best(candidates, ({ column }) => column);
  if (!numero) return;
  numero.campo = 'numero';
  numero.por = 'contenido';
}

/**
 * A follow-up whose head is missing or is no word we know: the column right of the dates with text below it. Only where no
 * other column is a follow-up. It is marked as assumed.
 */
export function guessSeguimiento(columnas: readonly Columna[], profiles: Profiles): void {
  if (columnas.some(({ campo }) => campo === 'seguimiento')) return;
  const lastField = Math.max(
    ...columnas
      .filter(
        ({ campo }) =>
          campo === 'fechaProgramada' || campo === 'fechaFin' || campo === 'fechaInicio' || campo === 'responsable',
      )
      .map(({ column }) => column),
  );
  const rows = Math.max(0, ...columnas.map(({ column }) => profiles.get(column)?.filled ?? 0));
  const right = columnas.filter(({ column, campo, por }) => column > lastField && campo === null && por !== 'ajuste');
  const headless = right.find(
    ({ column, head }) =>
      head.leaf === '' && isAnswer(profiles.get(column)) && (profiles.get(column)?.filled ?? 0) >= FEW_ROWS * rows,
  );
  const unknown = right.filter(
    ({ column, conocida, head }) => head.leaf !== '' && !conocida && meanLength(profiles.get(column)) >= LONGEST_ANSWER,
  );
  const seguimiento = headless ?? (unknown.length === 1 ? unknown[0] : undefined);
  if (!seguimiento) return;
  seguimiento.campo = 'seguimiento';
  seguimiento.por = 'contenido';
}

function isAnswer(profile: ColumnProfile | undefined): boolean {
  return (
    profile !== undefined &&
    profile.filled > 0 &&
    profile.fechas < MOST * profile.sampled &&
    profile.cantidades < MOST * profile.sampled
  );
}

function isOfNumeros(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && profile.filled > 0 && profile.numeros >= MOST * profile.sampled;
}

/** Numbers of activities, also where Excel made dates of them: a column of activities has words. */
function isOfLabels(profile: ColumnProfile | undefined): boolean {
  return isOfNumeros(profile) || (isOfFechas(profile) && (profile?.textos ?? 0) <= FEW_TEXTS * (profile?.sampled ?? 0));
}

function isOfFechas(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && profile.filled > 0 && profile.fechas >= MOST * profile.sampled;
}

/** The item with the highest value; of those that tie, the first. */
function best<T>(items: readonly T[], value: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (chosen, item) => (chosen === undefined || value(item) > value(chosen) ? item : chosen),
    undefined,
  );
}
