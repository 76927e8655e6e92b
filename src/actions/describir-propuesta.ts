import { FORMULARIO } from '../messages/estructurar';
import { PROPUESTA_DE_ORDEN as PALABRAS, QUE_SE_ARREGLA } from '../messages/propuesta';
import { PAAC } from '../plan/paac';
import { ARREGLOS, type ClaseArreglo, type Propuesta, type TablaPropuesta } from '../structuring/propose';
import { columnName } from '../workbook/address';
import { CATALOGOS, type Perfil } from './estructurar';

const MAX_SHOWN = 80;

/** A proposal to put a workbook in order, as lines of text: what was found, how it was understood, what is mended, what is written. */
export function describirPropuesta(propuesta: Propuesta, perfil: Perfil): readonly string[] {
  const { tablas, noEntendidas, actividades } = propuesta;
  const unread =
    noEntendidas.length === 0
      ? []
      : [
          PALABRAS.noEntendidas(noEntendidas.length),
          ...noEntendidas.map(({ hoja, fila, texto }) => `  ${PALABRAS.fila(hoja, fila, shortened(texto))}`),
        ];
  if (actividades === 0) return [PALABRAS.nada, ...unread];
  const arreglos = contarArreglos(propuesta);
  return [
    PALABRAS.tablas(tablas.length),
    ...tablas.flatMap(linesOfTable),
    ...(arreglos.length === 0
      ? [PALABRAS.sinArreglos]
      : [PALABRAS.arreglos, ...arreglos.map(({ clase, cantidad }) => `  ${QUE_SE_ARREGLA[clase](cantidad)}`)]),
    PALABRAS.hojas,
    ...propuesta.hojas.map(({ componente, actividades: cuantas }) => {
      const known = [...CATALOGOS[perfil].componentes, ...PAAC.componentes].find(({ numero }) => numero === componente);
      return `  ${PALABRAS.hoja(known ? FORMULARIO.hoja(known) : String(componente), cuantas)}`;
    }),
    ...unread,
  ];
}

/** How many of each kind of mend, those that occur. */
export function contarArreglos({ arreglos }: Propuesta): readonly { clase: ClaseArreglo; cantidad: number }[] {
  return ARREGLOS.map((clase) => ({
    clase,
    cantidad: arreglos.filter((arreglo) => arreglo.clase === clase).length,
  })).filter(({ cantidad }) => cantidad > 0);
}

function linesOfTable({ tabla, columnas }: TablaPropuesta): readonly string[] {
  const { hoja, primeraFila, ultimaFila, componente, componentePor, seccion, dependencia, dependenciaPor } = tabla;
  return [
    `  ${PALABRAS.tabla(hoja, primeraFila, ultimaFila)}: ${PALABRAS.componente(componente, seccion, componentePor)}; ${PALABRAS.dependencia(dependencia, dependenciaPor)}; ${PALABRAS.actividades(tabla.actividades)}`,
    ...columnas.map(
      ({ columna, encabezado, campo }) =>
        `    ${PALABRAS.columna(columnName(columna), shortened(encabezado) || PALABRAS.sinEncabezado, campo)}`,
    ),
  ];
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN - 1)}…` : line;
}
