import type { Day } from '../dates/day';
import type { ClaseFecha } from '../dates/fecha-programada';
import { mensajeDe } from '../messages/reglas';
import { textoDeAviso } from '../messages/situaciones';
import type { Campo, Tramite } from '../plan/actividad';
import type { ComponenteNumero, Seccion } from '../plan/componente';
import type { ActividadJuzgada, Estado, EstadoLeido, Situacion } from '../plan/estado';
import type { Hallazgo, Severidad } from '../plan/hallazgo';
import { compareTexts } from './dependencias';
import { ordenarJuzgadas, type Consolidado } from './consolidado';
import type { Banda, FilaResumen } from './resumen';

/** The JSON report, version 1: docs/reporte-json.md. Days are ISO texts. */
export interface Reporte {
  readonly version: 1;
  readonly vigencia: number;
  readonly corte: Day;
  readonly archivos: readonly ArchivoReportado[];
  readonly actividades: readonly ActividadReportada[];
  readonly hallazgos: readonly HallazgoReportado[];
  readonly resumen: readonly FilaReportada[];
  readonly conciliacion: readonly HojaReportada[];
}

interface ArchivoReportado {
  readonly archivo: string;
  readonly leido: boolean;
  /** Why it was not read; null where it was. */
  readonly motivo: string | null;
  readonly dependencias: readonly string[];
  readonly actividades: number;
}

/** The fields of Tramite stand here only for component 2. */
interface ActividadReportada extends Partial<Tramite> {
  readonly dependencia: string;
  readonly componente: ComponenteNumero;
  readonly seccion: Seccion | null;
  readonly numero: string;
  readonly subcomponente: string;
  readonly actividad: string;
  readonly meta: string;
  readonly responsable: string;
  readonly fechaProgramada: {
    readonly texto: string;
    readonly clase: ClaseFecha;
    readonly plazos: readonly Day[];
    readonly avisos: readonly string[];
  };
  readonly seguimiento: string;
  readonly estado: { readonly valor: Estado; readonly origen: EstadoLeido['origen']; readonly razon: string };
  readonly situacion: Situacion;
  readonly diasVencida: number | null;
  readonly origen: {
    readonly archivo: string;
    readonly hoja: string;
    readonly fila: number;
    readonly celdas: Readonly<Partial<Record<Campo, string>>>;
  };
}

interface HallazgoReportado {
  readonly regla: string;
  readonly severidad: Severidad;
  readonly mensaje: string;
  readonly archivo: string;
  readonly hoja: string | null;
  readonly celda: string | null;
  /** The value that would mend it, as a person reads it; null where there is none. */
  readonly sugerencia: string | null;
}

type FilaReportada = Pick<
  FilaResumen,
  | 'dependencia'
  | 'componente'
  | 'actividades'
  | 'programadas'
  | 'cumplidas'
  | 'enProceso'
  | 'pendientes'
  | 'porConfirmar'
  | 'sinReporte'
  | 'vencidas'
  | 'vencidasPorConfirmar'
  | 'porVencer'
  | 'sinFechaVerificable'
  | 'porcentaje'
> & { readonly banda: Banda | null };

interface HojaReportada {
  readonly archivo: string;
  readonly hoja: string;
  readonly filasConTexto: number;
  readonly actividades: number;
  readonly continuaciones: number;
  readonly encabezados: number;
  readonly titulos: number;
  readonly totales: number;
  readonly noEntendidas: readonly { readonly fila: number; readonly texto: string }[];
}

/** The JSON report of a consolidado, the same whatever the order in which its files came. */
export function reportOf(consolidado: Consolidado): Reporte {
  const planes = [...consolidado.planes].sort((a, b) => compareTexts(a.archivo, b.archivo));
  return {
    version: 1,
    vigencia: consolidado.contexto.vigencia,
    corte: consolidado.contexto.corte,
    archivos: archivosOf(consolidado),
    actividades: ordenarJuzgadas(consolidado.juzgadas).map(actividadOf),
    hallazgos: [...consolidado.hallazgos]
      .sort((a, b) => compareTexts(a.donde.archivo, b.donde.archivo))
      .map(hallazgoOf),
    resumen: consolidado.resumen.filas.map(filaOf),
    conciliacion: planes.flatMap(({ conciliacion }) => conciliacion.map(hojaOf)),
  };
}

function archivosOf({ planes, noLeidos }: Consolidado): readonly ArchivoReportado[] {
  const leidos = planes.map(({ archivo, dependencias, actividades }) => ({
    archivo,
    leido: true,
    motivo: null,
    dependencias,
    actividades: actividades.length,
  }));
  const otros = noLeidos.map(({ archivo, motivo }) => ({
    archivo,
    leido: false,
    motivo,
    dependencias: [],
    actividades: 0,
  }));
  return [...leidos, ...otros].sort((a, b) => compareTexts(a.archivo, b.archivo));
}

function actividadOf({ actividad, fecha, estado, situacion, diasVencida }: ActividadJuzgada): ActividadReportada {
  const { archivo, hoja, fila, celdas } = actividad.origen;
  return {
    dependencia: actividad.dependencia,
    componente: actividad.componente,
    seccion: actividad.seccion,
    numero: actividad.numero,
    subcomponente: actividad.subcomponente,
    actividad: actividad.actividad,
    ...actividad.tramite,
    meta: actividad.meta,
    responsable: actividad.responsable,
    fechaProgramada: {
      texto: fecha.texto,
      clase: fecha.clase,
      plazos: fecha.plazos,
      avisos: fecha.avisos.map(textoDeAviso),
    },
    seguimiento: actividad.seguimiento,
    estado: { valor: estado.valor, origen: estado.origen, razon: estado.razon },
    situacion,
    diasVencida,
    origen: { archivo, hoja, fila, celdas },
  };
}

function hallazgoOf(hallazgo: Hallazgo): HallazgoReportado {
  const { regla, severidad, donde, arreglo } = hallazgo;
  return {
    regla,
    severidad,
    mensaje: mensajeDe(hallazgo),
    archivo: donde.archivo,
    hoja: donde.hoja,
    celda: donde.celda,
    sugerencia: arreglo?.texto ?? null,
  };
}

function filaOf(fila: FilaResumen): FilaReportada {
  return {
    dependencia: fila.dependencia,
    componente: fila.componente,
    actividades: fila.actividades,
    programadas: fila.programadas,
    cumplidas: fila.cumplidas,
    enProceso: fila.enProceso,
    pendientes: fila.pendientes,
    porConfirmar: fila.porConfirmar,
    sinReporte: fila.sinReporte,
    vencidas: fila.vencidas,
    vencidasPorConfirmar: fila.vencidasPorConfirmar,
    porVencer: fila.porVencer,
    sinFechaVerificable: fila.sinFechaVerificable,
    porcentaje: fila.porcentaje,
    banda: fila.banda,
  };
}

function hojaOf(hoja: HojaReportada): HojaReportada {
  return {
    archivo: hoja.archivo,
    hoja: hoja.hoja,
    filasConTexto: hoja.filasConTexto,
    actividades: hoja.actividades,
    continuaciones: hoja.continuaciones,
    encabezados: hoja.encabezados,
    titulos: hoja.titulos,
    totales: hoja.totales,
    noEntendidas: hoja.noEntendidas.map(({ fila, texto }) => ({ fila, texto })),
  };
}
