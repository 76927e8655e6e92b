import type { ReactNode } from 'react';
import { Checkbox, Field, Link, Select, makeStyles, tokens } from '@fluentui/react-components';
import { CAMPO_ESCRITO } from '../../messages/campos';
import { ESTRUCTURAR_PANEL } from '../../messages/panel-estructurar';
import { PROPUESTA_DE_ORDEN } from '../../messages/propuesta';
import { CAMPOS, type Campo } from '../../plan/actividad';
import type { TablaPropuesta } from '../../structuring/propose';
import { cellName, columnName } from '../../workbook/address';
import type { GoTo } from '../pane/go-to';
import type { OrderState } from './use-order';

interface TableProposalProps {
  readonly tabla: TablaPropuesta;
  readonly state: OrderState;
  readonly goTo: GoTo;
}

const useStyles = makeStyles({
  table: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 10px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  columns: { display: 'flex', flexDirection: 'column', gap: '6px', margin: 0 },
  summary: {
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  fields: { display: 'flex', flexDirection: 'column', gap: '6px', paddingTop: '6px' },
  select: { minWidth: 0, '& select': { minWidth: 0 } },
});

/** A table that was found: where it stands, what it was taken for, and how each head was matched, which can be changed. */
export function TableProposal({ tabla: { clave, tabla, columnas }, state, goTo }: TableProposalProps): ReactNode {
  const styles = useStyles();
  const {
    hoja,
    primeraFila,
    ultimaFila,
    componente,
    componentePor,
    seccion,
    dependencia,
    dependenciaPor,
    actividades,
  } = tabla;
  return (
    <section aria-label={PROPUESTA_DE_ORDEN.tabla(hoja, primeraFila, ultimaFila)} className={styles.table}>
      <Link
        as="button"
        onClick={() =>
          goTo.go(hoja, cellName(tabla.filasEncabezado[0] ?? primeraFila, columnas[0]?.columna ?? 1), 'now')
        }
      >
        {PROPUESTA_DE_ORDEN.tabla(hoja, primeraFila, ultimaFila)}
      </Link>
      <p className={styles.line}>
        {PROPUESTA_DE_ORDEN.actividades(actividades)} ·{' '}
        {PROPUESTA_DE_ORDEN.componente(componente, seccion, componentePor)} ·{' '}
        {PROPUESTA_DE_ORDEN.dependencia(dependencia, dependenciaPor)}
      </p>
      <Checkbox label={ESTRUCTURAR_PANEL.incluirTabla} checked onChange={() => void state.leaveOut(clave, true)} />
      <details>
        <summary className={styles.summary}>
          {ESTRUCTURAR_PANEL.columnasReconocidas(
            columnas.filter(({ campo }) => campo !== null).length,
            columnas.length,
          )}
        </summary>
        <div className={styles.fields}>
          {columnas.map((columna) => (
            <Field
              key={columna.clave}
              size="small"
              label={`${ESTRUCTURAR_PANEL.columna(columnName(columna.columna))}: ${columna.encabezado.trim() || PROPUESTA_DE_ORDEN.sinEncabezado}`}
            >
              <Select
                size="small"
                className={styles.select}
                value={columna.campo ?? ''}
                onChange={(_event, { value }) =>
                  void state.matchColumn(columna.clave, value === '' ? null : (value as Campo))
                }
              >
                <option value="">{ESTRUCTURAR_PANEL.noSeLleva}</option>
                {CAMPOS.map((campo) => (
                  <option key={campo} value={campo}>
                    {CAMPO_ESCRITO[campo]}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </div>
      </details>
    </section>
  );
}
