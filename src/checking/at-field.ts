import type { Actividad, Campo } from '../plan/actividad';
import type { Arreglo, Donde, Hallazgo, Severidad } from '../plan/hallazgo';

/** The place of a field: its cell, or the row alone where the table has no such column. */
export function placeOf({ origen }: Actividad, campo: Campo): Donde {
  return { archivo: origen.archivo, hoja: origen.hoja, fila: origen.fila, celda: origen.celdas[campo] ?? null };
}

/** The field that holds when an activity is due: Fecha Programada, or the FIN of component 2. */
export function campoFecha({ fecha, origen }: Actividad): Campo {
  if (fecha.kind === 'inicio-fin') return origen.celdas.fechaFin !== undefined ? 'fechaFin' : 'fechaInicio';
  return 'fechaProgramada';
}

/** A hallazgo about one field of an activity. Its params always name the activity by its number. */
export function atField(
  regla: { readonly codigo: string; readonly severidad: Severidad },
  actividad: Actividad,
  campo: Campo,
  params: Hallazgo['params'] = {},
  arreglo?: Arreglo,
): Hallazgo {
  return {
    regla: regla.codigo,
    severidad: regla.severidad,
    donde: placeOf(actividad, campo),
    params: { numero: actividad.numero, ...params },
    ...(arreglo ? { arreglo } : {}),
  };
}

/** A mend that writes a text. */
export function writeText(text: string, seguro: boolean): Arreglo {
  return { seguro, valor: { kind: 'text', text }, texto: text };
}
