import { FUERA_DE_PORCENTAJE, RESUMEN_HOJA } from '../messages/consolidado-resumen';
import { parseDay, type Day } from '../dates/day';
import type { CellSpec } from '../workbook/spec';
import { cellName } from '../workbook/address';
import { day, formula, number, text } from './cells';
import { bandaFormula } from './figures';
import { contarSi, es, literal, type Criterio } from './formulas';
import type { Cuenta } from './resumen';
import { across, addWide, bandLooks, LAST_COLUMN, wideHeight, type Hoja } from './resumen-hoja';
import type { Vista } from './vista';

const CARD_WIDTH = 2;

interface Hecho {
  readonly label: string;
  readonly valueAt: (column: number) => CellSpec;
}

/** Columns of the second fact of a row: its label's first, and its value's. */
const SECOND_FACT = 6;
const SECOND_VALUE = 11;

/** Title block and key figures. Returns the row whose second cell is the corte. */
export function addPortada(hoja: Hoja, vista: Vista): { readonly corte: number } {
  const { rows, merges, validations } = hoja;
  const { contexto, entidad, hoy, resumen } = vista.consolidado;
  /** Two facts side by side: the cells of the first and, further right, of the second. */
  const facts = (first: Hecho, second: Hecho): number => {
    const row = rows.add([
      text(1, first.label, 'etiqueta'),
      first.valueAt(2),
      text(SECOND_FACT, second.label, 'etiqueta'),
      second.valueAt(SECOND_VALUE),
    ]);
    merges.push(
      across(row, 2, 3),
      across(row, SECOND_FACT, SECOND_VALUE - 1),
      across(row, SECOND_VALUE, SECOND_VALUE + 1),
    );
    return row;
  };
  const { total } = resumen;
  const share = `IF(${contarSi()}=0,${literal(RESUMEN_HOJA.sinProgramar)},${contarSi(es.programada)}/${contarSi()})`;

  addWide(hoja, [text(1, RESUMEN_HOJA.titulo(vista.catalogo.nombre), 'portada')], 32);
  addWide(hoja, [text(1, entidad ?? RESUMEN_HOJA.sinEntidad, 'portada-entidad')], 22);
  rows.skip();
  facts(
    { label: RESUMEN_HOJA.vigencia, valueAt: (column) => number(column, contexto.vigencia, 'dato') },
    { label: RESUMEN_HOJA.dependencias, valueAt: (column) => number(column, vista.dependencias.length, 'dato') },
  );
  const corte = facts(
    { label: RESUMEN_HOJA.corte, valueAt: (column) => day(column, contexto.corte, 'dato-editable') },
    { label: RESUMEN_HOJA.actividades, valueAt: (column) => formula(column, contarSi(), total.actividades, 'dato') },
  );
  facts(
    { label: RESUMEN_HOJA.preparado, valueAt: (column) => day(column, hoy, 'dato-fecha') },
    { label: RESUMEN_HOJA.sustento, valueAt: (column) => formula(column, share, shareOf(total), 'dato-porcentaje') },
  );
  const left = leftOut(vista);
  addWide(hoja, [formula(1, left.formula, left.cached, 'nota')]);
  addWide(hoja, [text(1, RESUMEN_HOJA.corteAyuda, 'nota')]);
  if (vista.otroPerfil.length > 0) {
    const warning = RESUMEN_HOJA.otroPerfil(vista.catalogo.nombre, vista.otroPerfil);
    addWide(hoja, [text(1, warning, 'aviso')], wideHeight(hoja, warning, 1));
  }

  const [desde, hasta] = corteBetween(contexto.vigencia, contexto.corte);
  validations.push({
    kind: 'date',
    area: across(corte, 2, 2),
    from: desde,
    to: hasta,
    strict: true,
    title: RESUMEN_HOJA.corteTitulo,
    message: RESUMEN_HOJA.corteInvalido(desde, hasta),
  });
  rows.skip();
  addTarjetas(hoja, resumen.total);
  rows.skip();
  return { corte };
}

