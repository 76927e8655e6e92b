import { useRef, type ReactNode } from 'react';
import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { SparkleRegular } from '@fluentui/react-icons/svg/sparkle';
import { PAGINA } from '../messages/pagina';
import type { PageDocument } from './documents';
import type { Documents } from './use-documents';

export const ACCEPTED = '.xlsx,.xlsm';

interface ToolbarProps {
  readonly documents: Documents;
  readonly busy: boolean;
  readonly onSample: () => void;
  readonly onDownload: () => void;
  readonly onClose: (document: PageDocument) => void;
}

const NARROW = '@media (max-width: 479px)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  document: {
    flex: '1 1 180px',
    display: 'flex',
    alignItems: 'center',
    gap: '2px',
    minWidth: 0,
    [NARROW]: { flexBasis: '100%' },
  },
  // On a phone the three buttons share a line, words alone.
  action: {
    [NARROW]: {
      flexGrow: 1,
      minWidth: 0,
      padding: '5px 6px',
      whiteSpace: 'nowrap',
      '& > .fui-Button__icon': { display: 'none' },
    },
  },
  select: { flexGrow: 1, minWidth: 0, '& select': { minWidth: 0, fontWeight: tokens.fontWeightSemibold } },
});

/** Opening, choosing and saving workbooks. */
export function Toolbar({ documents, busy, onSample, onDownload, onClose }: ToolbarProps): ReactNode {
  const styles = useStyles();
  const { all, shown } = documents;
  return (
    <div className={styles.bar}>
      <div className={styles.document}>
        <Select
          className={styles.select}
          aria-label={PAGINA.libro}
          value={shown.id}
          onChange={(_event, { value }) => documents.show(value)}
        >
          {all.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={PAGINA.cerrar(shown.name)}
          onClick={() => onClose(shown)}
        />
      </div>
      <OpenButton className={styles.action} busy={busy} onFiles={(files) => void documents.open(files)} />
      <Button className={styles.action} icon={<SparkleRegular />} disabledFocusable={busy} onClick={onSample}>
        {PAGINA.ejemplo}
      </Button>
      <Button
        appearance="primary"
        className={styles.action}
        icon={<ArrowDownloadRegular />}
        disabledFocusable={busy}
        onClick={onDownload}
      >
        {PAGINA.descargar}
      </Button>
    </div>
  );
}

interface OpenButtonProps {
  readonly className?: string;
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens the browser's file chooser. */
export function OpenButton({ className, busy, onFiles }: OpenButtonProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        className={className}
        icon={<FolderOpenRegular />}
        disabledFocusable={busy}
        onClick={() => input.current?.click()}
      >
        {PAGINA.abrir}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept={ACCEPTED}
        hidden
        aria-label={PAGINA.abrir}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
