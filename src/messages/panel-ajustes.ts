/** What the settings say, es-CO. */
export const AJUSTES_PANEL = {
  texto: 'Se guardan con este libro y los usan todas las pestañas.',
  diasPorVencer: 'Días para «por vencer»',
  diasAyuda: 'Una actividad está por vencer si su plazo llega en estos días después del corte.',
  avisarDiaNoHabil: 'Avisar si un plazo no es día hábil',
  cortes: 'Fechas de corte del año',
  cortesAyuda: 'Día y mes, separadas por comas: 30/04, 31/08, 31/12',
  bandaMedia: 'Avance medio desde (%)',
  bandaAlta: 'Avance alto desde (%)',
  reglas: 'Reglas que se revisan',
  reglasAyuda: 'Una regla sin marcar no se revisa.',
  guardar: 'Guardar ajustes',
  restablecer: 'Restablecer los de siempre',
  guardados: 'Ajustes guardados con este libro.',
  restablecidos: 'Este libro usa los ajustes de siempre.',
  corteIlegible: (texto: string) => `«${texto}» no es un día del año. Escríbalo como 30/04.`,
  invalidos: (motivo: string) => `No se guardó: ${motivo}.`,
} as const;
