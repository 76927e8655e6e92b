/** What the tab «Validar» says, es-CO. */
import type { Severidad } from '../plan/hallazgo';
import { cuantos, numero } from './panel';

/** A verdict of checking/, by its shape. */
interface Veredicto {
  readonly valor: 'listo' | 'listo-con-avisos' | 'faltan-correcciones';
  readonly errores: number;
  readonly avisos: number;
  readonly sugerencias: number;
}

export const VALIDAR_PANEL = {
  boton: 'Validar libro',
  validando: 'Validando el libro',
  vacioTitulo: '¿Está listo para enviar?',
  vacio:
    'Se revisa cada actividad del libro: encabezados, números, fechas, responsables y seguimiento. Nada se cambia.',
  desactualizado:
    'El libro, los campos o los estados cambiaron después de validar. Valide de nuevo para ver lo que queda.',
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
  terminado: (veredicto: Veredicto) => `${VEREDICTO[veredicto.valor].titulo}. ${detalleDelVeredicto(veredicto)}`,
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

export const VEREDICTO: Readonly<Record<Veredicto['valor'], { readonly titulo: string; readonly texto: string }>> = {
  listo: { titulo: 'Listo para enviar', texto: 'No hay errores ni avisos.' },
  'listo-con-avisos': {
    titulo: 'Listo con avisos',
    texto: 'Puede enviarlo. Revise antes los avisos: conviene resolverlos.',
  },
  'faltan-correcciones': { titulo: 'Faltan correcciones', texto: 'Corrija los errores antes de enviar el libro.' },
};

/** "3 errores, 12 avisos y 4 sugerencias." */
export function detalleDelVeredicto({ errores, avisos, sugerencias }: Veredicto): string {
  return `${cuantos(errores, 'error', 'errores')}, ${cuantos(avisos, 'aviso', 'avisos')} y ${cuantos(sugerencias, 'sugerencia', 'sugerencias')}.`;
}
