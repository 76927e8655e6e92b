import { readFecha } from '../../src/dates/read-fecha';
import type { Actividad, Tramite } from '../../src/plan/actividad';
import { SECCIONES } from '../../src/plan/paac';
import { estadoOf } from '../../src/status/estado-of';

const SIN_TRAMITE: Tramite = {
  tipoRacionalizacion: '',
  accionRacionalizacion: '',
  situacionActual: '',
  descripcionMejora: '',
  beneficio: '',
};

/** What an activity says, wherever it stands: a date as what it means, the fields of a trámite as blank where there are none. */
export function meaningOf(vigencia: number): (actividad: Actividad) => unknown {
  return (actividad) => {
    const { clase, plazos, inicio } = readFecha(actividad.fecha, vigencia);
    const { valor, razon } = estadoOf(actividad);
    const { dependencia, componente, seccion, numero, subcomponente, meta, responsable, seguimiento, evidencia } =
      actividad;
    return {
      dependencia,
      componente,
      seccion,
      numero,
      subcomponente,
      actividad: actividad.actividad,
      meta,
      responsable,
      fecha: { clase, plazos, inicio },
      seguimiento,
      estado: { escrito: actividad.estado ?? '', valor, razon },
      avance: actividad.avance,
      evidencia,
      tramite: actividad.tramite ?? SIN_TRAMITE,
    };
  };
}

/** Activities as the structured sheets have them: by component, trámites by section, else in their order. */
export function inFormOrder(actividades: readonly Actividad[]): readonly Actividad[] {
  const place = ({ componente, seccion }: Actividad): number =>
    10 * componente + SECCIONES.findIndex((known) => known.seccion === seccion);
  return [...actividades].sort((a, b) => place(a) - place(b));
}
