/** The heads of the form, drawn for parseGrid. */

/** Components 1, 3, 4, 5 and 6, with the name of the follow-up column and of what else stands at the right. */
export function actividadHead(...right: readonly string[]): string {
  return [
    'Subcomponente/Procesos',
    'Actividades',
    '<',
    'Meta o Producto',
    'Responsable',
    'Fecha Programada',
    ...right,
  ].join(' | ');
}

/** Component 2: two rows, INICIO and FIN under one head. */
export function tramiteHead(...right: readonly string[]): string {
  const first = [
    'Nº',
    'Nombre del Trámite, Proceso o Procedimiento',
    'Tipo de Racionalización',
    'Acción específica de Racionalización',
    'Situación Actual',
    'Descripción de la Mejora a realizar el trámite, proceso o procedimiento',
    'Beneficio al Ciudadano y/o Entidad',
    'Dependencia responsable',
    'Fecha realización',
    '<',
    ...right,
  ];
  const second = first.map((_, index) => (index === 8 ? 'INICIO' : index === 9 ? 'FIN' : '^'));
  return `${first.join(' | ')}\n${second.join(' | ')}`;
}

export const COMPONENTS = {
  1: 'Componente 1: Gestión del Riesgo de Corrupción – Mapa de Riesgos de Corrupción',
  2: 'Componente 2: Racionalización de Trámites',
  3: 'Componente 3: Rendición de Cuentas',
  4: 'Componente 4: Mecanismos para Mejorar la Atención al Ciudadano',
  5: 'Componente 5: Mecanismos para la Transparencia y Acceso a la Información',
  6: 'Componente 6: Iniciativas Adicionales',
} as const;

export const PLANEACION = 'Planeación de la Estrategia de Racionalización';
export const INTERCAMBIO = 'Intercambio de Información (Cadenas de Trámites-Ventanillas Únicas)';
