import type { ReactNode } from 'react';
import { Button, Field, Link, Select, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarCheckmarkRegular } from '@fluentui/react-icons/svg/calendar-checkmark';
import { CalendarClockRegular } from '@fluentui/react-icons/svg/calendar-clock';
import { TableDismissRegular } from '@fluentui/react-icons/svg/table-dismiss';
import { VENCIDAS_PANEL } from '../../messages/panel-vencidas';
import type { ActividadJuzgada } from '../../plan/estado';
import { EmptyState } from '../pane/empty-state';
import type { GoTo } from '../pane/go-to';
import { Notice } from '../pane/notice';
import { OutdatedNotice } from '../pane/outdated-notice';
import { AGRUPACIONES, type Agrupacion } from './group-by';
import { dateCellOf } from './marks';
import { OverdueList } from './overdue-list';
import type { VencidasState } from './use-vencidas';

interface VencidasPanelProps {
  readonly state: VencidasState;
  readonly busy: boolean;
  readonly goTo: GoTo;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px 16px 24px' },
  actions: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(136px, 1fr))', gap: '8px' },
  search: { gridColumn: '1 / -1' },
  summary: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  select: { minWidth: 0, '& select': { minWidth: 0 } },
});

/** «Vencidas»: what is overdue and what is about to be, with its estado to confirm, and marks in the workbook. */
export function VencidasPanel({ state, busy, goTo }: VencidasPanelProps): ReactNode {
  const styles = useStyles();
  const { problem, done, outdated, cambio } = state;
  const restaurados = state.busqueda?.restaurados;
  return (
    <div className={styles.root}>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          className={styles.search}
          disabledFocusable={busy}
          onClick={() => void state.buscar()}
        >
          {VENCIDAS_PANEL.boton}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void state.marcar()}>
          {VENCIDAS_PANEL.marcar}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void state.quitar()}>
          {VENCIDAS_PANEL.quitar}
        </Button>
      </div>
      {problem !== null && <Notice intent="error">{problem}</Notice>}
      {done !== null && (
        <Notice intent="success" onClose={state.dismiss}>
          {done}
        </Notice>
      )}
      {outdated && <OutdatedNotice>{VENCIDAS_PANEL.desactualizado}</OutdatedNotice>}
      {restaurados?.ilegible === true && <Notice intent="warning">{VENCIDAS_PANEL.ilegible}</Notice>}
      {restaurados !== undefined && restaurados.perdidos > 0 && (
        <Notice intent="warning">{VENCIDAS_PANEL.perdidos(restaurados.perdidos)}</Notice>
      )}
      {cambio !== null && (
        <Notice
          intent="info"
          actions={
            <Link as="button" onClick={() => void state.deshacer()}>
              {VENCIDAS_PANEL.deshacer}
            </Link>
          }
        >
          {cambio.sentence}
        </Notice>
      )}
      <Result state={state} goTo={goTo} />
    </div>
  );
}

function Result({ state, goTo }: Pick<VencidasPanelProps, 'state' | 'goTo'>): ReactNode {
  const styles = useStyles();
  const { busqueda } = state;
  if (busqueda === null) {
    return (
      <EmptyState icon={<CalendarClockRegular />} title={VENCIDAS_PANEL.vacioTitulo}>
        {VENCIDAS_PANEL.vacio}
      </EmptyState>
    );
  }
  const { juzgadas, contexto, grupos, atencion } = busqueda;
  if (juzgadas.length === 0) {
    return (
      <EmptyState icon={<TableDismissRegular />} title={VENCIDAS_PANEL.sinActividades}>
        {VENCIDAS_PANEL.sinActividadesTexto}
      </EmptyState>
    );
  }
  if (atencion === 0) {
    return (
      <EmptyState icon={<CalendarCheckmarkRegular />} title={VENCIDAS_PANEL.nada}>
        {VENCIDAS_PANEL.nadaTexto(juzgadas.length, contexto.corte)}
      </EmptyState>
    );
  }
  const select = ({ actividad }: ActividadJuzgada, when: 'now' | 'soon'): void =>
    goTo.go(actividad.origen.hoja, dateCellOf(actividad) ?? `A${actividad.origen.fila}`, when);
  return (
    <>
      <h2 className={styles.summary}>{VENCIDAS_PANEL.resumen(atencion, juzgadas.length, contexto.corte)}</h2>
      <Field label={VENCIDAS_PANEL.agrupar} size="small" orientation="horizontal">
        <Select
          size="small"
          className={styles.select}
          value={state.agrupacion}
          onChange={(_event, { value }) => state.setAgrupacion(value as Agrupacion)}
        >
          {AGRUPACIONES.map((agrupacion) => (
            <option key={agrupacion} value={agrupacion}>
              {VENCIDAS_PANEL.agrupaciones[agrupacion]}
            </option>
          ))}
        </Select>
      </Field>
      {goTo.problem !== null && <Notice intent="warning">{goTo.problem}</Notice>}
      <OverdueList
        grupos={grupos}
        agrupacion={state.agrupacion}
        onSelect={select}
        onConfirm={(actividad, estado) => void state.confirmar(actividad, estado)}
      />
    </>
  );
}
