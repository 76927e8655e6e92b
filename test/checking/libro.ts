/** Workbooks as rules look at them, made of whole activities of which a test names only what it is about. */
import type { LibroRevisado, Regla } from '../../src/checking/rule';
import { REGLAS } from '../../src/checking/rules';
import type { FechaEscrita } from '../../src/dates/fecha-programada';
import type { Actividad, Campo, Modo, Origen } from '../../src/plan/actividad';
import { AJUSTES, type Ajustes } from '../../src/plan/ajustes';
import type { Hallazgo } from '../../src/plan/hallazgo';
import type { Plan } from '../../src/plan/plan';
import { judge } from '../../src/status/judge';
import { actividad, day, plan } from '../support/plan';

/** Column of each field in the invented table. */
const COLUMNS: Readonly<Partial<Record<Campo, string>>> = {
  subcomponente: 'A',
  numero: 'B',
  actividad: 'C',
  meta: 'D',
  responsable: 'E',
  fechaProgramada: 'F',
  seguimiento: 'G',
  estado: 'H',
  avance: 'I',
  evidencia: 'J',
  tipoRacionalizacion: 'K',
  fechaInicio: 'L',
  fechaFin: 'M',
};

export interface Fila extends Partial<Omit<Actividad, 'origen'>> {
  readonly modos?: Readonly<Partial<Record<Campo, Modo>>>;
  /** Fields whose cell is another than that of the row: a merge's first. */
  readonly celdas?: Readonly<Partial<Record<Campo, string>>>;
  /** What stands in the cells of a field, where it is not the field's text to the letter. */
  readonly escritos?: Origen['escritos'];
  /** Cells that hold a formula. */
  readonly formulas?: readonly string[];
  /** Fields that the table has no column for. */
  readonly sin?: readonly Campo[];
  readonly hoja?: string;
}

export interface Opciones {
  readonly ajustes?: Partial<Ajustes>;
  readonly anterior?: readonly Fila[];
  readonly plan?: Partial<Plan>;
  readonly corte?: string;
}

/** A sound activity: no rule has anything to say of it. */
const SOUND: Fila = {
  fecha: { kind: 'dia', dia: day('2025-06-27'), texto: '27/06/2025' },
  seguimiento: 'Se publicó el informe: https://www.ejemplo.gov.co/informe',
};

/** The activities, from row 10 on, numbered 1.1, 1.2 ... where nothing else is said, each with its own text. */
export function filas(rows: readonly Fila[]): readonly Actividad[] {
  return rows.map(({ modos = {}, celdas = {}, escritos, formulas, sin = [], hoja = 'Hoja1', ...of }, index) => {
    const fila = 10 + index;
    const numero = of.numero ?? `1.${index + 1}`;
    const own = Object.entries(COLUMNS).map(([campo, column]) => [campo, `${column}${fila}`] as const);
    const kept = [...own, ...Object.entries(celdas)].filter(([campo]) => !sin.includes(campo as Campo));
    return actividad({
      ...SOUND,
      numero,
      numeroEscrito: numero,
      actividad: `Revisar el mapa de riesgos número ${index + 1}`,
      ...of,
      origen: {
        archivo: 'salud.xlsx',
        hoja,
        fila,
        continuaciones: [],
        celdas: Object.fromEntries(kept),
        modos,
        ...(escritos ? { escritos } : {}),
        ...(formulas ? { formulas } : {}),
      },
    });
  });
}

export function libro(rows: readonly Fila[], opciones: Opciones = {}): LibroRevisado {
  const actividades = filas(rows);
  const contexto = {
    vigencia: 2025,
    corte: day(opciones.corte ?? '2025-08-31'),
    ajustes: { ...AJUSTES, ...opciones.ajustes },
    confirmados: {},
  };
  return {
    plan: plan({ actividades, dependencias: ['Secretaría de Salud'], ...opciones.plan }),
    juzgadas: actividades.map((one) => judge(one, contexto)),
    contexto,
    ...(opciones.anterior ? { anterior: filas(opciones.anterior) } : {}),
  };
}

/** What one rule finds. Throws where the rule book has no such rule. */
export function found(codigo: string, rows: readonly Fila[], opciones: Opciones = {}): readonly Hallazgo[] {
  const regla = REGLAS.find((one) => one.codigo === codigo);
  if (!regla) throw new RangeError(`No rule ${codigo}`);
  return findingsOf(regla, libro(rows, opciones));
}

/** A rule's findings, without its pauses. */
export const findingsOf = (regla: Regla, book: LibroRevisado): readonly Hallazgo[] =>
  [...regla.check(book)].filter((hallazgo) => hallazgo !== null);

export const texto = (written: string): FechaEscrita => ({ kind: 'texto', texto: written });
export const dia = (iso: string): FechaEscrita => {
  const [year, month, dayOfMonth] = iso.split('-');
  return { kind: 'dia', dia: day(iso), texto: `${dayOfMonth}/${month}/${year}` };
};
export const inicioFin = (inicio: string, fin: string): FechaEscrita => {
  const cell = (written: string) =>
    written === '' ? ({ kind: 'vacia' } as const) : ({ kind: 'texto', texto: written } as const);
  return { kind: 'inicio-fin', inicio: cell(inicio), fin: cell(fin) };
};
export const VACIA: FechaEscrita = { kind: 'vacia' };

export const TRAMITE = {
  tipoRacionalizacion: 'Tecnológica',
  accionRacionalizacion: 'Radicación en línea',
  situacionActual: '',
  descripcionMejora: '',
  beneficio: '',
};
