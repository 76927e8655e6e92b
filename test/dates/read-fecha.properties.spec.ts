import fc from 'fast-check';
import { addDays, formatDay, parseDay, partsOf, type Day } from '../../src/dates/day';
import { CLASES, type FechaProgramada } from '../../src/dates/fecha-programada';
import { readFecha } from '../../src/dates/read-fecha';

const MESES = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const read = (texto: string, vigencia = 2020): FechaProgramada => readFecha({ kind: 'texto', texto }, vigencia);

const firstDay = parseDay('1990-01-01');
const anyDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 36_000 }).map((days) => {
  if (firstDay === null) throw new Error('1990-01-01');
  return addDays(firstDay, days);
});

/** Ways of writing one day, year and all. */
const BARE: readonly ((day: Day) => string)[] = [
  formatDay,
  (day) => formatDay(day).replace(/\//g, '-'),
  (day) => formatDay(day).replace(/\//g, '.'),
  (day) => formatDay(day).replace(/\//g, ' / '),
  (day) => formatDay(day).replace(/\b0/g, ''),
  (day) => day,
  (day) => `${day} 00:00:00`,
  (day) => ` ${formatDay(day)}. `,
  (day) => `(${formatDay(day)})`,
  (day) => inWords(day, (d, m, y) => `${d} de ${m} de ${y}`),
  (day) => inWords(day, (d, m, y) => `${d} ${m} del ${y}`),
  (day) => inWords(day, (d, m, y) => `${m} ${d} de ${y}`),
  (day) => inWords(day, (d, m, y) => `${m} ${d}, ${y}`).toUpperCase(),
  (day) => inWords(day, (d, m, y) => `${d}-${m.slice(0, 3)}-${y}`),
  (day) => inWords(day, (d, m, y) => `${d}/${m}/${y}`),
];
/** The same, said to be an end. */
const RENDERINGS = [
  ...BARE,
  (day: Day) => inWords(day, (d, m, y) => `hasta el ${d} de ${m} de ${y}`),
  (day: Day) => inWords(day, (d, m, y) => `A más tardar el ${d} del mes de ${m} del año ${y}`),
];

function inWords(day: Day, write: (dayOfMonth: number, month: string, year: number) => string): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return write(dayOfMonth, MESES[month - 1] ?? '', year);
}

const rendering = fc.constantFrom(...RENDERINGS);

/** Pieces of what people type, joined without sense. */
const PIECES =
  `30/06/2020 30 06 2020 1 31 32 0 20 de del la abril Enero AGOSTO agsoto trimestre primer I IV 1er 2º y e o , ; - – / . ( ) : al a hasta
  desde entre mensual Trimestral cada tres meses todo año permanente cuando requiera semestre quincena Ley 1712 vigencia siguiente veces
  una ⏎ 2.020 12:30 treinta uno 31/02/2020 0/0/0 13/13/2020 29/02 ene-20 ultimo fin mes Dic 1O/02/2020 43861 20200630`
    .split(/\s+/)
    .map((piece) => piece.replace('⏎', '\n'));
const babble = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '', ' ')), { maxLength: 30 })
  .map((pieces) => pieces.flat().join(''));

describe('the date reader', () => {
  it('has an answer to whatever is typed, with its plazos in order and the text as it was', () => {
    fc.assert(
      fc.property(fc.oneof(babble, fc.string({ unit: 'binary', maxLength: 80 })), (texto) => {
        const { clase, plazos, texto: kept } = read(texto);
        expect(CLASES).toContain(clase);
        expect(plazos).toEqual([...new Set(plazos)].sort());
        expect(plazos.every((plazo) => parseDay(plazo) !== null)).toBe(true);
        expect(kept).toBe(texto);
      }),
      { numRuns: 1000 },
    );
  });

  it('never reads a valid date as another day, however it is written and whatever the vigencia', () => {
    fc.assert(
      fc.property(anyDay, rendering, fc.integer({ min: 2015, max: 2035 }), (day, write, vigencia) => {
        expect(read(write(day), vigencia)).toMatchObject({ clase: 'fecha', plazos: [day] });
      }),
      { numRuns: 1000 },
    );
  });

  it('never reads a two-digit year as another day', () => {
    const ofCentury = anyDay.filter((day) => day >= '2000');
    fc.assert(
      fc.property(ofCentury, fc.constantFrom('/', '-'), (day, separator) => {
        const { year, month, dayOfMonth } = partsOf(day);
        const two = (value: number): string => String(value % 100).padStart(2, '0');
        const { plazos } = read([two(dayOfMonth), two(month), two(year)].join(separator));
        expect(plazos).toEqual([day]);
      }),
    );
  });

  it('reads its own rendering of what it read the same way', () => {
    const list = fc.uniqueArray(anyDay, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(list, rendering, fc.constantFrom(' ', ', ', '; ', '\n', ' y '), (days, write, separator) => {
        const once = read(days.map(write).join(separator));
        const again = read(once.plazos.map(formatDay).join(' '));
        expect(once.plazos).toEqual([...days].sort());
        expect({ clase: again.clase, plazos: again.plazos }).toEqual({ clase: once.clase, plazos: once.plazos });
      }),
      { numRuns: 500 },
    );
  });

  it('does not mind the order of the parts of a list', () => {
    const lists = fc
      .uniqueArray(anyDay, { minLength: 2, maxLength: 6 })
      .chain((days) => fc.tuple(fc.constant(days), fc.shuffledSubarray(days, { minLength: days.length })));
    fc.assert(
      fc.property(lists, rendering, ([days, shuffled], write) => {
        const one = read(days.map(write).join(', '));
        const other = read(shuffled.map(write).join(', '));
        expect({ clase: other.clase, plazos: other.plazos }).toEqual({ clase: one.clase, plazos: one.plazos });
      }),
    );
  });

  it('is due at the end of a range, whatever joins its ends', () => {
    const joins = fc.constantFrom(' - ', ' al ', ' a ', ' hasta ', ' – ');
    fc.assert(
      fc.property(anyDay, anyDay, joins, fc.constantFrom(...BARE), (start, end, join, write) => {
        fc.pre(start < end);
        expect(read(write(start) + join + write(end))).toMatchObject({ clase: 'rango', inicio: start, plazos: [end] });
      }),
    );
  });

  it.each(['30/06/2020 ', 'abril y ', '30, ', 'de ', '/', 'entre enero y ', '1', 'dos informes ', 'agsoto '])(
    'reads 50,000 characters of «%s» without a noticeable wait',
    (unit) => {
      const texto = unit.repeat(Math.ceil(50_000 / unit.length));
      const start = performance.now();
      read(texto);
      // A reader that is not linear takes minutes here; the bound leaves room for a busy machine.
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});
