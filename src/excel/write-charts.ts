import { areaName } from '../workbook/address';
import type { ChartSpec, SheetSpec } from '../workbook/spec';
import { CALL, type Batch } from './batch';
import { rangeOf } from './geometry';

const GAP_WIDTH = 60;

/** Asks for the charts of a sheet. */
export async function addCharts(batch: Batch, sheet: Excel.Worksheet, { charts = [] }: SheetSpec): Promise<void> {
  for (const chart of charts) {
    await batch.makeRoom((6 + 8 * chart.series.length) * CALL);
    addChart(sheet, chart);
  }
}

/** Takes all charts off sheets of ours: half a chart would tell half of the figures. Two round trips. */
export async function deleteCharts(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<void> {
  const all = sheets.map(({ charts }) => charts);
  for (const charts of all) charts.load('items/name');
  await context.sync();
  for (const chart of all.flatMap(({ items }) => items)) chart.delete();
  await context.sync();
}

function addChart(sheet: Excel.Worksheet, { title, place, categories, series }: ChartSpec): void {
  const [first] = series;
  if (first === undefined) return;
  const chart = sheet.charts.add('BarStacked', rangeOf(sheet, first.values), 'Columns');
  chart.name = title;
  chart.title.text = title;
  chart.legend.position = 'Bottom';
  // The bars stand in the order of the rows they are drawn from: the first at the top, the values below the last.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.categoryAxis.position = 'Maximum';
  const [from = '', to] = areaName(place).split(':');
  chart.setPosition(from, to ?? from);
  for (const [index, { name, values, color }] of series.entries()) {
    const bars = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    bars.name = name;
    bars.setValues(rangeOf(sheet, values));
    bars.setXAxisValues(rangeOf(sheet, categories));
    bars.format.fill.setSolidColor(color);
    bars.gapWidth = GAP_WIDTH;
    bars.overlap = 100;
  }
}
