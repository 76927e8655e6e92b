import { strFromU8, unzipSync } from 'fflate';
import type { ChartSpec, WorkbookSpec } from '../../src/workbook/spec';
import { writeXlsx } from '../../src/xlsx/write';

const CHART: ChartSpec = {
  title: 'Barras & «más»',
  altText: 'Lo que muestran',
  place: { firstRow: 1, firstColumn: 4, lastRow: 15, lastColumn: 12 },
  categories: { firstRow: 2, firstColumn: 1, lastRow: 3, lastColumn: 1 },
  series: [{ name: 'Cumplidas', values: { firstRow: 2, firstColumn: 2, lastRow: 3, lastColumn: 2 }, color: '#548235' }],
};

function workbookWith(...charts: readonly ChartSpec[]): WorkbookSpec {
  const rows = ['Dependencia', 'Salud', 'Hacienda'].map((text, index) => ({
    row: index + 1,
    cells: [
      { column: 1, content: { kind: 'text' as const, text } },
      { column: 2, content: { kind: 'number' as const, number: index } },
    ],
  }));
  return { title: 'T', author: 'A', sheets: [{ name: 'Hoja', mark: 'hoja', columns: [], rows, charts }] };
}

async function partsOf(spec: WorkbookSpec): Promise<(path: string) => string> {
  const parts = unzipSync(await writeXlsx(spec));
  return (path) => strFromU8(parts[path] ?? new Uint8Array());
}

/** The names of an element's children, in their order. */
function childrenOf(xml: string, element: string): string[] {
  const inside = new RegExp(`<c:${element}>(.*?)</c:${element}>`, 's').exec(xml)?.[1] ?? '';
  const names: string[] = [];
  let depth = 0;
  for (const [tag, close, name = '', empty] of inside.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (depth === 0 && close === '') names.push(name.replace('c:', ''));
    if (close !== '') depth -= 1;
    else if (empty === '' && tag !== '') depth += 1;
  }
  return names;
}

describe('a chart in a file', () => {
  it('has its bars from the top down, every one with its name, and its values below them', async () => {
    const chart = (await partsOf(workbookWith(CHART)))('xl/charts/chart1.xml');
    expect(chart).toMatch(/<c:catAx>.*<c:orientation val="maxMin"\/>.*<c:tickLblSkip val="1"\/>.*<\/c:catAx>/s);
    expect(chart).toMatch(/<c:valAx>.*<c:crosses val="max"\/>.*<\/c:valAx>/s);
    expect(chart).toContain('lang="es-CO"');
  });

  it('says what it holds in the order that the format asks for', async () => {
    const chart = (await partsOf(workbookWith(CHART)))('xl/charts/chart1.xml');
    expect(childrenOf(chart, 'catAx').join(' ')).toBe(
      'axId scaling delete axPos majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset tickLblSkip noMultiLvlLbl',
    );
    expect(childrenOf(chart, 'valAx').join(' ')).toBe(
      'axId scaling delete axPos majorGridlines numFmt majorTickMark minorTickMark tickLblPos spPr crossAx crosses crossBetween',
    );
    expect(chart).toMatch(/<\/c:chart><c:spPr>.*<\/c:spPr><c:txPr>.*<\/c:txPr><\/c:chartSpace>$/s);
  });

  it('bears its name and what it shows, for who cannot see it', async () => {
    const drawing = (await partsOf(workbookWith(CHART, { ...CHART, title: 'Otras', altText: 'Lo demás' })))(
      'xl/drawings/drawing1.xml',
    );
    expect(drawing).toContain('name="Barras &amp; «más»" descr="Lo que muestran"');
    expect(drawing).toContain('name="Otras" descr="Lo demás"');
  });
});
