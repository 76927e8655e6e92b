/** The words people use in Fecha Programada, without accents, and what they mean. Data for the grammar. */
import { nearestWord } from './nearest-word';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const MONTHS: readonly (readonly [name: string, others: string])[] = [
  ['enero', 'ene january jan'],
  ['febrero', 'feb febr february'],
  ['marzo', 'mar mrz march'],
  ['abril', 'abr april apr'],
  ['mayo', 'may'],
  ['junio', 'jun june'],
  ['julio', 'jul july'],
  ['agosto', 'ago agos agt august aug'],
  ['septiembre', 'sep sept set setp setiembre septbre september'],
  ['octubre', 'oct october'],
  ['noviembre', 'nov novbre november'],
  ['diciembre', 'dic dicbre december dec'],
];

/** Nouns of a stretch of the year, with their length in months; half a month is a quincena. */
const PERIODS: Readonly<Record<number, string>> = {
  0.5: 'quincena quincenas',
  1: 'mes meses',
  2: 'bimestre bimestres bim',
  3: 'trimestre trimestres trim',
  4: 'cuatrimestre cuatrimestres cuatrim',
  6: 'semestre semestres sem',
  12: 'ano anos vigencia vigencias anualidad anualidades',
};

/** Words that say how often, with the months between two times. */
const FREQUENCIES: Readonly<Record<number, string>> = {
  0.5: 'quincenal quincenales quincenalmente',
  1: 'mensual mensuales mensualmente',
  2: 'bimestral bimestrales bimestralmente bimensual bimensualmente',
  3: 'trimestral trimestrales trimestralmente trimensual trimensualmente',
  4: 'cuatrimestral cuatrimestrales cuatrimestralmente',
  6: 'semestral semestrales semestralmente',
  12: 'anual anuales anualmente',
};
/** What dictionaries give to these words is not what officials mean by them: read, and said. */
const LOOSE_FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['bimensual', 'bimestral'],
  ['bimensualmente', 'bimestral'],
  ['trimensual', 'trimestral'],
  ['trimensualmente', 'trimestral'],
]);

const ALWAYS = list(`
  permanente permanentes permanentemente continuo continua continuos continuas continuamente constante constantes
  constantemente periodico periodica periodicos periodicas periodicamente diario diaria diarios diarias diariamente
  cotidiano cotidianamente siempre ininterrumpido ininterrumpida ininterrumpidamente frecuente frecuentemente regularmente
  habitualmente rutinario rutinaria rutinariamente semanal semanales semanalmente cuatrienio cuatrenio`);

/** Words that make the date depend on something else. The weak ones also stand as labels before a date. */
const DEPENDS = list(`
  cuando segun conforme acorde dependiendo depende acordado acordada acordadas acordados concertado concertada concertar
  requiera requieran requiere requerimiento requerimientos necesidad necesario necesaria demanda eventual eventualmente
  ocasional ocasionalmente esporadico esporadicamente sujeto sujeta siguientes posterior posteriores despues luego
  definir definirse establecer establecerse programar definida definido establecida establecido establecidos establecidas
  inmediato inmediata inmediatamente solicitud solicitudes oportunidad oportunamente ocurrencia presenten
  disponibilidad contingencia contingente pendiente convenir confirmar`);
const DEPENDS_WEAKLY = list(`
  programado programada programadas programados programacion programaciones programa cronograma cronogramas agenda
  calendario calendarios convocatoria corte cortes`);

const ORDINALS: readonly string[] = [
  'primer primero primera primeros primeras',
  'segundo segunda segundos',
  'tercer tercero tercera',
  'cuarto cuarta',
  'quinto quinta',
  'sexto sexta',
  'septimo setimo',
  'octavo',
  'noveno',
  'decimo',
  'undecimo',
  'duodecimo',
];
const ROMANS = list('i ii iii iv v vi vii viii ix x xi xii');

const CARDINALS = list(`
  uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte
  veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta treintaiuno`);
const OTHER_CARDINALS: readonly (readonly [string, number])[] = [
  ['un', 1],
  ['una', 1],
  ['primero', 1],
  ['veintiun', 21],
  ['treintaiun', 31],
];
const CARDINAL_OF = new Map([...CARDINALS.map((word, index) => [word, index + 1] as const), ...OTHER_CARDINALS]);

/** Words that carry no meaning of their own beside a date. */
const FILLERS = new Set(
  list(`
  a al ante antes con cada como da de del desde dia dias durante e el en entre entrega es esta este fecha fechas fin final
  finales finaliza finalizacion finalizando fines habil habiles hasta inicia iniciando iniciar inicio la las limite lo los maximo maxima
  mas mes meses minimo o ano anos para partir plazo plazos por primer primera que su tarde tardar termina terminacion termino tope
  todo toda todos todas u ultimo ultima un una vence vencimiento vigencia vigencias vencido y comienza en culmina am pm hora horas hrs h t z
  seguimiento seguimientos informe informes reporte reportes respectivamente ambos lunes martes miercoles jueves viernes sabado domingo`),
);