function addTarjetas({ rows, merges, conditionalFormats }: Hoja, total: Cuenta): void {
  const { tarjetas } = RESUMEN_HOJA;
  rows.add([text(1, RESUMEN_HOJA.cifras, 'subtitulo')], 20);
  const cards: readonly (readonly [label: string, criterios: readonly Criterio[], value: number])[] = [
    [tarjetas.actividades, [], total.actividades],
    [tarjetas.programadas, [es.programada], total.programadas],
    [tarjetas.cumplidas, [es.programada, es.estado('cumplida')], total.cumplidas],
    [tarjetas.vencidas, [es.situacion('vencida')], total.vencidas],
    [tarjetas.vencidasPorConfirmar, [es.situacion('vencida por confirmar')], total.vencidasPorConfirmar],
    [tarjetas.porConfirmar, [es.estado('por confirmar')], total.porConfirmar],
    [tarjetas.sinReporte, [es.estado('sin reporte')], total.sinReporte],
  ];
  const figuresRow = rows.next;
  const programadas = `$${cellName(figuresRow, columnOf(1))}`;
  const cumplidas = `$${cellName(figuresRow, columnOf(2))}`;
  const shareColumn = columnOf(cards.length);
  const share = `$${cellName(figuresRow, shareColumn)}`;
  const banda = `IF(ISNUMBER(${share}),${literal(tarjetas.porcentaje)}&${bandaFormula(share)},${literal(tarjetas.sinPorcentaje)})`;
  rows.add(
    [
      ...cards.map(([, criterios, value], index) => formula(columnOf(index), contarSi(...criterios), value, 'cifra')),
      formula(
        shareColumn,
        `IF(${programadas}=0,${literal(RESUMEN_HOJA.sinProgramar)},${cumplidas}/${programadas})`,
        total.porcentaje ?? RESUMEN_HOJA.sinProgramar,
        'cifra-porcentaje',
      ),
    ],
    30,
  );
  const labelsRow = rows.add(
    [
      ...cards.map(([label], index) => text(columnOf(index), label, 'cifra-etiqueta')),
      formula(
        shareColumn,
        banda,
        total.banda === null ? tarjetas.sinPorcentaje : tarjetas.porcentaje + total.banda,
        'cifra-etiqueta',
      ),
    ],
    32,
  );
  for (const row of [figuresRow, labelsRow]) {
    for (let index = 1; index < cards.length; index++) {
      merges.push(across(row, columnOf(index), columnOf(index) + CARD_WIDTH - 1));
    }
    merges.push(across(row, shareColumn, LAST_COLUMN));
  }
  for (const look of bandLooks(across(figuresRow, shareColumn, LAST_COLUMN), bandaFormula(share)))
    conditionalFormats.push(look);
}

/** Cards stand side by side: the first over the column of labels, each other over two columns of figures, the last to the end. */
function columnOf(card: number): number {
  return card === 0 ? 1 : CARD_WIDTH * card;
}

function shareOf({ actividades, programadas }: Cuenta): number | string {
  return actividades === 0 ? RESUMEN_HOJA.sinProgramar : programadas / actividades;
}

/** The sentence of what the percentages leave out. */
function leftOut({ juzgadas, consolidado }: Vista): { readonly formula: string; readonly cached: string } {
  const { total } = consolidado.resumen;
  const porConfirmar = juzgadas.filter(
    ({ programada, estado }) => programada && estado.valor === 'por confirmar',
  ).length;
  const figures: readonly (readonly [formula: string, value: number])[] = [
    [`${contarSi()}-${contarSi(es.programada)}`, total.actividades - total.programadas],
    [contarSi(es.situacion('sin fecha verificable')), total.sinFechaVerificable],
    [contarSi(es.estado('no aplica')), total.noAplica],
    [contarSi(es.programada, es.estado('por confirmar')), porConfirmar],
  ];
  const [start, ...rest] = FUERA_DE_PORCENTAJE;
  return {
    formula: literal(start) + figures.map(([asked], index) => `&(${asked})&${literal(rest[index] ?? '')}`).join(''),
    cached: start + figures.map(([, value], index) => String(value) + (rest[index] ?? '')).join(''),
  };
}

/** Days a corte may be: the vigencia and the year after it, and the corte as it is. */
function corteBetween(vigencia: number, corte: Day): readonly [Day, Day] {
  const first = parseDay(`${vigencia}-01-01`) ?? corte;
  const last = parseDay(`${vigencia + 1}-12-31`) ?? corte;
  return [corte < first ? corte : first, corte > last ? corte : last];
}
