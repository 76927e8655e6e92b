import { serialOfDay } from '../dates/serial';
import { HOJAS, nombreDeDependencia } from '../messages/consolidado';
import { SEGUIMIENTO_OCI } from '../messages/consolidado-hojas';
import type { ComponenteNumero } from '../plan/componente';
import { cellName, type Area } from '../workbook/address';
import type { CellSpec, ConditionalFormatSpec, SheetSpec } from '../workbook/spec';
import { heightOfText } from '../workbook/row-heights';
import { blank, day, formula, LINE, number, Rows, text } from './cells';
import { bandaFormula } from './figures';
import { contarSi, es, literal, NOMBRES, type Criterio } from './formulas';
import { pageHeight } from './pages';
import { placeSeguimientos, type Seguimientos } from './place-seguimientos';
import type { SeguimientoAnterior } from './read-seguimientos';
import { bandaDe, contar, type Cuenta } from './resumen';
import { bandLooks } from './resumen-hoja';
import type { Vista } from './vista';

const LABEL_WIDTH = 24;
/** Characters that the follow-ups share. */
const SHARED_WIDTH = 126;
/** Points of the head row, which every page repeats. */
const HEAD_HEIGHT = 22;
const POINTS_PER_LINE = 13;
/** Room for observations that are still to be written. */
const DRAFT_LINES = 3;

/** A block of the form: a componente, or all of them. */
interface Bloque {
  readonly titulo: string;
  readonly componente: ComponenteNumero | null;
  readonly cuenta: Cuenta;
  readonly noReportan: readonly string[];
}

/** The cells of a row of a block, one for each follow-up. */
interface Lineas {
  readonly anterior: (column: number, seguimiento: SeguimientoAnterior) => CellSpec;
  readonly actual: (column: number) => CellSpec;
  readonly blank: (column: number) => CellSpec;
}

/**
 * The sheet «Seguimiento OCI»: the control office's own form, a block a componente, the year's follow-ups side by side.
 * The one of this corte is live; those before it are as the earlier consolidado has them; those after it are blank.
 */
export function seguimientoOciSheet(vista: Vista): SheetSpec {
  const { consolidado, catalogo, headerOf, footer } = vista;
  const { contexto, entidad, hoy, anterior } = consolidado;
  const seguimientos = placeSeguimientos(contexto, anterior);
  const lastColumn = seguimientos.cuantos + 1;
  const width = Math.floor(SHARED_WIDTH / seguimientos.cuantos);
  const widths = [LABEL_WIDTH, ...Array.from({ length: seguimientos.cuantos }, () => width)];
  const rows = new Rows(pageHeight('letter', widths), HEAD_HEIGHT);
  const wide = (row: number, firstColumn = 1): Area => ({ firstRow: row, firstColumn, lastRow: row, lastColumn });
  const nota = SEGUIMIENTO_OCI.nota(seguimientos.actual, seguimientos.anteriores.length > 0);
  const merges = [
    wide(rows.add([text(1, SEGUIMIENTO_OCI.titulo(catalogo.nombre), 'portada')], 28)),
    wide(rows.add([text(1, SEGUIMIENTO_OCI.oficina, 'portada-entidad')], 20)),
    wide(rows.add([text(1, SEGUIMIENTO_OCI.entidad, 'etiqueta'), text(2, entidad ?? '', 'dato')]), 2),
    wide(rows.add([text(1, SEGUIMIENTO_OCI.vigencia, 'etiqueta'), number(2, contexto.vigencia, 'dato')]), 2),
    wide(rows.add([text(1, SEGUIMIENTO_OCI.publicacion, 'etiqueta'), day(2, hoy, 'dato-fecha')]), 2),
    wide(rows.add([text(1, nota, 'nota')], 2 * POINTS_PER_LINE + 2)),
  ];
  const headRow = rows.add(
    [
      text(1, SEGUIMIENTO_OCI.concepto, 'encabezado'),
      ...Array.from({ length: seguimientos.cuantos }, (_, index) =>
        text(index + 2, SEGUIMIENTO_OCI.seguimiento(index + 1), 'encabezado'),
      ),
    ],
    HEAD_HEIGHT,
  );
  const looks: ConditionalFormatSpec[] = [];
  for (const bloque of bloquesOf(vista)) {
    const titleRow = addBloque({ rows, looks, width }, bloque, seguimientos, vista);
    merges.push(wide(titleRow));
  }
  return {
    name: HOJAS.seguimientoOci,
    mark: 'seguimiento_oci',
    tabColor: '#1F4E79',
    columns: widths.map((one) => ({ width: one })),
    rows: rows.all,
    merges,
    conditionalFormats: looks,
    freeze: { rows: headRow, columns: 1 },
    gridlines: false,
    print: {
      paper: 'letter',
      landscape: true,
      titleRows: { first: headRow, last: headRow },
      header: headerOf(HOJAS.seguimientoOci),
      footer,
      breaksBefore: rows.breaksBefore,
    },
  };
}

