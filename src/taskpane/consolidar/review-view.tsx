import type { ReactNode } from 'react';
import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { textoDeError } from '../../messages/errors';
import { CONSOLIDAR_PANEL } from '../../messages/panel-consolidar';
import type { Plan } from '../../plan/plan';
import { Card } from '../pane/card';
import { HiddenText } from '../pane/hidden-text';
import { Notice } from '../pane/notice';
import { KeyFigures } from './key-figures';
import { fileNameOf } from './use-consolidar';
import type { PlannedSheet, Review } from './review';

interface ReviewViewProps {
  readonly review: Review;
  readonly place: 'excel' | 'page';
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '10px', margin: 0, padding: 0, listStyleType: 'none' },
  file: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '8px' },
  icon: { marginTop: '1px', fontSize: '18px', '@media (forced-colors: active)': { color: 'CanvasText' } },
  good: { color: tokens.colorStatusSuccessForeground3 },
  partly: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  name: { fontWeight: tokens.fontWeightSemibold },
  line: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: 0 },
  sheets: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  sheet: { display: 'flex', flexWrap: 'wrap', gap: '0 8px', alignItems: 'center' },
});

/** What was read of each file and what was not, what it comes to, and what will be written where. */
export function ReviewView({ review, place }: ReviewViewProps): ReactNode {
  const styles = useStyles();
  const { lectura, consolidado, contexto, otrasVigencias, notes, sheets } = review;
  const lost = sheets.filter(({ fate }) => fate === 'replaces' || fate === 'removed').length;
  return (
    <>
      {otrasVigencias.map(({ anio, archivos }) => (
        <Notice key={anio} intent="warning">
          {CONSOLIDAR_PANEL.otraVigencia(anio, archivos, contexto.vigencia)}
        </Notice>
      ))}
      {consolidado.duplicadas.map(({ dependencia, archivos }) => (
        <Notice key={dependencia} intent="warning">
          {CONSOLIDAR_PANEL.duplicada(dependencia, archivos)}
        </Notice>
      ))}
      {notes.map((note) => (
        <Notice key={note} intent="warning">
          {note}
        </Notice>
      ))}
      <Card title={CONSOLIDAR_PANEL.leidos}>
        <p className={styles.text}>
          {CONSOLIDAR_PANEL.resumenLectura(lectura.planes.length, lectura.noLeidos.length, consolidado.juzgadas.length)}
        </p>
        <ul className={styles.list}>
          {lectura.noLeidos.map(({ archivo, error }) => (
            <li key={archivo} className={styles.file}>
              <ErrorCircleFilled aria-hidden className={mergeClasses(styles.icon, styles.bad)} />
              <div>
                <HiddenText>{CONSOLIDAR_PANEL.noLeido}: </HiddenText>
                <span className={styles.name}>{archivo}</span>
                <p className={styles.line}>{textoDeError(error)}</p>
              </div>
            </li>
          ))}
          {lectura.planes.map((plan) => (
            <ReadFile key={plan.archivo} plan={plan} />
          ))}
        </ul>
      </Card>
      {consolidado.juzgadas.length > 0 ? (
        <>
          <KeyFigures resumen={consolidado.resumen} corte={contexto.corte} />
          <Card title={CONSOLIDAR_PANEL.seEscribira}>
            <p className={styles.text}>
              {place === 'excel'
                ? CONSOLIDAR_PANEL.enEsteLibro
                : CONSOLIDAR_PANEL.enLibroNuevo(fileNameOf(contexto.corte))}
            </p>
            <ul className={styles.sheets}>
              {sheets.map((sheet) => (
                <li key={sheet.name} className={styles.sheet}>
                  {sheet.name} <Fate sheet={sheet} />
                </li>
              ))}
            </ul>
            {lost > 0 && <Notice intent="warning">{CONSOLIDAR_PANEL.reemplazoAviso(lost)}</Notice>}
            {place === 'excel' && <Notice intent="info">{CONSOLIDAR_PANEL.sinDeshacer}</Notice>}
          </Card>
        </>
      ) : (
        <Notice intent="warning">{CONSOLIDAR_PANEL.nadaLeido}</Notice>
      )}
    </>
  );
}

const LOOK = { appearance: 'tint', color: 'warning' } as const;

function Fate({ sheet: { name, fate } }: { readonly sheet: PlannedSheet }): ReactNode {
  const styles = useStyles();
  switch (fate) {
    case 'new':
      return null;
    case 'replaces':
      return <Badge {...LOOK}>{CONSOLIDAR_PANEL.reemplaza}</Badge>;
    case 'removed':
      return <Badge {...LOOK}>{CONSOLIDAR_PANEL.seQuita}</Badge>;
    case 'renamed':
      // A whole sentence: a badge does not break into lines.
      return <span className={styles.line}>{CONSOLIDAR_PANEL.conOtroNombre(name)}</span>;
  }
}

function ReadFile({ plan }: { readonly plan: Plan }): ReactNode {
  const styles = useStyles();
  const { archivo, actividades, dependencias } = plan;
  const reparos = reparosOf(plan);
  const isGood = actividades.length > 0 && reparos.length === 0;
  const Icon = isGood ? CheckmarkCircleFilled : WarningFilled;
  return (
    <li className={styles.file}>
      <Icon aria-hidden className={mergeClasses(styles.icon, isGood ? styles.good : styles.partly)} />
      <div>
        <HiddenText>{isGood ? CONSOLIDAR_PANEL.leidoBien : CONSOLIDAR_PANEL.leidoConReparos}: </HiddenText>
        <span className={styles.name}>{archivo}</span>
        <p className={styles.line}>
          {actividades.length === 0
            ? CONSOLIDAR_PANEL.sinActividades
            : CONSOLIDAR_PANEL.leido(actividades.length, dependencias)}
        </p>
        {reparos.map((reparo) => (
          <p key={reparo} className={styles.line}>
            {reparo}
          </p>
        ))}
      </div>
    </li>
  );
}

/** What of a workbook was not read, and why. */
function reparosOf({ conciliacion }: Plan): readonly string[] {
  const sinTabla = conciliacion.filter(({ noLeida, filasConTexto }) => noLeida === 'sin-tabla' && filasConTexto > 0);
  return [
    ...conciliacion
      .filter(({ noEntendidas, noLeida }) => noLeida === null && noEntendidas.length > 0)
      .map(({ hoja, noEntendidas }) =>
        CONSOLIDAR_PANEL.noEntendidas(
          hoja,
          noEntendidas.map(({ fila }) => fila),
        ),
      ),
    ...(sinTabla.length > 0 ? [CONSOLIDAR_PANEL.hojaSinTabla(sinTabla.map(({ hoja }) => hoja))] : []),
  ];
}
