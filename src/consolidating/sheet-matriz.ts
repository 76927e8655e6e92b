import { HOJAS, nombreDeDependencia } from '../messages/consolidado';
import { MATRIZ } from '../messages/consolidado-hojas';
import type { ActividadJuzgada } from '../plan/estado';
import { SECCIONES } from '../plan/paac';
import { cellName, type Area } from '../workbook/address';
import type { CellSpec, ConditionalFormatSpec, SheetSpec } from '../workbook/spec';
import { lettersAcross } from '../workbook/row-heights';
import { STYLES } from '../workbook/styles';
import { mapSteps, type Steps } from '../workbook/steps';
import { blank, LINE, Rows, text, wrapText, type Line } from './cells';
import { FORMA_ACTIVIDADES, FORMA_TRAMITES, WIDTHS, type Campo, type Forma } from './matriz-forma';
import { pageHeight } from './pages';
import { situacionLooks } from './situacion-looks';
import type { Vista } from './vista';

/** Points of the head block. */
const HEAD_BLOCK = 78;
const POINTS_PER_LINE = 12;
/** Excel shows no row higher than 409 points: a longer text goes on in rows of its own, two or three to a page. */
const MAX_LINES = 28;
const LINES_OF_A_PIECE = 13;
/** Of a sheet's name. */
const MAX_NAME = 31;
const LAST_COLUMN = WIDTHS.length;
/** First column of the right part of the head block. */
const CODE_COLUMN = 9;

/** A row of a table: an activity, or a part of one. */
interface Renglon {
  readonly subcomponente: string;
  /** By column of the form. */
  readonly texts: readonly string[];
  readonly height: number;
}

/** A sheet that is being written. */
interface Hoja {
  readonly rows: Rows;
  readonly merges: Area[];
}

/**
 * «Matriz por dependencia»: the printed report of each dependencia, a sheet each, in the form municipalities know: head
 * block on every page, a table a componente, the subcomponente merged over its activities. A picture of the day it was made.
 */
export function matrizSheets(vista: Vista): Steps<readonly SheetSpec[]> {
  return mapSteps(vista.dependencias, ({ nombre, numero }) => matrizSheet(vista, nombre, numero), 1);
}

function matrizSheet(vista: Vista, dependencia: string, numero: number): SheetSpec {
  const name = sheetName(numero, nombreDeDependencia(dependencia));
  const hoja: Hoja = { rows: new Rows(pageHeight('legal', WIDTHS), HEAD_BLOCK), merges: [] };
  const headRows = addHeadBlock(hoja, vista, dependencia);
  const suyas = vista.juzgadas.filter(({ actividad }) => actividad.dependencia === dependencia);
  for (const { numero: componente, nombre } of vista.componentes) {
    const deEste = suyas.filter(({ actividad }) => actividad.componente === componente);
    const title = MATRIZ.componente(componente, nombre);
    if (deEste.length === 0) addEmpty(hoja, title);
    else if (deEste.every(({ actividad }) => actividad.tramite === null))
      addTabla(hoja, FORMA_ACTIVIDADES, title, deEste);
    else addTramites(hoja, title, deEste);
  }
  return {
    name,
    mark: `matriz_${numero}`,
    columns: WIDTHS.map((width) => ({ width })),
    rows: hoja.rows.all,
    merges: hoja.merges,
    conditionalFormats: looks(headRows + 1, hoja.rows.next - 1),
    gridlines: false,
    print: {
      paper: 'legal',
      landscape: true,
      titleRows: { first: 1, last: headRows },
      header: MATRIZ.pagina,
      footer: vista.footer,
      breaksBefore: hoja.rows.breaksBefore,
    },
  };
}

/** The situación's colour over its word, as in «Consolidado». */
function looks(firstRow: number, lastRow: number): readonly ConditionalFormatSpec[] {
  const area = { firstRow, firstColumn: LAST_COLUMN, lastRow, lastColumn: LAST_COLUMN };
  return situacionLooks(area, `$${cellName(firstRow, LAST_COLUMN)}`);
}

/** Adds the form's head block and returns its last row. */
function addHeadBlock({ rows, merges }: Hoja, { consolidado, catalogo }: Vista, dependencia: string): number {
  const { contexto, entidad, membrete, hoy } = consolidado;
  const line = (left: string, right: string, style: 'matriz-titulo' | 'matriz-dependencia', height: number): number => {
    const row = rows.add(
      [
        text(1, left, style),
        ...columns(2, CODE_COLUMN - 1).map((column) => blank(column, style)),
        text(CODE_COLUMN, right, 'matriz-codigo'),
        ...columns(CODE_COLUMN + 1, LAST_COLUMN).map((column) => blank(column, 'matriz-codigo')),
      ],
      height,
    );
    merges.push(span(row, row, 1, CODE_COLUMN - 1), span(row, row, CODE_COLUMN, LAST_COLUMN));
    return row;
  };
  line((entidad ?? '').toLocaleUpperCase('es-CO'), MATRIZ.codigo(membrete.codigo), 'matriz-titulo', 20);
  line(MATRIZ.nit(membrete.nit), MATRIZ.version(membrete.version), 'matriz-titulo', 18);
  line(MATRIZ.titulo(catalogo.nombre, contexto.vigencia), MATRIZ.corte(contexto.corte), 'matriz-titulo', 20);
  return line(
    nombreDeDependencia(dependencia).toLocaleUpperCase('es-CO'),
    MATRIZ.preparada(hoy),
    'matriz-dependencia',
    20,
  );
}

function addEmpty(hoja: Hoja, title: string): void {
  addComponente(hoja, title, 2 * LINE);
  hoja.merges.push(wide(hoja.rows.add([text(1, MATRIZ.sinActividades, 'nota')])));
  hoja.rows.skip();
}

