import { useEffect, useRef, type ReactNode } from 'react';
import type { PageDocument } from './documents';

/** Whether closing the page would lose what «Descargar libro» has not saved. */
export function hasUnsaved(documents: readonly PageDocument[], saved: ReadonlyMap<string, SavedState>): boolean {
  return documents.some((document) => {
    const state = saved.get(document.id);
    const { snapshot, marks } = document.workbook.state();
    return document.toSave() !== null && (state?.snapshot !== snapshot || state.marks !== marks);
  });
}

/** What a document held when it was saved. */
export type SavedState = Pick<ReturnType<PageDocument['workbook']['state']>, 'snapshot' | 'marks'>;

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