const MONTH_OF = new Map<string, number>();
const MONTH_WORDS = new Map<string, string>();
MONTHS.forEach(([name, others], index) => {
  for (const word of [name, ...list(others)]) MONTH_OF.set(word, index + 1);
  // Abbreviations are too short to be mended, and English names too foreign.
  MONTH_WORDS.set(name, name);
});
MONTH_WORDS.set('setiembre', 'septiembre');

const PERIOD_OF = lengthsOf(PERIODS);
const FREQUENCY_OF = lengthsOf(FREQUENCIES);
const ALWAYS_WORDS = new Set(ALWAYS);
const STRONG = new Set(DEPENDS);
const WEAK = new Set(DEPENDS_WEAKLY);
const ORDINAL_OF = new Map(ORDINALS.flatMap((words, index) => list(words).map((word) => [word, index + 1] as const)));
const ROMAN_OF = new Map(ROMANS.map((word, index) => [word, index + 1] as const));

/** Words worth mending, each with what it means, so that two words of one meaning do not compete. */
const MENDABLE = new Map<string, string>([
  ...[...PERIOD_OF].filter(([word]) => word.length > 6).map(([word, months]) => [word, `periodo ${months}`] as const),
  ...[...FREQUENCY_OF].filter(([word]) => word.length > 6).map(([word, months]) => [word, `cada ${months}`] as const),
  ...ALWAYS.filter((word) => word.length > 7).map((word) => [word, 'siempre'] as const),
]);

/** Frequencies of more than a year: not to be taken for shorter ones. */
const RARE = new Set(list('bianual bienal trienal quinquenal quinquenio semianual'));

/** Real words, and names of people, that are one letter away from a month. */
const NEVER_A_MONTH = new Set(
  list(
    'mayor marco marca marcos marta mario marzal abrir abrio abre abrigo julia julian julie junto junta junior mano mato malo mago maya mazo agota agotado',
  ),
);

function lengthsOf(table: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([months, words]) => list(words).map((word) => [word, Number(months)] as const)),
  );
}

/** A word with its meaning; `mended` is the word that a misspelt one was taken for. */
export interface Meant {
  readonly value: number;
  readonly mended: string | null;
}

/** 1 to 12 for a month's name or abbreviation, also misspelt where only one can be meant. */
export function monthOf(word: string): Meant | null {
  const value = MONTH_OF.get(word);
  if (value !== undefined) return { value, mended: null };
  if (NEVER_A_MONTH.has(word)) return null;
  const near = nearestWord(word, MONTH_WORDS);
  const month = near === null ? undefined : MONTH_OF.get(near);
  return near === null || month === undefined ? null : { value: month, mended: MONTH_WORDS.get(near) ?? near };
}

/** Months of a period's noun ("trimestre" 3). */
export const periodOf = (word: string): Meant | null => lookUp(word, PERIOD_OF);

/** Months between two times ("trimestral" 3). */
export function frequencyOf(word: string): Meant | null {
  const meant = lookUp(word, FREQUENCY_OF);
  const loose = LOOSE_FREQUENCIES.get(word);
  return meant && loose !== undefined ? { ...meant, mended: loose } : meant;
}

function lookUp(word: string, table: ReadonlyMap<string, number>): Meant | null {
  const value = table.get(word);
  if (value !== undefined) return { value, mended: null };
  const near = mend(word);
  const mended = near === null ? undefined : table.get(near);
  return near === null || mended === undefined ? null : { value: mended, mended: near };
}

function mend(word: string): string | null {
  return isKnown(word) ? null : nearestWord(word, MENDABLE);
}

function isKnown(word: string): boolean {
  return (
    FILLERS.has(word) ||
    STRONG.has(word) ||
    WEAK.has(word) ||
    RARE.has(word) ||
    MONTH_OF.has(word) ||
    MENDABLE.has(word)
  );
}

/** "permanente", "diario", "contantemente": null, or the word it was taken for. */
export function alwaysOf(word: string): { readonly mended: string | null } | null {
  if (ALWAYS_WORDS.has(word)) return { mended: null };
  const near = mend(word);
  return near !== null && ALWAYS_WORDS.has(near) ? { mended: near } : null;
}

/** "según" is strong; "cronograma" is weak: before a date it only labels it. */
export function dependenceOf(word: string): 'fuerte' | 'debil' | null {
  return STRONG.has(word) ? 'fuerte' : WEAK.has(word) ? 'debil' : null;
}

export const ordinalOf = (word: string): number | null => ORDINAL_OF.get(word) ?? null;
export const romanOf = (word: string): number | null => ROMAN_OF.get(word) ?? null;
export const cardinalOf = (word: string): number | null => CARDINAL_OF.get(word) ?? null;
export const isFiller = (word: string): boolean => FILLERS.has(word) || ORDINAL_OF.has(word);
