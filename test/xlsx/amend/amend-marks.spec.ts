import { Workbook } from 'exceljs';
import { NOTE_SIGNATURE } from '../../../src/workbook/cell-marks';
import type { CellMark } from '../../../src/workbook/ports';
import { finish } from '../../../src/workbook/steps';
import { amendCells } from '../../../src/xlsx/amend/amend-cells';
import { writeXlsx } from '../../../src/xlsx/write';
import { MAIN, sheetXml, stylesXml, workbookFile } from '../../support/workbook-file';
import { EVERYTHING } from '../write.sample';
import { changedParts, number, partOf, rowsOf } from './amended';
import { faultsOf } from './sound-package';

const SHEET = 'xl/worksheets/sheet1.xml';
const mark = (cell: string, kind: CellMark['kind'] = 'vencida', sheet = 'Hoja1'): CellMark => ({
  sheet,
  cell,
  kind,
  note: `Venció <${cell}>`,
});
function marked(file: Uint8Array, ...marks: CellMark[]): Uint8Array {
  const after = finish(amendCells(file, { cells: new Map(), marks }));
  const faults = faultsOf(file);
  expect(faultsOf(after).filter((fault) => !faults.includes(fault))).toEqual([]);
  return after;
}

/** Notes of a sheet by cell, as another program reads them. */
async function notesOf(file: Uint8Array, sheet: string): Promise<Readonly<Record<string, string>>> {
  const workbook = new Workbook();
  await workbook.xlsx.load(file.slice().buffer);
  const notes: Record<string, string> = {};
  workbook.getWorksheet(sheet)?.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const { note } = cell as { note?: string | { texts?: readonly { text: string }[] } };
      if (note !== undefined)
        notes[cell.address] = typeof note === 'string' ? note : (note.texts ?? []).map(({ text }) => text).join('');
    });
  });
  return notes;
}

const ROWS = '<row r="2"><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c></row>';

