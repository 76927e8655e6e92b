import fc from 'fast-check';
import { check, checkSteps } from '../../src/checking/check';
import { groupHallazgos } from '../../src/checking/group';
import { REGLAS } from '../../src/checking/rules';
import { verdictOf } from '../../src/checking/verdict';
import { CODIGOS_DE_REGLA, mensajeDe, quehacer, reglaEscrita } from '../../src/messages/reglas';
import { AJUSTES } from '../../src/plan/ajustes';
import type { Hallazgo, Severidad } from '../../src/plan/hallazgo';
import { CAMPOS, type Actividad } from '../../src/plan/actividad';
import { judge } from '../../src/status/judge';
import { finish } from '../../src/workbook/steps';
import { day, plan } from '../support/plan';
import { libro, texto } from './libro';

const finding = (regla: string, severidad: Severidad, fila: number, hoja = 'Hoja1'): Hallazgo => ({
  regla,
  severidad,
  donde: { archivo: 'salud.xlsx', hoja, fila, celda: null },
  params: { texto: 'x' },
});

describe('checking a workbook', () => {
  it('gives what reading noticed and what the rules say, in order of sheet and row', () => {
    const ofReading = finding('fila-no-entendida', 'aviso', 12);
    const book = libro([{ fecha: texto('Cuando se requiera') }, { meta: '' }], { plan: { hallazgos: [ofReading] } });
    const found = check(book).filter(({ donde }) => donde.fila !== null);
    expect(found.map(({ regla, donde }) => [regla, donde.fila])).toEqual([
      ['fecha-no-verificable', 10],
      ['meta-vacia', 11],
      ['fila-no-entendida', 12],
    ]);
  });

  it('is silent about rules that the settings turned off, also those of reading', () => {
    const opciones = {
      ajustes: { reglasApagadas: ['meta-vacia', 'fila-no-entendida', 'componente-ausente'] },
      plan: { hallazgos: [finding('fila-no-entendida', 'aviso', 12)] },
    };
    expect(check(libro([{ meta: '' }], opciones))).toEqual([]);
  });

  it('reports a cell that shows an error of Excel as that alone', () => {
    const error = finding('celda-con-error', 'error', 10);
    const ofReading = [{ ...error, donde: { ...error.donde, celda: 'F10' } }];
    const row = { fecha: texto('#REF!'), meta: '' };
    const found = check(libro([row], { plan: { hallazgos: ofReading } }));
    expect(found.filter(({ donde }) => donde.fila === 10).map(({ regla }) => regla)).toEqual([
      'celda-con-error',
      'meta-vacia',
    ]);
  });

  it('says how far it has come, rule by rule, and pauses within a rule', () => {
    const one = [...checkSteps(libro([{}]))];
    expect(one).toHaveLength(REGLAS.length);
    expect(one.at(-1)).toEqual({ done: REGLAS.length, total: REGLAS.length });
    const many = [...checkSteps(libro(Array.from({ length: 1000 }, () => ({}))))];
    expect(many.length).toBeGreaterThan(3 * REGLAS.length);
  });

  it('looks at each row so many times, however many there are', () => {
    const looksAt = (rows: number): number => {
      const book = libro(
        Array.from({ length: rows }, (_, index) => ({ numero: `${index}`, fecha: texto('30/06/2025') })),
      );
      let looks = 0;
      const counted = <T extends object>(value: T): T =>
        new Proxy(value, {
          get(target, name) {
            looks += 1;
            const found: unknown = Reflect.get(target, name);
            return typeof found === 'object' && found !== null && name === 'actividad' ? counted(found) : found;
          },
        });
      const actividades = book.plan.actividades.map(counted);
      finish(checkSteps({ ...book, plan: { ...book.plan, actividades }, juzgadas: book.juzgadas.map(counted) }));
      return looks;
    };
    expect(looksAt(2000) / 2000).toBeLessThan((looksAt(200) / 200) * 1.1);
  });
});

describe('the verdict', () => {
  it.each<[string, readonly Severidad[], string]>([
    ['an error', ['error', 'aviso', 'sugerencia'], 'faltan-correcciones'],
    ['avisos alone', ['aviso', 'sugerencia'], 'listo-con-avisos'],
    ['suggestions alone', ['sugerencia', 'sugerencia'], 'listo'],
    ['nothing', [], 'listo'],
  ])('with %s is its own', (_what, severidades, valor) => {
    const hallazgos = severidades.map((severidad, index) => finding('meta-vacia', severidad, index));
    expect(verdictOf(1, hallazgos)).toMatchObject({
      valor,
      errores: severidades.filter((one) => one === 'error').length,
      avisos: severidades.filter((one) => one === 'aviso').length,
      sugerencias: severidades.filter((one) => one === 'sugerencia').length,
    });
  });

  it('names what stands in the way: the causes of the errors, the most frequent first; else those of the avisos', () => {
    const avisos = [finding('meta-vacia', 'aviso', 1), finding('meta-vacia', 'aviso', 2)];
    const errores = [
      finding('fecha-imposible', 'error', 1),
      finding('fecha-vacia', 'error', 2),
      finding('fecha-vacia', 'error', 3),
    ];
    expect(verdictOf(3, avisos).motivos).toEqual([{ regla: 'meta-vacia', veces: 2 }]);
    expect(verdictOf(3, [...avisos, ...errores]).motivos).toEqual([
      { regla: 'fecha-vacia', veces: 2 },
      { regla: 'fecha-imposible', veces: 1 },
    ]);
    expect(verdictOf(3, [finding('fecha-no-habil', 'sugerencia', 1)]).motivos).toEqual([]);
  });

  it('on a workbook without activities is never that it can be sent', () => {
    expect(verdictOf(0, []).valor).toBe('sin-actividades');
    expect(verdictOf(0, [finding('columna-faltante', 'aviso', 1)]).valor).toBe('sin-actividades');
  });
});

