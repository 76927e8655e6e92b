/** What each estado, situación and kind of date is called and means, es-CO. */
import { formatDay } from '../dates/day';
import type { AvisoFecha, ClaseFecha } from '../dates/fecha-programada';
import type { EstadoLeido, Situacion } from '../plan/estado';

/** What a situación means, for a legend. */
export const QUE_ES_SITUACION: Readonly<Record<Situacion, string>> = {
  vencida: 'Un plazo pasó antes del corte y la actividad no está cumplida.',
  'vencida por confirmar': 'Un plazo pasó antes del corte y lo reportado no dice si se cumplió.',
  'vence hoy': 'El plazo es la fecha de corte.',
  'por vencer': 'El próximo plazo está a pocos días del corte.',
  'sin reporte': 'Es permanente y no reporta avance a este corte.',
  'al día': 'No tiene plazos pasados sin cumplir.',
  cumplida: 'Está cumplida.',
  'no aplica': 'La dependencia reporta que no le aplica: no entra en los porcentajes.',
  'sin fecha verificable': 'Su fecha programada no permite saber cuándo vence.',
};

/** A kind of Fecha Programada as a person reads it. */
export const NOMBRE_DE_CLASE: Readonly<Record<ClaseFecha, string>> = {
  fecha: 'fecha',
  mes: 'mes',
  periodo: 'período',
  rango: 'rango',
  varias: 'varias fechas',
  periodica: 'periódica',
  permanente: 'permanente',
  condicional: 'condicional',
  invalida: 'inválida',
  vacia: 'vacía',
  'no-reconocida': 'no reconocida',
};

/** Who says the estado. A proposal is always called one. */
export const ORIGEN_DEL_ESTADO: Readonly<Record<EstadoLeido['origen'], string>> = {
  columna: 'escrito en su columna',
  texto: 'propuesto por el texto',
  usuario: 'confirmado por una persona',
};

/** The sentence of what the date reader noticed. */
export function textoDeAviso(aviso: AvisoFecha): string {
  switch (aviso.aviso) {
    case 'mes-dia':
      return `«${aviso.parte}» tiene el mes antes del día: se leyó ${formatDay(aviso.leida)}.`;
    case 'imposible':
      return aviso.sugerencia === null
        ? `«${aviso.parte}» no existe en el calendario.`
        : `«${aviso.parte}» no existe en el calendario; quizás ${formatDay(aviso.sugerencia)}.`;
    case 'fuera-de-vigencia':
      return `${formatDay(aviso.plazo)} está fuera de la vigencia.`;
    case 'inicio-posterior-al-fin':
      return `El inicio (${formatDay(aviso.inicio)}) es posterior al fin (${formatDay(aviso.fin)}).`;
    case 'fin-vacio':
      return 'Falta la fecha de fin.';
    case 'inicio-vacio':
      return 'Falta la fecha de inicio.';
    case 'anio-supuesto':
      return `«${aviso.parte}» no dice el año: se tomó el de la vigencia.`;
    case 'anio-dos-cifras':
      return `«${aviso.parte}» trae el año con dos cifras.`;
    case 'leida-como':
      return `«${aviso.parte}» se leyó como «${aviso.leida}».`;
    case 'texto-sobrante':
      return `«${aviso.parte}» no se entendió y no se tuvo en cuenta.`;
    case 'contradictoria':
      return `«${aviso.parte}» se contradice con el resto de la fecha.`;
  }
}
