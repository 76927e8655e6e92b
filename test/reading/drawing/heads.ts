import { SECCIONES, PAAC } from '../../../src/plan/paac';
import type { Pensada } from './plan';
import type { Estilo } from './style';

/** One column of a drawn table: what stands in it and its head, one text for each of its rows. */
export interface ColumnaDibujada {
  readonly campo: keyof Pensada | 'anterior' | 'inicio' | 'fin' | 'relleno' | 'ajena' | 'estado';
  readonly head: readonly string[];
}

interface Heads {
  readonly componente: string;
  readonly dependencia: string;
  readonly subcomponente: string;
  readonly numero: string;
  readonly actividad: string;
  readonly meta: string;
  readonly responsable: string;
  readonly fecha: string;
}

const PRINTED: Heads = {
  componente: 'Componente',
  dependencia: 'Dependencia',
  subcomponente: 'Subcomponente/Procesos',
  numero: 'Nº',
  actividad: 'Actividades',
  meta: 'Meta o Producto',
  responsable: 'Responsable',
  fecha: 'Fecha Programada',
};
const SETS: readonly Heads[] = [
  PRINTED,
  {
    componente: 'Componente del plan',
    dependencia: 'Secretaría',
    subcomponente: 'Subcomponente',
    numero: 'No.',
    actividad: 'Actividad',
    meta: 'Meta',
    responsable: 'Responsables',
    fecha: 'Fecha',
  },
  {
    componente: 'COMPONENTE',
    dependencia: 'Oficina',
    subcomponente: 'Sub componente /  Proceso',
    numero: 'Ítem',
    actividad: 'Actividades  programadas',
    meta: 'Metas y productos',
    responsable: 'Área responsable',
    fecha: 'Fecha de cumplimiento',
  },
  {
    componente: 'Componentes',
    dependencia: 'Nombre de la dependencia',
    subcomponente: 'Subcompone nte/Procesos',
    numero: '#',
    actividad: 'Descripción de la actividad',
    meta: 'Producto o  meta',
    responsable: 'Responsab le',
    fecha: 'Fecha programda',
  },
];
const TRAMITE = [
  'Nombre del Trámite, Proceso o Procedimiento',
  'Tipo de Racionalización',
  'Acción específica de Racionalizació n',
  'Situación Actual',
  'Descripción de la Mejora a realizar el trámite, proceso o procedimiento',
  'Beneficio Ciudadano al y/o Entidad',
  'Dependencia responsable',
];
const FOREIGN = ['Indicador', 'Revisó', 'Recursos'];

/** The columns of a table of activities. */
export function actividadColumns(estilo: Estilo): readonly ColumnaDibujada[] {
  const set = SETS[estilo.cabezas % SETS.length] ?? PRINTED;
  const text = (campo: keyof Heads): string => look(set[campo], estilo);
  const activities: Readonly<Record<Estilo['numeros'], readonly ColumnaDibujada[]>> = {
    combinado: [
      { campo: 'numero', head: [text('actividad')] },
      { campo: 'actividad', head: [''] },
    ],
    'dos-filas': [
      { campo: 'numero', head: [text('actividad'), 'No.'] },
      { campo: 'actividad', head: ['', 'Descripción'] },
    ],
    columna: [
      { campo: 'numero', head: [text('numero')] },
      { campo: 'actividad', head: [text('actividad')] },
    ],
    'en-el-texto': [{ campo: 'actividad', head: [text('actividad')] }],
  };
  const columns: ColumnaDibujada[] = [
    ...activities[estilo.numeros],
    { campo: 'meta', head: [text('meta')] },
    ...FOREIGN.slice(0, estilo.ajenas).map((name): ColumnaDibujada => ({ campo: 'ajena', head: [name] })),
    { campo: 'responsable', head: [text('responsable')] },
    { campo: 'fecha', head: [text('fecha')] },
    ...followUpColumns(estilo),
  ];
  if (estilo.subcomponentes === 'columna') columns.unshift({ campo: 'subcomponente', head: [text('subcomponente')] });
  if (estilo.forma === 'lista') columns.unshift({ campo: 'componente', head: [text('componente')] });
  if (estilo.dependencia === 'columna') columns.unshift({ campo: 'dependencia', head: [text('dependencia')] });
  return columns;
}

/** The columns of a table of trámites. */
export function tramiteColumns(estilo: Estilo): readonly ColumnaDibujada[] {
  const numbered = estilo.tramites === 'con-numero';
  const [nombre = '', ...others] = TRAMITE.map((head) => look(head, estilo));
  const responsable = others.pop() ?? '';
  return [
    ...(numbered ? [{ campo: 'numero', head: ['Nº'] } as const] : []),
    { campo: 'actividad', head: [nombre] },
    ...others.map((head): ColumnaDibujada => ({ campo: 'relleno', head: [head] })),
    { campo: 'responsable', head: [responsable] },
    ...(numbered
      ? ([
          { campo: 'inicio', head: [look('Fecha realización', estilo), 'INICIO'] },
          { campo: 'fin', head: ['', 'FIN'] },
        ] as const)
      : [{ campo: 'fecha', head: [look('Fecha Programada', estilo)] } as const]),
    ...followUpColumns(estilo),
  ];
}

function followUpColumns({ seguimientos, estado }: Estilo): readonly ColumnaDibujada[] {
  return [
    ...seguimientos.map((head, index): ColumnaDibujada => {
      const last = index === seguimientos.length - 1;
      return { campo: last ? 'seguimiento' : 'anterior', head: [head] };
    }),
    ...(estado ? [{ campo: 'estado', head: ['Estado'] } as const] : []),
  ];
}

/** The title of a component, in one of the ways it is written. */
export function titleOf(componente: number, estilo: Estilo): string {
  const nombre = PAAC.componentes.find(({ numero }) => numero === componente)?.nombre ?? '';
  const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI'][componente] ?? '';
  const titles = [
    `Componente ${componente}: ${nombre}`,
    `COMPONENTE No. ${componente} ${nombre.toUpperCase()}`,
    `Componente ${roman} - ${nombre}`,
    `Componente ${componente}`,
    `${componente}. ${nombre}`,
  ];
  return look(titles[estilo.titulo] ?? '', estilo);
}

/** The title of a section of component 2. */
export function titleOfSection(seccion: Pensada['seccion'], estilo: Estilo): string {
  return look(SECCIONES.find((one) => one.seccion === seccion)?.nombre ?? '', estilo);
}

function look(text: string, { mayusculas, sinTildes }: Estilo): string {
  const cased = mayusculas ? text.toUpperCase() : text;
  return sinTildes ? cased.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : cased;
}
