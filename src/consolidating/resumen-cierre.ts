import { RESUMEN_HOJA, filasNoEntendidas, MOTIVO_NO_LEIDA } from '../messages/consolidado-resumen';
import { nombreDeDependencia } from '../messages/consolidado';
import { QUE_ES_SITUACION } from '../messages/situaciones';
import { SITUACIONES } from '../plan/estado';
import type { Plan } from '../plan/plan';
import type { CellSpec } from '../workbook/spec';
import { LINE, number, text } from './cells';
import { compareTexts } from './dependencias';
import { across, addTitle, addWide, labelHeight, wideHeight, type Hoja } from './resumen-hoja';
import type { Consolidado } from './consolidado';
import type { Vista } from './vista';

/** Rows whose second cell holds a bound or a number of days that a person may change. */
export interface Umbrales {
  readonly media: number;
  readonly alta: number;
  readonly dias: number;
}

/** What was not read, what came twice, how the figures are read, and who signs. */
export function addCierre(hoja: Hoja, vista: Vista): Umbrales {
  const { duplicadas } = vista.consolidado;
  addList(hoja, RESUMEN_HOJA.noLeido, noLeido(vista.consolidado), RESUMEN_HOJA.todoLeido);
  addList(
    hoja,
    RESUMEN_HOJA.duplicadas,
    duplicadas.map(({ dependencia, archivos }) => [nombreDeDependencia(dependencia), RESUMEN_HOJA.duplicada(archivos)]),
    RESUMEN_HOJA.sinDuplicadas,
  );
  const umbrales = addLeyenda(hoja, vista.consolidado);
  addFirmas(hoja);
  return umbrales;
}

type Linea = readonly [what: string, why: string];

function addList(hoja: Hoja, title: string, lines: readonly Linea[], none: string): void {
  addTitle(hoja, title, 2 * LINE);
  if (lines.length === 0) addWide(hoja, [text(1, none, 'parrafo')]);
  for (const [what, why] of lines) {
    const height = Math.max(labelHeight(hoja, what), wideHeight(hoja, why, 2));
    addWide(hoja, [text(1, what, 'parrafo'), text(2, why, 'parrafo')], height);
  }
  hoja.rows.skip();
}

/** Files that were not opened, sheets without a table, and rows that were not understood, by file. */
function noLeido({ noLeidos, planes }: Consolidado): readonly Linea[] {
  const lines: Linea[] = [
    ...noLeidos.map(({ archivo, motivo }): Linea => [archivo, motivo]),
    ...planes.flatMap(noLeidoDePlan),
  ];
  return lines.sort(([a], [b]) => compareTexts(a, b));
}

function noLeidoDePlan({ archivo, conciliacion }: Plan): readonly Linea[] {
  return conciliacion.flatMap(({ hoja, noLeida, filasConTexto, noEntendidas }): readonly Linea[] => {
    const what = `${archivo} › ${hoja}`;
    if (noLeida !== null) return filasConTexto > 0 ? [[what, MOTIVO_NO_LEIDA[noLeida]]] : [];
    return noEntendidas.length > 0 ? [[what, filasNoEntendidas(noEntendidas.length)]] : [];
  });
}

function addLeyenda(hoja: Hoja, { contexto: { ajustes } }: Consolidado): Umbrales {
  const { validations } = hoja;
  // With the signatures under it: a page with nothing but signatures proves nothing.
  addTitle(hoja, RESUMEN_HOJA.comoLeer, (8 + SITUACIONES.length) * LINE + FIRMAS_HEIGHT);
  const editable = (label: string, cell: CellSpec, note: string): number =>
    addWide(hoja, [text(1, label, 'etiqueta'), cell, text(3, note, 'nota')]);
  const explained = (label: string, meaning: string): number =>
    addWide(hoja, [text(1, label, 'etiqueta'), text(2, meaning, 'parrafo')], wideHeight(hoja, meaning, 2));

  explained(RESUMEN_HOJA.programadas, RESUMEN_HOJA.programadasAyuda);
  explained(RESUMEN_HOJA.cumplidas, RESUMEN_HOJA.cumplidasAyuda);
  explained(RESUMEN_HOJA.estados, RESUMEN_HOJA.estadosAyuda);
  const media = editable(
    RESUMEN_HOJA.bandaMedia,
    number(2, ajustes.bandas.media, 'porcentaje-editable'),
    RESUMEN_HOJA.bandaMediaAyuda,
  );
  const alta = editable(
    RESUMEN_HOJA.bandaAlta,
    number(2, ajustes.bandas.alta, 'porcentaje-editable'),
    RESUMEN_HOJA.bandaAltaAyuda,
  );
  const dias = editable(
    RESUMEN_HOJA.diasPorVencer,
    number(2, ajustes.diasPorVencer, 'numero-editable'),
    RESUMEN_HOJA.diasPorVencerAyuda,
  );
  for (const situacion of SITUACIONES) explained(RESUMEN_HOJA.situacion(situacion), QUE_ES_SITUACION[situacion]);
  const title = RESUMEN_HOJA.valorTitulo;
  const between = { kind: 'decimal', from: 0, strict: true, title } as const;
  validations.push({
    ...between,
    area: { firstRow: media, firstColumn: 2, lastRow: alta, lastColumn: 2 },
    to: 1,
    message: RESUMEN_HOJA.porcentajeInvalido,
  });
  validations.push({ ...between, area: across(dias, 2, 2), to: 366, message: RESUMEN_HOJA.diasInvalidos });
  hoja.rows.skip();
  return { media, alta, dias };
}

const FIRMAS_HEIGHT = 6 * LINE;
/** Columns of the three signatures. */
const FIRMAS = [
  [1, 3],
  [5, 9],
  [11, 15],
] as const;

function addFirmas({ rows, merges }: Hoja): void {
  rows.keep(FIRMAS_HEIGHT);
  rows.skip();
  const sign = (cellsOf: (index: number) => CellSpec, height?: number): void => {
    const row = rows.add(
      FIRMAS.map((_, index) => cellsOf(index)),
      height,
    );
    for (const [first, last] of FIRMAS) merges.push(across(row, first, last));
  };
  sign((index) => text(FIRMAS[index]?.[0] ?? 1, '______________________________', 'firma'), 30);
  sign((index) => text(FIRMAS[index]?.[0] ?? 1, RESUMEN_HOJA.firmas[index] ?? '', 'firma'));
  sign((index) => text(FIRMAS[index]?.[0] ?? 1, RESUMEN_HOJA.firma, 'firma'));
}
