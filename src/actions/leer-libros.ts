import type { Plan } from '../plan/plan';
import { readPlanSteps } from '../reading/read-plan';
import { WorkbookError } from '../workbook/errors';
import type { WorkOptions } from '../workbook/ports';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { CLAVE_LECTURA, leerAjusteLectura } from './ajuste-lectura';
import { inSlices, nextTurn, throwIfCancelled } from './slices';

/** A workbook that can be read when its turn comes. */
export interface FuenteLibro {
  readonly archivo: string;
  readonly leer: () => Promise<WorkbookSnapshot>;
}

export interface LibroNoLeido {
  readonly archivo: string;
  readonly error: WorkbookError;
}

/** All that was read of several workbooks, in the order of their names, and all that was not, with its reason. */
export interface Lectura {
  readonly planes: readonly Plan[];
  readonly noLeidos: readonly LibroNoLeido[];
}

/**
 * Reads workbooks one after another; a bad one never stops the others. The result does not depend on their order.
 * A workbook without any activity counts as read: its conciliación tells why.
 * Rejects only with WorkbookError "cancelled", and with what is no fault of a workbook (a defect of ours).
 */
export async function leerLibros(fuentes: readonly FuenteLibro[], options: WorkOptions = {}): Promise<Lectura> {
  const inOrder = [...fuentes].sort((a, b) => compareNames(a.archivo, b.archivo));
  const planes: Plan[] = [];
  const noLeidos: LibroNoLeido[] = [];
  for (const [index, { archivo, leer }] of inOrder.entries()) {
    throwIfCancelled(options.signal);
    options.progress?.(index, inOrder.length, archivo);
    await nextTurn();
    try {
      const snapshot = await leer();
      const slices = options.signal ? { signal: options.signal } : {};
      const ajuste = leerAjusteLectura(snapshot.settings[CLAVE_LECTURA]);
      planes.push(await inSlices(readPlanSteps({ ...snapshot, fileName: archivo }, { ajuste }), slices));
    } catch (error) {
      if (!(error instanceof WorkbookError) || error.code === 'cancelled') throw error;
      noLeidos.push({ archivo, error });
    }
  }
  options.progress?.(inOrder.length, inOrder.length, '');
  return { planes, noLeidos };
}

/** Order of names that does not depend on the machine's language. */
export function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
