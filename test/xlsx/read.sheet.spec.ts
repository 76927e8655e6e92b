import { readXlsx } from '../../src/xlsx/read';
import { MAIN, relationshipsXml, sheetXml, workbookFile } from '../support/workbook-file';
import { readSheet, refusalOf } from './read-cells';

describe('reading what a sheet says beside its cells', () => {
  it('gives merges as areas, however large, and never cell by cell', () => {
    const merges = '<mergeCells count="2"><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B3:B2"/></mergeCells>';
    const { merges: areas, rows } = readSheet({ sheets: { Hoja1: sheetXml('', merges) } });
    expect(areas).toEqual([
      { firstRow: 1, firstColumn: 1, lastRow: 1_048_576, lastColumn: 16_384 },
      { firstRow: 2, firstColumn: 2, lastRow: 3, lastColumn: 2 },
    ]);
    expect(rows).toEqual([]);
  });

  it('passes over validations and conditional formats of the whole sheet', () => {
    const after =
      '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>';
    expect(
      readSheet({ sheets: { Hoja1: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>', after) } }).rows,
    ).toHaveLength(1);
  });

  it('says which rows and columns are hidden, as spans in order', () => {
    const rows =
      '<row r="7" hidden="1"/><row r="2" hidden="true"/><row r="3" hidden="1"><c r="A3"><v>1</v></c></row><row r="4" hidden="0"/>';
    const cols =
      '<cols><col min="9" max="16384" hidden="1"/><col min="2" max="3" width="9.1" hidden="1"/><col min="4" max="4" width="0"/><col min="5" max="5" width="12"/></cols>';
    const sheet = readSheet({ sheets: { Hoja1: sheetXml(rows, '', cols) } });
    expect(sheet.hiddenRows).toEqual([
      { first: 2, last: 3 },
      { first: 7, last: 7 },
    ]);
    expect(sheet.hiddenColumns).toEqual([
      { first: 2, last: 4 },
      { first: 9, last: 16_384 },
    ]);
  });

  it('says whether it is protected', () => {
    const isProtected = (after: string): boolean => readSheet({ sheets: { Hoja1: sheetXml('', after) } }).isProtected;
    expect(isProtected('<sheetProtection sheet="1" objects="1"/>')).toBe(true);
    expect(isProtected('<sheetProtection objects="1"/>')).toBe(false);
    expect(isProtected('')).toBe(false);
  });

  it('says whether it is hidden, and how', () => {
    const xml = sheetXml('');
    const parts = {
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" r:id="rId1"/><sheet name="B" state="hidden" r:id="rId2"/><sheet name="C" state="veryHidden" r:id="rId3"/></sheets></workbook>`,
    };
    const { sheets } = readXlsx('libro.xlsx', workbookFile({ sheets: { A: xml, B: xml, C: xml }, parts }));
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['A', 'visible'],
      ['B', 'hidden'],
      ['C', 'veryHidden'],
    ]);
  });

  it('gives its tables by name and area', () => {
    const xml = sheetXml('', '<tableParts count="1"><tablePart r:id="rId7"/></tableParts>');
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([['rId7', 'table', '../tables/table1.xml']]),
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="t" displayName="Consolidado" ref="B4:H20"><autoFilter ref="B4:H20"/></table>`,
    };
    expect(readSheet({ sheets: { Hoja1: xml }, parts }).tables).toEqual([
      { name: 'Consolidado', area: { firstRow: 4, firstColumn: 2, lastRow: 20, lastColumn: 8 } },
    ]);
  });

  it('knows our sheets by their defined name, whatever they are called now', () => {
    const names =
      '<definedNames><definedName name="PAAC.hoja.resumen" hidden="1">\'Resumen d\'\'oro &amp; más\'!$A$1</definedName>' +
      '<definedName name="PAAC.hoja.componente_1">Riesgos!$A$1</definedName><definedName name="PAAC.hoja.vencidas">#REF!</definedName>' +
      '<definedName name="Corte">Otra!$B$2</definedName></definedNames>';
    const xml = sheetXml('');
    const file = workbookFile({ sheets: { "Resumen d'oro & más": xml, RIESGOS: xml, Otra: xml }, afterSheets: names });
    expect(readXlsx('libro.xlsx', file).sheets.map(({ mark }) => mark)).toEqual(['resumen', 'componente_1', null]);
  });

  it('gives what the product keeps with the workbook, and nothing of other add-ins', () => {
    const extension = (properties: string): string =>
      `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{x}"><we:properties>${properties}</we:properties></we:webextension>`;
    const parts = {
      'xl/webextensions/webextension1.xml': extension(
        '<we:property name="Office.AutoShow" value="true"/><we:property name="paac.confirmados" value="&quot;{\\&quot;a\\&quot;:1}&quot;"/>',
      ),
      'xl/webextensions/webextension2.xml': extension(
        '<we:property name="otro" value="&quot;x&quot;"/><we:property name="paac.roto" value="{"/>',
      ),
    };
    expect(readXlsx('libro.xlsx', workbookFile({ rows: '', parts })).settings).toEqual({
      'paac.confirmados': '{"a":1}',
    });
  });
});

describe('reading what a sheet looks like', () => {
  const styles = `<styleSheet xmlns="${MAIN}"><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"><fgColor rgb="FF111111"/></patternFill></fill>
    <fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/><bgColor indexed="64"/></patternFill></fill>
    <fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/></patternFill></fill>
    <fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill>
    <fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.249977111117893"/></patternFill></fill>
    <fill><patternFill patternType="solid"><fgColor indexed="64"/></patternFill></fill>
    <fill><gradientFill><stop position="0"><color rgb="FF222222"/></stop></gradientFill></fill></fills>
    <cellXfs>${[0, 1, 2, 3, 4, 5, 6, 7].map((fill) => `<xf numFmtId="0" fillId="${fill}"/>`).join('')}</cellXfs></styleSheet>`;
  const theme =
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
  const cells = 'ABCDEFGH'.split('').map((column, style) => `<c r="${column}1" s="${style}"><v>1</v></c>`);
  const before =
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="4" topLeftCell="C5" state="frozen"/></sheetView></sheetViews><cols><col min="3" max="5" width="22.7109375" customWidth="1"/><col min="1" max="1" width="8.7109375"/></cols>';
  const xml = sheetXml(`<row r="1">${cells.join('')}</row><row r="2"><c r="A2" s="2"/></row>`, '', before);
  const parts = {
    'xl/_rels/workbook.xml.rels': relationshipsXml([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'theme', 'theme/theme1.xml'],
    ]),
    'xl/theme/theme1.xml': theme,
  };

  it('gives widths, frozen panes, and fills of cells with a value', () => {
    expect(readSheet({ sheets: { Hoja1: xml }, styles, parts }, { looks: true }).looks).toEqual({
      columnWidths: [
        { first: 1, last: 1, characters: 8 },
        { first: 3, last: 5, characters: 22 },
      ],
      // The tinted ones as Excel shows them: accent 1 lighter 80 %, white darker 25 %.
      cells: {
        C1: { fill: '#FFF2CC' },
        D1: { fill: '#DAE3F3' },
        E1: { fill: '#FFFF00' },
        F1: { fill: '#BFBFBF' },
      },
      frozenRows: 4,
      frozenColumns: 2,
    });
  });

  it('gives how a text is drawn where it is not as usual: weight, slant, size, colour and side', () => {
    const fonts = [
      '<font><sz val="11"/><color theme="1"/></font>',
      '<font><b/><sz val="16"/><color rgb="FF1F4E79"/></font>',
      '<font><b val="0"/><i/><sz val="11"/></font>',
    ];
    const looks = `<styleSheet xmlns="${MAIN}"><fonts>${fonts.join('')}</fonts><fills><fill/></fills><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"><alignment horizontal="center"/></xf><xf fontId="0"><alignment horizontal="justify"/></xf>${'<xf/>'.repeat(4)}</cellXfs><dxfs><dxf><font><b/></font></dxf></dxfs></styleSheet>`;
    expect(readSheet({ sheets: { Hoja1: xml }, styles: looks, parts }, { looks: true }).looks?.cells).toEqual({
      B1: { color: '#1F4E79', bold: true, size: 16 },
      C1: { italic: true, horizontal: 'center' },
    });
  });

  it('does not look unless it is asked', () => {
    expect(readSheet({ sheets: { Hoja1: xml }, styles, parts })).not.toHaveProperty('looks');
  });

  it('takes a window that is only split for one that freezes nothing', () => {
    const split = sheetXml(
      '',
      '',
      '<sheetViews><sheetView><pane xSplit="2000" ySplit="3000" state="split"/></sheetView></sheetViews>',
    );
    expect(readSheet({ sheets: { Hoja1: split } }, { looks: true }).looks).toMatchObject({
      frozenRows: 0,
      frozenColumns: 0,
    });
  });
});

