import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { deducirContexto, type Deducido } from '../../actions/contexto';
import { inSlices } from '../../actions/slices';
import { TRABAJO } from '../../messages/panel';
import type { Contexto } from '../../plan/ajustes';
import type { Plan } from '../../plan/plan';
import { readPlanSteps } from '../../reading/read-plan';
import type { WorkOptions } from '../../workbook/ports';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { useStateOf } from './of-workbook';
import type { PaneServices } from './services';
import { pedidoDe, type Settings } from './settings';
import { sentenceOf } from './work';

/** The open workbook as last read. */
export interface LibroLeido {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: Plan;
  readonly contexto: Contexto;
}

/** The open workbook, what was read of it, and what the product keeps with it. */
export interface Libro {
  readonly leido: LibroLeido | null;
  readonly contexto: Contexto;
  readonly deducido: Deducido;
  readonly settings: Settings;
  /** Grows with every edit of the user's: what was found before it is out of date. */
  readonly edits: number;
  /** Reads the workbook anew. Rejects with a WorkbookError. */
  readonly read: (options: WorkOptions) => Promise<LibroLeido>;
  /**
   * Keeps a setting with the workbook; null forgets it. It holds in the pane at once.
   * Resolves to the sentence of what kept it from being stored, or null.
   */
  readonly keep: (key: string, value: string | null) => Promise<string | null>;
  /** Lets other workbooks, those to consolidate, propose the vigencia where the open one names none. */
  readonly proposeFrom: (planes: readonly Plan[]) => ReturnType<typeof deducirContexto>;
}

export function useLibro({ workbook, hoy }: PaneServices): Libro {
  const [leido, setLeido] = useStateOf<Pick<LibroLeido, 'snapshot' | 'plan'> | null>(workbook, null);
  const [kept, setKept] = useStateOf<Kept>(workbook, NOTHING_KEPT);
  const [companions, setCompanions] = useState<readonly Plan[]>(NONE);
  const [edits, setEdits] = useState(0);

  useEffect(() => workbook.onEdited(() => setEdits((times) => times + 1)), [workbook]);

  const today = hoy();
  const deducir = useCallback(
    (plan: Plan | null, others: readonly Plan[], settings: Settings) =>
      deducirContexto(plan?.vigencia ? [plan] : others, pedidoDe(settings, plan, today)),
    [today],
  );

  const latest = useRef({ kept, companions, plan: leido?.plan ?? null });
  useLayoutEffect(() => {
    latest.current = { kept, companions, plan: leido?.plan ?? null };
  });

  const read = useCallback(
    async (options: WorkOptions): Promise<LibroLeido> => {
      const snapshot = await workbook.read(options);
      const plan = await inSlices(readPlanSteps(snapshot), options, TRABAJO.abriendo);
      const now = { stored: snapshot.settings, unsaved: latest.current.kept.unsaved };
      setKept(now);
      setLeido({ snapshot, plan });
      latest.current = { ...latest.current, kept: now, plan };
      return { snapshot, plan, contexto: deducir(plan, latest.current.companions, settingsOf(now)).contexto };
    },
    [workbook, deducir, setKept, setLeido],
  );

  const keep = useCallback(
    async (key: string, value: string | null): Promise<string | null> => {
      setKept(({ stored, unsaved }) => ({ stored, unsaved: { ...unsaved, [key]: value } }));
      try {
        await workbook.keep(key, value);
      } catch (error) {
        return sentenceOf(error);
      }
      setKept((now) => {
        // A later change of the same setting is still on its way.
        if (now.unsaved[key] !== value) return now;
        const { [key]: _stored, ...unsaved } = now.unsaved;
        return { stored: withChanges(now.stored, { [key]: value }), unsaved };
      });
      return null;
    },
    [workbook, setKept],
  );

  const proposeFrom = useCallback(
    (planes: readonly Plan[]) => {
      setCompanions(planes);
      return deducir(latest.current.plan, planes, settingsOf(latest.current.kept));
    },
    [deducir],
  );

  const settings = useMemo(() => settingsOf(kept), [kept]);
  const { contexto, deducido } = useMemo(
    () => deducir(leido?.plan ?? null, companions, settings),
    [deducir, leido, companions, settings],
  );

  return useMemo(
    () => ({ leido: leido && { ...leido, contexto }, contexto, deducido, settings, edits, read, keep, proposeFrom }),
    [leido, contexto, deducido, settings, edits, read, keep, proposeFrom],
  );
}

const NONE: readonly Plan[] = [];

/** Settings that the workbook holds, and changes that it does not hold yet (a cell was being edited): they count all the same. */
interface Kept {
  readonly stored: Settings;
  readonly unsaved: Changes;
}
type Changes = Readonly<Record<string, string | null>>;

const NOTHING_KEPT: Kept = { stored: {}, unsaved: {} };

function settingsOf({ stored, unsaved }: Kept): Settings {
  return withChanges(stored, unsaved);
}

function withChanges(settings: Settings, changes: Changes): Settings {
  const merged: Changes = { ...settings, ...changes };
  return Object.fromEntries(Object.entries(merged).filter((entry): entry is [string, string] => entry[1] !== null));
}
