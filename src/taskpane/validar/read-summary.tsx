import { useMemo, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Validacion } from '../../actions/validar';
import { SEVERIDADES, VALIDAR_PANEL } from '../../messages/panel-validar';
import { numero } from '../../messages/panel';
import type { ComponenteNumero } from '../../plan/componente';
import type { Hallazgo, Severidad } from '../../plan/hallazgo';
import { PAAC } from '../../plan/paac';
import type { Plan } from '../../plan/plan';
import { Card } from '../pane/card';
import { componenteDe } from './filter';
import { SeverityIcon } from './severity-icon';

const SEVERIDADES_EN_ORDEN: readonly Severidad[] = ['error', 'aviso', 'sugerencia'];

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    padding: '2px 4px',
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'right',
    verticalAlign: 'bottom',
  },
  first: { padding: '5px 8px 5px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  cell: { padding: '5px 4px', textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  zero: { color: tokens.colorNeutralForeground4 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** How many activities were read, by component, with their findings by severity. */
export function ReadSummary({ validacion: { plan, hallazgos } }: { readonly validacion: Validacion }): ReactNode {
  const styles = useStyles();
  const rows = useMemo(() => countByComponente(plan, hallazgos), [plan, hallazgos]);
  const hojas = new Set(plan.actividades.map(({ origen }) => origen.hoja)).size;
  const noEntendidas = plan.conciliacion.reduce((sum, hoja) => sum + hoja.noEntendidas.length, 0);

  return (
    <Card title={VALIDAR_PANEL.porComponente}>
      <p className={styles.text}>
        {VALIDAR_PANEL.leidas(plan.actividades.length, hojas)}
        {noEntendidas > 0 && ` ${VALIDAR_PANEL.noEntendidas(noEntendidas)}`}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.first}>
              {VALIDAR_PANEL.componente}
            </th>
            <th scope="col" className={styles.head}>
              {VALIDAR_PANEL.actividades}
            </th>
            {SEVERIDADES_EN_ORDEN.map((severidad) => (
              <th key={severidad} scope="col" className={styles.head}>
                <span title={SEVERIDADES[severidad].varios} role="img" aria-label={SEVERIDADES[severidad].varios}>
                  <SeverityIcon severidad={severidad} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ componente, nombre, actividades, severidades }) => (
            <tr key={componente} className={styles.row}>
              <th scope="row" className={styles.first}>
                {componente === 0 ? nombre : `${componente}. ${nombre}`}
              </th>
              <td className={styles.cell}>{numero(actividades)}</td>
              {SEVERIDADES_EN_ORDEN.map((severidad) => {
                const count = severidades[severidad];
                return (
                  <td key={severidad} className={mergeClasses(styles.cell, count === 0 && styles.zero)}>
                    {numero(count)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

interface CountedRow {
  readonly componente: ComponenteNumero | 0;
  readonly nombre: string;
  actividades: number;
  readonly severidades: Record<Severidad, number>;
}

/** The components that have activities or findings, and last what belongs to none. */
function countByComponente(plan: Plan, hallazgos: readonly Hallazgo[]): readonly CountedRow[] {
  const rows: readonly CountedRow[] = [
    ...PAAC.componentes.map(({ numero: componente, nombreCorto: nombre }) => ({ componente, nombre })),
    { componente: 0 as const, nombre: VALIDAR_PANEL.deOtros },
  ].map((row) => ({ ...row, actividades: 0, severidades: { error: 0, aviso: 0, sugerencia: 0 } }));
  const rowOf = new Map(rows.map((row) => [row.componente, row]));
  for (const { componente } of plan.actividades) {
    const row = rowOf.get(componente);
    if (row) row.actividades += 1;
  }
  const componenteOf = componenteDe(plan);
  for (const hallazgo of hallazgos) {
    const row = rowOf.get(componenteOf(hallazgo));
    if (row) row.severidades[hallazgo.severidad] += 1;
  }
  return rows.filter(
    ({ actividades, severidades }) => actividades > 0 || Object.values(severidades).some((count) => count > 0),
  );
}
