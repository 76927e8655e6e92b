import { REGLAS } from '../../src/checking/rules';
import { dia, findingsOf, found, inicioFin, libro, texto, TRAMITE, VACIA, type Fila, type Opciones } from './libro';

/** Rows of a workbook, what else is known of it, and which cells the rule points at (null: the row or the workbook). */
interface Case {
  readonly what: string;
  readonly rows: readonly Fila[];
  readonly opciones?: Opciones;
  readonly at: readonly (string | null)[];
}

/** Each rule with a case in which it fires, one in which it does not, and one on the border between them. */
interface Cases {
  readonly fires: Case;
  readonly silent: Case;
  readonly border: Case;
}

const REPORT = 'Se actualizó la matriz con los aportes del equipo de la oficina';
const ALL_COMPONENTS: readonly Fila[] = ([1, 2, 3, 4, 5] as const).map((componente) => ({ componente }));
const LONG = 32_767;

const CASES: Readonly<Record<string, Cases>> = {
  'vigencia-distinta': {
    fires: {
      what: 'a workbook of 2024 followed up in 2025',
      rows: [{}],
      opciones: { plan: { vigencia: { anio: 2024, por: 'titulo' } } },
      at: [null],
    },
    silent: {
      what: 'a workbook of the vigencia',
      rows: [{}],
      opciones: { plan: { vigencia: { anio: 2025, por: 'titulo' } } },
      at: [],
    },
    border: { what: 'a workbook that names no year', rows: [{}], at: [] },
  },
  'componente-ausente': {
    fires: { what: 'a workbook with component 1 alone', rows: [{}], at: [null, null, null, null] },
    silent: { what: 'all five', rows: ALL_COMPONENTS, at: [] },
    border: {
      what: 'all five, one of them of another dependencia',
      rows: ALL_COMPONENTS.map((row, index) => (index === 4 ? { ...row, dependencia: 'Otra' } : row)),
      at: [null, null, null, null, null],
    },
  },
  'subcomponente-ajeno': {
    fires: {
      what: 'a name of component 5 in component 1',
      rows: [{ subcomponente: 'Subcomponente 1 Lineamientos de transparencia activa' }],
      at: ['A10'],
    },
    silent: { what: 'a name of its own', rows: [{ subcomponente: 'CONSULTA Y DIVULGACION' }], at: [] },
    border: {
      what: 'both names in one cell',
      rows: [{ subcomponente: 'Lineamientos de transparencia activa. Consulta y divulgación' }],
      at: [],
    },
  },
  'subcomponente-vacio': {
    fires: { what: 'none, and none above', rows: [{ subcomponente: '' }], at: ['A10'] },
    silent: { what: 'one typed', rows: [{}], at: [] },
    border: {
      what: 'a trámite, which has none',
      rows: [{ componente: 2, subcomponente: '', tramite: TRAMITE }],
      at: [],
    },
  },
  'numero-vacio': {
    fires: { what: 'no number', rows: [{ numero: '' }], at: ['B10'] },
    silent: { what: 'a number', rows: [{}], at: [] },
    border: { what: 'no number in a table without the column', rows: [{ numero: '', sin: ['numero'] }], at: [] },
  },
  'numero-invalido': {
    fires: { what: 'letters', rows: [{ numero: 'A1' }], at: ['B10'] },
    silent: { what: '1.10', rows: [{ numero: '1.10' }], at: [] },
    border: { what: '1,1 read as 1.1', rows: [{ numero: '1.1', numeroEscrito: '1,1' }], at: ['B10'] },
  },
  'numero-duplicado': {
    fires: { what: 'the same number twice', rows: [{ numero: '1.1' }, { numero: '1.1' }], at: ['B11'] },
    silent: { what: 'two numbers', rows: [{ numero: '1.1' }, { numero: '1.2' }], at: [] },
    border: {
      what: 'the same number in the other section of component 2',
      rows: [
        { componente: 2, seccion: 'planeacion', numero: '1' },
        { componente: 2, seccion: 'intercambio', numero: '1' },
      ],
      at: [],
    },
  },
  'numero-fuera-de-orden': {
    fires: { what: '1.2 after 2.1', rows: [{ numero: '2.1' }, { numero: '1.2' }], at: ['B11'] },
    silent: { what: 'a number left out', rows: [{ numero: '1.1' }, { numero: '1.4' }], at: [] },
    border: { what: '1.10 after 1.9', rows: [{ numero: '1.9' }, { numero: '1.10' }], at: [] },
  },
  'actividad-vacia': {
    fires: { what: 'a row without activity', rows: [{ actividad: '' }], at: ['C10'] },
    silent: { what: 'an activity', rows: [{}], at: [] },
    border: { what: 'an activity of one letter', rows: [{ actividad: 'X' }], at: [] },
  },
  'actividad-repetida': {
    fires: {
      what: 'the same with other capitals',
      rows: [{ actividad: 'Revisar el mapa' }, { actividad: 'REVISAR  EL MAPA' }],
      at: ['C11'],
    },
    silent: { what: 'two activities', rows: [{}, {}], at: [] },
    border: {
      what: 'the same with another meta',
      rows: [{ actividad: 'Revisar el mapa' }, { actividad: 'Revisar el mapa', meta: 'Dos actas' }],
      at: [],
    },
  },
  'meta-vacia': {
    fires: { what: 'no meta', rows: [{ meta: '' }], at: ['D10'] },
    silent: { what: 'a meta', rows: [{}], at: [] },
    border: { what: 'no column for it', rows: [{ meta: '', sin: ['meta'] }], at: [] },
  },
  'responsable-vacio': {
    fires: { what: 'no responsable', rows: [{ responsable: '' }], at: ['E10'] },
    silent: { what: 'one typed', rows: [{}], at: [] },
    border: {
      what: 'one taken from above',
      rows: [{ responsable: 'Enlace', modos: { responsable: 'supuesto' } }],
      at: [],
    },
  },
  'responsable-generico': {
    fires: { what: 'everybody', rows: [{ responsable: 'Todas las dependencias' }], at: ['E10'] },
    silent: { what: 'an office', rows: [{ responsable: 'Oficina de Archivo' }], at: [] },
    border: {
      what: 'everybody led by somebody',
      rows: [{ responsable: 'Secretario de Despacho y todos los funcionarios' }],
      at: [],
    },
  },
  'fecha-vacia': {
    fires: { what: 'no date', rows: [{ fecha: VACIA }], at: ['F10'] },
    silent: { what: 'a date', rows: [{}], at: [] },
    border: { what: 'a dash', rows: [{ fecha: texto('-') }], at: ['F10'] },
  },
  'fecha-no-reconocida': {
    fires: { what: 'a name', rows: [{ fecha: texto('Julio César Ejemplo') }], at: ['F10'] },
    silent: { what: 'a month', rows: [{ fecha: texto('Julio') }], at: [] },
    border: {
      what: 'INICIO a date and FIN a name',
      rows: [{ fecha: inicioFin('01/02/2025', 'Ana Ejemplo') }],
      at: ['M10'],
    },
  },
  'fecha-imposible': {
    fires: { what: '31 de abril', rows: [{ fecha: texto('31 de abril de 2025') }], at: ['F10'] },
    silent: { what: '30 de abril', rows: [{ fecha: texto('30 de abril de 2025') }], at: [] },
    border: { what: '29 February of a year that has none', rows: [{ fecha: texto('29/02/2025') }], at: ['F10'] },
  },
  'fecha-mes-dia': {
    fires: { what: 'the month first', rows: [{ fecha: texto('04/30/2025') }], at: ['F10'] },
    silent: { what: 'the day first', rows: [{ fecha: texto('30/04/2025') }], at: [] },
    border: { what: 'a date that may be either', rows: [{ fecha: texto('02/07/2025') }], at: [] },
  },
  'fecha-fuera-de-vigencia': {
    fires: { what: 'a date of the year before', rows: [{ fecha: dia('2024-12-31') }], at: ['F10'] },
    silent: { what: 'a date of the year', rows: [{ fecha: dia('2025-01-01') }], at: [] },
    border: { what: 'New Year after', rows: [{ fecha: dia('2026-01-01') }], at: ['F10'] },
  },
  'fecha-como-texto': {
    fires: { what: 'a date typed as text', rows: [{ fecha: texto('30/06/2025') }], at: ['F10'] },
    silent: { what: 'a date cell', rows: [{ fecha: dia('2025-06-30') }], at: [] },
    border: { what: 'a date without its year', rows: [{ fecha: texto('30 de junio') }], at: [] },
  },
  'fecha-sin-anio': {
    fires: { what: 'no year', rows: [{ fecha: texto('30 de junio') }], at: ['F10'] },
    silent: { what: 'a year', rows: [{ fecha: texto('30 de junio de 2025') }], at: [] },
    border: {
      what: 'a trimestre, which is always of the vigencia',
      rows: [{ fecha: texto('Primer trimestre') }],
      at: [],
    },
  },
  'fecha-anio-dos-cifras': {
    fires: { what: '30/06/25', rows: [{ fecha: texto('30/06/25') }], at: ['F10'] },
    silent: { what: '30/06/2025', rows: [{ fecha: texto('30/06/2025') }], at: [] },
    border: { what: 'a month with its year', rows: [{ fecha: texto('jun-25') }], at: ['F10'] },
  },
  'fecha-leida-como': {
    fires: { what: 'a misspelt month', rows: [{ fecha: texto('30 de agsoto de 2025') }], at: ['F10'] },
    silent: { what: 'a month', rows: [{ fecha: texto('30 de agosto de 2025') }], at: [] },
    border: { what: 'an abbreviation', rows: [{ fecha: texto('30 ago 2025') }], at: [] },
  },
  'fecha-texto-sobrante': {
    fires: { what: 'a place beside the date', rows: [{ fecha: texto('30/06/2025 Auditorio') }], at: ['F10'] },
    silent: { what: 'the date alone', rows: [{ fecha: texto('30/06/2025') }], at: [] },
    border: { what: 'words that belong to dates', rows: [{ fecha: texto('A más tardar el 30/06/2025') }], at: [] },
  },
  'fecha-contradictoria': {
    fires: { what: 'a frequency with one date', rows: [{ fecha: texto('Trimestral 30/06/2025') }], at: ['F10'] },
    silent: { what: 'a frequency alone', rows: [{ fecha: texto('Trimestral') }], at: [] },
    border: {
      what: 'a frequency with as many dates',
      rows: [{ fecha: texto('Semestral: 30/06/2025 y 31/12/2025') }],
      at: [],
    },
  },
  'fecha-no-verificable': {
    fires: { what: 'a condition', rows: [{ fecha: texto('Cuando se requiera') }], at: ['F10'] },
    silent: { what: 'always', rows: [{ fecha: texto('Permanente') }], at: [] },
    border: { what: 'a frequency with a condition', rows: [{ fecha: texto('Mensual, según se requiera') }], at: [] },
  },
  'fecha-no-habil': {
    fires: { what: 'a Sunday', rows: [{ fecha: dia('2025-08-31') }], at: ['F10'] },
    silent: { what: 'a Monday', rows: [{ fecha: dia('2025-09-01') }], at: [] },
    border: { what: 'a month whose last day is a Sunday', rows: [{ fecha: texto('Agosto de 2025') }], at: [] },
  },
  'inicio-posterior-al-fin': {
    fires: { what: 'a start after the end', rows: [{ fecha: inicioFin('01/07/2025', '30/06/2025') }], at: ['M10'] },
    silent: { what: 'a start before the end', rows: [{ fecha: inicioFin('01/06/2025', '30/06/2025') }], at: [] },
    border: { what: 'both on one day', rows: [{ fecha: inicioFin('30/06/2025', '30/06/2025') }], at: [] },
  },
  'fin-vacio': {
    fires: { what: 'no FIN', rows: [{ fecha: inicioFin('01/06/2025', '') }], at: ['M10'] },
    silent: { what: 'both', rows: [{ fecha: inicioFin('01/06/2025', '30/06/2025') }], at: [] },
    border: { what: 'INICIO that says it all', rows: [{ fecha: inicioFin('Todo el año', '') }], at: [] },
  },
  'inicio-vacio': {
    fires: { what: 'no INICIO', rows: [{ fecha: inicioFin('', '30/06/2025') }], at: ['L10'] },
    silent: { what: 'both', rows: [{ fecha: inicioFin('01/06/2025', '30/06/2025') }], at: [] },
    border: { what: 'both blank, which is no date at all', rows: [{ fecha: inicioFin('', '') }], at: [] },
  },
  'tipo-racionalizacion-invalido': {
    fires: { what: 'another word', rows: [{ tramite: { ...TRAMITE, tipoRacionalizacion: 'Tiempo' } }], at: ['K10'] },
    silent: { what: 'one of the three', rows: [{ tramite: TRAMITE }], at: [] },
    border: {
      what: 'two of them in the masculine',
      rows: [{ tramite: { ...TRAMITE, tipoRacionalizacion: 'Administrativo y tecnológico' } }],
      at: [],
    },
  },
  'seguimiento-vacio': {
    fires: { what: 'permanent and blank', rows: [{ fecha: texto('Permanente'), seguimiento: '' }], at: ['G10'] },
    silent: { what: 'permanent and reported', rows: [{ fecha: texto('Permanente') }], at: [] },
    border: { what: 'due the day after the corte', rows: [{ fecha: dia('2025-09-01'), seguimiento: '' }], at: [] },
  },
  'vencida-sin-seguimiento': {
    fires: { what: 'overdue and blank', rows: [{ seguimiento: '-' }], at: ['G10'] },
    silent: { what: 'overdue and pending', rows: [{ seguimiento: 'Pendiente' }], at: [] },
    border: {
      what: 'due on the corte',
      rows: [{ fecha: dia('2025-08-29'), seguimiento: '' }],
      opciones: { corte: '2025-08-29' },
      at: [],
    },
  },
  'vencida-por-confirmar': {
    fires: { what: 'overdue, with a bare title of a document', rows: [{ seguimiento: 'Acta de comité' }], at: ['G10'] },
    silent: { what: 'overdue and done', rows: [{}], at: [] },
    border: { what: 'not yet due', rows: [{ fecha: dia('2025-09-01'), seguimiento: 'Acta de comité' }], at: [] },
  },
  'seguimiento-repetido': {
    fires: {
      what: 'one report in three cells',
      rows: [{ seguimiento: REPORT }, { seguimiento: REPORT }, { seguimiento: REPORT }],
      at: ['G10'],
    },
    silent: {
      what: 'the same excuse in three',
      rows: Array.from({ length: 3 }, () => ({ seguimiento: 'No se ha podido realizar por la emergencia' })),
      at: [],
    },
    border: {
      what: 'one merged cell for three rows',
      rows: Array.from({ length: 3 }, () => ({
        seguimiento: REPORT,
        celdas: { seguimiento: 'G10' },
        modos: { seguimiento: 'combinado' as const },
      })),
      at: [],
    },
  },
  'estado-no-reconocido': {
    fires: { what: 'a word that is no estado', rows: [{ estado: 'Alto' }], at: ['H10'] },
    silent: { what: 'an estado', rows: [{ estado: 'Cumplida' }], at: [] },
    border: { what: 'a dash', rows: [{ estado: '-' }], at: [] },
  },
  'estado-contradice-texto': {
    fires: {
      what: 'Cumplida beside a denial',
      rows: [{ estado: 'Cumplida', seguimiento: 'No se ha realizado' }],
      at: ['H10'],
    },
    silent: { what: 'Cumplida beside what was done', rows: [{ estado: 'Cumplida' }], at: [] },
    border: {
      what: 'Cumplida beside what does not tell',
      rows: [{ estado: 'Cumplida', seguimiento: 'Acta 3' }],
      at: [],
    },
  },
  'estado-contradice-avance': {
    fires: { what: 'Cumplida at 30 %', rows: [{ estado: 'Cumplida', avance: 0.3 }], at: ['I10'] },
    silent: { what: 'Cumplida at 100 %', rows: [{ estado: 'Cumplida', avance: 1 }], at: [] },
    border: { what: 'En proceso at 100 %', rows: [{ estado: 'En proceso', avance: 1 }], at: [] },
  },
  'avance-fuera-de-rango': {
    fires: { what: '150 %', rows: [{ avance: 1.5 }], at: ['I10'] },
    silent: { what: 'words', rows: [{ avance: 'N/A' }], at: [] },
    border: { what: '100 %', rows: [{ avance: '100%' }], at: [] },
  },
  'evidencia-sin-enlace': {
    fires: { what: 'done, without an address', rows: [{ seguimiento: 'Se publicó el informe' }], at: ['J10'] },
    silent: {
      what: 'done, with one',
      rows: [{ seguimiento: 'Se publicó', evidencia: 'https://www.ejemplo.gov.co' }],
      at: [],
    },
    border: {
      what: 'done, in a table without the column',
      rows: [{ seguimiento: 'Se publicó el informe', sin: ['evidencia'] }],
      at: [],
    },
  },
  'enlace-malformado': {
    fires: { what: 'a comma for a point', rows: [{ seguimiento: 'Ver www.ejemplo,gov.co' }], at: ['G10'] },
    silent: { what: 'an address', rows: [{ seguimiento: 'Ver (https://www.ejemplo.gov.co/a?b=1#c).' }], at: [] },
    border: { what: 'a folder of one machine', rows: [{ evidencia: 'C:\\Documentos\\acta.pdf' }], at: ['J10'] },
  },
  'espacios-sobrantes': {
    fires: {
      what: 'a blank at the end',
      rows: [{ escritos: { meta: [{ celda: 'D10', texto: 'Un informe ' }] } }],
      at: ['D10'],
    },
    silent: { what: 'a text without', rows: [{ meta: 'Un informe\n- por mes' }], at: [] },
    border: {
      what: 'blanks that begin a line, which somebody may have meant',
      rows: [{ meta: 'Dos:\n   - un informe\n   - un acta' }],
      at: [],
    },
  },
  'residuo-html': {
    fires: { what: 'tags', rows: [{ meta: '<p>Un informe</p>' }], at: ['D10'] },
    silent: { what: 'a less-than sign', rows: [{ meta: 'Quejas < 5 y > 2' }], at: [] },
    border: { what: 'angle brackets of another kind', rows: [{ meta: '<nombre del informe>' }], at: [] },
  },
  'texto-cortado': {
    fires: { what: 'a text as long as a cell', rows: [{ seguimiento: 'x'.repeat(LONG) }], at: ['G10'] },
    silent: { what: 'a long text', rows: [{ seguimiento: 'x'.repeat(1000) }], at: [] },
    border: {
      what: 'a text joined from two cells, each shorter than a cell can hold',
      rows: [
        {
          seguimiento: 'x'.repeat(LONG + 1),
          escritos: { seguimiento: ['G10', 'G11'].map((celda) => ({ celda, texto: 'x'.repeat(LONG / 2) })) },
        },
      ],
      at: [],
    },
  },
};

it('every rule has its three cases', () => {
  expect(Object.keys(CASES).sort()).toEqual(REGLAS.map(({ codigo }) => codigo).sort());
});

describe.each(Object.entries(CASES))('%s', (codigo, cases) => {
  const { fires, silent, border } = cases;
  it.each([
    [`fires on ${fires.what}`, fires],
    [`is silent on ${silent.what}`, silent],
    [`decides the border: ${border.what}`, border],
  ])('%s', (_what, { rows, opciones, at }) => {
    const hallazgos = found(codigo, rows, opciones);
    expect(hallazgos.map(({ donde }) => donde.celda)).toEqual(at);
    for (const { regla, donde } of hallazgos)
      expect({ regla, archivo: donde.archivo }).toEqual({ regla: codigo, archivo: 'salud.xlsx' });
  });
});

it('no rule but the absent components has anything to say of a sound activity', () => {
  const silent = REGLAS.filter(({ codigo }) => codigo !== 'componente-ausente');
  expect(silent.flatMap((regla) => findingsOf(regla, libro([{}])))).toEqual([]);
});
