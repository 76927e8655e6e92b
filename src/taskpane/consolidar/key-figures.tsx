import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Resumen } from '../../consolidating/resumen';
import type { Day } from '../../dates/day';
import { numero, porcentaje } from '../../messages/panel';
import { BANDAS, CONSOLIDAR_PANEL } from '../../messages/panel-consolidar';
import { Card } from '../pane/card';

const useStyles = makeStyles({
  figures: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(88px, 1fr))', gap: '12px 8px', margin: 0 },
  // Read as name and value, shown as value and name.
  figure: { display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' },
  name: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The figures of a consolidation, and what they leave out. */
export function KeyFigures({
  resumen: { total },
  corte,
}: {
  readonly resumen: Resumen;
  readonly corte: Day;
}): ReactNode {
  const styles = useStyles();
  const figures = [
    [CONSOLIDAR_PANEL.programadas, numero(total.programadas)],
    [CONSOLIDAR_PANEL.cumplidas, numero(total.cumplidas)],
    [
      total.banda === null ? CONSOLIDAR_PANEL.avance : `${CONSOLIDAR_PANEL.avance} (${BANDAS[total.banda]})`,
      porcentaje(total.porcentaje),
    ],
    [CONSOLIDAR_PANEL.vencidas, numero(total.vencidas)],
    [CONSOLIDAR_PANEL.vencidasPorConfirmar, numero(total.vencidasPorConfirmar)],
    [CONSOLIDAR_PANEL.sinReporte, numero(total.sinReporte)],
  ] as const;
  return (
    <Card title={CONSOLIDAR_PANEL.cifras(corte)}>
      <dl className={styles.figures}>
        {figures.map(([name, value]) => (
          <div key={name} className={styles.figure}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{CONSOLIDAR_PANEL.avanceSobre(total.porConfirmar, total.sinFechaVerificable)}</p>
    </Card>
  );
}