describe('groups', () => {
  it('join findings of one cause, errors first and the larger before the smaller', () => {
    const hallazgos = [
      finding('meta-vacia', 'aviso', 1),
      finding('fecha-vacia', 'error', 1),
      finding('fecha-no-verificable', 'aviso', 2),
      finding('meta-vacia', 'aviso', 3),
    ];
    expect(groupHallazgos(hallazgos).map((group) => [group.regla, group.hallazgos.length])).toEqual([
      ['fecha-vacia', 1],
      ['meta-vacia', 2],
      ['fecha-no-verificable', 1],
    ]);
  });
});

describe('the rule book', () => {
  it('has each code once, and words for every rule', () => {
    const codes = REGLAS.map(({ codigo }) => codigo);
    expect(new Set(codes).size).toBe(codes.length);
    expect(CODIGOS_DE_REGLA).toEqual(expect.arrayContaining(codes));
  });

  const written = fc.oneof(
    fc.constantFrom(
      '',
      '-',
      '31/04/2025',
      '04/30/2025 30/06/25',
      'Cada que',
      '<p>x</p>',
      'www.x',
      'Se publicó',
      '1,1',
      'Todos',
    ),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const fechaSimple = fc.oneof(
    fc.constant({ kind: 'vacia' } as const),
    written.map((text) => ({ kind: 'texto', texto: text }) as const),
    fc
      .constantFrom('2024-12-31', '2025-08-31', '9999-12-31')
      .map((iso) => ({ kind: 'dia', dia: day(iso), texto: iso }) as const),
  );
  const anyActividad: fc.Arbitrary<Actividad> = fc.record({
    dependencia: written,
    componente: fc.constantFrom(1, 2, 3, 4, 5, 6),
    seccion: fc.constantFrom(null, 'planeacion', 'intercambio'),
    numero: written,
    numeroEscrito: written,
    subcomponente: written,
    actividad: written,
    meta: written,
    responsable: written,
    fecha: fc.oneof(
      fechaSimple,
      fc.record({ kind: fc.constant('inicio-fin' as const), inicio: fechaSimple, fin: fechaSimple }),
    ),
    seguimiento: written,
    estado: fc.option(written),
    avance: fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true }), written),
    evidencia: written,
    tramite: fc.option(
      fc.record({
        tipoRacionalizacion: written,
        accionRacionalizacion: written,
        situacionActual: written,
        descripcionMejora: written,
        beneficio: written,
      }),
    ),
    origen: fc.record(
      {
        archivo: fc.constant('a.xlsx'),
        hoja: fc.constantFrom('Hoja1', 'Hoja2'),
        fila: fc.integer({ min: 1, max: 30 }),
        continuaciones: fc.constant([]),
        celdas: fc.dictionary(fc.constantFrom(...CAMPOS), fc.constantFrom('A1', 'B2', 'C3')),
        modos: fc.dictionary(fc.constantFrom(...CAMPOS), fc.constantFrom('leido', 'combinado', 'supuesto', 'unido')),
        escritos: fc.dictionary(
          fc.constantFrom(...CAMPOS),
          fc.array(fc.record({ celda: fc.constantFrom('A1', 'B2'), texto: written }), { maxLength: 3 }),
        ),
        formulas: fc.constant(['B2']),
      },
      { requiredKeys: ['archivo', 'hoja', 'fila', 'continuaciones', 'celdas', 'modos'] },
    ),
  });

  it('has an answer to any plan, and a sentence for each finding, without a hole in it', () => {
    fc.assert(
      fc.property(
        fc.array(anyActividad, { maxLength: 8 }),
        fc.array(anyActividad, { maxLength: 3 }),
        (actividades, anterior) => {
          const contexto = { vigencia: 2025, corte: day('2025-08-31'), ajustes: AJUSTES, confirmados: {} };
          const juzgadas = actividades.map((one) => judge(one, contexto));
          const hallazgos = check({ plan: plan({ actividades }), juzgadas, contexto, anterior });
          for (const hallazgo of hallazgos) {
            const words = [mensajeDe(hallazgo), quehacer(hallazgo), reglaEscrita(hallazgo.regla).titulo];
            for (const sentence of words) expect(sentence).not.toMatch(/undefined|NaN|\[object/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
