import { useId, useState, type DragEvent, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import { CONSOLIDAR_PANEL } from '../../messages/panel-consolidar';

export const ACCEPTED = '.xlsx,.xlsm';

const useStyles = makeStyles({
  zone: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '12px',
    alignItems: 'center',
    padding: '14px 12px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `1px dashed ${tokens.colorBrandStroke1}` },
  icon: { display: 'flex', fontSize: '28px', color: tokens.colorBrandForeground1 },
  label: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  hint: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  link: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
  // The whole zone is the file input: clicks, the keyboard and dropped files all reach it.
  input: { position: 'absolute', inset: 0, width: '100%', height: '100%', opacity: 0, cursor: 'pointer' },
});

/** Where workbooks are chosen or dropped. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    // A page that shows the pane must not open them as well.
    event.stopPropagation();
    setIsOver(false);
    onFiles([...event.dataTransfer.files]);
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
        <ArrowUploadRegular />
      </span>
      <span>
        <label htmlFor={id} className={styles.label}>
          {CONSOLIDAR_PANEL.libros}
        </label>
        <span id={`${id}-hint`} className={styles.hint}>
          <span className={styles.link}>{CONSOLIDAR_PANEL.elegir}</span> {CONSOLIDAR_PANEL.soltar}
        </span>
      </span>
      <input
        id={id}
        type="file"
        multiple
        accept={ACCEPTED}
        aria-describedby={`${id}-hint`}
        className={styles.input}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file can be chosen again after it was taken away.
          event.target.value = '';
        }}
      />
    </div>
  );
}