function bloquesOf({ componentes, dependencias, consolidado: { resumen, contexto } }: Vista): readonly Bloque[] {
  const none = contar([], contexto.ajustes.bandas);
  return [
    ...componentes.map(({ numero, nombre }): Bloque => {
      const reporting = new Set(
        resumen.filas.flatMap((fila) => (fila.componente === numero ? [fila.dependencia] : [])),
      );
      return {
        titulo: SEGUIMIENTO_OCI.componente(numero, nombre),
        componente: numero,
        cuenta: resumen.porComponente.find(({ componente }) => componente === numero) ?? none,
        noReportan: dependencias.flatMap((una) => (reporting.has(una.nombre) ? [] : [nombreDeDependencia(una.nombre)])),
      };
    }),
    { titulo: SEGUIMIENTO_OCI.todos, componente: null, cuenta: resumen.total, noReportan: [] },
  ];
}

/** Adds a block and returns the row of its title. */
function addBloque(
  hoja: { readonly rows: Rows; readonly looks: ConditionalFormatSpec[]; readonly width: number },
  bloque: Bloque,
  seguimientos: Seguimientos,
  { consolidado: { contexto } }: Vista,
): number {
  const { rows, looks, width } = hoja;
  const { componente, cuenta } = bloque;
  const columns = Array.from({ length: seguimientos.cuantos }, (_, index) => index + 2);
  const anteriorAt = (column: number): SeguimientoAnterior | undefined =>
    seguimientos.anteriores.find((uno) => uno.numero === column - 1 && uno.componente === componente);
  const borrador = borradorOf(bloque);
  const noReportan = componente === null ? null : noReportanOf(bloque);
  const heightOf = (textAt: (seguimiento: SeguimientoAnterior) => string, actual: string, least: number): number => {
    const texts = [actual, ...columns.flatMap((column) => anteriorAt(column) ?? []).map(textAt)];
    return Math.max(least * POINTS_PER_LINE, ...texts.map((one) => heightOfText(one, width, 'texto')));
  };
  const draftHeight = heightOf(({ observaciones }) => observaciones, borrador.cached, DRAFT_LINES);
  const missingHeight = noReportan === null ? 0 : heightOf((uno) => uno.noReportan, noReportan, 1);

  rows.keep(20 + 5 * LINE + draftHeight + missingHeight);
  const titleRow = rows.add(
    [text(1, bloque.titulo, 'seccion'), ...columns.map((column) => blank(column, 'seccion'))],
    20,
  );
  const addLineas = (label: string, lineas: Lineas, estimate = LINE, minHeight = LINE): number =>
    rows.addFitted(
      [
        text(1, label, 'rotulo'),
        ...columns.map((column) => {
          const anterior = anteriorAt(column);
          if (column === seguimientos.actual + 1) return lineas.actual(column);
          return anterior ? lineas.anterior(column, anterior) : lineas.blank(column);
        }),
      ],
      estimate,
      minHeight,
    );

  const scope: readonly Criterio[] = componente === null ? [] : [es.componente(componente)];
  addLineas(SEGUIMIENTO_OCI.fecha, {
    anterior: (column, { fecha }) => day(column, fecha),
    actual: (column) => formula(column, NOMBRES.corte, serialOfDay(contexto.corte), 'fecha'),
    blank: (column) => blank(column, 'fecha'),
  });
  const programadasRow = addLineas(SEGUIMIENTO_OCI.programadas, {
    anterior: (column, { programadas }) => number(column, programadas),
    actual: (column) => formula(column, contarSi(...scope, es.programada), cuenta.programadas),
    blank: (column) => blank(column, 'numero'),
  });
  const cumplidasRow = addLineas(SEGUIMIENTO_OCI.cumplidas, {
    anterior: (column, { cumplidas }) => number(column, cumplidas),
    actual: (column) => formula(column, contarSi(...scope, es.programada, es.estado('cumplida')), cuenta.cumplidas),
    blank: (column) => blank(column, 'numero'),
  });

  // The share and its band are formulas in every column, so that the follow-ups to come only need their two figures.
  const shareOf = ({ programadas, cumplidas }: { programadas: number; cumplidas: number }): number | string =>
    programadas === 0 ? SEGUIMIENTO_OCI.sinProgramar : cumplidas / programadas;
  const share = (column: number, cached: number | string | null): CellSpec => {
    const [programadas, cumplidas] = [cellName(programadasRow, column), cellName(cumplidasRow, column)];
    const none = `IF(${programadas}="","",${literal(SEGUIMIENTO_OCI.sinProgramar)})`;
    return formula(column, `IF(N(${programadas})=0,${none},${cumplidas}/${programadas})`, cached, 'porcentaje');
  };
  const shareRow = addLineas(SEGUIMIENTO_OCI.avance, {
    anterior: (column, uno) => share(column, shareOf(uno)),
    actual: (column) => share(column, shareOf(cuenta)),
    blank: (column) => share(column, null),
  });
  const band = (column: number, of: number | string | null): CellSpec => {
    const cached = typeof of === 'number' ? bandaDe(of, contexto.ajustes.bandas) : null;
    return formula(column, bandaFormula(cellName(shareRow, column)), cached, 'texto-centrado');
  };
  const bandRow = addLineas(SEGUIMIENTO_OCI.banda, {
    anterior: (column, uno) => band(column, shareOf(uno)),
    actual: (column) => band(column, shareOf(cuenta)),
    blank: (column) => band(column, null),
  });
  for (const look of bandLooks(
    { firstRow: shareRow, firstColumn: 2, lastRow: bandRow, lastColumn: seguimientos.cuantos + 1 },
    cellName(bandRow, 2).replace(/(\d+)/, '$$$1'),
  )) {
    looks.push(look);
  }
  addLineas(
    SEGUIMIENTO_OCI.observaciones,
    {
      anterior: (column, { observaciones }) => text(column, observaciones),
      actual: (column) => formula(column, borrador.formula, borrador.cached, 'texto'),
      blank: (column) => blank(column),
    },
    draftHeight,
    DRAFT_LINES * POINTS_PER_LINE,
  );
  if (noReportan !== null) {
    addLineas(
      SEGUIMIENTO_OCI.noReportan,
      {
        anterior: (column, uno) => text(column, uno.noReportan),
        actual: (column) => text(column, noReportan),
        blank: (column) => blank(column),
      },
      missingHeight,
    );
  }
  rows.skip();
  return titleRow;
}

