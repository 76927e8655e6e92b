import { parseDay, type Day } from '../../src/dates/day';
import type { FechaProgramada, FechaSimple } from '../../src/dates/fecha-programada';
import { readFecha } from '../../src/dates/read-fecha';

const read = (texto: string, vigencia = 2020): FechaProgramada => readFecha({ kind: 'texto', texto }, vigencia);
const day = (text: string): Day => parseDay(text) ?? fail(text);
const fail = (text: string): never => {
  throw new Error(text);
};

describe('what the date reader notices', () => {
  it('names a day that does not exist as it is typed, and offers the last of its month', () => {
    expect(read('31 abril de 2020').avisos).toEqual([
      { aviso: 'imposible', parte: '31 abril de 2020', sugerencia: '2020-04-30' },
    ]);
  });

  it('offers nothing where the month itself cannot be', () => {
    expect(read('01/0/2020').avisos).toEqual([{ aviso: 'imposible', parte: '01/0/2020', sugerencia: null }]);
  });

  it('offers the vigencia for a year that cannot be one', () => {
    expect(read('30/06/202').avisos).toEqual([{ aviso: 'imposible', parte: '30/06/202', sugerencia: '2020-06-30' }]);
  });

  it('keeps the valid parts of a list beside the one that is not', () => {
    const fecha = read('30/04/2020 31/06/2020 31/12/2020');
    expect(fecha).toMatchObject({ clase: 'varias', plazos: ['2020-04-30', '2020-12-31'] });
    expect(fecha.avisos).toEqual([{ aviso: 'imposible', parte: '31/06/2020', sugerencia: '2020-06-30' }]);
  });

  it('says of each date outside the vigencia that it is, the start of a range too', () => {
    expect(read('31/01/2019 - 30/06/2021')).toMatchObject({
      clase: 'rango',
      inicio: '2019-01-31',
      plazos: ['2021-06-30'],
      avisos: [
        { aviso: 'fuera-de-vigencia', plazo: '2019-01-31' },
        { aviso: 'fuera-de-vigencia', plazo: '2021-06-30' },
      ],
    });
  });

  it('assumes the vigencia only where nothing in the cell says the year', () => {
    expect(read('30 de abril, 31 de agosto y 31 de diciembre de 2021', 2021).avisos).toEqual([]);
    expect(read('30 de abril').avisos).toEqual([{ aviso: 'anio-supuesto', parte: '30 de abril' }]);
    expect(read('Primer trimestre').avisos).toEqual([]);
  });

  it('reads the month first only where the day cannot be first, and says so', () => {
    expect(read('04/30/2020').avisos).toEqual([{ aviso: 'mes-dia', parte: '04/30/2020', leida: '2020-04-30' }]);
    expect(read('02/07/2020')).toMatchObject({ plazos: ['2020-07-02'], avisos: [] });
  });

  it('has no plazos for a frequency whose bounds do not exist', () => {
    expect(read('Mensual de 31/02/2020 a 31/06/2020')).toMatchObject({ clase: 'invalida', plazos: [] });
  });

  it('follows a frequency over the years that its bounds span', () => {
    expect(read('Semestral de enero de 2020 a junio de 2021').plazos).toEqual([
      '2020-06-30',
      '2020-12-31',
      '2021-06-30',
    ]);
  });

  it('names the misspelt word and what it was taken for', () => {
    expect(read('30 de agsoto de 2020').avisos).toEqual([{ aviso: 'leida-como', parte: 'agsoto', leida: 'agosto' }]);
  });

  it('does not guess a misspelt word that may be two', () => {
    expect(read('30 de juio de 2020').plazos).toEqual([]);
  });

  it('gives back the words it did not take into account', () => {
    expect(read('30/06/2020, en la sede de la alcaldía').avisos).toContainEqual(
      expect.objectContaining({
        aviso: 'texto-sobrante',
        parte: expect.stringContaining('sede de la alcaldía') as string,
      }),
    );
  });

  it('takes the date and says that the frequency beside it does not agree', () => {
    expect(read('Trimestral 30/06/2020')).toMatchObject({
      clase: 'fecha',
      plazos: ['2020-06-30'],
      avisos: [{ aviso: 'contradictoria', parte: 'Trimestral' }],
    });
  });
});

