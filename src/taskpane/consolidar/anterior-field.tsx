import { useId, useRef, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { CONSOLIDAR_PANEL } from '../../messages/panel-consolidar';
import { ACCEPTED } from './drop-zone';

interface AnteriorFieldProps {
  readonly file: File | null;
  readonly onChange: (file: File | null) => void;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '6px 8px' },
  hint: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chosen: { display: 'flex', alignItems: 'center', gap: '8px' },
  input: {
    maxWidth: '100%',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    '::file-selector-button': {
      marginRight: '8px',
      padding: '3px 10px',
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      font: 'inherit',
      cursor: 'pointer',
    },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
});

/** The consolidated workbook of the cut-off before, to compare with. */
export function AnteriorField({ file, onChange }: AnteriorFieldProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.root}>
      <label htmlFor={id}>{CONSOLIDAR_PANEL.anterior}</label>
      <span id={`${id}-hint`} className={styles.hint}>
        {CONSOLIDAR_PANEL.anteriorAyuda}
      </span>
      <div className={styles.chosen}>
        <input
          ref={input}
          id={id}
          type="file"
          accept={ACCEPTED}
          aria-describedby={`${id}-hint`}
          className={styles.input}
          onChange={(event) => onChange(event.target.files?.[0] ?? null)}
        />
        {file !== null && (
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={CONSOLIDAR_PANEL.quitar(file.name)}
            onClick={() => {
              if (input.current) input.current.value = '';
              input.current?.focus();
              onChange(null);
            }}
          />
        )}
      </div>
    </div>
  );
}
