/** What the tab «Vencidas» says, es-CO. */
import { formatDay, type Day } from '../dates/day';
import type { Estado, Situacion } from '../plan/estado';
import { cuantos } from './panel';

export const VENCIDAS_PANEL = {
  boton: 'Buscar vencidas',
  buscando: 'Buscando vencidas',
  marcar: 'Marcar en el libro',
  marcando: 'Marcando en el libro',
  quitar: 'Quitar marcas',
  quitando: 'Quitando las marcas',
  vacioTitulo: '¿Qué se venció y qué está por vencer?',
  vacio: 'Se comparan las fechas programadas con la fecha de corte. Verá lo más atrasado primero, con su responsable.',
  nada: 'Nada vencido ni por vencer',
  nadaTexto: (actividades: number, corte: Day) =>
    `${cuantos(actividades, 'actividad leída', 'actividades leídas')}: ninguna está vencida ni por vencer al ${formatDay(corte)}.`,
  sinActividades: 'No hay actividades en el libro',
  sinActividadesTexto: 'No se encontró ninguna tabla del plan. En «Validar» se ve qué se leyó de cada hoja.',
  desactualizado: 'El libro o los campos cambiaron después de buscar. Busque de nuevo.',
  resumen: (atencion: number, actividades: number, corte: Day) =>
    `${cuantos(atencion, 'actividad requiere', 'actividades requieren')} atención, de ${cuantos(actividades, 'leída', 'leídas')}, al ${formatDay(corte)}.`,
  agrupar: 'Agrupar por',
  agrupaciones: { dependencia: 'Dependencia', responsable: 'Responsable', dias: 'Solo por días' },
  sinResponsable: 'Sin responsable',
  sinDependencia: 'Sin dependencia',
  lista: 'Actividades por situación',
  listaAyuda: 'Flechas arriba y abajo para recorrer; el libro lo sigue a la celda de la fecha programada.',
  plazo: (plazo: Day) => `Plazo ${formatDay(plazo)}`,
  escrita: (texto: string) => (texto === '' ? 'Fecha programada vacía' : `«${texto}»`),
  dias: (dias: number) => cuantos(dias, 'día', 'días'),
  /** The same number may stand in several components. */
  estadoDe: (numero: string, componente: number) =>
    `Estado de ${numero === '' ? 'la actividad' : numero}, componente ${componente}`,
  segun: { columna: 'según su columna', texto: 'propuesto', usuario: 'confirmado' },
  razon: (razon: string) => `Por «${razon}»`,
  sinReporte: 'No reporta seguimiento',
  volverALoLeido: (estado: Estado) => `Volver a lo leído (${estado})`,
  cambiado: (numero: string, estado: Estado, situacion: Situacion) =>
    `${numero === '' ? 'La actividad' : numero} quedó ${estado}: ${situacion}.`,
  deshacer: 'Deshacer',
  perdidos: (cantidad: number) =>
    `${cuantos(cantidad, 'estado confirmado ya no se aplica: su actividad cambió o no está', 'estados confirmados ya no se aplican: sus actividades cambiaron o no están')}. Vuelva a confirmarlos si hace falta.`,
  ilegible: 'Los estados confirmados que guardaba este libro no se pudieron leer y no se aplicaron.',
  marcadas: (celdas: number, conNotas: boolean) =>
    `${cuantos(celdas, 'celda marcada', 'celdas marcadas')} en «Fecha Programada»${conNotas ? ', con una nota que dice por qué' : ''}. Sus datos y formatos no cambiaron.`,
  sinNotas: 'Este Excel no admite notas: las marcas son solo de color.',
  nadaQueMarcar: 'No hay fechas que marcar: ninguna está vencida ni por vencer.',
  quitadas: (celdas: number) =>
    celdas === 0
      ? 'No había marcas en el libro.'
      : `${cuantos(celdas, 'marca quitada', 'marcas quitadas')}: el libro quedó como estaba.`,
  nota: (situacion: Situacion, plazo: Day | null, dias: number | null, corte: Day) =>
    [
      `${situacion[0]?.toUpperCase() ?? ''}${situacion.slice(1)} al corte ${formatDay(corte)}`,
      plazo === null ? '' : `plazo ${formatDay(plazo)}`,
      dias === null ? '' : cuantos(dias, 'día', 'días'),
    ]
      .filter((part) => part !== '')
      .join(' · '),
} as const;

/** The heads of the groups. */
export const GRUPOS_VENCIDAS: Readonly<Partial<Record<Situacion, string>>> = {
  vencida: 'Vencidas',
  'vencida por confirmar': 'Vencidas por confirmar',
  'vence hoy': 'Vencen hoy',
  'por vencer': 'Por vencer',
  'sin fecha verificable': 'Sin fecha verificable',
};
