import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { ESTRUCTURAR_PANEL } from '../../messages/panel-estructurar';
import { PAAC } from '../../plan/paac';
import type { Plan } from '../../plan/plan';
import { Card } from '../pane/card';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '6px', margin: 0, padding: 0, listStyleType: 'none' },
  name: { fontWeight: tokens.fontWeightSemibold },
  line: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Which components the open workbook has, on which sheets. */
export function PresentCard({ plan }: { readonly plan: Plan | null }): ReactNode {
  const styles = useStyles();
  const found = PAAC.componentes.map(({ numero, nombreCorto, opcional }) => {
    const suyas = plan?.actividades.filter(({ componente }) => componente === numero) ?? [];
    return {
      numero,
      nombreCorto,
      opcional,
      actividades: suyas.length,
      hojas: [...new Set(suyas.map(({ origen }) => origen.hoja))],
    };
  });
  const present = found.filter(({ actividades }) => actividades > 0);
  const absent = found.filter(({ actividades, opcional }) => actividades === 0 && !opcional);
  return (
    <Card title={ESTRUCTURAR_PANEL.tiene}>
      {plan === null && <p className={styles.line}>{ESTRUCTURAR_PANEL.leyendo}</p>}
      {plan !== null && present.length === 0 && <p className={styles.line}>{ESTRUCTURAR_PANEL.vacio}</p>}
      <ul className={styles.list}>
        {present.map(({ numero, nombreCorto, actividades, hojas }) => (
          <li key={numero}>
            <span className={styles.name}>{ESTRUCTURAR_PANEL.componente(numero, nombreCorto)}</span>
            <p className={styles.line}>{ESTRUCTURAR_PANEL.enHojas(actividades, hojas)}</p>
          </li>
        ))}
      </ul>
      {present.length > 0 && absent.length > 0 && (
        <p className={styles.line}>{ESTRUCTURAR_PANEL.ausentes(absent.map(({ nombreCorto }) => nombreCorto))}</p>
      )}
    </Card>
  );
}
