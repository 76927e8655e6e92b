import type { Campo } from '../plan/actividad';
import type { Formato } from '../plan/componente';
import { ENCABEZADOS } from '../messages/estructurar';
import type { StyleName } from '../workbook/styles';

/** A field that has a column of its own; the component is told by the sheet. */
export type CampoDeColumna = Exclude<Campo, 'componente'>;

/** How a table tells when: one column, or INICIO and FIN. */
export type FormaDeFecha = 'una' | 'inicio-fin';

/** A column of a table of the form. */
export interface Columna {
  readonly campo: CampoDeColumna;
  /** Heads from the upper row down. */
  readonly encabezado: readonly string[];
  /** In characters. */
  readonly width: number;
  readonly style: StyleName;
}

type Look = Pick<Columna, 'width' | 'style'>;

const campo = (width: number): Look => ({ width, style: 'campo' });
const LOOKS: Readonly<Record<Formato, Readonly<Record<CampoDeColumna, Look>>>> = (() => {
  const comunes = {
    dependencia: campo(20),
    subcomponente: campo(20),
    numero: { width: 6, style: 'campo-centrado' },
    actividad: campo(32),
    meta: campo(22),
    responsable: campo(18),
    fechaProgramada: { width: 14, style: 'fecha' },
    fechaInicio: { width: 11.5, style: 'fecha' },
    fechaFin: { width: 11.5, style: 'fecha' },
    seguimiento: campo(34),
    estado: { width: 12, style: 'campo-centrado' },
    avance: { width: 9, style: 'porcentaje' },
    evidencia: campo(18),
    tipoRacionalizacion: campo(15),
    accionRacionalizacion: campo(20),
    situacionActual: campo(18),
    descripcionMejora: campo(22),
    beneficio: campo(18),
  } as const;
  // A table of trámites has more columns on the same paper.
  return {
    actividades: comunes,
    tramites: { ...comunes, actividad: campo(24), seguimiento: campo(28), evidencia: campo(16) },
  };
})();

const DEL_TRAMITE: readonly CampoDeColumna[] = [
  'tipoRacionalizacion',
  'accionRacionalizacion',
  'situacionActual',
  'descripcionMejora',
  'beneficio',
];

/** Every column that a table of the form may have, in the form's order. */
const ORDEN: Readonly<Record<FormaDeFecha, readonly CampoDeColumna[]>> = {
  una: inOrder('fechaProgramada'),
  'inicio-fin': inOrder('fechaInicio', 'fechaFin'),
};

function inOrder(...fechas: readonly CampoDeColumna[]): readonly CampoDeColumna[] {
  return [
    'dependencia',
    'subcomponente',
    'numero',
    'actividad',
    'meta',
    ...DEL_TRAMITE,
    'responsable',
    ...fechas,
    'seguimiento',
    'estado',
    'avance',
    'evidencia',
  ];
}

/** Columns that only a table that has something for them gets. */
const FUERA_DEL_FORMULARIO: Readonly<Record<Formato, ReadonlySet<CampoDeColumna>>> = {
  actividades: new Set(['dependencia', ...DEL_TRAMITE]),
  tramites: new Set(['dependencia', 'subcomponente', 'meta']),
};

/** The columns of the form, and of what else there is to hold, in order. */
export function columnasDe(
  formato: Formato,
  fecha: FormaDeFecha,
  adicionales: ReadonlySet<CampoDeColumna>,
): readonly Columna[] {
  return ORDEN[fecha]
    .filter((campo) => !FUERA_DEL_FORMULARIO[formato].has(campo) || adicionales.has(campo))
    .map((campo) => ({ campo, encabezado: ENCABEZADOS[formato][campo], ...LOOKS[formato][campo] }));
}
