import type { ReactNode } from 'react';
import { Button, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { StackRegular } from '@fluentui/react-icons/svg/stack';
import { CONSOLIDAR_PANEL } from '../../messages/panel-consolidar';
import { Card } from '../pane/card';
import { EmptyState } from '../pane/empty-state';
import type { GoTo } from '../pane/go-to';
import { Notice } from '../pane/notice';
import { OutdatedNotice } from '../pane/outdated-notice';
import { AnteriorField } from './anterior-field';
import { ChosenList } from './chosen-list';
import { DropZone } from './drop-zone';
import { KeyFigures } from './key-figures';
import { ReviewView } from './review-view';
import type { Consolidated, ConsolidarState } from './use-consolidar';

interface ConsolidarPanelProps {
  readonly state: ConsolidarState;
  readonly busy: boolean;
  readonly place: 'excel' | 'page';
  readonly goTo: GoTo;
  /** What the place offers besides: the sample's workbooks. */
  readonly offer?: ReactNode;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px 16px 24px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  private: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  options: { display: 'flex', flexDirection: 'column', gap: '4px' },
  sheets: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
});

/** «Consolidar»: choose, review, write. */
export function ConsolidarPanel({ state, busy, place, goTo, offer }: ConsolidarPanelProps): ReactNode {
  const styles = useStyles();
  const { request, change, review, consolidated, problem, notice, outdated } = state;
  return (
    <div className={styles.root}>
      <DropZone onFiles={state.add} />
      <p className={styles.private}>{CONSOLIDAR_PANEL.privado}</p>
      {notice !== null && <Notice intent="info">{notice}</Notice>}
      <ChosenList chosen={request.chosen} onRemove={state.remove} onClear={() => change({ chosen: [] })} />
      {offer}
      <div className={styles.options}>
        <Checkbox
          label={CONSOLIDAR_PANEL.incluir}
          checked={request.incluir}
          onChange={(_event, { checked }) => change({ incluir: checked === true })}
        />
        <Checkbox
          label={CONSOLIDAR_PANEL.matriz}
          title={CONSOLIDAR_PANEL.matrizAyuda}
          checked={request.matriz}
          onChange={(_event, { checked }) => change({ matriz: checked === true })}
        />
        <AnteriorField file={request.anterior} onChange={(anterior) => change({ anterior })} />
      </div>
      <div className={styles.actions}>
        <Button
          appearance={review === null || outdated ? 'primary' : 'secondary'}
          disabledFocusable={busy}
          onClick={() => void state.revisar()}
        >
          {CONSOLIDAR_PANEL.revisar}
        </Button>
        <Button
          appearance={review === null || outdated ? 'secondary' : 'primary'}
          disabledFocusable={busy}
          onClick={() => void state.consolidar()}
        >
          {CONSOLIDAR_PANEL.boton}
        </Button>
      </div>
      {problem !== null && <Notice intent="error">{problem}</Notice>}
      {outdated && <OutdatedNotice>{CONSOLIDAR_PANEL.desactualizado}</OutdatedNotice>}
      {consolidated !== null && <Done state={state} consolidated={consolidated} goTo={goTo} />}
      {review !== null && <ReviewView review={review} place={place} />}
      {review === null && consolidated === null && (
        <EmptyState icon={<StackRegular />} title={CONSOLIDAR_PANEL.vacioTitulo}>
          {CONSOLIDAR_PANEL.vacio}
        </EmptyState>
      )}
    </div>
  );
}

interface DoneProps {
  readonly state: ConsolidarState;
  readonly consolidated: Consolidated;
  readonly goTo: GoTo;
}

function Done({ state, consolidated: { review, sheets }, goTo }: DoneProps): ReactNode {
  const styles = useStyles();
  const { consolidado, lectura, contexto } = review;
  const { downloadCsv } = state;
  return (
    <>
      <Notice intent="success" title={CONSOLIDAR_PANEL.terminado}>
        {CONSOLIDAR_PANEL.escritas(consolidado.juzgadas.length, lectura.planes.length)}
      </Notice>
      <KeyFigures resumen={consolidado.resumen} corte={contexto.corte} />
      <Card title={CONSOLIDAR_PANEL.hojasEscritas}>
        <ul className={styles.sheets}>
          {sheets.map(({ mark, name }) => (
            <li key={mark}>
              <Link as="button" onClick={() => goTo.go(name, 'A1', 'now')}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
        {downloadCsv && (
          <div className={styles.actions}>
            <Button onClick={() => void downloadCsv()}>{CONSOLIDAR_PANEL.csv}</Button>
          </div>
        )}
      </Card>
    </>
  );
}
