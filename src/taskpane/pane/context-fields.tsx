import type { ReactNode } from 'react';
import { Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { PANEL } from '../../messages/panel';
import type { Fields, TextField } from './fields';

const useStyles = makeStyles({
  root: { padding: '12px 16px 8px', backgroundColor: tokens.colorNeutralBackground1 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(88px, 2fr) minmax(132px, 3fr)',
    columnGap: '12px',
    alignItems: 'start',
  },
  // Fluent's inputs keep a width of their own that overflows narrow panes.
  input: { minWidth: 0, width: '100%' },
  hint: {
    '& .fui-Link': { font: 'inherit' },
    margin: '6px 0 0',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Vigencia and Fecha de corte, proposed and changeable. */
export function ContextFields({ fields }: { readonly fields: Fields }): ReactNode {
  const styles = useStyles();
  const { vigencia, corte, hint, areKept, propose, notStored } = fields;
  return (
    <div className={styles.root}>
      <div className={styles.fields}>
        <Field label={PANEL.vigencia} {...validationOf(vigencia.problem, null)}>
          <Input
            className={styles.input}
            inputMode="numeric"
            maxLength={10}
            autoComplete="off"
            {...inputOf(vigencia)}
          />
        </Field>
        <Field label={PANEL.corte} {...validationOf(corte.problem, corte.warning)}>
          <Input
            className={styles.input}
            placeholder={PANEL.formatoCorte}
            maxLength={20}
            autoComplete="off"
            {...inputOf(corte)}
          />
        </Field>
      </div>
      <p className={styles.hint}>
        {hint}{' '}
        {areKept && (
          <Link inline as="button" onClick={propose}>
            {PANEL.proponer}
          </Link>
        )}
        {notStored !== null && ` ${notStored}`}
      </p>
    </div>
  );
}

function inputOf({ text, onFocus, onChange, onBlur }: TextField) {
  return {
    value: text,
    onFocus,
    onBlur,
    onChange: (_event: unknown, data: { readonly value: string }) => onChange(data.value),
  };
}

function validationOf(problem: string | null, warning: string | null) {
  if (problem !== null) return { validationState: 'error', validationMessage: problem } as const;
  return warning === null ? {} : ({ validationState: 'warning', validationMessage: warning } as const);
}
