import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { CLAVE_LECTURA, leerAjusteLectura } from '../../actions/ajuste-lectura';
import { deducirContexto, type Deducido } from '../../actions/contexto';
import { CLAVE_AJUSTES } from '../../actions/pedido-guardado';
import { inSlices } from '../../actions/slices';
import { TRABAJO } from '../../messages/panel';
import type { Contexto } from '../../plan/ajustes';
import type { Plan } from '../../plan/plan';
import type { OpenWorkbook, WorkOptions } from '../../workbook/ports';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { NOTHING_KEPT, settingsOf, withStored, withUnsaved, type Kept } from './kept-settings';
import { useStateOf } from './of-workbook';
import type { PaneServices } from './services';
import { leerAjustesDe, pedidoDe, type AjustesLeidos, type Settings } from './settings';
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
  readonly ajustes: AjustesLeidos;
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
    (plan: Plan | null, others: readonly Plan[], now: Kept) =>
      deducirContexto(plan?.vigencia ? [plan] : others, pedidoDe(settingsOf(now), now.ajustes.ajustes, plan, today)),
    [today],
  );

  const latest = useRef({ kept, companions, plan: leido?.plan ?? null });
  useLayoutEffect(() => {
    latest.current = { kept, companions, plan: leido?.plan ?? null };
  });

  /** Settings that were changed, in order: what is read may be older than a change that was made meanwhile. */
  const changes = useRef<readonly Change[]>([]);

  const read = useCallback(
    async (options: WorkOptions): Promise<LibroLeido> => {
      const before = changes.current.length;
      // Reading is large, and loads while Excel answers.
      const [snapshot, { readPlanSteps }] = await Promise.all([
        workbook.read(options),
        import('../../reading/read-plan'),
      ]);
      const keptNow = (): Pick<Kept, 'stored' | 'unsaved'> => {
        const meanwhile = changes.current.slice(before).filter(({ of }) => of === workbook);
        const unsaved = Object.fromEntries(meanwhile.map(({ key, value }) => [key, value]));
        return { stored: settingsOf({ stored: snapshot.settings, unsaved }), unsaved: latest.current.kept.unsaved };
      };
      const ajuste = leerAjusteLectura(settingsOf(keptNow())[CLAVE_LECTURA]);
      const plan = await inSlices(readPlanSteps(snapshot, { ajuste }), options, TRABAJO.abriendo);
      const ajustes = await leerAjustesDe(settingsOf(keptNow()));
      const now: Kept = { ...keptNow(), ajustes };
      setKept(now);
      setLeido({ snapshot, plan });
      latest.current = { ...latest.current, kept: now, plan };
      return { snapshot, plan, contexto: deducir(plan, latest.current.companions, now).contexto };
    },
    [workbook, deducir, setKept, setLeido],
  );

  const keep = useCallback(
    async (key: string, value: string | null): Promise<string | null> => {
      changes.current = [...changes.current, { of: workbook, key, value }];
      setKept((now) => withUnsaved(now, key, value));
      if (key === CLAVE_AJUSTES) {
        const ajustes = await leerAjustesDe(value === null ? {} : { [key]: value });
        setKept((now) => ({ ...now, ajustes }));
      }
      try {
        await workbook.keep(key, value);
      } catch (error) {
        return sentenceOf(error);
      }
      setKept((now) => withStored(now, key, value));
      return null;
    },
    [workbook, setKept],
  );

  const proposeFrom = useCallback(
    (planes: readonly Plan[]) => {
      setCompanions(planes);
      return deducir(latest.current.plan, planes, latest.current.kept);
    },
    [deducir],
  );

  const settings = useMemo(() => settingsOf(kept), [kept]);
  const { contexto, deducido } = useMemo(
    () => deducir(leido?.plan ?? null, companions, kept),
    [deducir, leido, companions, kept],
  );

  return useMemo(
    () => ({
      leido: leido && { ...leido, contexto },
      contexto,
      deducido,
      settings,
      ajustes: kept.ajustes,
      edits,
      read,
      keep,
      proposeFrom,
    }),
    [leido, contexto, deducido, settings, kept.ajustes, edits, read, keep, proposeFrom],
  );
}

/** A setting that was given a new value, or forgotten (null), and of which workbook. */
interface Change {
  readonly of: OpenWorkbook;
  readonly key: string;
  readonly value: string | null;
}

const NONE: readonly Plan[] = [];