describe('refusing a sheet whose parts contradict each other', () => {
  const refused = (rows: string, after = ''): unknown =>
    refusalOf(workbookFile({ sheets: { Hoja1: sheetXml(rows, after) } }));
  const damaged = (params: object): object => ({
    code: 'damaged',
    params: { sheet: 'Hoja1', ...params },
  });

  it.each([
    ['a cell right of the grid', '<row r="1"><c r="XFE1"><v>1</v></c></row>', { cell: 'XFE1', reason: 'beyond-grid' }],
    [
      'a cell below the grid',
      '<row r="1"><c r="A1048577"><v>1</v></c></row>',
      { cell: 'A1048577', reason: 'beyond-grid' },
    ],
    ['a cell in row 0', '<row r="1"><c r="A0"><v>1</v></c></row>', { cell: 'A0', reason: 'beyond-grid' }],
    ['an address that is none', '<row r="1"><c r="hola"><v>1</v></c></row>', { cell: 'hola', reason: 'beyond-grid' }],
    ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>', { cell: 'A2', reason: 'other-row' }],
    ['a row below the grid', '<row r="1048577"><c><v>1</v></c></row>', { cell: 'A1048577', reason: 'beyond-grid' }],
    ['a row 0', '<row r="0"/>', { reason: 'row-number' }],
    ['a row without a number in its number', '<row r="x"/>', { reason: 'row-number' }],
    [
      'a cell right of the grid without address',
      '<row r="1"><c r="XFD1"/><c><v>1</v></c></row>',
      { cell: 'XFE1', reason: 'beyond-grid' },
    ],
    [
      'a cell given two values',
      '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
      { cell: 'A1', reason: 'repeated-cell' },
    ],
    ['a number that is none', '<row r="1"><c r="A1"><v>1,5</v></c></row>', { cell: 'A1', reason: 'number' }],
    ['a number too large to be one', '<row r="1"><c r="A1"><v>1E999</v></c></row>', { cell: 'A1', reason: 'number' }],
    ['a boolean that is none', '<row r="1"><c r="A1" t="b"><v>quizás</v></c></row>', { cell: 'A1', reason: 'boolean' }],
    [
      'a type that does not exist',
      '<row r="1"><c r="A1" t="zz"><v>1</v></c></row>',
      { cell: 'A1', reason: 'cell-type' },
    ],
  ])('refuses %s', (_, rows, params) => {
    expect(refused(rows)).toEqual(damaged(params));
  });

  it('refuses a shared text past the last one', () => {
    const file = workbookFile({
      rows: '<row r="1"><c r="A1" t="s"><v>3</v></c></row>',
      strings: `<sst xmlns="${MAIN}"><si><t>a</t></si></sst>`,
    });
    expect(refusalOf(file)).toEqual(damaged({ cell: 'A1', reason: 'shared-string' }));
  });

  it('refuses a number whose style does not exist, which might be a date', () => {
    const styles = `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>`;
    expect(refusalOf(workbookFile({ rows: '<row r="1"><c r="A1" s="4"><v>3</v></c></row>', styles }))).toEqual(
      damaged({ cell: 'A1', reason: 'style' }),
    );
  });

  it('refuses a merge that is no area', () => {
    expect(refused('', '<mergeCells><mergeCell ref="hola"/></mergeCells>')).toEqual(damaged({ reason: 'merge' }));
  });
});
