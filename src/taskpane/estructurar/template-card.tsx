import type { ReactNode } from 'react';
import { Button, Checkbox, Field, Input, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { componentesDe, type Perfil } from '../../actions/estructurar';
import { ESTRUCTURAR_PANEL } from '../../messages/panel-estructurar';
import type { ComponenteNumero } from '../../plan/componente';
import { Card } from '../pane/card';
import type { GoTo } from '../pane/go-to';
import { Notice } from '../pane/notice';
import { shownSheets, WrittenSheets } from '../pane/written-sheets';
import { PERFILES, type FormRequest } from './form-request';
import type { TemplateState } from './use-template';

interface TemplateCardProps {
  readonly state: TemplateState;
  readonly vigencia: number;
  readonly busy: boolean;
  readonly place: 'excel' | 'page';
  readonly goTo: GoTo;
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
  input: { minWidth: 0 },
  group: { display: 'flex', flexDirection: 'column', minWidth: 0, margin: 0, padding: 0, border: 'none' },
  legend: { padding: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** New sheets from the catalogue: what they are headed with, and which components. */
export function TemplateCard({ state, vigencia, busy, place, goTo }: TemplateCardProps): ReactNode {
  const styles = useStyles();
  const { request, change, problem, created } = state;
  const text = (
    name: keyof FormRequest & ('entidad' | 'nit' | 'codigo' | 'version' | 'dependencia'),
    label: string,
    placeholder = '',
  ) => (
    <Field label={label}>
      <Input
        className={styles.input}
        value={request[name]}
        placeholder={placeholder}
        maxLength={200}
        onChange={(_event, { value }) => change({ [name]: value })}
      />
    </Field>
  );
  return (
    <Card title={ESTRUCTURAR_PANEL.nuevas}>
      <p className={styles.text}>{ESTRUCTURAR_PANEL.nuevasTexto}</p>
      <Field label={ESTRUCTURAR_PANEL.perfil}>
        <RadioGroup
          layout="horizontal"
          value={request.perfil}
          onChange={(_event, { value }) => change({ perfil: value as Perfil, componentes: null })}
        >
          {PERFILES.map((perfil) => (
            <Radio key={perfil} value={perfil} label={perfil} />
          ))}
        </RadioGroup>
      </Field>
      {text('dependencia', ESTRUCTURAR_PANEL.dependencia, ESTRUCTURAR_PANEL.dependenciaEjemplo)}
      {text('entidad', ESTRUCTURAR_PANEL.entidad, ESTRUCTURAR_PANEL.entidadEjemplo)}
      <Componentes
        perfil={request.perfil}
        chosen={request.componentes}
        onChange={(componentes) => change({ componentes })}
      />
      {text('nit', ESTRUCTURAR_PANEL.nit, ESTRUCTURAR_PANEL.opcional)}
      <div className={styles.pair}>
        {text('codigo', ESTRUCTURAR_PANEL.codigo, ESTRUCTURAR_PANEL.opcional)}
        {text('version', ESTRUCTURAR_PANEL.version, ESTRUCTURAR_PANEL.opcional)}
      </div>
      <p className={styles.hint}>
        {place === 'excel'
          ? `${ESTRUCTURAR_PANEL.enExcel(vigencia)} ${ESTRUCTURAR_PANEL.sinDeshacer}`
          : ESTRUCTURAR_PANEL.enPagina(vigencia)}
      </p>
      {problem !== null && <Notice intent="error">{problem}</Notice>}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void state.crear()}>
          {ESTRUCTURAR_PANEL.crear}
        </Button>
      </div>
      {created !== null && (
        <WrittenSheets title={ESTRUCTURAR_PANEL.creadas(shownSheets(created).length)} sheets={created} goTo={goTo} />
      )}
    </Card>
  );
}

interface ComponentesProps {
  readonly perfil: Perfil;
  readonly chosen: readonly ComponenteNumero[] | null;
  readonly onChange: (chosen: readonly ComponenteNumero[]) => void;
}

function Componentes({ perfil, chosen, onChange }: ComponentesProps): ReactNode {
  const styles = useStyles();
  const offered = componentesDe(perfil);
  const taken = chosen ?? offered.filter(({ tomado }) => tomado).map(({ numero }) => numero);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{ESTRUCTURAR_PANEL.componentes}</legend>
      {offered.map(({ numero, nombre, tomado }) => (
        <Checkbox
          key={numero}
          label={`${numero}. ${nombre}${tomado ? '' : ` (${ESTRUCTURAR_PANEL.opcional})`}`}
          checked={taken.includes(numero)}
          onChange={(_event, { checked }) =>
            onChange(checked === true ? [...taken, numero] : taken.filter((one) => one !== numero))
          }
        />
      ))}
    </fieldset>
  );
}
