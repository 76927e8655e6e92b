import { FORMULARIO } from '../messages/estructurar';
import type { Componente, ComponenteNumero } from '../plan/componente';
import { SECCIONES } from '../plan/paac';
import type { SheetSpec } from '../workbook/spec';
import { columnasDe } from './columns';
import { formSheet } from './form-sheet';
import type { Fila, Formulario, TablaFormulario } from './formulario';
import { listsSheet } from './lists';

/** What the empty form is made of. */
export interface OpcionesPlantilla extends Omit<Formulario, 'origen'> {
  readonly dependencia: string;
  /** Components wanted, in any order. */
  readonly componentes: readonly ComponenteNumero[];
}

/** Rows to write in: under each subcomponente, in each section of trámites, and where the catalogue has neither. */
const ROOM = { subcomponente: 4, seccion: 10, componente: 18 } as const;

/** The sheets of the empty form: the hidden one of lists first, which the others point at, then one a component. */
export function templateSpecs(opciones: OpcionesPlantilla): readonly SheetSpec[] {
  const componentes = opciones.catalogo.componentes.filter(({ numero }) => opciones.componentes.includes(numero));
  const formulario: Formulario = { ...opciones, origen: 'plantilla' };
  return [
    listsSheet(componentes, opciones.juego),
    ...componentes.map((componente, index) =>
      formSheet(formulario, { componente, tablas: [emptyTable(componente)] }, index === 0),
    ),
  ];
}

function emptyTable(componente: Componente): TablaFormulario {
  const { formato, subcomponentes } = componente;
  if (formato === 'tramites') {
    return {
      columnas: columnasDe(formato, 'inicio-fin', new Set()),
      partes: SECCIONES.map(({ nombre }) => ({
        titulo: nombre,
        filas: room(ROOM.seccion, { valores: { numero: { content: { kind: 'text', text: '1' } } } }),
      })),
    };
  }
  const filas =
    subcomponentes.length === 0
      ? room(ROOM.componente, { valores: { numero: { content: { kind: 'text', text: '1.1' } } } })
      : subcomponentes.flatMap(({ numero, nombre, temas }) =>
          room(ROOM.subcomponente, {
            grupo: nombre,
            valores: {
              subcomponente: {
                content: { kind: 'text', text: nombre },
                ...(temas && { note: FORMULARIO.temas(temas) }),
              },
              numero: { content: { kind: 'text', text: `${String(numero)}.1` } },
            },
          }),
        );
  return { columnas: columnasDe(formato, 'una', new Set()), partes: [{ titulo: null, filas }] };
}

/** A first row and empty ones of its group. */
function room(rows: number, first: Fila): readonly Fila[] {
  const empty: Fila = { valores: {}, ...(first.grupo !== undefined && { grupo: first.grupo }) };
  return [first, ...Array.from({ length: rows - 1 }, () => empty)];
}
