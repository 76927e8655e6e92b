/** The words of a proposal to put a workbook in order, es-CO. */
import type { Campo } from '../plan/actividad';
import type { ComponenteNumero, Seccion } from '../plan/componente';
import type { Indicio } from '../plan/plan';
import { CAMPO_ESCRITO } from './campos';

/** What is put in order, with how many times. */
export const QUE_SE_ARREGLA = {
  combinadas: (n: number) =>
    n === 1
      ? '1 valor de una celda combinada se escribe en su fila.'
      : `${n} valores de celdas combinadas se escriben en cada fila.`,
  supuestas: (n: number) =>
    n === 1 ? '1 celda vacía se llena con el valor de arriba.' : `${n} celdas vacías se llenan con el valor de arriba.`,
  desplazadas: (n: number) =>
    n === 1 ? '1 valor corrido una columna vuelve a la suya.' : `${n} valores corridos una columna vuelven a la suya.`,
  unidas: (n: number) =>
    n === 1
      ? '1 fila partida se une a la actividad de arriba.'
      : `${n} filas partidas se unen a la actividad de arriba.`,
  numeros: (n: number) => (n === 1 ? '1 número se escribe con punto.' : `${n} números se escriben con punto.`),
  fechas: (n: number) =>
    n === 1
      ? '1 fecha escrita como texto pasa a ser fecha; el texto queda en una nota.'
      : `${n} fechas escritas como texto pasan a ser fechas; el texto queda en una nota.`,
} as const;

const POR: Readonly<Record<Indicio, string>> = {
  titulo: 'por el título',
  columna: 'por su columna',
  hoja: 'por el nombre de la hoja',
  archivo: 'por el nombre del archivo',
  anterior: 'por la tabla anterior',
  encabezados: 'por los encabezados',
  subcomponentes: 'por los subcomponentes',
  ninguno: 'sin indicio',
};

const SECCION: Readonly<Record<Seccion, string>> = {
  planeacion: 'Planeación',
  intercambio: 'Intercambio de información',
};

export const PROPUESTA_DE_ORDEN = {
  nada: 'No se encontró ninguna tabla del plan: no hay qué ordenar.',
  tablas: (n: number) => (n === 1 ? 'Se encontró 1 tabla:' : `Se encontraron ${n} tablas:`),
  tabla: (hoja: string, primera: number, ultima: number) => `Hoja «${hoja}», filas ${primera} a ${ultima}`,
  componente: (numero: ComponenteNumero | null, seccion: Seccion | null, por: Indicio) =>
    numero === null
      ? 'componente según su columna'
      : `componente ${numero}${seccion ? `, ${SECCION[seccion]}` : ''} (${POR[por]})`,
  dependencia: (nombre: string, por: Indicio) => (nombre === '' ? 'sin dependencia' : `${nombre} (${POR[por]})`),
  actividades: (n: number) => (n === 1 ? '1 actividad' : `${n} actividades`),
  columna: (letra: string, encabezado: string, campo: Campo | null) =>
    campo === null
      ? `columna ${letra}, «${encabezado}»: no se reconoció y no se lleva`
      : `columna ${letra}, «${encabezado}»: ${CAMPO_ESCRITO[campo]}`,
  sinEncabezado: 'sin encabezado',
  arreglos: 'Al ordenar:',
  sinArreglos: 'No hay nada que arreglar.',
  hojas: 'Se escriben las hojas:',
  hoja: (nombre: string, n: number) => `${nombre}: ${PROPUESTA_DE_ORDEN.actividades(n)}`,
  noEntendidas: (n: number) =>
    n === 1
      ? 'No se entendió 1 fila con texto; queda solo en el original:'
      : `No se entendieron ${n} filas con texto; quedan solo en el original:`,
  fila: (hoja: string, fila: number, texto: string) => `Hoja «${hoja}», fila ${fila}: «${texto}»`,
} as const;
