import type { ChartSpec } from '../workbook/spec';
import { FONT } from '../workbook/styles';

const LANGUAGE = 'es-CO';
const GRID_COLOR = 'D9D9D9';
const TITLE_COLOR = '1F4E79';
/** In hundredths of a point. */
const TEXT_SIZE = 900;
const TITLE_SIZE = 1200;
const NAME_SIZE = 800;
const MANY_BARS = 15;

/**
 * What the library cannot say of a chart, put into the part that it wrote: the value axis below the bars, though they stand
 * from the top down; every bar its name; light lines and our font, where each program would take its own.
 */
export function polishChart(xml: string, chart: ChartSpec): string {
  return xml
    .replace(/<a:defRPr sz="\d+" b="0"\/>/, `<a:defRPr sz="${TITLE_SIZE}" b="1"/>`)
    .replace(
      /<a:rPr lang="[^"]*" sz="\d+" b="0"\/>/,
      `<a:rPr lang="${LANGUAGE}" sz="${TITLE_SIZE}" b="1">${fill(TITLE_COLOR)}</a:rPr>`,
    )
    .replace(/<c:catAx>.*?<\/c:catAx>/s, polishCategories)
    .replace(/<c:valAx>.*?<\/c:valAx>/s, polishValues)
    .replace('<c:plotArea><c:layout/>', `<c:plotArea>${plotArea(chart)}`)
    .replace('</c:chartSpace>', `${frame()}${texts(TEXT_SIZE)}</c:chartSpace>`);
}

/** The name by which screen readers and the selection pane tell a chart. */
export function nameChart(xml: string, { title }: ChartSpec): string {
  return xml.replace(/(<xdr:cNvPr id="\d+" name=")Chart \d+"/, (_, start: string) => `${start}${escape(title)}"`);
}

function polishCategories(axis: string): string {
  return axis
    .replace(/(<c:axPos [^>]*>)/, `$1${ticks('none')}${line(GRID_COLOR)}${texts(NAME_SIZE)}`)
    .replace(/(<c:lblOffset [^>]*>)/, '$1<c:tickLblSkip val="1"/>');
}

function polishValues(axis: string): string {
  return axis
    .replace(
      /(<c:axPos [^>]*>)/,
      `$1<c:majorGridlines>${line(GRID_COLOR)}</c:majorGridlines><c:numFmt formatCode="0" sourceLinked="0"/>${ticks('none')}${line(null)}`,
    )
    .replace('<c:crosses val="autoZero"/>', '<c:crosses val="max"/>');
}

/** Room for names at the left; the title above, the legend below: a smaller share of a chart of many bars. */
function plotArea({ categories }: ChartSpec): string {
  const bars = categories.lastRow - categories.firstRow + 1;
  const [y, h] = bars > MANY_BARS ? [0.07, 0.83] : [0.12, 0.72];
  const sides = Object.entries({ x: 0.4, y, w: 0.57, h });
  const places = sides.map(([side, share]) => `<c:${side} val="${share}"/>`).join('');
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${places}</c:manualLayout></c:layout>`;
}

function ticks(kind: 'none'): string {
  return `<c:majorTickMark val="${kind}"/><c:minorTickMark val="${kind}"/><c:tickLblPos val="nextTo"/>`;
}

function line(color: string | null): string {
  return `<c:spPr><a:ln w="6350">${color === null ? '<a:noFill/>' : fill(color)}</a:ln></c:spPr>`;
}

function fill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

function frame(): string {
  return `<c:spPr>${fill('FFFFFF')}<a:ln w="6350">${fill(GRID_COLOR)}</a:ln></c:spPr>`;
}

function texts(size: number): string {
  const font = `<a:latin typeface="${FONT}"/>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}">${font}</a:defRPr></a:pPr><a:endParaRPr lang="${LANGUAGE}"/></a:p></c:txPr>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
