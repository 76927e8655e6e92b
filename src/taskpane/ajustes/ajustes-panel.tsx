import { useState, type ReactNode } from 'react';
import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { CLAVE_AJUSTES } from '../../actions/pedido-guardado';
import { PANEL } from '../../messages/panel';
import { AJUSTES_PANEL } from '../../messages/panel-ajustes';
import { CODIGOS_DE_REGLA, reglaEscrita } from '../../messages/reglas';
import { AJUSTES } from '../../plan/ajustes';
import { useAnnounce } from '../pane/announcer';
import { Card } from '../pane/card';
import type { Libro } from '../pane/libro';
import { Notice } from '../pane/notice';
import { readSettings, writeSettings, type WrittenSettings } from './written-settings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '0 16px 24px' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px', alignItems: 'end' },
  input: { minWidth: 0 },
  rules: { display: 'flex', flexDirection: 'column', minWidth: 0, margin: 0, padding: 0, border: 'none' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** The control office's settings, kept with the workbook. */
export function AjustesPanel({ libro }: { readonly libro: Libro }): ReactNode {
  const styles = useStyles();
  const { ajustes, motivo } = libro.ajustes;
  const [written, setWritten] = useState<WrittenSettings>(() => writeSettings(ajustes));
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const announce = useAnnounce();

  const change = (changes: Partial<WrittenSettings>): void => {
    setDone(null);
    setProblem(null);
    setWritten((now) => ({ ...now, ...changes }));
  };

  const keep = async (json: string | null, sentence: string): Promise<void> => {
    const notStored = await libro.keep(CLAVE_AJUSTES, json);
    setProblem(notStored);
    if (notStored !== null) return;
    setDone(sentence);
    announce(sentence);
  };

  const save = async (): Promise<void> => {
    const read = readSettings(written);
    if ('problem' in read) {
      setDone(null);
      setProblem(read.problem);
    } else await keep(read.json, AJUSTES_PANEL.guardados);
  };

  const restore = async (): Promise<void> => {
    setWritten(writeSettings(AJUSTES));
    await keep(null, AJUSTES_PANEL.restablecidos);
  };

  const field = (name: 'diasPorVencer' | 'cortes' | 'bandaMedia' | 'bandaAlta', label: string, hint?: string) => (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Input
        className={styles.input}
        value={written[name]}
        maxLength={200}
        onChange={(_event, { value }) => change({ [name]: value })}
      />
    </Field>
  );

  return (
    <div className={styles.root}>
      <p className={styles.text}>{AJUSTES_PANEL.texto}</p>
      {motivo !== null && <Notice intent="warning">{PANEL.ajustesNoLeidos(motivo)}</Notice>}
      <Card>
        {field('diasPorVencer', AJUSTES_PANEL.diasPorVencer, AJUSTES_PANEL.diasAyuda)}
        {field('cortes', AJUSTES_PANEL.cortes, AJUSTES_PANEL.cortesAyuda)}
        <div className={styles.pair}>
          {field('bandaMedia', AJUSTES_PANEL.bandaMedia)}
          {field('bandaAlta', AJUSTES_PANEL.bandaAlta)}
        </div>
        <Checkbox
          label={AJUSTES_PANEL.avisarDiaNoHabil}
          checked={written.avisarDiaNoHabil}
          onChange={(_event, { checked }) => change({ avisarDiaNoHabil: checked === true })}
        />
      </Card>
      <Card title={AJUSTES_PANEL.reglas} level={3}>
        <p className={styles.text}>{AJUSTES_PANEL.reglasAyuda}</p>
        <fieldset className={styles.rules} aria-label={AJUSTES_PANEL.reglas}>
          {CODIGOS_DE_REGLA.map((codigo) => (
            <Checkbox
              key={codigo}
              label={reglaEscrita(codigo).titulo}
              checked={!written.reglasApagadas.includes(codigo)}
              onChange={(_event, { checked }) => {
                const others = written.reglasApagadas.filter((one) => one !== codigo);
                change({ reglasApagadas: checked === true ? others : [...others, codigo] });
              }}
            />
          ))}
        </fieldset>
      </Card>
      {problem !== null && <Notice intent="error">{problem}</Notice>}
      {done !== null && <Notice intent="success">{done}</Notice>}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void save()}>
          {AJUSTES_PANEL.guardar}
        </Button>
        <Button onClick={() => void restore()}>{AJUSTES_PANEL.restablecer}</Button>
      </div>
    </div>
  );
}
