import type { FechaSimple } from '../dates/fecha-programada';
import { FORMULARIO } from '../messages/estructurar';
import type { Actividad, Campo } from '../plan/actividad';
import { certainDate } from './certain-date';
import type { CampoDeColumna } from './columns';
import type { Fila, Valor } from './formulario';

type CampoDeFecha = 'fechaProgramada' | 'fechaInicio' | 'fechaFin';
type CampoDeTexto = Exclude<CampoDeColumna, CampoDeFecha | 'avance'>;

/** The values of an activity for a row of the form, as they were read; fields without one are left out. */
export function fieldValues(actividad: Actividad, vigencia: number): Fila['valores'] {
  const valores: Partial<Record<CampoDeColumna, Valor>> = {};
  for (const [campo, texto] of Object.entries(textsOf(actividad)) as [CampoDeTexto, string][]) {
    if (texto !== '') valores[campo] = { content: { kind: 'text', text: texto } };
  }
  for (const [campo, fecha] of fechasOf(actividad)) {
    const valor = dateValue(fecha, vigencia);
    if (valor) valores[campo] = valor;
  }
  const { avance } = actividad;
  if (typeof avance === 'number') valores.avance = { content: { kind: 'number', number: avance } };
  else if (avance) valores.avance = { content: { kind: 'text', text: avance } };
  return valores;
}

/** The dates of an activity, by the field of the column they stand in. */
export function fechasOf({ fecha }: Actividad): readonly (readonly [CampoDeFecha, FechaSimple])[] {
  if (fecha.kind !== 'inicio-fin') return [['fechaProgramada', fecha]];
  return [
    ['fechaInicio', fecha.inicio],
    ['fechaFin', fecha.fin],
  ];
}

/** The text of any field of an activity, to show it. */
export function textOf(actividad: Actividad, campo: Campo): string {
  const fecha = fechasOf(actividad).find(([field]) => field === campo)?.[1];
  if (fecha) return fecha.kind === 'vacia' ? '' : fecha.texto;
  if (campo === 'avance') return String(actividad.avance ?? '');
  if (campo === 'componente') return String(actividad.componente);
  return (textsOf(actividad) as Readonly<Partial<Record<Campo, string>>>)[campo] ?? '';
}

function textsOf(actividad: Actividad): Readonly<Record<CampoDeTexto, string>> {
  const { dependencia, subcomponente, numero, meta, responsable, seguimiento, estado, evidencia, tramite } = actividad;
  return {
    dependencia,
    subcomponente,
    numero,
    actividad: actividad.actividad,
    meta,
    responsable,
    seguimiento,
    estado: estado ?? '',
    evidencia,
    tipoRacionalizacion: tramite?.tipoRacionalizacion ?? '',
    accionRacionalizacion: tramite?.accionRacionalizacion ?? '',
    situacionActual: tramite?.situacionActual ?? '',
    descripcionMejora: tramite?.descripcionMejora ?? '',
    beneficio: tramite?.beneficio ?? '',
  };
}

function dateValue(fecha: FechaSimple, vigencia: number): Valor | null {
  if (fecha.kind === 'vacia') return null;
  const cierta = certainDate(fecha, vigencia);
  if (!cierta) return { content: { kind: 'text', text: fecha.texto } };
  return {
    content: { kind: 'date', day: cierta.dia },
    ...(cierta.original !== null && { note: FORMULARIO.textoOriginal(cierta.original) }),
  };
}
