import { CAMPOS, type Campo } from '../plan/actividad';
import { SIN_AJUSTE, type AjusteLectura } from '../reading/ajuste';

/** The key under which a workbook keeps a person's changes to how it is read. */
export const CLAVE_LECTURA = 'paac.lectura';

/** The text to keep, or null when there is nothing to keep. */
export function guardarAjusteLectura({ columnas, tablasFuera }: AjusteLectura): string | null {
  const isEmpty = Object.keys(columnas).length === 0 && tablasFuera.length === 0;
  return isEmpty ? null : JSON.stringify({ columnas, tablasFuera });
}

/** The changes that a workbook keeps. A text that is not of ours changes nothing. Never throws. */
export function leerAjusteLectura(texto: string | undefined): AjusteLectura {
  let value: unknown;
  try {
    value = JSON.parse(texto ?? 'null');
  } catch {
    return SIN_AJUSTE;
  }
  if (typeof value !== 'object' || value === null) return SIN_AJUSTE;
  const { columnas, tablasFuera } = value as { readonly columnas?: unknown; readonly tablasFuera?: unknown };
  return {
    columnas:
      typeof columnas === 'object' && columnas !== null
        ? Object.fromEntries(Object.entries(columnas).filter(isColumn))
        : {},
    tablasFuera: Array.isArray(tablasFuera) ? tablasFuera.filter((one): one is string => typeof one === 'string') : [],
  };
}

function isColumn(entry: [string, unknown]): entry is [string, Campo | null] {
  return entry[1] === null || CAMPOS.includes(entry[1] as Campo);
}
