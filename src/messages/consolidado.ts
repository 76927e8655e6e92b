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
