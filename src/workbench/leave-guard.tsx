import { useEffect, useRef, type ReactNode } from 'react';
import { CLAVE_ESTADOS } from '../actions/estados-confirmados';
import type { PageDocument, ShownState } from './documents';

/** What a document held when it was opened or saved. */
export type SavedState = Pick<ShownState, 'snapshot' | 'marks'>;

/**
 * Whether closing the page would lose work that «Descargar libro» has not saved: sheets, repairs, marks, confirmed estados. A
 * corte or the settings alone are set again at once: nobody is asked for them.
 */
export function hasUnsaved(documents: readonly PageDocument[], saved: ReadonlyMap<string, SavedState>): boolean {
  return documents.some((document) => {
    if (document.toSave() === null) return false;
    const before = saved.get(document.id);
    const { snapshot, marks } = document.workbook.state();
    const isSaved =
      before?.snapshot.sheets === snapshot.sheets &&
      before.marks === marks &&
      before.snapshot.settings[CLAVE_ESTADOS] === snapshot.settings[CLAVE_ESTADOS];
    return !isSaved;
  });
}

interface LeaveGuardProps {
  readonly documents: readonly PageDocument[];
  readonly saved: ReadonlyMap<string, SavedState>;
}

/** Lets the browser ask before the page is closed with something unsaved. */
export function LeaveGuard({ documents, saved }: LeaveGuardProps): ReactNode {
  const latest = useRef({ documents, saved });
  useEffect(() => {
    latest.current = { documents, saved };
  });
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (hasUnsaved(latest.current.documents, latest.current.saved)) event.preventDefault();
    };
    addEventListener('beforeunload', onLeave);
    return () => removeEventListener('beforeunload', onLeave);
  }, []);
  return null;
}
