/** What the tab «Estructurar» says, es-CO. */
import { cuantos, numero } from './panel';

export const ESTRUCTURAR_PANEL = {
  tiene: 'Lo que tiene este libro',
  leyendo: 'Leyendo el libro…',
  vacio: 'Cree las hojas del formato y empiece a llenarlas.',
  componente: (numeroDe: number, nombre: string) => `${numeroDe}. ${nombre}`,
  enHojas: (actividades: number, hojas: readonly string[]) =>
    `${cuantos(actividades, 'actividad', 'actividades')} en ${hojas.map((hoja) => `«${hoja}»`).join(', ')}`,
  ausentes: (nombres: readonly string[]) => `Sin actividades: ${nombres.join(', ')}.`,

  nuevas: 'Hojas nuevas del plan',
  nuevasTexto: 'Una hoja por componente, con el formato oficial, listas, fechas revisadas y la impresión lista.',
  perfil: 'Formato',
  entidad: 'Entidad',
  entidadEjemplo: 'Municipio de …',
  nit: 'NIT',
  dependencia: 'Dependencia',
  dependenciaEjemplo: 'Secretaría de …',
  codigo: 'Código del formato',
  version: 'Versión',
  opcional: 'opcional',
  componentes: 'Componentes',
  crear: 'Crear hojas',
  creando: 'Creando las hojas',
  faltaDependencia: 'Escriba la dependencia: encabeza cada hoja.',
  faltaComponente: 'Elija al menos un componente.',
  enExcel: (vigencia: number) => `Se agregan a este libro, para la vigencia ${vigencia}. Sus hojas no se tocan.`,
  enPagina: (vigencia: number) => `Se crea un libro nuevo, para la vigencia ${vigencia}.`,
  sinDeshacer: 'Excel olvida lo que se podía deshacer (Ctrl+Z) al agregar hojas.',
  creadas: (hojas: number) => cuantos(hojas, 'hoja creada', 'hojas creadas'),

  ordenar: 'Ordenar este libro',
  ordenarTexto:
    'Lleva lo que tiene el libro a hojas con el formato oficial. El original no se toca. Primero verá la propuesta.',
  proponer: 'Ver propuesta',
  proponiendo: 'Preparando la propuesta',
  propuesta: 'Propuesta',
  tablas: (tablas: number, actividades: number) =>
    `${cuantos(tablas, 'tabla', 'tablas')} con ${cuantos(actividades, 'actividad', 'actividades')}.`,
  incluirTabla: 'Incluir esta tabla',
  columna: (letra: string) => `Columna ${letra}`,
  columnasReconocidas: (reconocidas: number, todas: number) => `Columnas: ${reconocidas} de ${todas} reconocidas`,
  yMas: (cuantosMas: number) => `y ${numero(cuantosMas)} más.`,
  noSeLleva: 'No se lleva',
  arreglos: 'Qué se arregla',
  verArreglos: (cuantosSon: number) => `Ver los ${numero(cuantosSon)} arreglos, uno a uno`,
  noEntendidas: (filas: number) =>
    filas === 1
      ? 'Una fila con texto no se entendió y queda solo en el original:'
      : `${numero(filas)} filas con texto no se entendieron y quedan solo en el original:`,
  seEscribe: 'Qué se escribirá',
  escribir: 'Escribir hojas ordenadas',
  escribiendo: 'Escribiendo las hojas ordenadas',
  nada: 'No se encontró ninguna tabla del plan: no hay qué ordenar.',
  desactualizada:
    'El libro o los campos cambiaron después de la propuesta. Vea la propuesta de nuevo antes de escribir.',
  primero: 'Vea primero la propuesta: así sabrá qué se escribirá.',
  ordenadas: (actividades: number) =>
    `${cuantos(actividades, 'actividad quedó', 'actividades quedaron')} en las hojas ordenadas.`,
  enLugarDeOriginales:
    'Desde ahora «Validar», «Vencidas» y «Consolidar» leen estas hojas en lugar de las originales, que siguen en el libro.',
  escritas: 'Hojas escritas',
  libroOrdenado: (nombre: string) => `${nombre.replace(/\.xls[xm]$/i, '')} ordenado.xlsx`,
  libroNuevo: (vigencia: number) => `plan ${vigencia}.xlsx`,
} as const;
