/** Every word of the sheets beside «Resumen» and «Consolidado», es-CO. */
import { formatDay, type Day } from '../dates/day';
import type { Severidad } from '../plan/hallazgo';

export const VENCIDAS = {
  titulo: 'Actividades vencidas',
  corte: 'Fecha de corte',
  cuantas: 'Vencidas y por confirmar',
  ayuda:
    'Primero la dependencia con más vencidas y, en cada una, lo más atrasado. La lista se rehace sola cuando cambia un estado en «Consolidado» o la fecha de corte en «Resumen».',
  ninguna: 'No hay actividades vencidas a este corte.',
  /** @param filas rows inside the print area */
  crecio: (filas: number) =>
    `Atención: la lista ya no cabe en el área de impresión, que llega hasta la fila ${filas}. Antes de imprimir, quite el área de impresión (Disposición de página › Área de impresión › Borrar).`,
  /** After the beginning of a long follow-up. */
  sigue: ' […] (el texto completo está en «Consolidado»)',
  dondeEsta: 'Dónde está',
  /** Between archivo, hoja and fila. */
  origen: [' › ', ', fila '],
  componente: 'Comp.',
  reportado: 'Lo que se reportó',
  dias: 'Días',
  posicion: 'Posición',
} as const;

export const HALLAZGOS = {
  severidad: 'Severidad',
  regla: 'Regla',
  mensaje: 'Qué se encontró',
  quehacer: 'Qué hacer',
  sugerencia: 'Valor sugerido',
  archivo: 'Archivo',
  hoja: 'Hoja',
  celda: 'Celda',
  codigo: 'Código de la regla',
  ninguno: 'No se encontró nada que corregir.',
  severidades: { error: 'Error', aviso: 'Aviso', sugerencia: 'Sugerencia' } satisfies Record<Severidad, string>,
} as const;

export const CONCILIACION = {
  archivo: 'Archivo',
  hoja: 'Hoja',
  filasConTexto: 'Filas con texto',
  actividades: 'Actividades',
  continuaciones: 'Continuaciones',
  encabezados: 'Encabezados',
  titulos: 'Títulos y secciones',
  totales: 'Totales',
  noEntendidas: 'No entendidas',
  diferencia: 'Diferencia',
  observacion: 'Observación',
  fila: 'Fila',
  texto: 'Texto de la fila',
  titulo: 'Conciliación: cada fila con texto, contada una sola vez',
  ayuda:
    'Filas con texto = actividades + continuaciones + encabezados + títulos + totales + no entendidas. La diferencia debe ser 0 en cada hoja.',
  listaNoEntendidas: 'Filas que no se entendieron',
  sinNoEntendidas: 'Todas las filas con texto se entendieron.',
  total: 'Total',
} as const;

export const SEGUIMIENTO_OCI = {
  titulo: (plan: string) => `Seguimiento al ${plan}`,
  oficina: 'Oficina de Control Interno',
  entidad: 'Entidad',
  vigencia: 'Vigencia',
  publicacion: 'Fecha de publicación',
  concepto: 'Concepto',
  seguimiento: (numero: number) => `Seguimiento ${numero} OCI`,
  componente: (numero: number, nombre: string) => `Componente ${numero}: ${nombre}`,
  fecha: 'Fecha de seguimiento',
  programadas: 'Actividades programadas',
  cumplidas: 'Actividades cumplidas',
  avance: '% de avance',
  banda: 'Banda',
  observaciones: 'Observaciones',
  todos: 'Todos los componentes',
  noReportan: 'No reportan',
  todasReportan: 'Todas las dependencias reportan.',
  nota: (actual: number, hayAnteriores: boolean) =>
    `El Seguimiento ${actual} se calcula de «Consolidado» y cambia con él; sus observaciones son un borrador que puede reemplazar. ${
      hayAnteriores
        ? 'Los seguimientos anteriores se copiaron del consolidado de su corte.'
        : 'Los demás quedan en blanco: los anteriores se llenan al consolidar con el libro del corte anterior.'
    }`,
  /** The draft of the observations, as pieces of a formula's text: [before, figure, before, figure, ..., end]. */
  borrador: [
    'Vencidas: ',
    '. Vencidas por confirmar: ',
    '. En proceso: ',
    '. Por confirmar: ',
    '. Sin reporte: ',
    '. Sin fecha verificable: ',
    '.',
  ],
  sinProgramar: '—',
} as const;

