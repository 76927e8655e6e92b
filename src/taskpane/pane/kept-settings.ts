import { AJUSTES_DE_SIEMPRE, type AjustesLeidos, type Settings } from './settings';

/** Settings that the workbook holds, and changes that it does not hold yet (a cell was being edited): they count all the same. */
export interface Kept {
  readonly stored: Settings;
  readonly unsaved: Changes;
  /** The control office's settings among them, read. */
  readonly ajustes: AjustesLeidos;
}

/** A new value by key; null forgets it. */
export type Changes = Readonly<Record<string, string | null>>;

export const NOTHING_KEPT: Kept = { stored: {}, unsaved: {}, ajustes: AJUSTES_DE_SIEMPRE };

export function settingsOf({ stored, unsaved }: Pick<Kept, 'stored' | 'unsaved'>): Settings {
  return withChanges(stored, unsaved);
}

/** A change that is on its way to the workbook. */
export function withUnsaved(kept: Kept, key: string, value: string | null): Kept {
  return { ...kept, unsaved: { ...kept.unsaved, [key]: value } };
}

/** The same once it has arrived. A later change of the same setting may still be on its way. */
export function withStored(kept: Kept, key: string, value: string | null): Kept {
  if (kept.unsaved[key] !== value) return kept;
  const unsaved = Object.fromEntries(Object.entries(kept.unsaved).filter(([name]) => name !== key));
  return { ...kept, stored: withChanges(kept.stored, { [key]: value }), unsaved };
}

function withChanges(settings: Settings, changes: Changes): Settings {
  const merged: Changes = { ...settings, ...changes };
  return Object.fromEntries(Object.entries(merged).filter((entry): entry is [string, string] => entry[1] !== null));
}
