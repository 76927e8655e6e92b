/** What the page says around the pane, es-CO: opening, the grid, downloading. */
import { cuantos, numero } from './panel';

export const PAGINA = {
  autor: 'Seguimiento PAAC',
  libroNuevo: 'Libro nuevo',
  abrir: 'Abrir libros',
  abriendo: 'Abriendo',
  ejemplo: 'Abrir ejemplo',
  descargar: 'Descargar libro',
  descargando: 'Preparando la descarga',
  nadaQueDescargar:
    'Aún no hay nada nuevo que descargar: valide y corrija, confirme, marque, estructure o consolide primero.',
  descargado: (nombre: string) => `Se descargó «${nombre}».`,
  /** The copy is of the same kind as the original: with macros where that has some. */
  revisado: (nombre: string) => {
    const [, name = nombre, ending = '.xlsx'] = /^(.*)(\.xl\w{2})$/i.exec(nombre) ?? [];
    return `${name} revisado${ending.toLowerCase()}`;
  },
  libro: 'Libro abierto',
  cerrar: (nombre: string) => `Cerrar ${nombre}`,
  noAbierto: (nombre: string, motivo: string) => `No se abrió «${nombre}». ${motivo}`,
  ejemploNoLlego: 'No se pudo cargar el ejemplo. Revise la conexión y recargue la página.',
  privado: 'Nada se sube: sus libros se leen en este equipo. Una vez cargada, la página funciona sin conexión.',
  bienvenida: 'Del libro de cada dependencia al consolidado que se publica',
  bienvenidaTexto:
    'Abra el libro de Excel de una dependencia, o pruebe con los libros de un municipio inventado. No necesita Excel ni instalar nada.',
  pasos: [
    ['Estructurar', 'las hojas del plan, desde el formato oficial o desde un libro desordenado.'],
    ['Validar', 'cada fila antes de enviarla: qué falta, dónde y cómo se arregla.'],
    ['Vencidas', 'lo vencido y lo que está por vencer, con responsable y días.'],
    ['Consolidar', 'los libros de todas las dependencias en un resumen con fórmulas vivas.'],
  ],
  soltar: 'También puede soltar los libros en cualquier parte de la página.',
  sinDescargar: (nombre: string) => `«${nombre}» tiene cambios sin descargar: si lo cierra, se pierden.`,
  conservar: 'Conservar abierto',
  cerrarSinDescargar: 'Cerrar sin descargar',
} as const;

export const GRID = {
  hoja: (nombre: string) => `Hoja ${nombre}`,
  hojas: 'Hojas del libro',
  filas: 'Filas',
  filasVacias: (primera: number, ultima: number) => `Filas ${numero(primera)} a ${numero(ultima)}: vacías`,
  filasOcultas: 'Hay filas ocultas antes de esta',
  columnasOcultas: 'Hay columnas ocultas antes de esta',
  contenido: (celda: string) => `Contenido de la celda ${celda}`,
  vacia: 'celda vacía',
  ocultas: (hojas: number) => cuantos(hojas, 'hoja oculta', 'hojas ocultas'),
  sinHojas: 'El libro no tiene hojas que mostrar.',
} as const;
