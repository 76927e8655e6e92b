import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { PAGINA } from '../messages/pagina';
import { Notice } from '../taskpane/pane/notice';

interface CloseQuestionProps {
  readonly name: string;
  readonly onKeep: () => void;
  readonly onClose: () => void;
}

/** Asks before a workbook is closed with something that «Descargar libro» has not saved. Escape keeps it. */
export function CloseQuestion({ name, onKeep, onClose }: CloseQuestionProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    box.current?.querySelector('button')?.focus();
    return () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <div
      ref={box}
      role="alertdialog"
      aria-label={PAGINA.cerrar(name)}
      aria-describedby="cerrar-pregunta"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onKeep();
      }}
    >
      <Notice
        intent="warning"
        actions={
          <>
            <Button onClick={onKeep}>{PAGINA.conservar}</Button>
            <Button onClick={onClose}>{PAGINA.cerrarSinDescargar}</Button>
          </>
        }
      >
        <span id="cerrar-pregunta">{PAGINA.sinDescargar(name)}</span>
      </Notice>
    </div>
  );
}
