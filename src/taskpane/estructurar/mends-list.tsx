import type { ReactNode } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { contarArreglos } from '../../actions/describir-propuesta';
import { CAMPO_ESCRITO } from '../../messages/campos';
import { ESTRUCTURAR_PANEL } from '../../messages/panel-estructurar';
import { PANEL } from '../../messages/panel';
import { QUE_SE_ARREGLA } from '../../messages/propuesta';
import type { Propuesta } from '../../structuring/propose';
import type { GoTo } from '../pane/go-to';

const MOST_SHOWN = 200;

const useStyles = makeStyles({
  title: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, padding: '0 0 0 16px' },
  summary: {
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  each: {
    maxHeight: '280px',
    overflowY: 'auto',
    margin: '6px 0 0',
    padding: '0 0 0 16px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What will be mended: how many of each kind, and on request each one with its place. */
export function MendsList({ propuesta, goTo }: { readonly propuesta: Propuesta; readonly goTo: GoTo }): ReactNode {
  const styles = useStyles();
  const { arreglos } = propuesta;
  return (
    <>
      <h3 className={styles.title}>{ESTRUCTURAR_PANEL.arreglos}</h3>
      <ul className={styles.list}>
        {contarArreglos(propuesta).map(({ clase, cantidad }) => (
          <li key={clase}>{QUE_SE_ARREGLA[clase](cantidad)}</li>
        ))}
      </ul>
      <details>
        <summary className={styles.summary}>{ESTRUCTURAR_PANEL.verArreglos(arreglos.length)}</summary>
        <ul tabIndex={0} aria-label={ESTRUCTURAR_PANEL.arreglos} className={styles.each}>
          {arreglos.slice(0, MOST_SHOWN).map(({ clase, hoja, fila, celda, campo, de, a }, index) => (
            <li key={`${clase}${hoja}${fila}${celda ?? ''}${index}`}>
              <Link as="button" inline onClick={() => goTo.go(hoja, celda ?? `A${fila}`, 'now')}>
                {hoja} › {celda ?? PANEL.fila(fila)}
              </Link>
              {campo !== null && ` ${CAMPO_ESCRITO[campo]}`}
              {a !== '' && `: ${de === '' ? '' : `«${short(de)}» → `}«${short(a)}»`}
            </li>
          ))}
        </ul>
        {arreglos.length > MOST_SHOWN && ESTRUCTURAR_PANEL.yMas(arreglos.length - MOST_SHOWN)}
      </details>
    </>
  );
}

const LONGEST = 80;

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
