/** What the tab «Consolidar» says, es-CO. */
import { formatDay, type Day } from '../dates/day';
import { cuantos } from './panel';

export const CONSOLIDAR_PANEL = {
  libros: 'Libros de las dependencias',
  elegir: 'Elegir libros…',
  soltar: 'o suéltelos aquí: .xlsx o .xlsm, todos los que necesite.',
  privado: 'Se leen en este equipo. Nada se envía a ninguna parte y ningún libro se modifica.',
  incluir: 'Incluir este libro',
  anterior: 'Corte anterior',
  elegirAnterior: 'Elegir consolidado…',
  anteriorAyuda: 'El que hizo en el corte anterior, para comparar (opcional).',
  matriz: 'Matriz por dependencia',
  matrizAyuda: 'El informe impreso, con las tablas de cada dependencia.',
  revisar: 'Revisar',
  revisando: 'Revisando los libros',
  preparando: 'Preparando las hojas',
  boton: 'Consolidar',
  consolidando: 'Escribiendo el consolidado',
  escribiendo: 'Hojas del consolidado',
  quitar: (archivo: string) => `Quitar ${archivo}`,
  quitarTodos: 'Quitar todos',
  elegidos: (libros: number) => cuantos(libros, 'libro elegido', 'libros elegidos'),
  repetido: (archivos: readonly string[]) =>
    `${archivos.length === 1 ? 'Este libro ya estaba en la lista' : 'Estos libros ya estaban en la lista'}: ${archivos.join(', ')}.`,
  sinEjemplo: 'Los libros del ejemplo se quitaron de la lista.',
  sinLibros: 'Elija al menos un libro, o marque «Incluir este libro».',
  revisePrimero: 'Pulse primero «Revisar»: antes de escribir verá qué se leyó y qué se escribirá.',
  cambio: 'Algo cambió después de revisar. Pulse «Revisar» de nuevo antes de consolidar.',
  desactualizado: 'Los libros elegidos, los campos o este libro cambiaron después de revisar.',
  leidos: 'Qué se leyó',
  leido: (actividades: number, dependencias: readonly string[]) =>
    [cuantos(actividades, 'actividad', 'actividades'), ...dependencias].join(' · '),
  sinActividades: 'Se abrió, pero no se encontró ninguna tabla de actividades.',
  noLeido: 'No se leyó',
  leidoBien: 'Leído',
  leidoConReparos: 'Leído con reparos',
  noEntendidas: (hoja: string, filas: readonly number[]) =>
    `«${hoja}»: ${filas.length === 1 ? 'no se entendió la fila' : 'no se entendieron las filas'} ${filas.slice(0, 8).join(', ')}${filas.length > 8 ? '…' : ''}.`,
  hojaSinTabla: (hojas: readonly string[]) =>
    `${hojas.length === 1 ? 'Hoja sin tabla del plan' : 'Hojas sin tabla del plan'}: ${hojas.map((hoja) => `«${hoja}»`).join(', ')}.`,
  resumenLectura: (leidos: number, noLeidos: number, actividades: number) =>
    `${cuantos(leidos, 'libro leído', 'libros leídos')}${noLeidos > 0 ? `, ${cuantos(noLeidos, 'no se pudo leer', 'no se pudieron leer')}` : ''}: ${cuantos(actividades, 'actividad', 'actividades')}.`,
  esteLibroRepetido: (archivo: string) =>
    `«${archivo}» es este libro y también está en la lista: se cuenta una sola vez.`,
  duplicada: (dependencia: string, archivos: readonly string[]) =>
    `«${dependencia}» llegó en más de un libro: ${archivos.join(', ')}. Todos se incluyen: quite los que sobren si es el mismo reporte.`,
  otraVigencia: (anio: number, archivos: readonly string[], usada: number) =>
    `${archivos.length === 1 ? 'Un libro dice' : `${archivos.length} libros dicen`} vigencia ${anio} y se consolida la ${usada}: ${archivos.join(', ')}.`,
  estadosPerdidos: (archivo: string, cantidad: number) =>
    `«${archivo}» guardaba ${cuantos(cantidad, 'estado confirmado que ya no corresponde', 'estados confirmados que ya no corresponden')} a ninguna actividad: no se ${cantidad === 1 ? 'aplicó' : 'aplicaron'}.`,
  estadosIlegibles: (archivo: string) =>
    `«${archivo}» guardaba estados confirmados que no se pudieron leer: no se aplicaron.`,
  cifras: (corte: Day) => `Cifras al ${formatDay(corte)}`,
  programadas: 'Programadas',
  cumplidas: 'Cumplidas',
  avance: 'Avance',
  vencidas: 'Vencidas',
  vencidasPorConfirmar: 'Vencidas por confirmar',
  sinReporte: 'Sin reporte',
  avanceSobre: (porConfirmar: number, sinFecha: number) =>
    `El avance no da por cumplidas ${cuantos(porConfirmar, 'actividad por confirmar', 'actividades por confirmar')} ni ${sinFecha} sin fecha verificable.`,
  seEscribira: 'Qué se escribirá',
  enEsteLibro: 'En este libro, como hojas nuevas. Sus hojas no se tocan.',
  enLibroNuevo: (nombre: string) => `En un libro nuevo, «${nombre}», que podrá descargar. Sus libros no se tocan.`,
  reemplaza: 'reemplaza la anterior',
  seQuita: 'se quita: este consolidado no la tiene',
  conOtroNombre: (nombre: string) => `ya existe una hoja suya «${nombre}»: la nueva tendrá otro nombre`,
  reemplazoAviso: (hojas: number) =>
    `${cuantos(hojas, 'hoja que este complemento escribió antes se reemplaza o se quita', 'hojas que este complemento escribió antes se reemplazan o se quitan')}: lo que haya cambiado en ${hojas === 1 ? 'ella' : 'ellas'} se pierde.`,
  sinDeshacer:
    'Al escribir hojas, Excel olvida lo que se podía deshacer (Ctrl+Z). Guarde el libro antes si lo necesita.',
  terminado: 'Consolidado listo',
  escritas: (actividades: number, libros: number) =>
    `${cuantos(actividades, 'actividad', 'actividades')} de ${cuantos(libros, 'libro', 'libros')}.`,
  csv: 'Descargar CSV',
  anteriorNoLeido: (archivo: string, motivo: string) => `No se pudo leer el corte anterior «${archivo}»: ${motivo}`,
  nadaLeido: 'No se encontró ninguna actividad en los libros: no hay nada que consolidar.',
  vacioTitulo: 'Un solo resumen, con el origen de cada fila',
  vacio:
    'Elija los libros que enviaron las dependencias. Primero verá qué se leyó de cada uno; después, escriba el consolidado.',
} as const;

/** A band as a word: colour is never the only signal. */
export const BANDAS: Readonly<Record<'baja' | 'media' | 'alta', string>> = {
  baja: 'bajo',
  media: 'medio',
  alta: 'alto',
};
