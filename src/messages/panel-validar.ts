/** What the tab «Validar» says, es-CO. */
import type { Severidad } from '../plan/hallazgo';
import { cuantos, numero } from './panel';
import { detalleDelVeredicto, VEREDICTO } from './veredicto';

export const VALIDAR_PANEL = {
  boton: 'Validar libro',
  validando: 'Validando el libro',
  vacioTitulo: '¿Está listo para enviar?',
  vacio:
    'Se revisa cada actividad del libro: encabezados, números, fechas, responsables y seguimiento. Nada se cambia.',
  desactualizado:
    'El libro, los campos o los estados cambiaron después de validar. Valide de nuevo para ver lo que queda.',
  motivos: 'Lo que falta resolver',
  masMotivos: (cuantas: number) => `y ${cuantos(cuantas, 'causa más', 'causas más')}`,
  filtros: 'Filtrar los hallazgos',
  componente: 'Componente',
  regla: 'Regla',
  todos: 'Todos',
  todas: 'Todas',
  deOtros: 'De la hoja o del libro',
  porComponente: 'Qué se leyó',
  actividades: 'Actividades',
  lista: 'Hallazgos',
  listaAyuda:
    'Flechas arriba y abajo para recorrer; el libro lo sigue a la celda. Flechas derecha e izquierda abren y cierran un grupo.',
  porque: 'Por qué importa',
  quehacer: 'Qué hacer',
  fuente: 'Fuente',
  arreglo: (texto: string) => `Cambiar por «${texto}»`,
  corregir: 'Corregir',
  corregirTodo: 'Corregir todo lo seguro',
  deshacer: 'Deshacer',
  correcciones: 'Correcciones',
  seguras: (celdas: number) =>
    celdas === 1
      ? 'Una celda tiene una sola corrección posible. Verá el antes y el después.'
      : `${numero(celdas)} celdas tienen una sola corrección posible. Verá el antes y el después.`,
  aplicar: (celdas: number) => `Aplicar ${cuantos(celdas, 'corrección', 'correcciones')}`,
  antesDespues: 'Correcciones, antes y después',
  antes: 'Antes',
  despues: 'Después',
  vacia: '(vacía)',
  corrigiendo: 'Corrigiendo',
  corregidas: (celdas: number) => `${cuantos(celdas, 'celda corregida', 'celdas corregidas')}. Puede deshacerlo.`,
  deshaciendo: 'Deshaciendo',
  deshecho: (celdas: number) =>
    `${cuantos(celdas, 'celda quedó', 'celdas quedaron')} como ${celdas === 1 ? 'estaba' : 'estaban'}.`,
  deshacerUltima: (celdas: number) => `Deshacer la última corrección (${cuantos(celdas, 'celda', 'celdas')})`,
  hojaHallazgos: 'Escribir la hoja «Hallazgos»',
  hojaEscrita: (nombre: string) => `Los hallazgos están en la hoja «${nombre}», con un enlace a cada celda.`,
  escribiendo: 'Escribiendo la hoja «Hallazgos»',
  sinFiltrados: 'Ningún hallazgo cumple estos filtros.',
  quitarFiltros: 'Quitar filtros',
  sinTabla: 'No se encontró ninguna tabla del plan',
  sinTablaTexto:
    'En las hojas del libro no hay una tabla con los encabezados del formato (Actividades, Responsable, Fecha Programada…). Abra el libro de una dependencia, o cree las hojas en «Estructurar».',
  noEntendidas: (filas: number) =>
    `${cuantos(filas, 'fila tiene', 'filas tienen')} texto que no se entendió y no ${filas === 1 ? 'cuenta' : 'cuentan'} como ${filas === 1 ? 'actividad' : 'actividades'}.`,
  leidas: (actividades: number, hojas: number) =>
    `${cuantos(actividades, 'actividad leída', 'actividades leídas')} en ${cuantos(hojas, 'hoja', 'hojas')}.`,
  terminado: (veredicto: Parameters<typeof detalleDelVeredicto>[0]) =>
    `${VEREDICTO[veredicto.valor].titulo}. ${detalleDelVeredicto(veredicto)}`,
  hallazgosDe: (visibles: number, todos: number) =>
    visibles === todos
      ? cuantos(todos, 'hallazgo', 'hallazgos')
      : `${numero(visibles)} de ${cuantos(todos, 'hallazgo', 'hallazgos')}`,
} as const;

export const SEVERIDADES: Readonly<Record<Severidad, { readonly uno: string; readonly varios: string }>> = {
  error: { uno: 'Error', varios: 'Errores' },
  aviso: { uno: 'Aviso', varios: 'Avisos' },
  sugerencia: { uno: 'Sugerencia', varios: 'Sugerencias' },
};
