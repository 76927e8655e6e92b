import { readFile, stat } from 'node:fs/promises';
import { deducirContexto, type Deducido } from '../actions/contexto';
import { CLAVE_ESTADOS, restaurarEstados } from '../actions/estados-confirmados';
import { leerAjustes } from '../actions/leer-ajustes';
import { leerLibros, type Lectura } from '../actions/leer-libros';
import type { Day } from '../dates/day';
import { INFORME, motivoDeSistema, USO } from '../messages/cli';
import { textoDeError } from '../messages/errors';
import type { Ajustes, Contexto, EstadosConfirmados } from '../plan/ajustes';
import type { Plan } from '../plan/plan';
import { WorkbookError } from '../workbook/errors';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { LIMITS } from '../xlsx/limits';
import { readXlsx } from '../xlsx/read';
import { readCorte, readVigencia, type Arguments } from './arguments';
import { findWorkbooks } from './find-workbooks';
import { withKept } from './kept-request';
import { sayAside, terminalProgress } from './terminal';
import { UsageError } from './usage-error';

/** Everything that an action over workbooks begins with. */
export interface Sources {
  readonly lectura: Lectura;
  readonly contexto: Contexto;
  readonly rutas: readonly string[];
  /** Where each workbook that was read lies, by archivo. */
  readonly rutaDe: ReadonlyMap<string, string>;
  /** The workbooks as they were read, by archivo. */
  readonly snapshots: ReadonlyMap<string, WorkbookSnapshot>;
  readonly hoy: Day;
}

/**
 * Reads all workbooks that the command names and says what was read, what was not, and what was deduced.
 * Null when no table of activities was found: it has been said, and there is nothing to go on with. Throws UsageError.
 * @param outputs what is about to be written
 */
export async function openSources(args: Arguments, outputs: readonly string[]): Promise<Sources | null> {
  const corte = args.opciones['corte'];
  const vigencia = args.opciones['vigencia'];
  const given = {
    hoy: today(),
    corte: corte === undefined ? undefined : readCorte(corte),
    vigencia: vigencia === undefined ? undefined : readVigencia(vigencia),
    ajustes: await readConfig(args.opciones['config']),
  };
  const found = await findWorkbooks(args.rutas, outputs);
  const snapshots = new Map<string, WorkbookSnapshot>();
  const fuentes = found.map(({ archivo, ruta }) => ({
    archivo,
    leer: async () => {
      const snapshot = await openWorkbook(ruta);
      snapshots.set(archivo, snapshot);
      return snapshot;
    },
  }));
  const lectura = await leerLibros(fuentes, { progress: terminalProgress(INFORME.leyendo) });
  sayRead(lectura);
  if (lectura.planes.every(({ tablas }) => tablas.length === 0)) {
    sayAside(USO.nadaLeido);
    return null;
  }
  const { contexto, deducido } = deducirContexto(lectura.planes, {
    ...withKept(given, snapshots, found.length),
    confirmados: confirmadosOf(lectura.planes, snapshots),
  });
  sayDeduced(contexto, deducido);
  const rutas = found.map(({ ruta }) => ruta);
  const rutaDe = new Map(found.map(({ archivo, ruta }) => [archivo, ruta]));
  return { lectura, contexto, rutas, rutaDe, snapshots, hoy: given.hoy };
}

/** Reads one workbook. Rejects with WorkbookError, also when the system refuses the file. */
export async function openWorkbook(ruta: string): Promise<WorkbookSnapshot> {
  return readXlsx(ruta, await readWorkbookFile(ruta));
}

/** The bytes of a workbook. Rejects with WorkbookError when it is too large or the system refuses it. */
export async function readWorkbookFile(ruta: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(ruta);
    if (size > LIMITS.fileBytes) throw new WorkbookError('file-too-large', { limit: LIMITS.fileBytes });
    return await readFile(ruta);
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    if (!isSystemError(error)) throw error;
    throw new WorkbookError('file-unreadable', { motivo: motivoDeSistema(error.code) }, { cause: error });
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

async function readConfig(ruta: string | undefined): Promise<Ajustes | undefined> {
  if (ruta === undefined) return undefined;
  const text = await readFile(ruta, 'utf8').catch((cause: unknown) => {
    const error = cause as NodeJS.ErrnoException;
    throw new UsageError(
      error.code === 'ENOENT' ? USO.noExiste(ruta) : USO.ajustesNoLeidos(ruta, motivoDeSistema(error.code)),
    );
  });
  const read = leerAjustes(text);
  if (!read.ok) throw new UsageError(USO.ajustesNoLeidos(ruta, read.motivo));
  return read.ajustes;
}

/** The estados that people confirmed in Excel and that the workbooks keep; says those whose activity is no longer there. */
function confirmadosOf(planes: readonly Plan[], snapshots: ReadonlyMap<string, WorkbookSnapshot>): EstadosConfirmados {
  const confirmados = planes.map(({ archivo, actividades }) => {
    const kept = restaurarEstados(actividades, snapshots.get(archivo)?.settings[CLAVE_ESTADOS]);
    if (kept.ilegible) sayAside(INFORME.estadosIlegibles(archivo));
    if (kept.perdidos > 0) sayAside(INFORME.estadosPerdidos(archivo, kept.perdidos));
    return [archivo, kept.estados] as const;
  });
  return Object.fromEntries(confirmados);
}

function sayRead({ planes, noLeidos }: Lectura): void {
  sayAside(INFORME.libros);
  for (const { archivo, actividades, dependencias, conciliacion, tablas } of planes) {
    if (tablas.length === 0) sayAside(INFORME.sinActividades(archivo));
    else if (actividades.length === 0) sayAside(INFORME.formularioVacio(archivo));
    else sayAside(INFORME.leido(archivo, actividades.length, dependencias));
    for (const { hoja, noEntendidas, noLeida, filasConTexto } of conciliacion) {
      if (filasConTexto === 0) continue;
      if (noLeida !== null) sayAside(INFORME.hojaNoLeida(archivo, hoja, noLeida));
      else if (noEntendidas.length > 0)
        sayAside(
          INFORME.noEntendidas(
            archivo,
            hoja,
            noEntendidas.map(({ fila }) => fila),
          ),
        );
    }
  }
  for (const { archivo, error } of noLeidos) sayAside(INFORME.noLeido(archivo, textoDeError(error)));
}

/** Says what was deduced and which workbooks disagree with it. */
export function sayDeduced({ vigencia, corte }: Contexto, deducido: Deducido): void {
  if (deducido.vigencia !== null) sayAside(INFORME.deducida.vigencia[deducido.vigencia](vigencia));
  if (deducido.corte !== null) sayAside(INFORME.deducida.corte(corte));
  for (const { anio, archivos } of deducido.otrasVigencias) sayAside(INFORME.otraVigencia(anio, archivos));
}

/** The day that the machine's own calendar shows. */
export function today(): Day {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return readCorte(`${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`);
}
