import { useEffect, useRef, type ReactNode } from 'react';
import { CLAVE_ESTADOS } from '../actions/estados-confirmados';
import type { PageDocument, ShownState } from './documents';

/** What a document held when it was opened or saved. */
export type SavedState = Pick<ShownState, 'snapshot' | 'marks'>;

/** Whether closing the page would lose what «Descargar libro» has not saved, or estados that a person confirmed. */
export function hasUnsaved(documents: readonly PageDocument[], saved: ReadonlyMap<string, SavedState>): boolean {
  return documents.some((document) => {
    const before = saved.get(document.id);
    const { snapshot, marks } = document.workbook.state();
    const isSaved = before?.snapshot.sheets === snapshot.sheets && before.marks === marks;
    return (document.toSave() !== null && !isSaved) || hasNewEstados(document, saved);
  });
}

/** Whether a person confirmed estados that the workbook's file does not have. */
export function hasNewEstados(document: PageDocument, saved: ReadonlyMap<string, SavedState>): boolean {
  const before = saved.get(document.id)?.snapshot.settings[CLAVE_ESTADOS];
  return document.workbook.state().snapshot.settings[CLAVE_ESTADOS] !== before;
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