describe('INICIO and FIN', () => {
  const cell = (typed: string): FechaSimple => {
    if (typed === '') return { kind: 'vacia' };
    const iso = parseDay(typed);
    return iso ? { kind: 'dia', dia: iso, texto: typed } : { kind: 'texto', texto: typed };
  };
  const both = (inicio: string, fin: string): FechaProgramada =>
    readFecha({ kind: 'inicio-fin', inicio: cell(inicio), fin: cell(fin) }, 2020);

  it('are a range that is due at its end, whether dates or texts', () => {
    const meaning = { clase: 'rango', inicio: '2020-02-01', plazos: ['2020-11-30'], avisos: [] };
    expect(both('01/02/2020', '30/11/2020')).toMatchObject({ ...meaning, texto: '01/02/2020 - 30/11/2020' });
    expect(both('2020-02-01', '2020-11-30')).toMatchObject(meaning);
    expect(both('Febrero de 2020', 'Noviembre de 2020')).toMatchObject(meaning);
  });

  it('without an end are due never, and it is said', () => {
    expect(both('31/05/2020', '')).toMatchObject({
      clase: 'rango',
      inicio: '2020-05-31',
      plazos: [],
      avisos: [{ aviso: 'fin-vacio' }],
    });
  });

  it('without a start are due at the end, and it is said', () => {
    expect(both('', '31/05/2020')).toMatchObject({ plazos: ['2020-05-31'], avisos: [{ aviso: 'inicio-vacio' }] });
  });

  it('both blank are blank', () => {
    expect(both('', '')).toMatchObject({ clase: 'vacia', texto: '', plazos: [], avisos: [] });
  });

  it('in the wrong order are said to be', () => {
    expect(both('30/11/2020', '01/02/2020').avisos).toEqual([
      { aviso: 'inicio-posterior-al-fin', inicio: '2020-11-30', fin: '2020-02-01' },
    ]);
  });

  it('may both say the same in words', () => {
    expect(both('Todo el año', 'Todo el año')).toMatchObject({ clase: 'permanente', plazos: [] });
    expect(both('Cuando se requiera', 'Cuando se requiera')).toMatchObject({ clase: 'condicional', plazos: [] });
  });

  it('take the range that stands in INICIO alone', () => {
    expect(both('01/02/2020 al 30/11/2020', '')).toMatchObject({ clase: 'rango', plazos: ['2020-11-30'] });
  });

  it('are due at no day where FIN names one that does not exist', () => {
    expect(both('01/02/2020', '31/06/2020')).toMatchObject({ clase: 'invalida', plazos: [] });
  });

  it('count FIN where INICIO is not understood, and say so', () => {
    expect(both('Ana Pérez', '30/06/2020')).toMatchObject({
      plazos: ['2020-06-30'],
      avisos: [{ aviso: 'texto-sobrante', parte: 'Ana Pérez' }],
    });
  });
});

describe('a date cell', () => {
  it('is its day, with a notice where it lies outside the vigencia', () => {
    const dia = day('2021-01-10');
    expect(readFecha({ kind: 'dia', dia, texto: '10/01/2021' }, 2020)).toEqual({
      texto: '10/01/2021',
      clase: 'fecha',
      plazos: [dia],
      inicio: null,
      avisos: [{ aviso: 'fuera-de-vigencia', plazo: dia }],
    });
  });

  it('blank is vacía', () => {
    expect(readFecha({ kind: 'vacia' }, 2020).clase).toBe('vacia');
  });
});