describe('cells that are marked in a file', () => {
  const file = workbookFile({ rows: ROWS, styles: stylesXml([], [0]) });

  it('are coloured by conditional formats, their values and styles as they were', () => {
    const after = marked(file, mark('B2'), mark('F9', 'por-vencer'), mark('C2'));
    expect(rowsOf(after)).toBe(ROWS);
    const xml = partOf(after, SHEET);
    expect(xml).toContain(
      '</sheetData><conditionalFormatting sqref="B2 C2"><cfRule type="expression" dxfId="0" priority="1"><formula>N("paac.marca.vencida")=0</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="F9"><cfRule type="expression" dxfId="1" priority="2">',
    );
    expect(partOf(after, 'xl/styles.xml')).toContain(
      '<dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill patternType="solid"><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
    );
  });

  it('have notes that other programs read', async () => {
    const after = marked(file, mark('B2'), mark('C2', 'por-vencer'));
    expect(await notesOf(after, 'Hoja1')).toEqual({
      B2: `Venció <B2>${NOTE_SIGNATURE}`,
      C2: `Venció <C2>${NOTE_SIGNATURE}`,
    });
    expect([...changedParts(file, after)].sort()).toEqual([
      '[Content_Types].xml',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('are marked anew: earlier marks of ours go, in all sheets', async () => {
    const two = workbookFile({ sheets: { Hoja1: sheetXml(ROWS), Hoja2: sheetXml(ROWS) }, styles: stylesXml([], [0]) });
    const before = marked(two, mark('B2'), mark('B2', 'vencida', 'Hoja2'));
    const after = marked(before, mark('C2'));
    expect(partOf(after, SHEET).match(/sqref="[^"]*"/g)).toEqual(['sqref="C2"']);
    expect(partOf(after, 'xl/worksheets/sheet2.xml')).not.toContain('conditionalFormatting');
    expect(Object.keys(await notesOf(after, 'Hoja1'))).toEqual(['C2']);
    expect(await notesOf(after, 'Hoja2')).toEqual({});
    expect(partOf(after, 'xl/drawings/vmlDrawing1.vml').match(/<v:shape /g)).toHaveLength(1);
  });

  it('are changed and marked in one go', () => {
    const cells = new Map([['Hoja1', [{ row: 2, column: 2, content: number(5) }]]]);
    const after = finish(amendCells(file, { cells, marks: [mark('B2')] }));
    expect(rowsOf(after)).toContain('<c r="B2"><v>5</v></c>');
    expect(partOf(after, SHEET)).toContain('sqref="B2"');
  });
});

describe('a sheet that has conditional formats and notes of the people', () => {
  it('keeps them, under ours', () => {
    const own =
      '<conditionalFormatting sqref="A1"><cfRule type="cellIs" priority="1" dxfId="0"><formula>1</formula></cfRule></conditionalFormatting>' +
      '<extLst><ext xmlns:x14="urn:x14"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" priority="2"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    const xml = partOf(
      marked(workbookFile({ sheets: { Hoja1: sheetXml(ROWS, own) }, styles: stylesXml([], [0]) }), mark('B2')),
      SHEET,
    );
    expect(xml.match(/priority="\d+"/g)).toEqual(['priority="1"', 'priority="2"', 'priority="3"']);
    expect(xml).toContain('<cfRule type="cellIs" priority="2" dxfId="0">');
    const pivot = own.replace('type="cellIs"', 'type="cellIs" pivot="1"');
    const kept = partOf(
      marked(workbookFile({ sheets: { Hoja1: sheetXml(ROWS, pivot) }, styles: stylesXml([], [0]) }), mark('B2')),
      SHEET,
    );
    expect(kept.match(/priority="\d+"/g)).toEqual(['priority="3"', 'priority="1"', 'priority="2"']);
  });

  it('keeps their notes, also on cells that we mark', async () => {
    const file = await writeXlsx(EVERYTHING);
    const before = await notesOf(file, 'Actividades');
    expect(Object.keys(before)).toEqual(['B2']);
    const after = marked(file, mark('B2', 'vencida', 'Actividades'), mark('B3', 'vencida', 'Actividades'));
    expect(await notesOf(after, 'Actividades')).toEqual({ ...before, B3: `Venció <B3>${NOTE_SIGNATURE}` });
    const drawing = partOf(after, 'xl/drawings/vmlDrawing2.vml');
    expect(drawing).toContain('data="1,2"');
    expect(new Set(drawing.match(/id="_x0000_s\d+"/g)).size).toBe(2);
    expect(drawing.match(/<v:shapetype /g)).toHaveLength(1);
  });

  it('is coloured without notes where the drawing of its notes is no XML', () => {
    const broken = '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><br></v:shape></xml>';
    const relationships = (target: string): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing" Target="${target}"/></Relationships>`;
    const file = workbookFile({
      sheets: { Hoja1: sheetXml(ROWS, '<legacyDrawing r:id="rId9"/>') },
      styles: stylesXml([], [0]),
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships('../dibujo.vml'),
        'xl/dibujo.vml': broken,
      },
    });
    const after = marked(file, mark('B2'));
    expect(partOf(after, 'xl/dibujo.vml')).toBe(broken);
    expect(partOf(after, SHEET)).toContain('</conditionalFormatting><legacyDrawing r:id="rId9"/>');
    expect(partOf(after, 'xl/comments1.xml')).toBe('');
  });

  it('gets its notes where the schema wants them, under its own prefix', () => {
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/><x:pageMargins/><x:tableParts/></x:worksheet>`;
    const xml = partOf(
      marked(workbookFile({ sheets: { Hoja1: sheet }, styles: stylesXml([], [0]) }), mark('B2')),
      SHEET,
    );
    expect(xml.match(/<x:\w+/g)).toEqual([
      '<x:worksheet',
      '<x:sheetData',
      '<x:conditionalFormatting',
      '<x:cfRule',
      '<x:formula',
      '<x:pageMargins',
      '<x:legacyDrawing',
      '<x:tableParts',
    ]);
  });

  it('has no marks of a sheet that is not there', () => {
    expect(() => marked(workbookFile({ rows: ROWS }), mark('A1', 'vencida', 'Otra'))).toThrow(/sheet-not-found/);
  });
});
