import type { ConditionalRule, DataValidation, MergeRange, SheetChart, TableDefinition, WriteSheet } from 'hucre/xlsx';
import { serialOfDay } from '../dates/serial';
import { areaName, cellName, type Area } from '../workbook/address';
import { cellText } from '../workbook/cell-text';
import { estimatedHeights } from '../workbook/row-heights';
import type { ChartSpec, PrintSpec, SheetSpec, ValidationSpec } from '../workbook/spec';
import { TABLE_LOOKS } from '../workbook/styles';
import { libraryCells } from './write-cells';
import { conditionalStyle, rgb, type CellStyles } from './write-styles';

/** Excel stores a width of n characters with the cell's own padding added. */
const WIDTH_PADDING = 0.7109375;
/** Inches: narrow enough for the form's many columns, with room for its header and footer. */
const MARGINS = { top: 0.75, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 };

/** A sheet as the library takes it. Print area and titles are names of the workbook: see namesOf in write-names.ts. */
export function librarySheet(sheet: SheetSpec, styles: CellStyles, author: string): WriteSheet {
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  return {
    name: sheet.name,
    cells: libraryCells(sheet, styles, author),
    columns: sheet.columns.map(({ width, hidden }) => ({ width: width + WIDTH_PADDING, ...(hidden && { hidden }) })),
    rowDefs: rowHeights(sheet),
    merges: (sheet.merges ?? []).map(mergeOf),
    tables: (sheet.tables ?? []).map(({ name, area, columns: names, look }): TableDefinition => ({
      name,
      range: areaName(area),
      columns: names.map((column) => ({ name: cellText(column) })),
      style: TABLE_LOOKS[look],
    })),
    conditionalRules: conditionalRules(sheet),
    dataValidations: (sheet.validations ?? []).map(validationOf),
    charts: (sheet.charts ?? []).map(chartOf),
    ...(rows + columns > 0 && { freezePane: { rows, columns } }),
    ...(sheet.hidden && { hidden: true }),
    view: {
      ...(sheet.gridlines === false && { showGridLines: false }),
      ...(sheet.tabColor && { tabColor: { rgb: rgb(sheet.tabColor) } }),
    },
    ...(sheet.print && printOf(sheet.print)),
  };
}

function rowHeights(sheet: SheetSpec): Map<number, { height: number }> {
  const given = sheet.rows.flatMap(({ row, height }) => (height === undefined ? [] : [[row, height] as const]));
  return new Map([...given, ...estimatedHeights(sheet)].map(([row, height]) => [row - 1, { height }]));
}

function mergeOf(area: Area): MergeRange {
  return {
    startRow: area.firstRow - 1,
    startCol: area.firstColumn - 1,
    endRow: area.lastRow - 1,
    endCol: area.lastColumn - 1,
  };
}

function conditionalRules(sheet: SheetSpec): ConditionalRule[] {
  return (sheet.conditionalFormats ?? []).map(({ area, formula, style }, index) => ({
    type: 'expression',
    priority: index + 1,
    range: areaName(area),
    formula,
    style: conditionalStyle(style),
  }));
}

function validationOf(validation: ValidationSpec): DataValidation {
  const { area, strict, title, message } = validation;
  return {
    range: areaName(area),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: strict ? 'stop' : 'warning',
    errorTitle: title,
    errorMessage: message,
    ...valuesOf(validation),
  };
}

function valuesOf(validation: ValidationSpec): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'> {
  switch (validation.kind) {
    case 'list':
      return { type: 'list', formula1: validation.source };
    case 'date':
      return between('date', serialOfDay(validation.from), serialOfDay(validation.to));
    case 'decimal':
      return between('decimal', validation.from, validation.to);
  }
}

function between(type: 'date' | 'decimal', from: number, to: number): ReturnType<typeof valuesOf> {
  return { type, operator: 'between', formula1: String(from), formula2: String(to) };
}

function chartOf({ title, altText, place, categories, series }: ChartSpec): SheetChart {
  return {
    type: 'bar',
    barGrouping: 'stacked',
    overlap: 100,
    gapWidth: 60,
    title,
    altText,
    legend: 'bottom',
    // The bars stand in the order of the rows they are drawn from: the first at the top.
    axes: { x: { reverse: true } },
    anchor: {
      from: { row: place.firstRow - 1, col: place.firstColumn - 1 },
      to: { row: place.lastRow, col: place.lastColumn },
    },
    series: series.map(({ name, values, color }) => ({
      name,
      color: rgb(color),
      values: absoluteArea(values),
      categories: absoluteArea(categories),
    })),
  };
}

function printOf(print: PrintSpec): Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks'> {
  return {
    pageSetup: {
      paperSize: print.paper,
      orientation: print.landscape ? 'landscape' : 'portrait',
      margins: MARGINS,
      horizontalCentered: true,
      // One page wide, as many pages long as it takes.
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    headerFooter: {
      ...(print.header && { oddHeader: cellText(print.header) }),
      ...(print.footer && { oddFooter: cellText(print.footer) }),
    },
    // The library counts, from 0, the row after which the page breaks.
    rowBreaks: (print.breaksBefore ?? []).map((row) => row - 2),
  };
}

/** "$A$1:$G$3". */
export function absoluteArea(area: Area): string {
  const absolute = (row: number, column: number): string => cellName(row, column).replace(/^([A-Z]+)/, '$$$1$$');
  const first = absolute(area.firstRow, area.firstColumn);
  const last = absolute(area.lastRow, area.lastColumn);
  return first === last ? first : `${first}:${last}`;
}