/** Component 2: its two sections, each with its table. */
function addTramites(hoja: Hoja, title: string, juzgadas: readonly ActividadJuzgada[]): void {
  for (const { seccion, nombre } of [...SECCIONES, { seccion: null, nombre: '' }]) {
    const suyas = juzgadas.filter(({ actividad }) => actividad.seccion === seccion);
    if (suyas.length > 0) addTabla(hoja, FORMA_TRAMITES, nombre === '' ? title : `${title}. ${nombre}`, suyas);
  }
}

function addComponente({ rows, merges }: Hoja, title: string, needed: number): void {
  rows.keep(22 + needed);
  merges.push(
    wide(
      rows.add([text(1, title, 'seccion'), ...columns(2, LAST_COLUMN).map((column) => blank(column, 'seccion'))], 22),
    ),
  );
}

/** A table of the form under its title; every new page repeats its head and the subcomponente. */
function addTabla(hoja: Hoja, forma: Forma, title: string, juzgadas: readonly ActividadJuzgada[]): void {
  const { rows, merges } = hoja;
  const renglones = juzgadas.flatMap((juzgada) => renglonesOf(forma, juzgada));
  addComponente(hoja, title, forma.headHeight + (renglones[0]?.height ?? 0));
  addHead(hoja, forma);
  const field = forma.campos.find(({ merged }) => merged);
  /** Merges the subcomponente over the rows of this page that share it, the first of them to the last written. */
  const close = (firstRow: number): void => {
    if (field && firstRow < rows.next) merges.push(span(firstRow, rows.next - 1, field.first, field.last));
  };
  let groupRow = rows.next;
  let last: string | null = null;
  for (const renglon of renglones) {
    const newPage = !rows.fits(renglon.height);
    const newGroup = newPage || renglon.subcomponente !== last;
    if (newGroup) close(groupRow);
    if (newPage) {
      rows.breakHere();
      addHead(hoja, forma);
    }
    if (newGroup) groupRow = rows.next;
    last = renglon.subcomponente;
    addRenglon(hoja, forma, renglon, newGroup);
  }
  close(groupRow);
  rows.skip();
}

function addHead({ rows, merges }: Hoja, { campos, headHeight }: Forma): void {
  const row = rows.add(
    campos.flatMap(({ head, first, last }) => [
      text(first, head, 'tabla-encabezado'),
      ...columns(first + 1, last).map((column) => blank(column, 'tabla-encabezado')),
    ]),
    headHeight,
  );
  for (const { first, last } of campos) if (last > first) merges.push(span(row, row, first, last));
}

function addRenglon({ rows, merges }: Hoja, forma: Forma, { texts, height }: Renglon, isFirstOfGroup: boolean): void {
  const row = rows.add(
    forma.campos.flatMap((campo, index): CellSpec[] => [
      text(campo.first, campo.merged && !isFirstOfGroup ? '' : (texts[index] ?? ''), campo.style),
      ...columns(campo.first + 1, campo.last).map((column) => blank(column, campo.style)),
    ]),
    height,
  );
  for (const { first, last, merged } of forma.campos)
    if (!merged && last > first) merges.push(span(row, row, first, last));
}

/** The rows of an activity: one, or several where its longest text has more lines than a row can show. */
function renglonesOf({ campos }: Forma, juzgada: ActividadJuzgada): readonly Renglon[] {
  const wrapped = campos.map((campo) =>
    wrapText(campo.textOf(juzgada), lettersAcross(widthOf(campo), STYLES[campo.style])),
  );
  const most = Math.max(...wrapped.map((lines) => lines.length));
  const each = most > MAX_LINES ? LINES_OF_A_PIECE : MAX_LINES;
  return Array.from({ length: Math.ceil(most / each) }, (_, piece) => {
    const parts = wrapped.map((lines) => lines.slice(piece * each, (piece + 1) * each));
    return {
      subcomponente: juzgada.actividad.subcomponente,
      texts: campos.map(({ textOf, merged }, index) => {
        if (merged) return textOf(juzgada);
        if (piece > 0 && index === numberAt(campos)) return MATRIZ.continua;
        return joinLines(parts[index] ?? []);
      }),
      height: Math.max(LINE, Math.max(...parts.map((lines) => lines.length)) * POINTS_PER_LINE + 4),
    };
  });
}

/** Lines as the text they were: Excel breaks it anew, to the width it has. */
function joinLines(lines: readonly Line[]): string {
  return lines.map(({ text: line, end }, index) => (index === lines.length - 1 ? line : line + end)).join('');
}

function numberAt(campos: Forma['campos']): number {
  return campos.findIndex(({ head }) => head === MATRIZ.numero);
}

function widthOf({ first, last }: Campo): number {
  return columns(first, last).reduce((sum, column) => sum + (WIDTHS[column - 1] ?? 0), 0);
}

function columns(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function span(firstRow: number, lastRow: number, firstColumn: number, lastColumn: number): Area {
  return { firstRow, firstColumn, lastRow, lastColumn };
}

function wide(row: number): Area {
  return span(row, row, 1, LAST_COLUMN);
}

/**
 * "Matriz 3 Secretaría de Salud": without the characters that Excel does not allow and what the file format would read as one
 * ("_x000A_"); too long, first without its little words.
 */
function sheetName(numero: number, dependencia: string): string {
  const whole = `${HOJAS.matriz} ${numero} ${dependencia}`.replace(/[[\]:*?/\\\s]+|\p{Cc}|_x[\dA-F]{4}_/giu, ' ');
  const short = whole.length <= MAX_NAME ? whole : whole.replace(/ (?:de|del|la|las|los|el|y|e|para|en)(?= )/gi, '');
  return short.slice(0, MAX_NAME).replace(/[\s']+$/, '');
}
