import type { ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';
import type { GoTo } from '../pane/go-to';
import type { Libro } from '../pane/libro';
import { OrderCard } from './order-card';
import { PresentCard } from './present-card';
import { TemplateCard } from './template-card';
import type { OrderState } from './use-order';
import type { TemplateState } from './use-template';

interface EstructurarPanelProps {
  readonly libro: Libro;
  readonly template: TemplateState;
  readonly order: OrderState;
  readonly busy: boolean;
  readonly place: 'excel' | 'page';
  readonly goTo: GoTo;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px 16px 24px' },
});

/** «Estructurar»: what the workbook has, order out of it, and new sheets from the catalogue. */
export function EstructurarPanel({ libro, template, order, busy, place, goTo }: EstructurarPanelProps): ReactNode {
  const styles = useStyles();
  const plan = libro.leido?.plan ?? null;
  const hasActivities = plan !== null && plan.actividades.length > 0;
  return (
    <div className={styles.root}>
      <PresentCard plan={plan} />
      {(hasActivities || order.written !== null || order.fuera.length > 0) && (
        <OrderCard state={order} busy={busy} place={place} goTo={goTo} />
      )}
      <TemplateCard state={template} vigencia={libro.contexto.vigencia} busy={busy} place={place} goTo={goTo} />
    </div>
  );
}
