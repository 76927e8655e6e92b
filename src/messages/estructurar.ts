/** Every word of the sheets that Estructurar writes, es-CO. */
import type { Campo } from '../plan/actividad';
import type { Componente, Formato } from '../plan/componente';
import type { Estado } from '../plan/estado';

type Encabezado = readonly [string] | readonly [string, string];

/**
 * Heads of the form, by field, from the upper row down: neighbours that share the upper one stand under it together.
 * "actividad" of a component of trámites is the trámite's name.
 */
export const ENCABEZADOS: Readonly<Record<Formato, Readonly<Record<Exclude<Campo, 'componente'>, Encabezado>>>> =
  (() => {
    const comunes = {
      dependencia: ['Dependencia'],
      subcomponente: ['Subcomponente/Procesos'],
      meta: ['Meta o Producto'],
      seguimiento: ['Seguimiento'],
      estado: ['Estado'],
      avance: ['% de avance'],
      evidencia: ['Evidencia'],
      tipoRacionalizacion: ['Tipo de Racionalización'],
      accionRacionalizacion: ['Acción específica de Racionalización'],
      situacionActual: ['Situación Actual'],
      descripcionMejora: ['Descripción de la Mejora a realizar el trámite, proceso o procedimiento'],
      beneficio: ['Beneficio al Ciudadano y/o Entidad'],
    } as const;
    return {
      actividades: {
        ...comunes,
        numero: ['Actividades'],
        actividad: ['Actividades'],
        responsable: ['Responsable'],
        fechaProgramada: ['Fecha Programada'],
        fechaInicio: ['Fecha Programada', 'INICIO'],
        fechaFin: ['Fecha Programada', 'FIN'],
      },
      tramites: {
        ...comunes,
        numero: ['Nº'],
        actividad: ['Nombre del Trámite, Proceso o Procedimiento'],
        responsable: ['Dependencia responsable'],
        fechaProgramada: ['Fecha realización'],
        fechaInicio: ['Fecha realización', 'INICIO'],
        fechaFin: ['Fecha realización', 'FIN'],
      },
    };
  })();

/** What the list of Estado offers; an activity that nobody reported has none. */
export const ESTADOS_DE_LISTA: Readonly<Partial<Record<Estado, string>>> = {
  cumplida: 'Cumplida',
  'en proceso': 'En proceso',
  pendiente: 'Pendiente',
  'no aplica': 'No aplica',
};

export const FORMULARIO = {
  dependencia: 'Dependencia:',
  codigo: (codigo: string): string => `Código: ${codigo}`.trim(),
  version: (version: string): string => `Versión: ${version}`.trim(),
  corte: 'Fecha de corte:',
  entidad: (entidad: string, nit: string | null): string => (nit ? `${entidad}  Nit: ${nit}` : entidad),
  titulo: (plan: string, vigencia: number): string => `${plan} – Vigencia ${String(vigencia)}`,
  componente: ({ numero, nombre }: Componente): string => `Componente ${String(numero)}: ${nombre}`,
  hoja: ({ numero, nombreCorto }: Componente): string => `C${String(numero)} ${nombreCorto}`,
  hojaListas: 'Listas del plan',
  convenciones:
    'Convenciones: fecha en rojo y negrita, vencida a la fecha de corte; Estado en amarillo, falta confirmar si se cumplió; celda vacía en rosado, falta un dato. Escriba una actividad por fila; puede insertar filas.',
  temas: (temas: readonly string[]): string =>
    `Temas que se esperan aquí:\n${temas.map((tema) => `• ${tema}`).join('\n')}`,
  textoOriginal: (texto: string): string => `Texto original: «${texto}»`,
  pagina: 'Página &P de &N',
  vigencia: (vigencia: number): string => `Vigencia ${String(vigencia)}`,
} as const;

/** Heads of the hidden sheet of lists. */
export const LISTAS = {
  estados: 'Estados',
  tipos: 'Tipos de racionalización',
  subcomponentes: 'Subcomponentes',
} as const;

/** Title (at most 32 characters) and message (at most 255) of what a cell of the form checks. */
export const VALIDACIONES = {
  subcomponente: {
    title: 'Subcomponente',
    message: 'No está en la lista de subcomponentes de este componente. ¿Desea dejarlo así?',
  },
  estado: { title: 'Estado', message: 'Elija un estado de la lista: Cumplida, En proceso, Pendiente o No aplica.' },
  tipo: {
    title: 'Tipo de Racionalización',
    message: 'La lista oficial tiene tres tipos: Normativa, Administrativa y Tecnológica. ¿Desea dejar este texto?',
  },
  fecha: (vigencia: number) => ({
    title: 'Fecha',
    message: `Se espera una fecha de la vigencia ${String(vigencia)}, como 30/06/${String(vigencia)}. También se admite un texto («Mensual», «Todo el año»), pero de algunos textos no se puede saber cuándo vencen. ¿Desea dejarlo así?`,
  }),
  avance: { title: '% de avance', message: 'Escriba un porcentaje entre 0 % y 100 %.' },
} as const;

/** Title of the document where the form is a workbook of its own. */
export const LIBRO_ESTRUCTURADO = (plan: string, vigencia: number): string => `${plan}, vigencia ${String(vigencia)}`;
