import { HOJAS, nombreDeDependencia } from '../messages/consolidado';
import type { SheetSpec } from '../workbook/spec';
import type { Area } from '../workbook/address';
import { Rows } from './cells';
import { NOMBRES } from './formulas';
import { addBarras } from './resumen-barras';
import { addCierre, type Umbrales } from './resumen-cierre';
import { addMatriz } from './resumen-matriz';
import { pageHeight } from './pages';
import { across, FIGURE_WIDTH, labelWidthFor, LAST_COLUMN, type Hoja } from './resumen-hoja';
import { addPortada } from './resumen-portada';
import { addTablas } from './resumen-tablas';
import type { Vista } from './vista';

/**
 * The sheet «Resumen»: what a control office publishes. Every figure is a formula over the table «Consolidado», with the
 * value it has at the corte; the corte, the bands and the days of por vencer are cells that may be changed.
 */
export function resumenSheet(vista: Vista): SheetSpec {
  const labelWidth = labelWidthFor(vista.dependencias.map(({ nombre }) => nombreDeDependencia(nombre)));
  const widths = Array.from({ length: LAST_COLUMN }, (_, index) => (index === 0 ? labelWidth : FIGURE_WIDTH));
  const height = pageHeight('legal', widths);
  const hoja: Hoja = {
    labelWidth,
    pageHeight: height,
    rows: new Rows(height),
    merges: [],
    conditionalFormats: [],
    validations: [],
  };
  const { corte } = addPortada(hoja, vista);
  const fillMatriz = addMatriz(hoja, vista);
  const charts = addBarras(hoja, vista);
  fillMatriz(addTablas(hoja, vista));
  const umbrales: Umbrales = addCierre(hoja, vista);
  return {
    name: HOJAS.resumen,
    mark: 'resumen',
    tabColor: '#548235',
    columns: widths.map((width) => ({ width })),
    rows: hoja.rows.all,
    merges: hoja.merges,
    conditionalFormats: hoja.conditionalFormats,
    validations: hoja.validations,
    charts,
    gridlines: false,
    names: [
      { name: NOMBRES.corte, area: cell(corte) },
      { name: NOMBRES.bandaMedia, area: cell(umbrales.media) },
      { name: NOMBRES.bandaAlta, area: cell(umbrales.alta) },
      { name: NOMBRES.diasPorVencer, area: cell(umbrales.dias) },
    ],
    print: {
      paper: 'legal',
      landscape: true,
      area: { firstRow: 1, firstColumn: 1, lastRow: hoja.rows.next - 1, lastColumn: LAST_COLUMN },
      header: vista.headerOf(HOJAS.resumen),
      footer: vista.footer,
      breaksBefore: hoja.rows.breaksBefore,
    },
  };
}

function cell(row: number): Area {
  return across(row, 2, 2);
}
