import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarClockRegular } from '@fluentui/react-icons/svg/calendar-clock';
import { ClipboardCheckmarkRegular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { StackRegular } from '@fluentui/react-icons/svg/stack';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { PANEL, PESTANAS, TRABAJO } from '../../messages/panel';
import { useConsolidar } from '../consolidar/use-consolidar';
import { useOrder } from '../estructurar/use-order';
import { useTemplate } from '../estructurar/use-template';
import { useValidar } from '../validar/use-validar';
import { ValidarPanel } from '../validar/validar-panel';
import { useVencidas } from '../vencidas/use-vencidas';
import { ContextFields } from './context-fields';
import { useFields } from './fields';
import { useGoTo } from './go-to';
import { AjustesPanel, Ayuda, ConsolidarPanel, EstructurarPanel, VencidasPanel } from './lazy-panels';
import { useLibro, type Libro } from './libro';
import { Notice } from './notice';
import { Part } from './part';
import type { PaneServices } from './services';
import { SidePage } from './side-page';
import { Tabs } from './tabs';
import { useWork, type Work } from './work';
import { WorkBar } from './work-bar';

type TabKey = keyof typeof PESTANAS;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1, color: tokens.colorNeutralForeground1 },
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
  notices: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '0 16px',
    ':not(:empty)': { paddingTop: '12px' },
  },
});

/** The whole pane, the same in Excel and on the page. */
export function Pane({ services }: { readonly services: PaneServices }): ReactNode {
  const styles = useStyles();
  const [tab, setTab] = useState<TabKey>('validar');
  const side = useSide();
  const { place, workbook } = services;
  const work = useWork();
  const libro = useLibro(services);
  const fields = useFields(workbook, libro);
  const guarded = useGuarded(work, fields.problem);
  const goTo = useGoTo(workbook);
  const template = useTemplate(services, libro, guarded);
  const order = useOrder(services, libro, guarded, template.request);
  const validar = useValidar(services, libro, guarded);
  const vencidas = useVencidas(workbook, libro, guarded);
  const consolidar = useConsolidar(services, libro, guarded);
  const openingProblem = useOpening(work, libro.read);
  const busy = work.running !== null;

  const panels: Readonly<Record<TabKey, () => ReactNode>> = {
    estructurar: () => (
      <EstructurarPanel libro={libro} template={template} order={order} busy={busy} place={place} goTo={goTo} />
    ),
    validar: () => <ValidarPanel state={validar} busy={busy} goTo={goTo} />,
    vencidas: () => <VencidasPanel state={vencidas} busy={busy} goTo={goTo} />,
    consolidar: () => <ConsolidarPanel state={consolidar} busy={busy} place={place} goTo={goTo} />,
  };

  return (
    <main className={styles.root}>
      <header className={styles.head}>
        <h1 className={styles.title}>{PANEL.nombre}</h1>
        <Button
          appearance="subtle"
          icon={<SettingsRegular />}
          aria-label={PANEL.ajustes}
          title={PANEL.ajustes}
          onClick={(event) => side.open('ajustes', event.currentTarget)}
        />
        <Button
          appearance="subtle"
          icon={<QuestionCircleRegular />}
          onClick={(event) => side.open('ayuda', event.currentTarget)}
        >
          {PANEL.ayuda}
        </Button>
      </header>
      {side.shown !== null ? (
        <SidePage key={side.shown} title={PANEL[side.shown]} onBack={side.close}>
          <Part key={side.shown}>{side.shown === 'ayuda' ? <Ayuda /> : <AjustesPanel libro={libro} />}</Part>
        </SidePage>
      ) : (
        <>
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
                {
                  key: 'vencidas',
                  label: PESTANAS.vencidas,
                  icon: <CalendarClockRegular />,
                  ...noteOf(vencidas.outdated),
                },
                { key: 'consolidar', label: PESTANAS.consolidar, icon: <StackRegular /> },
              ]}
            >
              <div className={styles.notices}>
                {openingProblem !== null && libro.leido === null && <Notice intent="warning">{openingProblem}</Notice>}
                {libro.ajustes.motivo !== null && (
                  <Notice intent="warning">{PANEL.ajustesNoLeidos(libro.ajustes.motivo)}</Notice>
                )}
              </div>
              <Part key={tab}>{panels[tab]()}</Part>
            </Tabs>
          </div>
        </>
      )}
      <WorkBar work={work} />
    </main>
  );
}

type SideKey = 'ajustes' | 'ayuda';

/** Help and settings over the tabs; closing them gives the focus back to the button that opened them. */
function useSide() {
  const [shown, setShown] = useState<SideKey | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  return {
    shown,
    open: (key: SideKey, button: HTMLElement) => {
      opener.current = button;
      setShown((now) => (now === key ? null : key));
    },
    close: () => {
      setShown(null);
      opener.current?.focus();
    },
  };
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
