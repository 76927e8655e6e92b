import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { CalendarClockRegular } from '@fluentui/react-icons/svg/calendar-clock';
import { ClipboardCheckmarkRegular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import { StackRegular } from '@fluentui/react-icons/svg/stack';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { PANEL, PESTANAS, TRABAJO } from '../../messages/panel';
import { ConsolidarPanel } from '../consolidar/consolidar-panel';
import { useConsolidar } from '../consolidar/use-consolidar';
import { useValidar } from '../validar/use-validar';
import { ValidarPanel } from '../validar/validar-panel';
import { useVencidas } from '../vencidas/use-vencidas';
import { VencidasPanel } from '../vencidas/vencidas-panel';
import { ContextFields } from './context-fields';
import { useFields } from './fields';
import { useGoTo } from './go-to';
import { useLibro, type Libro } from './libro';
import { Notice } from './notice';
import type { PaneServices } from './services';
import { Tabs } from './tabs';
import { useWork, type Work } from './work';
import { WorkBar } from './work-bar';

type TabKey = keyof typeof PESTANAS;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: '100vh', color: tokens.colorNeutralForeground1 },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '10px 8px 0 16px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: { flexGrow: 1 },
});

/** The whole pane, the same in Excel and on the page. */
export function Pane({ services }: { readonly services: PaneServices }): ReactNode {
  const styles = useStyles();
  const [tab, setTab] = useState<TabKey>('validar');
  const work = useWork();
  const libro = useLibro(services);
  const fields = useFields(services.workbook, libro);
  const guarded = useGuarded(work, fields.problem);
  const goTo = useGoTo(services.workbook);
  const validar = useValidar(services, libro, guarded);
  const vencidas = useVencidas(services.workbook, libro, guarded);
  const consolidar = useConsolidar(services, libro, guarded);
  const openingProblem = useOpening(work, libro.read);
  const busy = work.running !== null;

  return (
    <main className={styles.root}>
      <header className={styles.head}>
        <h1 className={styles.title}>{PANEL.nombre}</h1>
      </header>
      <ContextFields fields={fields} />
      <div className={styles.body}>
        <Tabs
          label={PANEL.pestanas}
          selected={tab}
          onSelect={setTab}
          items={[
            { key: 'estructurar', label: PESTANAS.estructurar, icon: <TableAddRegular /> },
            {
              key: 'validar',
              label: PESTANAS.validar,
              icon: <ClipboardCheckmarkRegular />,
              ...noteOf(validar.outdated),
            },
            { key: 'vencidas', label: PESTANAS.vencidas, icon: <CalendarClockRegular />, ...noteOf(vencidas.outdated) },
            { key: 'consolidar', label: PESTANAS.consolidar, icon: <StackRegular /> },
          ]}
        >
          {openingProblem !== null && libro.leido === null && <Notice intent="warning">{openingProblem}</Notice>}
          {tab === 'validar' && <ValidarPanel state={validar} busy={busy} goTo={goTo} />}
          {tab === 'vencidas' && <VencidasPanel state={vencidas} busy={busy} goTo={goTo} />}
          {tab === 'consolidar' && (
            <ConsolidarPanel state={consolidar} busy={busy} place={services.place} goTo={goTo} />
          )}
        </Tabs>
      </div>
      <WorkBar work={work} />
    </main>
  );
}

function noteOf(isOutdated: boolean): { readonly note?: string } {
  return isOutdated ? { note: PANEL.desactualizado } : {};
}

/** Work that does not start while a field above the tabs holds what cannot be read. */
function useGuarded(work: Work, problem: string | null): Work {
  return useMemo(
    () => (problem === null ? work : { ...work, run: () => Promise.resolve({ kind: 'failed', message: problem }) }),
    [work, problem],
  );
}

/** Reads the workbook when the pane opens, so that the fields can propose. Gives way to whatever the person asks for. */
function useOpening({ runAside }: Work, read: Libro['read']): string | null {
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    void runAside(TRABAJO.abriendo, read).then((outcome) =>
      setProblem(outcome.kind === 'failed' ? outcome.message : null),
    );
  }, [runAside, read]);
  return problem;
}
