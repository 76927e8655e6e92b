/** Every word of the consolidated workbook and of its CSV, es-CO. */
import type { Seccion } from '../plan/componente';

export const NOMBRE_DE_SECCION: Readonly<Record<Seccion, string>> = {
  planeacion: 'Planeación',
  intercambio: 'Intercambio de información',
};

/** Heads of «Consolidado» and of the CSV. */
export const COLUMNAS = {
  dependencia: 'Dependencia',
  componente: 'Componente',
  seccion: 'Sección',
  subcomponente: 'Subcomponente',
  numero: 'Número',
  actividad: 'Actividad',
  meta: 'Meta o producto',
  responsable: 'Responsable',
  fechaProgramada: 'Fecha programada',
  clase: 'Clase de fecha',
  plazo: 'Plazo',
  plazos: 'Plazos',
  seguimiento: 'Seguimiento',
  otrosSeguimientos: 'Otros seguimientos',
  evidencia: 'Evidencia',
  estado: 'Estado',
  origenEstado: 'Origen del estado',
  razonEstado: 'Razón del estado',
  situacion: 'Situación',
  diasVencida: 'Días vencida',
  programada: 'Programada',
  tipoRacionalizacion: 'Tipo de racionalización',
  accionRacionalizacion: 'Acción de racionalización',
  situacionActual: 'Situación actual',
  descripcionMejora: 'Descripción de la mejora',
  beneficio: 'Beneficio',
  vigencia: 'Vigencia',
  corte: 'Corte',
  archivo: 'Archivo',
  hoja: 'Hoja',
  fila: 'Fila',
} as const;

export const SI = 'Sí';
export const NO = 'No';

/** Names of the sheets. */
export const HOJAS = {
  resumen: 'Resumen',
  consolidado: 'Consolidado',
  vencidas: 'Vencidas',
  seguimientoOci: 'Seguimiento OCI',
  hallazgos: 'Hallazgos',
  conciliacion: 'Conciliación',
  cambios: 'Cambios',
  listas: 'Listas del consolidado',
  /** Followed by the number and the name of the dependencia: a sheet's name has at most 31 characters. */
  matriz: 'Matriz',
} as const;

export const CONSOLIDADO = {
  estadoInicial: 'Estado al preparar',
  dependenciaNumero: 'Número de dependencia',
  ordenVencida: 'Orden en vencidas',
  plazo: (numero: number) => `Plazo ${numero}`,
  /** Printed footer at the left, in Excel's codes: on paper nobody sees the columns that say where an estado comes from. */
  pie: '&LEstado en cursiva: propuesto por el texto del seguimiento',
  estadoCambiado: 'cambiado en esta hoja',
  estadoTitulo: 'Estado de la actividad',
  estadoAyuda: 'Elija un estado de la lista: cumplida, en proceso, pendiente, no aplica, por confirmar o sin reporte.',
} as const;

/** A dependencia as the sheets write it: an activity of which nothing tells whose it is has a name too. */
export function nombreDeDependencia(dependencia: string): string {
  return dependencia === '' ? '(sin dependencia)' : dependencia;
}

/** A componente as a table's head names it. */
export function nombreDeComponente({ numero, nombreCorto }: { numero: number; nombreCorto: string }): string {
  return `${numero}. ${nombreCorto}`;
}

/** Printed header of a sheet, in Excel's codes: entidad, sheet and vigencia. */
export function encabezadoDePagina(hoja: string, entidad: string | null, vigencia: number): string {
  // Excel takes 255 characters in all, and "&" by itself begins a code.
  const plain = (text: string): string => text.slice(0, 80).replace(/&/g, '&&');
  return `&L${plain(entidad ?? '')}&C${plain(hoja)}&RVigencia ${vigencia}`;
}

/** Printed footer, in Excel's codes. */
export const PIE_DE_PAGINA = '&CPágina &P de &N';

export const LISTAS = {
  aviso: 'Hoja auxiliar del consolidado: de aquí leen las listas y las fórmulas. No la borre.',
  estados: 'Estados',
  numero: 'Número',
  dependencia: 'Dependencia',
  vencidas: 'Vencidas',
  lugar: 'Lugar',
  corte: 'corte',
  vigencia: 'vigencia',
  dato: 'Dato',
  valor: 'Valor',
} as const;

/** What the files' properties say. */
export const LIBRO = {
  autor: 'Seguimiento PAAC',
  consolidado: (vigencia: number) => `Consolidado del seguimiento ${vigencia}`,
  hallazgos: (vigencia: number) => `Hallazgos del seguimiento ${vigencia}`,
} as const;
