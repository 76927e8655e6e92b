/** Every word of the sheet «Resumen», es-CO. */
import { formatDay, type Day } from '../dates/day';

export const RESUMEN_HOJA = {
  titulo: (plan: string) => `Consolidado del seguimiento al ${plan}`,
  sinEntidad: 'Entidad: escriba aquí el nombre de la entidad',
  vigencia: 'Vigencia',
  corte: 'Fecha de corte',
  otroPerfil: (plan: string, archivos: readonly string[]) =>
    `Atención: estas cifras usan los componentes del ${plan}, y ${archivos.length === 1 ? 'un archivo trae' : 'estos archivos traen'} los de otro plan con los mismos números: ${archivos.map((archivo) => `«${archivo}»`).join(', ')}.`,
  corteAyuda: 'Cambie la fecha de corte, o un estado en «Consolidado», y todas las cifras se vuelven a calcular.',
  corteTitulo: 'Fecha de corte',
  corteInvalido: (desde: Day, hasta: Day) =>
    `Escriba una fecha entre ${formatDay(desde)} y ${formatDay(hasta)}, como dd/mm/aaaa.`,
  preparado: 'Fecha de preparación',
  dependencias: 'Dependencias',
  actividades: 'Actividades',
  sustento: 'Parte de las actividades en que se apoyan los porcentajes',

  cifras: 'Cifras principales',
  tarjetas: {
    actividades: 'Actividades',
    programadas: 'Programadas al corte',
    cumplidas: 'Cumplidas de las programadas',
    porcentaje: '% de avance: banda ',
    sinPorcentaje: '% de avance: nada programado',
    vencidas: 'Vencidas',
    vencidasPorConfirmar: 'Vencidas por confirmar',
    porConfirmar: 'Por confirmar',
    sinReporte: 'Sin reporte',
  },

  matriz: 'Avance por dependencia y componente',
  matrizNota:
    '% de avance = cumplidas / programadas al corte. «no reporta»: la dependencia no trae actividades de ese componente. «—»: trae, pero ninguna estaba programada a este corte.',
  dependencia: 'Dependencia',
  componente: 'Componente',
  porcentaje: '% de avance',
  banda: 'Banda',
  total: 'Total',
  noReporta: 'no reporta',
  sinProgramar: '—',

  grafica: 'Cómo va cada dependencia',
  graficaNota:
    'Cada actividad que aplica se cuenta una sola vez: las vencidas no se repiten en «En proceso» ni en «Pendientes», y «Pendientes» incluye las que no reportan.',
  graficaTitulo: (pagina: number, de: number) =>
    `Actividades por dependencia según su avance${de === 1 ? '' : ` (${pagina} de ${de})`}`,
  graficaAlt: (dependencias: number) =>
    `Barras apiladas de ${dependencias === 1 ? 'una dependencia' : `${dependencias} dependencias`}: actividades cumplidas, en proceso, pendientes, por confirmar y vencidas. Las mismas cifras están en la tabla de la izquierda.`,
  partes: {
    cumplidas: 'Cumplidas',
    enProceso: 'En proceso',
    pendientes: 'Pendientes',
    porConfirmar: 'Por confirmar',
    vencidas: 'Vencidas',
  },

  porDependencia: 'Cifras por dependencia',
  porComponente: 'Cifras por componente',
  detalle: 'Cifras por dependencia y componente',
  comprobacion: 'Comprobación',
  cuadra: 'Las partes suman el total de actividades.',
  noCuadra:
    'Las partes no suman el total: en «Consolidado» hay estados que no son de la lista, o falta la fecha de corte.',

  noLeido: 'Lo que no se leyó, y por qué',
  todoLeido: 'Se leyeron todos los archivos y todas sus filas con texto.',
  archivo: 'Archivo',
  motivo: 'Motivo',
  duplicadas: 'Dependencias que llegaron en más de un archivo',
  sinDuplicadas: 'Ninguna: cada dependencia llegó en un solo archivo.',
  duplicada: (archivos: readonly string[]) =>
    `Llegó en ${archivos.length} archivos: ${archivos.join('; ')}. Todos se contaron: si es el mismo reporte, deje uno solo y consolide otra vez.`,

  comoLeer: 'Cómo se leen estas cifras',
  bandaMedia: 'La banda es media desde',
  bandaMediaAyuda: 'Por debajo es baja. La banda se toma del valor sin redondear.',
  bandaAlta: 'La banda es alta desde',
  bandaAltaAyuda: 'Puede cambiar estos valores: las bandas se vuelven a calcular.',
  diasPorVencer: 'Días para «por vencer»',
  diasPorVencerAyuda: 'Una actividad está por vencer cuando su plazo llega en estos días después del corte.',
  programadas: 'Programadas',
  programadasAyuda:
    'Actividades con un plazo en la fecha de corte o antes, y las permanentes. Las que no aplican no se cuentan.',
  cumplidas: 'Cumplidas',
  cumplidasAyuda:
    'Las programadas que están cumplidas. Una actividad cumplida antes de su plazo todavía no suma al porcentaje.',
  estados: 'Estados propuestos',
  estadosAyuda:
    'Donde la dependencia no escribe el estado, se propone uno por el texto del seguimiento: «Consolidado» lo marca en cursiva con las palabras que lo deciden. Cámbielo allí si no es el correcto.',

  situacion: (situacion: string) => `Situación «${situacion}»`,

  firmas: ['Elaboró', 'Revisó', 'Aprobó'],
  firma: 'Nombre, cargo y firma',
  valorTitulo: 'Valor fuera de rango',
  porcentajeInvalido: 'Escriba un porcentaje entre 0 % y 100 %.',
  diasInvalidos: 'Escriba un número de días entre 0 y 366.',
} as const;

/** Heads of the tables of figures. */
export const CIFRAS = {
  actividades: 'Actividades',
  programadas: 'Programadas',
  cumplidas: 'Cumplidas',
  porcentaje: '% de avance',
  banda: 'Banda',
  enProceso: 'En proceso',
  pendientes: 'Pendientes',
  porConfirmar: 'Por confirmar',
  sinReporte: 'Sin reporte',
  noAplica: 'No aplica',
  vencidas: 'Vencidas',
  vencidasPorConfirmar: 'Vencidas por confirmar',
  vencenHoy: 'Vencen hoy',
  porVencer: 'Por vencer',
  sinFechaVerificable: 'Sin fecha verificable',
} as const;

/** Why a sheet was not read as a whole. */
export const MOTIVO_NO_LEIDA = {
  'hoja-propia': 'La hoja la hizo este producto: no es un reporte.',
  'ya-ordenada':
    'Lo que traía se reunió en las hojas ordenadas de este libro, y de ellas se lee. Si después cambió esta hoja, elimine las ordenadas y estructure de nuevo.',
  'lista-oculta': 'Es una hoja oculta de listas.',
  'sin-tabla': 'En la hoja no se encontró ninguna tabla de actividades.',
} as const;

export function filasNoEntendidas(cuantas: number): string {
  return cuantas === 1
    ? 'Una fila con texto no se entendió: está en «Conciliación».'
    : `${cuantas} filas con texto no se entendieron: están en «Conciliación».`;
}

/** What the percentages leave out, as pieces of a formula's text: [before, figure, before, figure, ..., end]. */
export const FUERA_DE_PORCENTAJE = [
  'Los porcentajes son de las actividades programadas a este corte. No entran ',
  ' actividades: su plazo es posterior al corte, no se puede verificar (',
  ') o no aplican (',
  '). De las programadas, ',
  ' están por confirmar y no cuentan como cumplidas.',
] as const;
