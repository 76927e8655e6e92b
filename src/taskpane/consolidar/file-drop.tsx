import { useId, useState, type DragEvent, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

export const ACCEPTED = '.xlsx,.xlsm';

interface FileDropProps {
  readonly icon: ReactNode;
  readonly label: string;
  /** On what looks like a button: that there is something to choose. */
  readonly action: string;
  readonly hint: string;
  readonly multiple: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

const useStyles = makeStyles({
  zone: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '12px',
    alignItems: 'center',
    padding: '12px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `1px dashed ${tokens.colorBrandStroke1}` },
  icon: { display: 'flex', fontSize: '24px', color: tokens.colorBrandForeground1 },
  label: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  choice: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', marginTop: '4px' },
  action: {
    padding: '2px 10px 3px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { border: '1px solid ButtonText' },
  },
  hint: {
    flex: '1 1 160px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // The whole zone is the file input: clicks, the keyboard and dropped files all reach it.
  input: { position: 'absolute', inset: 0, width: '100%', height: '100%', opacity: 0, cursor: 'pointer' },
});

/** Where workbooks are chosen or dropped. The browser's own words ("Choose file") would be in the browser's language. */
export function FileDrop({ icon, label, action, hint, multiple, onFiles }: FileDropProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    // A page that shows the pane must not open them as well.
    event.stopPropagation();
    setIsOver(false);
    const dropped = [...event.dataTransfer.files];
    if (dropped.length > 0) onFiles(multiple ? dropped : dropped.slice(0, 1));
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragEnter={() => setIsOver(true)}
      onDragLeave={() => setIsOver(false)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <span aria-hidden className={styles.icon}>
        {icon}
      </span>
      <span>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        <span id={`${id}-hint`} className={styles.choice}>
          <span className={styles.action}>{action}</span>
          <span className={styles.hint}>{hint}</span>
        </span>
      </span>
      <input
        id={id}
        type="file"
        multiple={multiple}
        accept={ACCEPTED}
        // An empty title keeps the browser from showing its own, in its own language.
        title=""
        aria-describedby={`${id}-hint`}
        className={styles.input}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          // The same file can be chosen again after it was taken away.
          event.target.value = '';
          if (chosen.length > 0) onFiles(chosen);
        }}
      />
    </div>
  );
}