export const CAMBIOS = {
  titulo: 'Cambios desde el corte anterior',
  /** What the sheet compares. */
  ayuda: (archivo: string, anterior: Day, actual: Day, hoy: Day) =>
    `Compara el corte del ${formatDay(actual)} con el del ${formatDay(anterior)} («${archivo}»), tal como estaban el ${formatDay(hoy)}: esta hoja no cambia cuando cambia «Consolidado».`,
  corteNoAnterior: (anterior: Day) =>
    `Atención: el corte del libro anterior (${formatDay(anterior)}) no es anterior a este. Compruebe que eligió el libro correcto.`,
  otraVigencia: (vigencia: number) =>
    `Atención: el libro anterior es de la vigencia ${vigencia}. Sus seguimientos no se copiaron en «Seguimiento OCI».`,
  comoSeEmparejan:
    'Una actividad es la misma en los dos cortes cuando coinciden la dependencia, el componente, la sección y el número, y el texto se parece; si el número cambió, cuando el texto es casi igual. La columna «Se emparejó por» lo dice.',
  /** How many changes there are of each kind. */
  cuantos: (clases: readonly (readonly [clase: string, cuantos: number])[]) =>
    clases.map(([clase, cuantos]) => `${clase}: ${cuantos}`).join(' · '),
  cambio: 'Cambio',
  antes: 'Antes',
  ahora: 'Ahora',
  emparejada: 'Se emparejó por',
  ninguno: 'No hay cambios entre los dos cortes.',
  clases: {
    nueva: 'Nueva',
    retirada: 'Ya no está',
    'texto-cambiado': 'Texto cambiado',
    'fecha-movida': 'Fecha movida',
    'estado-avanzo': 'Estado avanzó',
    'estado-retrocedio': 'Estado retrocedió',
    'estado-cambio': 'Estado cambió',
    'seguimiento-igual': 'Seguimiento copiado sin cambios',
  },
  por: {
    numero: 'número y texto',
    'solo-numero': 'número (el texto cambió)',
    texto: 'texto (el número cambió)',
    ninguno: '',
  },
} as const;

export const MATRIZ = {
  /** Printed header, in Excel's codes. */
  pagina: '&RPÁGINA &P de &N',
  codigo: (codigo: string) => `CÓDIGO: ${codigo}`.trim(),
  version: (version: string) => `VERSIÓN: ${version}`.trim(),
  nit: (nit: string) => `NIT: ${nit}`.trim(),
  titulo: (plan: string, vigencia: number) => `SEGUIMIENTO AL ${plan.toLocaleUpperCase('es-CO')} ${vigencia}`,
  corte: (corte: Day) => `FECHA DE CORTE: ${formatDay(corte)}`,
  preparada: (hoy: Day) => `Tal como estaba el ${formatDay(hoy)}`,
  componente: (numero: number, nombre: string) => `COMPONENTE ${numero}: ${nombre}`,
  numero: 'N.º',
  actividades: 'Actividades',
  situacion: 'Situación al corte',
  tramite: 'Nombre del trámite, proceso o procedimiento',
  accion: 'Acción específica de racionalización',
  beneficio: 'Beneficio al ciudadano y/o entidad',
  dependenciaResponsable: 'Dependencia responsable',
  inicio: 'Inicio',
  fin: 'Fin',
  /** Instead of the number, where a long text goes on in another row. */
  continua: '(sigue)',
  sinActividades: 'La dependencia no reporta este componente.',
} as const;
