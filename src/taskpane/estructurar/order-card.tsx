import type { ReactNode } from 'react';
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { CATALOGOS } from '../../actions/estructurar';
import { FORMULARIO } from '../../messages/estructurar';
import { PANEL } from '../../messages/panel';
import { ESTRUCTURAR_PANEL } from '../../messages/panel-estructurar';
import { PROPUESTA_DE_ORDEN } from '../../messages/propuesta';
import { PAAC } from '../../plan/paac';
import type { Propuesta } from '../../structuring/propose';
import { Card } from '../pane/card';
import type { GoTo } from '../pane/go-to';
import { Notice } from '../pane/notice';
import { OutdatedNotice } from '../pane/outdated-notice';
import { WrittenSheets } from '../pane/written-sheets';
import { MendsList } from './mends-list';
import { TableProposal } from './table-proposal';
import type { OrderState } from './use-order';

interface OrderCardProps {
  readonly state: OrderState;
  readonly busy: boolean;
  readonly place: 'excel' | 'page';
  readonly goTo: GoTo;
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  subtitle: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, padding: '0 0 0 16px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Order out of the open workbook: the proposal, the person's changes to it, and the writing. */
export function OrderCard({ state, busy, place, goTo }: OrderCardProps): ReactNode {
  const styles = useStyles();
  const { proposal, outdated, problem, written } = state;
  const canWrite = proposal !== null && proposal.propuesta.actividades > 0;
  return (
    <Card title={ESTRUCTURAR_PANEL.ordenar}>
      <p className={styles.text}>{ESTRUCTURAR_PANEL.ordenarTexto}</p>
      <div className={styles.actions}>
        <Button disabledFocusable={busy} onClick={() => void state.proponer()}>
          {ESTRUCTURAR_PANEL.proponer}
        </Button>
      </div>
      {problem !== null && <Notice intent="error">{problem}</Notice>}
      {outdated && <OutdatedNotice>{ESTRUCTURAR_PANEL.desactualizada}</OutdatedNotice>}
      {written !== null && (
        <WrittenSheets title={ESTRUCTURAR_PANEL.escritas} sheets={written.sheets} goTo={goTo}>
          {ESTRUCTURAR_PANEL.ordenadas(written.actividades)}
          {place === 'excel' && ` ${ESTRUCTURAR_PANEL.enLugarDeOriginales}`}
        </WrittenSheets>
      )}
      {proposal !== null && <Proposed propuesta={proposal.propuesta} state={state} goTo={goTo} />}
      {canWrite && (
        <>
          {place === 'excel' && <Notice intent="info">{ESTRUCTURAR_PANEL.sinDeshacer}</Notice>}
          <div className={styles.actions}>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void state.escribir()}>
              {ESTRUCTURAR_PANEL.escribir}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}

interface ProposedProps {
  readonly propuesta: Propuesta;
  readonly state: OrderState;
  readonly goTo: GoTo;
}

function Proposed({ propuesta, state, goTo }: ProposedProps): ReactNode {
  const styles = useStyles();
  const { tablas, actividades, hojas, noEntendidas } = propuesta;
  return (
    <>
      <h3 className={styles.subtitle}>{ESTRUCTURAR_PANEL.propuesta}</h3>
      <p className={styles.text}>
        {actividades === 0 ? ESTRUCTURAR_PANEL.nada : ESTRUCTURAR_PANEL.tablas(tablas.length, actividades)}
      </p>
      {tablas.map((tabla) => (
        <TableProposal key={tabla.clave} tabla={tabla} state={state} goTo={goTo} />
      ))}
      {state.fuera.map((clave) => (
        <Checkbox
          key={clave}
          label={`${ESTRUCTURAR_PANEL.incluirTabla}: ${placeOfKey(clave)}`}
          checked={false}
          onChange={() => void state.leaveOut(clave, false)}
        />
      ))}
      {propuesta.arreglos.length > 0 && <MendsList propuesta={propuesta} goTo={goTo} />}
      {noEntendidas.length > 0 && (
        <Notice intent="warning">
          {ESTRUCTURAR_PANEL.noEntendidas(noEntendidas.length)}
          <ul className={styles.list}>
            {noEntendidas.slice(0, MOST_SHOWN).map(({ hoja, fila, texto }) => (
              <li key={`${hoja}!${fila}`}>{PROPUESTA_DE_ORDEN.fila(hoja, fila, texto.slice(0, LONGEST_SHOWN))}</li>
            ))}
          </ul>
          {noEntendidas.length > MOST_SHOWN && ESTRUCTURAR_PANEL.yMas(noEntendidas.length - MOST_SHOWN)}
        </Notice>
      )}
      {hojas.length > 0 && (
        <>
          <h3 className={styles.subtitle}>{ESTRUCTURAR_PANEL.seEscribe}</h3>
          <ul className={styles.list}>
            {hojas.map((hoja) => (
              <li key={hoja.componente}>{PROPUESTA_DE_ORDEN.hoja(sheetNameOf(hoja.componente), hoja.actividades)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const MOST_SHOWN = 8;
const LONGEST_SHOWN = 120;

function sheetNameOf(numero: number): string {
  const known = [...PAAC.componentes, ...CATALOGOS.PTEP.componentes].find((componente) => componente.numero === numero);
  return known ? FORMULARIO.hoja(known) : String(numero);
}

/** "Hoja 1!9" as a person reads it. */
function placeOfKey(clave: string): string {
  const at = clave.lastIndexOf('!');
  return `«${clave.slice(0, at)}», ${PANEL.fila(Number(clave.slice(at + 1)))}`;
}
