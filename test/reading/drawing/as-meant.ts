import type { Actividad } from '../../../src/plan/actividad';
import type { FechaSimple } from '../../../src/dates/fecha-programada';
import type { Dibujada } from './draw-workbook';

/** An activity as both the drawing and the reading can tell it. */
export type Contada = Readonly<Record<string, string | number | null>>;

/** What was drawn, in one spelling of blanks and capitals. */
export function asDrawn(actividad: Dibujada): Contada {
  const { hoja, fila, componente, seccion, numero, actividad: texto, fecha } = actividad;
  return {
    lugar: `${hoja}!${fila}`,
    dependencia: actividad.dependencia.toUpperCase(),
    componente,
    seccion,
    numero,
    subcomponente: oneLine(actividad.subcomponente),
    actividad: oneLine(texto),
    meta: oneLine(actividad.meta),
    responsable: oneLine(actividad.responsable),
    fecha,
    seguimiento: oneLine(actividad.seguimiento),
  };
}

/** What was read, likewise. */
export function asRead(actividad: Actividad): Contada {
  const { origen, componente, seccion, numero, fecha } = actividad;
  return {
    lugar: `${origen.hoja}!${origen.fila}`,
    dependencia: actividad.dependencia.toUpperCase(),
    componente,
    seccion,
    numero,
    subcomponente: oneLine(actividad.subcomponente),
    actividad: oneLine(actividad.actividad),
    meta: oneLine(actividad.meta),
    responsable: oneLine(actividad.responsable),
    fecha: fecha.kind === 'inicio-fin' ? textOf(fecha.fin) : textOf(fecha),
    seguimiento: oneLine(actividad.seguimiento),
  };
}

function textOf(fecha: FechaSimple): string {
  return fecha.kind === 'vacia' ? '' : fecha.texto;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
