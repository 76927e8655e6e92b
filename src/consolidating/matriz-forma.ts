import { formatDay } from '../dates/day';
import type { FechaSimple } from '../dates/fecha-programada';
import { COLUMNAS } from '../messages/consolidado';
import { MATRIZ } from '../messages/consolidado-hojas';
import type { ActividadJuzgada } from '../plan/estado';
import type { StyleName } from '../workbook/styles';

/** A column of the printed form, over one or more columns of the sheet. */
export interface Campo {
  readonly head: string;
  readonly first: number;
  readonly last: number;
  readonly style: StyleName;
  readonly textOf: (juzgada: ActividadJuzgada) => string;
  /** Stands once for all rows of a subcomponente. */
  readonly merged?: boolean;
}

export interface Forma {
  readonly campos: readonly Campo[];
  readonly headHeight: number;
}

/**
 * Widths of the sheet's columns, in characters: those of component 2, which has the most. The other componentes' columns
 * lie over them, some over two.
 */
export const WIDTHS = [6, 22, 13, 20, 20, 20, 18, 16, 11, 11, 40, 13];

/** The form of componentes 1, 3, 4, 5 and 6. */
export const FORMA_ACTIVIDADES: Forma = {
  headHeight: 28,
  campos: [
    {
      ...campo(COLUMNAS.subcomponente, 1, 2, ({ actividad }) => actividad.subcomponente),
      style: 'matriz-rotulo',
      merged: true,
    },
    { ...campo(MATRIZ.numero, 3, 3, ({ actividad }) => actividad.numero), style: 'matriz-centrado' },
    campo(MATRIZ.actividades, 4, 5, ({ actividad }) => actividad.actividad),
    campo(COLUMNAS.meta, 6, 6, ({ actividad }) => actividad.meta),
    campo(COLUMNAS.responsable, 7, 8, ({ actividad }) => actividad.responsable),
    { ...campo(COLUMNAS.fechaProgramada, 9, 10, ({ fecha }) => fecha.texto), style: 'matriz-centrado' },
    campo(COLUMNAS.seguimiento, 11, 11, ({ actividad }) => actividad.seguimiento),
    { ...campo(MATRIZ.situacion, 12, 12, ({ situacion }) => situacion), style: 'matriz-centrado' },
  ],
};

/** The form of component 2. */
export const FORMA_TRAMITES: Forma = {
  headHeight: 40,
  campos: [
    { ...campo(MATRIZ.numero, 1, 1, ({ actividad }) => actividad.numero), style: 'matriz-centrado' },
    campo(MATRIZ.tramite, 2, 2, ({ actividad }) => actividad.actividad),
    campo(COLUMNAS.tipoRacionalizacion, 3, 3, ({ actividad }) => actividad.tramite?.tipoRacionalizacion ?? ''),
    campo(MATRIZ.accion, 4, 4, ({ actividad }) => actividad.tramite?.accionRacionalizacion ?? ''),
    campo(COLUMNAS.situacionActual, 5, 5, ({ actividad }) => actividad.tramite?.situacionActual ?? ''),
    campo(COLUMNAS.descripcionMejora, 6, 6, ({ actividad }) => actividad.tramite?.descripcionMejora ?? ''),
    campo(MATRIZ.beneficio, 7, 7, ({ actividad }) => actividad.tramite?.beneficio ?? ''),
    campo(MATRIZ.dependenciaResponsable, 8, 8, ({ actividad }) => actividad.responsable),
    { ...campo(MATRIZ.inicio, 9, 9, inicioOf), style: 'matriz-centrado' },
    { ...campo(MATRIZ.fin, 10, 10, finOf), style: 'matriz-centrado' },
    campo(COLUMNAS.seguimiento, 11, 11, ({ actividad }) => actividad.seguimiento),
    { ...campo(MATRIZ.situacion, 12, 12, ({ situacion }) => situacion), style: 'matriz-centrado' },
  ],
};

function campo(head: string, first: number, last: number, textOf: (juzgada: ActividadJuzgada) => string): Campo {
  return { head, first, last, style: 'matriz-texto', textOf };
}

function inicioOf({ actividad: { fecha }, fecha: { inicio } }: ActividadJuzgada): string {
  return fecha.kind === 'inicio-fin' ? simpleText(fecha.inicio) : inicio ? formatDay(inicio) : '';
}

function finOf({ actividad: { fecha }, fecha: { inicio, plazos, texto } }: ActividadJuzgada): string {
  if (fecha.kind === 'inicio-fin') return simpleText(fecha.fin);
  return inicio && plazos[0] ? formatDay(plazos[0]) : texto;
}

function simpleText(fecha: FechaSimple): string {
  return fecha.kind === 'vacia' ? '' : fecha.texto;
}
