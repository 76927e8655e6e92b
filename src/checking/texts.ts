/** The texts of an activity by field, as rules on the writing itself look at them. */
import type { Actividad, Campo } from '../plan/actividad';

export const CAMPOS_DE_TEXTO = [
  'subcomponente',
  'actividad',
  'meta',
  'responsable',
  'seguimiento',
  'evidencia',
  'accionRacionalizacion',
  'situacionActual',
  'descripcionMejora',
  'beneficio',
] as const satisfies readonly Campo[];

/** The text of a field, "" where the activity has none. */
export function textOf(actividad: Actividad, campo: Campo): string {
  const { tramite } = actividad;
  switch (campo) {
    case 'subcomponente':
    case 'actividad':
    case 'meta':
    case 'responsable':
    case 'seguimiento':
    case 'evidencia':
      return actividad[campo];
    case 'accionRacionalizacion':
    case 'situacionActual':
    case 'descripcionMejora':
    case 'beneficio':
      return tramite?.[campo] ?? '';
    default:
      return '';
  }
}
