import { formatDay } from '../dates/day';
import { COLUMNAS, NO, NOMBRE_DE_SECCION, SI } from '../messages/consolidado';
import { NOMBRE_DE_CLASE, ORIGEN_DEL_ESTADO } from '../messages/situaciones';
import type { ActividadJuzgada } from '../plan/estado';
import { otrosSeguimientos } from './otros-seguimientos';
import { ordenarJuzgadas, type Consolidado } from './consolidado';

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

type Field = (juzgada: ActividadJuzgada, consolidado: Consolidado) => string | number;

const FIELDS: readonly (readonly [head: string, field: Field])[] = [
  [COLUMNAS.vigencia, (_, { contexto }) => contexto.vigencia],
  [COLUMNAS.corte, (_, { contexto }) => formatDay(contexto.corte)],
  [COLUMNAS.dependencia, ({ actividad }) => actividad.dependencia],
  [COLUMNAS.componente, ({ actividad }) => actividad.componente],
  [COLUMNAS.seccion, ({ actividad }) => (actividad.seccion ? NOMBRE_DE_SECCION[actividad.seccion] : '')],
  [COLUMNAS.subcomponente, ({ actividad }) => actividad.subcomponente],
  [COLUMNAS.numero, ({ actividad }) => actividad.numero],
  [COLUMNAS.actividad, ({ actividad }) => actividad.actividad],
  [COLUMNAS.meta, ({ actividad }) => actividad.meta],
  [COLUMNAS.responsable, ({ actividad }) => actividad.responsable],
  [COLUMNAS.fechaProgramada, ({ fecha }) => fecha.texto],
  [COLUMNAS.clase, ({ fecha }) => NOMBRE_DE_CLASE[fecha.clase]],
  [COLUMNAS.plazos, ({ fecha }) => fecha.plazos.map(formatDay).join(' ')],
  [COLUMNAS.plazo, ({ plazo }) => (plazo ? formatDay(plazo) : '')],
  [COLUMNAS.seguimiento, ({ actividad }) => actividad.seguimiento],
  [COLUMNAS.otrosSeguimientos, ({ actividad }) => otrosSeguimientos(actividad)],
  [COLUMNAS.evidencia, ({ actividad }) => actividad.evidencia],
  [COLUMNAS.estado, ({ estado }) => estado.valor],
  [COLUMNAS.origenEstado, ({ estado }) => ORIGEN_DEL_ESTADO[estado.origen]],
  [COLUMNAS.razonEstado, ({ estado }) => estado.razon],
  [COLUMNAS.situacion, ({ situacion }) => situacion],
  [COLUMNAS.diasVencida, ({ diasVencida }) => diasVencida ?? ''],
  [COLUMNAS.programada, ({ programada }) => (programada ? SI : NO)],
  [COLUMNAS.tipoRacionalizacion, ({ actividad }) => actividad.tramite?.tipoRacionalizacion ?? ''],
  [COLUMNAS.accionRacionalizacion, ({ actividad }) => actividad.tramite?.accionRacionalizacion ?? ''],
  [COLUMNAS.situacionActual, ({ actividad }) => actividad.tramite?.situacionActual ?? ''],
  [COLUMNAS.descripcionMejora, ({ actividad }) => actividad.tramite?.descripcionMejora ?? ''],
  [COLUMNAS.beneficio, ({ actividad }) => actividad.tramite?.beneficio ?? ''],
  [COLUMNAS.archivo, ({ actividad }) => actividad.origen.archivo],
  [COLUMNAS.hoja, ({ actividad }) => actividad.origen.hoja],
  [COLUMNAS.fila, ({ actividad }) => actividad.origen.fila],
];

/**
 * The activities as CSV for open data: one row each under one head row, separated by ";" (what Excel in es-CO expects),
 * UTF-8 with byte order mark, lines ended by CR LF, days as dd/mm/aaaa.
 */
export function csvOf(consolidado: Consolidado): string {
  const rows = ordenarJuzgadas(consolidado.juzgadas).map((juzgada) =>
    FIELDS.map(([, field]) => field(juzgada, consolidado)),
  );
  return (
    BYTE_ORDER_MARK +
    [FIELDS.map(([head]) => head), ...rows].map((row) => row.map(cellOf).join(';') + LINE_END).join('')
  );
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = withoutFormula(value);
  return /[";\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/**
 * Spreadsheets run a CSV's text as a formula when it begins like one (some of them with the wide signs of East Asian keyboards
 * too): an apostrophe before it keeps it text. One that came with an apostrophe gets another, so that a program takes exactly
 * one away and has what was typed: docs/datos-abiertos.md.
 */
function withoutFormula(text: string): string {
  return /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
