import { useMemo } from 'react';
import { CLAVE_LECTURA, guardarAjusteLectura, leerAjusteLectura } from '../../actions/ajuste-lectura';
import { inSlices } from '../../actions/slices';
import { ESTRUCTURAR_PANEL } from '../../messages/panel-estructurar';
import type { Campo } from '../../plan/actividad';
import type { Plan } from '../../plan/plan';
import type { AjusteLectura } from '../../reading/ajuste';
import type { Propuesta } from '../../structuring/propose';
import type { WrittenSheet } from '../../workbook/ports';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { useAnnounce } from '../pane/announcer';
import type { Libro } from '../pane/libro';
import { useStateOf } from '../pane/of-workbook';
import { isOutdated, stampOf, type Stamp } from '../pane/outdated';
import type { PaneServices } from '../pane/services';
import type { Work } from '../pane/work';
import { pedidoFormulario, type FormRequest } from './form-request';

/** What would be written, and what it was made of. */
export interface Proposal {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: Plan;
  readonly propuesta: Propuesta;
  readonly stamp: Stamp;
}

export interface OrderState {
  readonly proposal: Proposal | null;
  readonly outdated: boolean;
  readonly problem: string | null;
  readonly written: { readonly sheets: readonly WrittenSheet[]; readonly actividades: number } | null;
  readonly proponer: () => Promise<void>;
  readonly matchColumn: (clave: string, campo: Campo | null) => Promise<void>;
  /** Keys of the tables that a person left out ("Hoja 1!9"). */
  readonly fuera: readonly string[];
  readonly leaveOut: (clave: string, isOut: boolean) => Promise<void>;
  readonly escribir: () => Promise<void>;
}

/**
 * Proposes how to put the open workbook in order, lets a person change it, and writes the structured sheets beside the
 * original. The changes are kept with the workbook: every action reads it so from then on.
 */
export function useOrder(services: PaneServices, libro: Libro, work: Work, form: FormRequest): OrderState {
  const { workbook } = services;
  const [proposal, setProposal] = useStateOf<Proposal | null>(workbook, null);
  const [problem, setProblem] = useStateOf<string | null>(workbook, null);
  const [written, setWritten] = useStateOf<OrderState['written']>(workbook, null);
  const announce = useAnnounce();
  const ajuste = useMemo(() => leerAjusteLectura(libro.settings[CLAVE_LECTURA]), [libro.settings]);

  const propose = async (): Promise<void> => {
    setProblem(null);
    setWritten(null);
    const outcome = await work.run(ESTRUCTURAR_PANEL.proponiendo, async (options) => {
      const { snapshot, plan, contexto } = await libro.read(options);
      const { proponer } = await import('../../structuring/propose');
      const propuesta = await inSlices(proponer(plan, contexto.vigencia), options);
      return { snapshot, plan, propuesta, stamp: stampOf(contexto, libro.edits) };
    });
    if (outcome.kind === 'failed') setProblem(outcome.message);
    if (outcome.kind !== 'done') return;
    setProposal(outcome.value);
    const { tablas, actividades } = outcome.value.propuesta;
    announce(ESTRUCTURAR_PANEL.tablas(tablas.length, actividades));
  };

  const adjust = async (changed: AjusteLectura): Promise<void> => {
    const notStored = await libro.keep(CLAVE_LECTURA, guardarAjusteLectura(changed));
    await propose();
    if (notStored !== null) setProblem(notStored);
  };

  const outdated = proposal !== null && isOutdated(proposal.stamp, libro);

  const escribir = async (): Promise<void> => {
    if (!proposal || outdated) {
      setProblem(proposal ? ESTRUCTURAR_PANEL.desactualizada : ESTRUCTURAR_PANEL.primero);
      return;
    }
    setProblem(null);
    const { snapshot, plan } = proposal;
    const outcome = await work.run(ESTRUCTURAR_PANEL.escribiendo, async (options) => {
      const { estructurarPasos, libroEstructurado } = await import('../../actions/estructurar');
      const marks = services.place === 'excel' ? snapshot.sheets.map(({ mark }) => mark) : [];
      const pedido = pedidoFormulario(form, libro.contexto);
      const sheets = await inSlices(estructurarPasos(plan, pedido, marks), options);
      return services.writeSheets(
        libroEstructurado(sheets, pedido),
        ESTRUCTURAR_PANEL.libroOrdenado(snapshot.fileName),
        options,
      );
    });
    if (outcome.kind === 'failed') setProblem(outcome.message);
    if (outcome.kind !== 'done') return;
    setProposal(null);
    setWritten({ sheets: outcome.value, actividades: plan.actividades.length });
    announce(ESTRUCTURAR_PANEL.ordenadas(plan.actividades.length));
  };

  return {
    proposal,
    outdated,
    problem,
    written,
    proponer: propose,
    matchColumn: (clave, campo) => adjust({ ...ajuste, columnas: { ...ajuste.columnas, [clave]: campo } }),
    fuera: ajuste.tablasFuera,
    leaveOut: (clave, isOut) => {
      const others = ajuste.tablasFuera.filter((one) => one !== clave);
      return adjust({ ...ajuste, tablasFuera: isOut ? [...others, clave] : others });
    },
    escribir,
  };
}
