import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { CalendarClockRegular } from '@fluentui/react-icons/svg/calendar-clock';
import { ClipboardCheckmarkRegular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import { StackRegular } from '@fluentui/react-icons/svg/stack';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { PAGINA } from '../messages/pagina';

const ICONS = [TableAddRegular, ClipboardCheckmarkRegular, CalendarClockRegular, StackRegular] as const;

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    boxSizing: 'border-box',
    maxWidth: '720px',
    minHeight: '100%',
    margin: '0 auto',
    padding: '32px 24px',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'balance',
    outlineStyle: 'none',
  },
  text: {
    margin: '12px 0 0',
    maxWidth: '60ch',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '20px' },
  steps: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))',
    gap: '16px 24px',
    margin: '32px 0 0',
    padding: 0,
    listStyleType: 'none',
  },
  step: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '12px' },
  icon: { display: 'flex', marginTop: '2px', fontSize: '24px', color: tokens.colorBrandForeground1 },
  private: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '10px',
    alignItems: 'center',
    margin: '32px 0 0',
    padding: '12px 14px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
  },
});

/** What a newcomer sees first: what it does, how to begin, and that nothing leaves the machine. */
export function Welcome({ actions }: { readonly actions: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <h2 tabIndex={-1} className={styles.title}>
        {PAGINA.bienvenida}
      </h2>
      <p className={styles.text}>{PAGINA.bienvenidaTexto}</p>
      <div className={styles.actions}>{actions}</div>
      <ul className={styles.steps}>
        {PAGINA.pasos.map(([name, text], index) => {
          const Icon = ICONS[index] ?? StackRegular;
          return (
            <li key={name} className={styles.step}>
              <span aria-hidden className={styles.icon}>
                <Icon />
              </span>
              <span>
                <strong>{name}</strong> {text}
              </span>
            </li>
          );
        })}
      </ul>
      <p className={styles.private}>
        <span aria-hidden className={styles.icon}>
          <ShieldCheckmarkRegular />
        </span>
        <span>
          {PAGINA.privado} {PAGINA.soltar}
        </span>
      </p>
    </div>
  );
}
