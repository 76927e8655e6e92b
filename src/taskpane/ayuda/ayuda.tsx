import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { GUIA, type Bloque } from '../../messages/ayuda';
import { Card } from '../pane/card';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '0 16px 24px' },
  text: { margin: 0 },
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, paddingLeft: '20px' },
  terms: { display: 'flex', flexDirection: 'column', gap: '6px', margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
  formula: {
    margin: 0,
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
  },
});

/** The guide for its users, inside the pane. */
export function Ayuda(): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {GUIA.map(({ titulo, bloques }) => (
        <Card key={titulo} title={titulo} level={3}>
          {bloques.map((bloque, index) => (
            <Block key={index} bloque={bloque} />
          ))}
        </Card>
      ))}
    </div>
  );
}

function Block({ bloque }: { readonly bloque: Bloque }): ReactNode {
  const styles = useStyles();
  switch (bloque.kind) {
    case 'texto':
      return <p className={styles.text}>{bloque.texto}</p>;
    case 'pasos':
      return (
        <ol start={bloque.desde} className={styles.list}>
          {bloque.pasos.map((paso) => (
            <li key={paso}>{paso}</li>
          ))}
        </ol>
      );
    case 'lista':
      return (
        <ul className={styles.list}>
          {bloque.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'terminos':
      return (
        <dl className={styles.terms}>
          {bloque.terminos.map(([termino, que]) => (
            <div key={termino}>
              <dt className={styles.term}>{termino}</dt>
              <dd className={styles.meaning}>{que}</dd>
            </div>
          ))}
        </dl>
      );
    case 'formula':
      return <p className={styles.formula}>{bloque.formula}</p>;
    case 'imagen':
      return null;
  }
}
