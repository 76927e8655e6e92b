import type { Campo } from '../plan/actividad';

/** The form's own names of its fields. */
export const CAMPO_ESCRITO: Readonly<Record<Campo, string>> = {
  dependencia: 'Dependencia',
  componente: 'Componente',
  subcomponente: 'Subcomponente/Procesos',
  numero: 'Número',
  actividad: 'Actividad',
  meta: 'Meta o Producto',
  responsable: 'Responsable',
  fechaProgramada: 'Fecha Programada',
  fechaInicio: 'Fecha de INICIO',
  fechaFin: 'Fecha de FIN',
  seguimiento: 'Seguimiento',
  estado: 'Estado',
  avance: '% de avance',
  evidencia: 'Evidencia',
  tipoRacionalizacion: 'Tipo de Racionalización',
  accionRacionalizacion: 'Acción específica de Racionalización',
  situacionActual: 'Situación Actual',
  descripcionMejora: 'Descripción de la Mejora',
  beneficio: 'Beneficio al Ciudadano y/o Entidad',
};
