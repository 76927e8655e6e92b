import type { Day } from '../../src/dates/day';
import type { CellSpec, WorkbookSpec } from '../../src/workbook/spec';

const text = (column: number, value: string, style?: CellSpec['style']): CellSpec => ({
  column,
  content: { kind: 'text', text: value },
  ...(style && { style }),
});

/** A workbook with one of everything that a spec can ask for. */
export const EVERYTHING: WorkbookSpec = {
  title: 'Consolidado de prueba & más',
  author: 'Municipio de Ejemplo',
  sheets: [
    {
      name: "Resumen d'oro 1º",
      mark: 'resumen',
      tabColor: '#1F4E79',
      gridlines: false,
      columns: [{ width: 30 }, { width: 12 }, { width: 12 }, { width: 14, hidden: true }, { width: 20 }],
      rows: [
        { row: 1, height: 30, cells: [text(1, 'Resumen por dependencia', 'titulo')] },
        {
          row: 2,
          cells: [
            text(1, 'Fecha de corte', 'etiqueta'),
            { column: 2, content: { kind: 'date', day: '2020-08-31' as Day }, style: 'dato-editable' },
            { column: 5, content: { kind: 'boolean', boolean: true } },
          ],
        },
        {
          row: 4,
          cells: ['Dependencia', 'Cumplidas', 'Pendientes', 'Oculta', '% de avance'].map((head, index) =>
            text(index + 1, head, 'encabezado'),
          ),
        },
        ...['Secretaría de Hacienda', 'Oficina de Archivo', 'Secretaría de Salud'].map((name, index) => ({
          row: 5 + index,
          cells: [
            text(1, name, 'texto'),
            { column: 2, content: { kind: 'number' as const, number: 3 * index + 1 }, style: 'numero' as const },
            { column: 3, content: { kind: 'number' as const, number: 2.5 }, style: 'numero' as const },
            text(4, 'x'),
            {
              column: 5,
              content: {
                kind: 'formula' as const,
                formula: `B${String(5 + index)}/(B${String(5 + index)}+C${String(5 + index)})`,
                cached: (3 * index + 1) / (3 * index + 3.5),
              },
              style: 'porcentaje' as const,
            },
          ],
        })),
        {
          row: 8,
          cells: [
            text(1, 'Total', 'total'),
            {
              column: 2,
              content: { kind: 'formula', formula: 'SUM(tbl_resumen[Cumplidas])', cached: 12 },
              style: 'total-numero',
            },
            { column: 3, style: 'total-numero' },
          ],
        },
      ],
      tables: [
        {
          name: 'tbl_resumen',
          area: { firstRow: 4, firstColumn: 1, lastRow: 7, lastColumn: 5 },
          columns: ['Dependencia', 'Cumplidas', 'Pendientes', 'Oculta', '% de avance'],
          look: 'medium',
        },
      ],
      merges: [{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 5 }],
      conditionalFormats: [
        { area: { firstRow: 5, firstColumn: 5, lastRow: 7, lastColumn: 5 }, formula: '$E5>=0.6', style: 'alta' },
        { area: { firstRow: 5, firstColumn: 5, lastRow: 7, lastColumn: 5 }, formula: '$E5<0.6', style: 'baja' },
      ],
      charts: [
        {
          title: 'Cumplidas y pendientes',
          altText: 'Barras apiladas: cumplidas y pendientes de tres dependencias',
          place: { firstRow: 10, firstColumn: 1, lastRow: 24, lastColumn: 5 },
          categories: { firstRow: 5, firstColumn: 1, lastRow: 7, lastColumn: 1 },
          series: [
            { name: 'Cumplidas', values: { firstRow: 5, firstColumn: 2, lastRow: 7, lastColumn: 2 }, color: '#1E5C1E' },
            {
              name: 'Pendientes',
              values: { firstRow: 5, firstColumn: 3, lastRow: 7, lastColumn: 3 },
              color: '#9C0006',
            },
          ],
        },
      ],
      freeze: { rows: 4, columns: 1 },
      print: {
        paper: 'letter',
        landscape: false,
        area: { firstRow: 1, firstColumn: 1, lastRow: 24, lastColumn: 5 },
        footer: '&CPágina &P de &N',
      },
      names: [{ name: 'Corte', area: { firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 2 } }],
    },
    {
      name: 'Actividades',
      mark: 'consolidado',
      columns: [{ width: 10 }, { width: 50 }, { width: 16 }, { width: 14 }, { width: 10 }],
      rows: [
        {
          row: 1,
          cells: ['Nº', 'Actividad', 'Fecha Programada', 'Estado', 'Avance'].map((head, index) =>
            text(index + 1, head, 'encabezado'),
          ),
        },
        ...Array.from({ length: 60 }, (_, index) => ({
          row: 2 + index,
          cells: [
            {
              ...text(1, `1.${String(index + 1)}`, 'campo-centrado'),
              link: { kind: 'cell' as const, target: "'Resumen d''oro 1º'!A5" },
            },
            {
              ...text(2, '-Excelente atención al ciudadano\n=suma @todos +1', 'campo'),
              ...(index === 0 && { note: 'Texto original: «31 abril de 2020»' }),
            },
            index % 2 === 0
              ? { column: 3, content: { kind: 'date' as const, day: '2020-06-30' as Day }, style: 'fecha' as const }
              : text(3, 'Todo el año', 'fecha'),
            text(4, 'pendiente', 'texto'),
            { column: 5, content: { kind: 'number' as const, number: 0.3 }, style: 'porcentaje' as const },
          ],
        })),
        {
          row: 70,
          cells: [
            {
              ...text(2, 'https://www.ejemplo.gov.co/a b?x=1&y=2'),
              link: { kind: 'web', url: 'https://www.ejemplo.gov.co/a b?x=1&y=2' },
            },
          ],
        },
      ],
      validations: [
        {
          kind: 'list',
          area: { firstRow: 2, firstColumn: 4, lastRow: 61, lastColumn: 4 },
          source: "'Listas'!$A$1:$A$2",
          strict: true,
          title: 'Estado',
          message: 'Elija un estado de la lista.',
        },
        {
          kind: 'date',
          area: { firstRow: 2, firstColumn: 3, lastRow: 61, lastColumn: 3 },
          from: '2020-01-01' as Day,
          to: '2020-12-31' as Day,
          strict: false,
          title: 'Fecha Programada',
          message: 'No es una fecha de la vigencia 2020. ¿Desea dejarla así?',
        },
        {
          kind: 'decimal',
          area: { firstRow: 2, firstColumn: 5, lastRow: 61, lastColumn: 5 },
          from: 0,
          to: 1,
          strict: true,
          title: 'Avance',
          message: 'Escriba un porcentaje entre 0 % y 100 %.',
        },
      ],
      print: {
        paper: 'legal',
        landscape: true,
        titleRows: { first: 1, last: 1 },
        header: '&LMunicipio de Ejemplo&RCódigo: F-20',
        footer: '&CPágina &P de &N',
        breaksBefore: [20, 40],
      },
    },
    {
      name: 'Listas',
      mark: 'listas',
      hidden: true,
      columns: [{ width: 20 }],
      rows: [
        { row: 1, cells: [text(1, 'cumplida')] },
        { row: 2, cells: [text(1, 'pendiente')] },
      ],
    },
  ],
};
