import fc from 'fast-check';
import { ESTADOS } from '../../src/plan/estado';
import { readEstado } from '../../src/status/read-estado';

/** Verbs as they stand after "no": what was done, said in every tense and voice. */
const DONE = [
  ...[
    'se realizó',
    'se publicó',
    'se elaboró',
    'se envió',
    'se socializó',
    'se llevó a cabo',
    'se dio',
    'se cumplió',
    'se presentó',
  ],
  ...[
    'se ha realizado',
    'se han publicado',
    'ha sido elaborado',
    'han sido capacitados',
    'fue publicada',
    'fueron enviados',
  ],
  ...[
    'se encuentra publicado',
    'está actualizado',
    'se pudo realizar',
    'se ha podido ejecutar',
    'realizó',
    'realizaron',
    'ejecutada',
  ],
  ...[
    'cumplida',
    'publicado',
    'se cuenta con',
    'cuenta con',
    'se tiene',
    'existe',
    'se tiene implementado',
    'se logró terminar',
  ],
];
const OBJECTS = [
  'el informe',
  'la jornada',
  'el plan de acción',
  'la matriz',
  'las capacitaciones',
  'el comité',
  'página web',
  '',
];
const ENDS = [
  '',
  '.',
  ' en la página web',
  ' por la emergencia',
  ' y se publicó el documento',
  ' ni se socializó',
  ' durante el semestre',
];
const BEFORE = ['', 'Aún ', 'A la fecha ', 'La oficina ', 'Debido a la emergencia ', 'Todavía ', 'Es de anotar que '];

const denied = fc
  .tuple(...[BEFORE, ['no ', 'No ', 'NO '], DONE, OBJECTS, ENDS].map((words) => fc.constantFrom(...words)))
  .map(([before = '', no = '', done = '', object = '', end = '']) => `${before}${no}${done} ${object}${end}`);

const PIECES =
  `no se ha realizado publicó está en proceso 100% avance sin pendiente \n ; : que la el de informe y ni fue enviado por realizar
  ejecutar http://x.co , . ( ) realizará viene adelantando N/A - 30 % anexa evidencia ninguna`.split(/ +/);
const babble = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((words) => words.join(' '));

describe('the estado reader', () => {
  it('never takes what is denied for done', () => {
    fc.assert(
      fc.property(denied, (text) => {
        expect(readEstado(text).valor).not.toBe('cumplida');
      }),
      { numRuns: 2000 },
    );
  });

  it('never takes a text with a denial in capitals and without accents for done', () => {
    fc.assert(
      fc.property(denied, (text) => {
        const bare = text
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/g, '')
          .toUpperCase();
        expect(readEstado(bare).valor).not.toBe('cumplida');
      }),
    );
  });

  it('has an answer to whatever is typed, by words of the text itself', () => {
    fc.assert(
      fc.property(fc.oneof(babble, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
        const { valor, razon, origen } = readEstado(text);
        expect(ESTADOS).toContain(valor);
        expect(origen).toBe('texto');
        expect(text).toContain(razon);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads the same with other blanks around, and in capitals', () => {
    fc.assert(
      fc.property(denied, (text) => {
        expect(readEstado(`  ${text}\n`).valor).toBe(readEstado(text).valor);
        expect(readEstado(text.toUpperCase()).valor).toBe(readEstado(text).valor);
      }),
    );
  });

  it.each(['no se ha realizado ', 'se realiza informe ', 'x@', '/', 'ninguna ', '30% ', 'que ', 'se encuentra en '])(
    'reads 50,000 characters of «%s» without a noticeable wait',
    (unit) => {
      const text = unit.repeat(Math.ceil(50_000 / unit.length));
      const start = performance.now();
      readEstado(text);
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});
