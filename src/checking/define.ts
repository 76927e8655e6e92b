/** Ways to write a rule in a few lines: by activity, by cell, by what the date reader noticed. */
import { escritosDe, type Actividad, type Campo } from '../plan/actividad';
import type { ActividadJuzgada } from '../plan/estado';
import type { Arreglo, Hallazgo, Severidad } from '../plan/hallazgo';
import { tidy } from '../plan/texto';
import { withPauses, type LibroRevisado, type Regla } from './rule';

/** What a rule found in an activity: the field, and what its sentence names. */
export interface Found {
  readonly campo: Campo;
  /** Where it is another than the field's own. */
  readonly celda?: string;
  readonly params: Hallazgo['params'];
  readonly arreglo?: Arreglo | undefined;
  /** Where one case of the rule is milder than the others. */
  readonly severidad?: Severidad;
}

type Answer = Found | readonly Found[] | null;

/** A rule that looks at each activity by itself. */
export function ruleByActividad(
  codigo: string,
  severidad: Severidad,
  look: (juzgada: ActividadJuzgada, libro: LibroRevisado) => Answer,
): Regla {
  return {
    codigo,
    severidad,
    *check(libro) {
      for (const juzgada of withPauses(libro.juzgadas)) {
        if (!juzgada) yield null;
        else
          for (const found of listOf(look(juzgada, libro)))
            yield hallazgoOf(codigo, severidad, juzgada.actividad, found);
      }
    },
  };
}

/**
 * A rule that looks at the cells of some fields, each cell once: a merged cell stands for many rows, and a text assumed from
 * the row above is looked at there.
 */
export function ruleByCell(
  codigo: string,
  severidad: Severidad,
  campos: readonly Campo[],
  look: (juzgada: ActividadJuzgada, campo: Campo, libro: LibroRevisado) => Omit<Found, 'campo'> | null,
): Regla {
  return {
    codigo,
    severidad,
    *check(libro) {
      const isFirst = oncePerCell();
      for (const juzgada of withPauses(libro.juzgadas)) {
        if (!juzgada) yield null;
        for (const campo of juzgada ? campos : []) {
          const found = juzgada && look(juzgada, campo, libro);
          if (found && isFirst(juzgada.actividad, campo)) {
            yield hallazgoOf(codigo, severidad, juzgada.actividad, { campo, ...found });
          }
        }
      }
    },
  };
}

/** The fields whose texts are looked at for how they are written. */
export const CAMPOS_DE_TEXTO = [
  'subcomponente',
  'actividad',
  'meta',
  'responsable',
  'seguimiento',
  'evidencia',
  'accionRacionalizacion',
  'situacionActual',
  'descripcionMejora',
  'beneficio',
] as const satisfies readonly Campo[];

/** A rule that looks at how texts are written: at each cell that holds one, once, as it stands there. */
export function ruleByText(
  codigo: string,
  severidad: Severidad,
  campos: readonly Campo[],
  look: (texto: string, campo: Campo, juzgada: ActividadJuzgada) => Omit<Found, 'campo' | 'celda'> | null,
): Regla {
  return {
    codigo,
    severidad,
    *check(libro) {
      const seen = new Set<string>();
      for (const juzgada of withPauses(libro.juzgadas)) {
        if (!juzgada) yield null;
        for (const campo of juzgada ? campos : []) {
          for (const { celda, texto } of juzgada ? escritosDe(juzgada.actividad, campo) : []) {
            const found = juzgada && look(texto, campo, juzgada);
            const key = found && `${juzgada.actividad.origen.hoja}!${celda}`;
            if (!found || key === null || seen.has(key)) continue;
            seen.add(key);
            yield hallazgoOf(codigo, severidad, juzgada.actividad, { campo, celda, ...found });
          }
        }
      }
    },
  };
}

/** Whether a field's cell is met for the first time; false for a text that is assumed or comes from no cell. */
export function oncePerCell(): (actividad: Actividad, campo: Campo) => boolean {
  const isNew = newCells();
  return (actividad, campo) => actividad.origen.modos[campo] !== 'supuesto' && isNew(actividad, campo);
}

/** Whether a field's cell, whatever stands in it, is met for the first time; false where the field has none. */
export function newCells(): (actividad: Actividad, campo: Campo) => boolean {
  const seen = new Set<string>();
  return ({ origen: { hoja, celdas } }, campo) => {
    const celda = celdas[campo];
    if (celda === undefined) return false;
    const key = `${hoja}!${celda}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}

/** A finding at the cell of a field, or at the row where the field has no cell. A formula is never written over. */
export function hallazgoOf(
  codigo: string,
  severidad: Severidad,
  { origen: { archivo, hoja, fila, celdas, formulas = [] } }: Actividad,
  found: Found,
): Hallazgo {
  const celda = found.celda ?? celdas[found.campo] ?? null;
  const mayWrite = celda !== null && !formulas.includes(celda);
  return {
    regla: codigo,
    severidad: found.severidad ?? severidad,
    donde: { archivo, hoja, fila, celda },
    params: found.params,
    ...(found.arreglo && mayWrite ? { arreglo: found.arreglo } : {}),
  };
}

/** Writes a text in the place of what stands in a cell. */
export function writeText(text: string, seguro = true): Arreglo {
  const texto = tidy(text);
  return { seguro, valor: { kind: 'text', text: texto }, texto };
}

/**
 * Whether writing a field's cell anew loses nothing else: the cell holds the whole of the field, and no other field.
 */
export function ownsItsCell({ origen: { celdas, escritos } }: Actividad, campo: Campo): boolean {
  const celda = celdas[campo];
  const isShared = Object.entries(celdas).some(([other, one]) => other !== campo && one === celda);
  return celda !== undefined && !isShared && (escritos?.[campo]?.length ?? 1) === 1;
}

const isList = (answer: Answer): answer is readonly Found[] => Array.isArray(answer);
const listOf = (answer: Answer): readonly Found[] => (answer === null ? [] : isList(answer) ? answer : [answer]);

/** The table has a column for the field. */
export const hasColumn = ({ origen }: Actividad, campo: Campo): boolean => origen.celdas[campo] !== undefined;

/** What belongs together: the same dependencia, component and section. */
export const placeOf = ({ dependencia, componente, seccion }: Actividad): string =>
  `${dependencia}|${componente}|${seccion ?? ''}`;

/** Where another activity stands, as seen from one, for a sentence: "C12", on another sheet "Hoja 1 › C12". */
function whereIs({ origen: { hoja, fila, celdas } }: Actividad, from: Actividad): string {
  const celda = celdas.actividad ?? `fila ${fila}`;
  return from.origen.hoja === hoja ? celda : `${hoja} › ${celda}`;
}

/**
 * A rule that wants something of activities to be each one's own: the later one of two is reported, with the place of the first.
 * @param keyOf what must not come twice; null: nothing to compare
 */
export function ruleByRepeated(
  codigo: string,
  severidad: Severidad,
  campo: Campo,
  keyOf: (actividad: Actividad) => string | null,
): Regla {
  return {
    codigo,
    severidad,
    *check({ plan }) {
      const first = new Map<string, Actividad>();
      for (const actividad of withPauses(plan.actividades)) {
        if (!actividad) yield null;
        const key = actividad && keyOf(actividad);
        if (!actividad || key === null) continue;
        const other = first.get(key);
        if (!other) first.set(key, actividad);
        else {
          const params = { numero: actividad.numero, otra: whereIs(other, actividad) };
          yield hallazgoOf(codigo, severidad, actividad, { campo, params });
        }
      }
    },
  };
}