function noReportanOf({ noReportan }: Bloque): string {
  return noReportan.length === 0 ? SEGUIMIENTO_OCI.todasReportan : noReportan.join('; ');
}

/** The draft of the observations: what the percentage does not tell. */
function borradorOf({ componente, cuenta }: Bloque): { readonly formula: string; readonly cached: string } {
  const scope: readonly Criterio[] = componente === null ? [] : [es.componente(componente)];
  const figures: readonly (readonly [criterio: Criterio, value: number])[] = [
    [es.situacion('vencida'), cuenta.vencidas],
    [es.situacion('vencida por confirmar'), cuenta.vencidasPorConfirmar],
    [es.estado('en proceso'), cuenta.enProceso],
    [es.estado('por confirmar'), cuenta.porConfirmar],
    [es.estado('sin reporte'), cuenta.sinReporte],
    [es.situacion('sin fecha verificable'), cuenta.sinFechaVerificable],
  ];
  const [start, ...rest] = SEGUIMIENTO_OCI.borrador;
  const after = (index: number): string => rest[index] ?? '';
  return {
    formula: figures.reduce(
      (sum, [criterio], index) => `${sum}&${contarSi(...scope, criterio)}&${literal(after(index))}`,
      literal(start),
    ),
    cached: figures.reduce<string>((sum, [, value], index) => sum + String(value) + after(index), start),
  };
}
