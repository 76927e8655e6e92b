import { consolidarPasos } from '../../actions/consolidar';
import type { Deducido } from '../../actions/contexto';
import { CLAVE_ESTADOS, restaurarEstados } from '../../actions/estados-confirmados';
import { leerLibros, type FuenteLibro, type Lectura } from '../../actions/leer-libros';
import { inSlices } from '../../actions/slices';
import { avisosDelAnterior } from '../../consolidating/avisos-anterior';
import type { Consolidado } from '../../consolidating/consolidado';
import { readAnterior, type Anterior } from '../../consolidating/read-anterior';
import { consolidadoSpecsSteps } from '../../consolidating/specs';
import { textoDeError } from '../../messages/errors';
import { CONSOLIDAR_PANEL } from '../../messages/panel-consolidar';
import type { Contexto, EstadosConfirmados } from '../../plan/ajustes';
import type { Plan } from '../../plan/plan';
import { WorkbookError } from '../../workbook/errors';
import type { WorkOptions } from '../../workbook/ports';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { WorkbookSpec } from '../../workbook/spec';
import type { Libro } from '../pane/libro';
import type { PaneServices } from '../pane/services';
import type { ChosenFile } from './chosen-files';

export interface ReviewRequest {
  readonly chosen: readonly ChosenFile[];
  readonly incluir: boolean;
  readonly anterior: File | null;
  readonly matriz: boolean;
}

/** A sheet that will be written into the open workbook or taken out of it, and what stands in its place. */
export interface PlannedSheet {
  readonly name: string;
  readonly fate: 'new' | 'replaces' | 'renamed' | 'removed';
}

/** Everything a person should see before the summary is written. */
export interface Review {
  readonly lectura: Lectura;
  readonly contexto: Contexto;
  /** The context as the pane's fields show it, without the estados of the other workbooks. */
  readonly proposed: Contexto;
  readonly otrasVigencias: Deducido['otrasVigencias'];
  readonly consolidado: Consolidado;
  readonly spec: WorkbookSpec;
  readonly sheets: readonly PlannedSheet[];
  /** Marks of sheets of an earlier summary that this one no longer has. */
  readonly obsolete: readonly string[];
  /** What to look at before writing: confirmed estados that no longer fit, a file counted once. */
  readonly notes: readonly string[];
}

/**
 * Reads all chosen workbooks (a bad one never stops the others), judges and consolidates them in memory. Nothing is written.
 * Rejects with WorkbookError "cancelled", or with the error of the open workbook; resolves to a sentence where the earlier
 * cut-off cannot be read.
 */
export async function review(
  request: ReviewRequest,
  { readFile, place, hoy }: PaneServices,
  libro: Libro,
  options: WorkOptions,
): Promise<Review | { readonly problem: string }> {
  const anterior = request.anterior && (await openAnterior(request.anterior, readFile, options));
  if (typeof anterior === 'string') return { problem: anterior };

  const open = request.incluir || place === 'excel' ? (await libro.read(options)).snapshot : null;
  const notes: string[] = [];
  const settings = new Map<string, WorkbookSnapshot['settings']>();
  const fuente = (archivo: string, leer: () => Promise<WorkbookSnapshot>): FuenteLibro => ({
    archivo,
    leer: async () => {
      const snapshot = await leer();
      settings.set(archivo, snapshot.settings);
      return snapshot;
    },
  });
  const others = request.chosen.filter(({ archivo }) => !(request.incluir && archivo === open?.fileName));
  if (open && others.length < request.chosen.length) notes.push(CONSOLIDAR_PANEL.esteLibroRepetido(open.fileName));
  const fuentes = [
    ...others.map(({ archivo, file }) =>
      fuente(archivo, () => readFile(file, options.signal ? { signal: options.signal } : {})),
    ),
    ...(open && request.incluir ? [fuente(open.fileName, () => Promise.resolve(open))] : []),
  ];
  const lectura = await leerLibros(fuentes, options);

  const { contexto: proposed, deducido } = libro.proposeFrom(lectura.planes);
  const contexto = { ...proposed, confirmados: confirmadosOf(lectura.planes, settings, notes) };
  if (anterior) notes.push(...avisosDelAnterior(anterior, contexto));
  const consolidado = await inSlices(
    consolidarPasos(lectura, contexto, hoy(), anterior ?? undefined),
    options,
    CONSOLIDAR_PANEL.revisando,
  );
  const spec = await inSlices(
    consolidadoSpecsSteps(consolidado, {
      matriz: request.matriz,
      // Rows of the open workbook are linked to their cells; other workbooks are not there to go to.
      ...(place === 'excel' && request.incluir && open ? { libroAbierto: open.fileName } : {}),
    }),
    options,
    CONSOLIDAR_PANEL.preparando,
  );
  const target = place === 'excel' ? open : null;
  const obsolete = obsoleteSheets(spec, target);
  return {
    lectura,
    contexto,
    proposed,
    otrasVigencias: deducido.otrasVigencias,
    consolidado,
    spec,
    sheets: [...planSheets(spec, target), ...obsolete.map(({ name }): PlannedSheet => ({ name, fate: 'removed' }))],
    obsolete: obsolete.flatMap(({ mark }) => mark ?? []),
    notes,
  };
}

async function openAnterior(
  file: File,
  readFile: PaneServices['readFile'],
  options: WorkOptions,
): Promise<Anterior | string> {
  try {
    return readAnterior(await readFile(file, options));
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code === 'cancelled') throw error;
    return CONSOLIDAR_PANEL.anteriorNoLeido(file.name, textoDeError(error));
  }
}

function confirmadosOf(
  planes: readonly Plan[],
  settings: ReadonlyMap<string, WorkbookSnapshot['settings']>,
  notes: string[],
): EstadosConfirmados {
  return Object.fromEntries(
    planes.map(({ archivo, actividades }) => {
      const { estados, perdidos, ilegible } = restaurarEstados(actividades, settings.get(archivo)?.[CLAVE_ESTADOS]);
      if (ilegible) notes.push(CONSOLIDAR_PANEL.estadosIlegibles(archivo));
      if (perdidos > 0) notes.push(CONSOLIDAR_PANEL.estadosPerdidos(archivo, perdidos));
      return [archivo, estados];
    }),
  );
}

/** Sheets that a summary has only sometimes: one a dependencia, and the comparison with an earlier cut-off. */
const SOMETIMES = /^(cambios|matriz_\d+)$/;

/** What an earlier summary left in the open workbook and this one does not write again: its figures would be of another day. */
function obsoleteSheets(spec: WorkbookSpec, open: WorkbookSnapshot | null): readonly SheetSnapshot[] {
  const written = new Set(spec.sheets.map(({ mark }) => mark));
  return (open?.sheets ?? []).filter(({ mark }) => mark !== null && SOMETIMES.test(mark) && !written.has(mark));
}

function planSheets(spec: WorkbookSpec, open: WorkbookSnapshot | null): readonly PlannedSheet[] {
  const marks = new Set(open?.sheets.flatMap(({ mark }) => mark ?? []));
  const names = new Set(open?.sheets.filter(({ mark }) => mark === null).map(({ name }) => name.toLowerCase()));
  return spec.sheets
    .filter(({ hidden }) => hidden !== true)
    .map(({ name, mark }) => ({
      name,
      fate: marks.has(mark) ? 'replaces' : names.has(name.toLowerCase()) ? 'renamed' : 'new',
    }));
}
