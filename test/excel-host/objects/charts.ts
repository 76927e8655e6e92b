import type { Area } from '../../../src/workbook/address';
import { newId, type Chart, type ChartSeries, type Sheet } from '../book';
import { HostError, NotEmulated, type Emulated, type Scalar } from '../emulated';
import { assertUnprotected, type Excel } from '../excel';
import { absoluteReference, areaOfAddress, columnsOf } from '../ranges';
import { placeOf } from './range';

/** The charts of a sheet. */
export function charts(excel: Excel, sheet: Sheet): Emulated {
  return {
    type: 'ChartCollection',
    items: () => sheet.charts.map((chart) => chartObject(sheet, chart)),
    item: (key) => found(sheet, key),
    calls: {
      GetItem: (key) => found(sheet, key),
      _GetItem: (key) => found(sheet, key),
      Add: (type, source, seriesBy) => {
        assertUnprotected(sheet);
        const { sheet: from, area } = placeOf(source);
        if (seriesBy !== 'Columns' || columnsOf(area) !== 1) throw new NotEmulated('charts of more than one column');
        const series = { ...emptySeries(''), values: absoluteReference(from.name, area) };
        const id = newId(excel.book);
        const chart = {
          id,
          type: String(type),
          name: `Gráfico ${id}`,
          title: '',
          legend: 'Right',
          isReversed: false,
          axisPosition: 'Automatic',
          place: null,
          series: [series],
        };
        sheet.charts.push(chart);
        return chartObject(sheet, chart);
      },
    },
  };
}

function areaOf(place: unknown): Area {
  return typeof place === 'string' ? areaOfAddress(place) : placeOf(place).area;
}

function found(sheet: Sheet, key: unknown): Emulated {
  const chart = sheet.charts.find(({ id, name }) => id === key || name === key);
  if (!chart) throw new HostError('ItemNotFound');
  return chartObject(sheet, chart);
}

function emptySeries(name: string): ChartSeries {
  return { name, values: '', categories: '', color: '', gapWidth: 150, overlap: 0 };
}

function scalarsOf<T extends object>(of: T, keys: Readonly<Record<string, keyof T>>): Record<string, Scalar> {
  return Object.fromEntries(
    Object.entries(keys).map(([wire, key]) => [
      wire,
      {
        get: () => of[key],
        set: (value: unknown) => {
          of[key] = value as T[keyof T];
        },
      },
    ]),
  );
}

function chartObject(sheet: Sheet, chart: Chart): Emulated {
  return {
    type: 'Chart',
    id: () => chart.id,
    scalars: { Id: { get: () => chart.id }, ...scalarsOf(chart, { Name: 'name' }) },
    parts: {
      Title: () => ({ type: 'ChartTitle', scalars: scalarsOf(chart, { Text: 'title' }) }),
      Axes: () => ({
        type: 'ChartAxes',
        parts: {
          CategoryAxis: () => ({
            type: 'ChartAxis',
            scalars: scalarsOf(chart, { ReversePlotOrder: 'isReversed', Position: 'axisPosition' }),
          }),
        },
      }),
      Legend: () => ({ type: 'ChartLegend', scalars: scalarsOf(chart, { Position: 'legend' }) }),
      Series: () => ({
        type: 'ChartSeriesCollection',
        calls: {
          Add: (name) => {
            const series = emptySeries(String(name));
            chart.series.push(series);
            return seriesObject(series);
          },
          GetItemAt: (index) => {
            const series = chart.series[Number(index)];
            if (!series) throw new HostError('ItemNotFound');
            return seriesObject(series);
          },
        },
      }),
    },
    calls: {
      Delete: () => {
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
        return null;
      },
      SetPosition: (from, to) => {
        const [start, end] = [areaOf(from), areaOf(to ?? from)];
        chart.place = { ...start, lastRow: end.lastRow, lastColumn: end.lastColumn };
        return null;
      },
    },
  };
}

function seriesObject(series: ChartSeries): Emulated {
  const setReference = (key: 'values' | 'categories') => (source: unknown) => {
    const { sheet, area } = placeOf(source);
    series[key] = absoluteReference(sheet.name, area);
    return null;
  };
  return {
    type: 'ChartSeries',
    scalars: scalarsOf(series, { Name: 'name', GapWidth: 'gapWidth', Overlap: 'overlap' }),
    parts: {
      Format: () => ({
        type: 'ChartSeriesFormat',
        parts: {
          Fill: () => ({
            type: 'ChartFill',
            calls: {
              SetSolidColor: (color) => {
                series.color = String(color);
                return null;
              },
            },
          }),
        },
      }),
    },
    calls: { SetValues: setReference('values'), SetXAxisValues: setReference('categories') },
  };
}
