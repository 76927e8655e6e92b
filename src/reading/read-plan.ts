import type { Hallazgo } from '../plan/hallazgo';
import { mostNamed } from '../plan/most-named';
import type { ConciliacionHoja, Plan } from '../plan/plan';
import { isStructureMark } from '../workbook/marks';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { finish, type Steps } from '../workbook/steps';
import { ajusteDeHoja, SIN_AJUSTE, type AjusteLectura } from './ajuste';
import { findSuperseded } from './find-superseded';
import { findVigencia } from './find-vigencia';
import { hallazgo, placeHallazgos, type HallazgoHoja } from './hallazgos';
import { HeadReader } from './match-head';
import { noteColumns } from './note-columns';
import { Progreso } from './progress';
import { readMembrete } from './read-membrete';
import { readSheetSteps, type HojaLeida } from './read-sheet';
import { reconcile } from './reconcile';
import { resolveWorkbookSteps, type HojaResuelta } from './resolve-workbook';

export interface OpcionesLectura {
  readonly ajuste?: AjusteLectura;
}

/** Passes over the rows of a sheet: its grid, its heads, its columns, its rows, its activities. */
const PASSES = 5;

/**
 * Reads a workbook into a plan: finds every table of activities whatever its shape, and says of each value where it stands and
 * how it was known. Each row with text is counted once. Deterministic; throws nothing.
 */
export function readPlan(snapshot: WorkbookSnapshot, opciones: OpcionesLectura = {}): Plan {
  return finish(readPlanSteps(snapshot, opciones));
}

/** The same in steps, a few hundred rows each. */
export function* readPlanSteps(snapshot: WorkbookSnapshot, opciones: OpcionesLectura = {}): Steps<Plan> {
  const progreso = new Progreso(PASSES * snapshot.sheets.reduce((sum, { rows }) => sum + rows.length, 0));
  const reading = readSheets(snapshot, opciones.ajuste ?? SIN_AJUSTE, progreso);
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done === true) return step.value;
    yield { done: progreso.done, total: progreso.total };
  }
}

function* readSheets(
  { fileName, sheets }: WorkbookSnapshot,
  ajuste: AjusteLectura,
  progreso: Progreso,
): Generator<void, Plan, void> {
  const heads = new HeadReader();
  const lecturas: Lectura[] = [];
  const superseded = findSuperseded(sheets);
  for (const sheet of sheets) {
    const omitida = superseded.has(sheet) ? 'ya-ordenada' : isOwn(sheet) ? 'hoja-propia' : null;
    const ajusteHoja = ajusteDeHoja(ajuste, sheet.name);
    const leida = omitida ? null : yield* readSheetSteps(sheet, fileName, ajusteHoja, heads, progreso);
    lecturas.push({ sheet, leida, omitida });
  }
  const hojas = lecturas.flatMap(({ leida }) => leida ?? []);
  return planOf(fileName, lecturas, yield* resolveWorkbookSteps(fileName, hojas, progreso));
}

interface Lectura {
  readonly sheet: SheetSnapshot;
  /** null: it was left out. */
  readonly leida: HojaLeida | null;
  readonly omitida: 'hoja-propia' | 'ya-ordenada' | null;
}

/** A sheet that we made and that holds no plan. */
function isOwn({ mark }: SheetSnapshot): boolean {
  return mark !== null && !isStructureMark(mark);
}

function planOf(archivo: string, lecturas: readonly Lectura[], resueltas: ReadonlyMap<HojaLeida, HojaResuelta>): Plan {
  const hojas = lecturas.flatMap(({ leida }) => leida ?? []);
  const resuelta = (leida: HojaLeida): HojaResuelta =>
    resueltas.get(leida) ?? { actividades: [], tablas: [], hallazgos: [] };
  const actividades = hojas.flatMap((leida) => resuelta(leida).actividades);
  const conTabla = hojas.filter(({ tablas }) => tablas.length > 0);
  const titulos = conTabla.flatMap((leida) => leida.titulos);
  const entidades = titulos.flatMap(({ titulo }) => (titulo.kind === 'entidad' ? [titulo.nombre] : []));
  const tablas = hojas.flatMap((leida) => resuelta(leida).tablas);
  const nombres = [...actividades, ...tablas].map(({ dependencia }) => dependencia);
  return {
    archivo,
    actividades,
    tablas,
    dependencias: [...new Set(nombres)].filter((nombre) => nombre !== ''),
    vigencia: findVigencia(
      titulos,
      archivo,
      conTabla.map(({ hoja }) => hoja),
      actividades.map(({ fecha }) => fecha),
    ),
    entidad: mostNamed(entidades),
    membrete: readMembrete(titulos),
    conciliacion: lecturas.map((lectura) => conciliacionOf(archivo, lectura)),
    hallazgos: lecturas.flatMap(({ sheet, leida }) =>
      leida ? hallazgosOf(archivo, sheet, leida, resuelta(leida)) : [],
    ),
  };
}

/** Sheets left out are not counted; those without a table are, row by row, as not understood. */
function conciliacionOf(archivo: string, { sheet, leida, omitida }: Lectura): ConciliacionHoja {
  const conciliacion = reconcile(archivo, sheet.name, leida?.renglones ?? []);
  if (leida === null) return { ...conciliacion, noLeida: omitida };
  if (leida.tablas.length > 0) return conciliacion;
  return { ...conciliacion, noLeida: sheet.visibility === 'visible' ? 'sin-tabla' : 'lista-oculta' };
}

/** All that reading noticed on a sheet, from top to bottom. */
function hallazgosOf(
  archivo: string,
  sheet: SheetSnapshot,
  leida: HojaLeida,
  resuelta: HojaResuelta,
): readonly Hallazgo[] {
  if (leida.tablas.length === 0) return [];
  const { hoja } = leida;
  const own: HallazgoHoja[] = [...noteColumns(leida), ...leida.hallazgos, ...resuelta.hallazgos];
  const actividades = resuelta.actividades.length;
  if (sheet.visibility !== 'visible' && actividades > 0)
    own.push(hallazgo('hoja-oculta-leida', null, null, { hoja, actividades }));
  const sorted = own.sort(
    (a, b) => (a.fila ?? 0) - (b.fila ?? 0) || compare(a.celda ?? '', b.celda ?? '') || compare(a.regla, b.regla),
  );
  return placeHallazgos(sorted, archivo, hoja);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
