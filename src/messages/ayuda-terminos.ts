/** The terms that the guide explains one by one, es-CO. */
import type { Situacion } from '../plan/estado';

type Termino = readonly [termino: string, que: string];

/** When each situación holds, in the order in which they are tried. */
export const CONDICION_DE_SITUACION: Readonly<Record<Situacion, string>> = {
  'no aplica': 'su estado es «no aplica». No entra en los porcentajes.',
  cumplida: 'su estado es «cumplida».',
  vencida:
    'un plazo pasó antes del corte y su estado es pendiente, en proceso o sin reporte. En una periódica (mensual, trimestral), estar en proceso es cumplir lo pedido: solo vence si está pendiente o sin reporte.',
  'vencida por confirmar': 'un plazo pasó antes del corte, y lo reportado no dice si se cumplió.',
  'vence hoy': 'un plazo es la fecha de corte.',
  'por vencer': 'un plazo cae en los 30 días siguientes al corte (los días se cambian en Ajustes).',
  'sin reporte': 'es permanente («todo el año») y su estado es pendiente o sin reporte.',
  'al día': 'cualquier otra que tenga plazo o sea permanente.',
  'sin fecha verificable':
    'no se puede saber cuándo vence: su fecha es condicional, no existe, está vacía o no se reconoce.',
};

/** What is counted, and how. */
export const CIFRAS_DE_LA_GUIA: readonly Termino[] = [
  ['Programadas', 'actividades con un plazo en el corte o antes, más las permanentes. Las que no aplican no cuentan.'],
  ['Cumplidas', 'las programadas cuyo estado es cumplida.'],
  ['% de avance', 'qué parte de lo programado se cumplió.'],
  ['Vencidas y vencidas por confirmar', 'cuántas están en esa situación. Se cuentan aparte.'],
  ['Sin reporte', 'actividades cuyo seguimiento está vacío o tiene solo un guion, tengan el plazo que tengan.'],
  ['Por confirmar', 'actividades con texto que no dice si se cumplieron. No se dan por cumplidas.'],
  ['Sin fecha verificable', 'actividades cuya fecha no permite saber cuándo vencen. No están entre las programadas.'],
];

/** Fechas programadas as they are typed, and the plazos they are read as. */
export const FECHAS_DE_LA_GUIA: readonly Termino[] = [
  ['30/06/2026, 30 de junio de 2026', 'ese día.'],
  ['04/30/2026', 'el 30 de abril, con un aviso: el mes está antes del día. 02/07/2026 siempre es el 2 de julio.'],
  ['Junio de 2026, primer trimestre', 'el último día del mes o del período.'],
  ['01/01/2026 - 31/08/2026', 'el día en que termina.'],
  ['Abril – agosto – diciembre', 'el último día de cada uno.'],
  ['Mensual, trimestral, semestral', 'el último día de cada período de la vigencia.'],
  ['Permanente, todo el año', 'sin plazo: debe reportar en cada corte.'],
  ['Cuando se requiera, según programación', 'sin fecha verificable: no se puede saber cuándo vence.'],
  ['31 de abril', 'no existe: es un error, con una sugerencia.'],
];
