import type { Actividad } from '../plan/actividad';
import type { Catalogo, Componente, ComponenteNumero, Formato, Seccion } from '../plan/componente';
import { PAAC, SECCIONES } from '../plan/paac';
import type { Plan } from '../plan/plan';
import type { SheetSpec } from '../workbook/spec';
import type { Steps } from '../workbook/steps';
import { columnasDe, type CampoDeColumna, type FormaDeFecha } from './columns';
import { fieldValues } from './field-values';
import { formSheet } from './form-sheet';
import type { Fila, Formulario, HojaFormulario, TablaFormulario } from './formulario';
import { listsSheet } from './lists';

export type OpcionesOrden = Omit<Formulario, 'dependencia' | 'origen'>;

/** An activity on its way to a row of the form. */
interface FilaOrdenada {
  readonly fila: Fila;
  readonly seccion: Seccion | null;
  readonly formato: Formato;
  /** null: it has no date, and fits either. */
  readonly fecha: FormaDeFecha | null;
}

/** Activities between two reports of progress. */
const SLICE = 50;
/** Empty rows at the end of each table, to go on writing. */
const ROOM = 3;

/**
 * The structured sheets of a plan that was read, the hidden one of lists first: the form's layout, a sheet a component,
 * every activity with every field as it was read. Several dependencias share the sheets, told by a column. Activities
 * keep their order, but those of the component of trámites stand under their section.
 */
export function* ordenar(plan: Plan, opciones: OpcionesOrden): Steps<readonly SheetSpec[]> {
  const { actividades } = plan;
  const dependencias = [...new Set(actividades.map(({ dependencia }) => dependencia))];
  const isShared = dependencias.length > 1;
  const dependencia = isShared ? null : (dependencias[0] ?? '');
  const formulario: Formulario = { ...opciones, origen: 'ordenada', dependencia };
  const numeros = [...new Set(actividades.map(({ componente }) => componente))].sort((a, b) => a - b);
  const total = actividades.length + numeros.length;
  let done = 0;
  const hojas: HojaFormulario[] = [];
  for (const numero of numeros) {
    const componente = componenteOf(opciones.catalogo, numero);
    const filas: FilaOrdenada[] = [];
    for (const actividad of actividades) {
      if (actividad.componente !== numero) continue;
      filas.push(filaOf(actividad, opciones.vigencia, isShared));
      done += 1;
      if (done % SLICE === 0) yield { done, total };
    }
    hojas.push({ componente, tablas: tablasOf(filas) });
  }
  const componentes = hojas.map(({ componente }) => componente);
  const sheets: SheetSpec[] = [listsSheet(componentes, opciones.juego)];
  for (const hoja of hojas) {
    sheets.push(formSheet(formulario, hoja, sheets.length === 1));
    done += 1;
    yield { done, total };
  }
  return sheets;
}

/** A component that the catalogue lacks has activities all the same: then it is the PAAC's. */
function componenteOf(catalogo: Catalogo, numero: ComponenteNumero): Componente {
  const componente = [...catalogo.componentes, ...PAAC.componentes].find((known) => known.numero === numero);
  if (!componente) throw new RangeError(`No component ${String(numero)}`);
  return componente;
}

function filaOf(actividad: Actividad, vigencia: number, isShared: boolean): FilaOrdenada {
  const { dependencia, ...valores } = fieldValues(actividad, vigencia);
  const { fecha, seccion, subcomponente } = actividad;
  return {
    seccion,
    formato: actividad.tramite ? 'tramites' : 'actividades',
    fecha: fecha.kind === 'vacia' ? null : fecha.kind === 'inicio-fin' ? 'inicio-fin' : 'una',
    fila: {
      valores: isShared && dependencia ? { dependencia, ...valores } : valores,
      ...(subcomponente !== '' && { grupo: JSON.stringify([actividad.dependencia, subcomponente]) }),
    },
  };
}

/** The tables of a sheet: one, unless its activities were told by different columns. */
function tablasOf(filas: readonly FilaOrdenada[]): readonly TablaFormulario[] {
  return byColumnas(bySeccion(filas)).map(({ formato, fecha, filas: own }) => ({
    columnas: columnasDe(
      formato,
      fecha,
      new Set(own.flatMap(({ fila }) => Object.keys(fila.valores) as CampoDeColumna[])),
    ),
    partes: [
      ...[null, ...SECCIONES].flatMap((titled) => {
        const rows = own.filter(({ seccion }) => seccion === (titled?.seccion ?? null)).map(({ fila }) => fila);
        return rows.length === 0 ? [] : [{ titulo: titled?.nombre ?? null, filas: rows }];
      }),
      { titulo: null, filas: Array.from({ length: ROOM }, (): Fila => ({ valores: {} })) },
    ],
  }));
}

function bySeccion(filas: readonly FilaOrdenada[]): readonly FilaOrdenada[] {
  const place = ({ seccion }: FilaOrdenada): number => SECCIONES.findIndex((known) => known.seccion === seccion);
  return [...filas].sort((a, b) => place(a) - place(b));
}

interface Run {
  readonly formato: Formato;
  readonly fecha: FormaDeFecha;
  readonly filas: readonly FilaOrdenada[];
}

/** Runs of rows that take the same columns. */
function byColumnas(filas: readonly FilaOrdenada[]): readonly Run[] {
  const runs: { formato: Formato; fecha: FormaDeFecha | null; filas: FilaOrdenada[] }[] = [];
  for (const fila of filas) {
    const run = runs.at(-1);
    const sameFecha = !run?.fecha || !fila.fecha || run.fecha === fila.fecha;
    if (run && run.formato === fila.formato && sameFecha) {
      run.filas.push(fila);
      run.fecha ??= fila.fecha;
    } else {
      runs.push({ formato: fila.formato, fecha: fila.fecha, filas: [fila] });
    }
  }
  return runs.map((run) => ({ ...run, fecha: run.fecha ?? (run.formato === 'tramites' ? 'inicio-fin' : 'una') }));
}
