import { useState } from 'react';
import { ESTRUCTURAR_PANEL } from '../../messages/panel-estructurar';
import type { WrittenSheet } from '../../workbook/ports';
import { useAnnounce } from '../pane/announcer';
import type { Libro } from '../pane/libro';
import { useStateOf } from '../pane/of-workbook';
import type { PaneServices } from '../pane/services';
import { CLAVE_FORMULARIO } from '../pane/settings';
import type { Work } from '../pane/work';
import { shownSheets } from '../pane/written-sheets';
import { pedidoPlantilla, recallRequest, rememberRequest, type FormRequest } from './form-request';

export interface TemplateState {
  readonly request: FormRequest;
  readonly change: (changes: Partial<FormRequest>) => void;
  readonly crear: () => Promise<void>;
  readonly problem: string | null;
  readonly created: readonly WrittenSheet[] | null;
}

/** The form's sheets, made from the catalogue. */
export function useTemplate(services: PaneServices, libro: Libro, work: Work): TemplateState {
  const [changes, setChanges] = useStateOf<Partial<FormRequest>>(services.workbook, NO_CHANGES);
  const [problem, setProblem] = useState<string | null>(null);
  const [created, setCreated] = useState<readonly WrittenSheet[] | null>(null);
  const announce = useAnnounce();
  const request = { ...recallRequest(libro.settings[CLAVE_FORMULARIO], libro.leido?.plan ?? null), ...changes };

  const crear = async (): Promise<void> => {
    setCreated(null);
    const missing = missingOf(request);
    setProblem(missing);
    if (missing !== null) return;
    const outcome = await work.run(ESTRUCTURAR_PANEL.creando, async (options) => {
      const { libroEstructurado, plantilla } = await import('../../actions/estructurar');
      const isExcel = services.place === 'excel';
      // The sheets that are there tell which names and marks are taken.
      const marks = isExcel ? (await libro.read(options)).snapshot.sheets.map(({ mark }) => mark) : [];
      const pedido = pedidoPlantilla(request, libro.contexto);
      const spec = libroEstructurado(plantilla(pedido, marks), pedido);
      return services.writeSheets(spec, ESTRUCTURAR_PANEL.libroNuevo(pedido.vigencia), options);
    });
    if (outcome.kind === 'failed') setProblem(outcome.message);
    if (outcome.kind !== 'done') return;
    setCreated(outcome.value);
    announce(ESTRUCTURAR_PANEL.creadas(shownSheets(outcome.value).length));
    await libro.keep(CLAVE_FORMULARIO, rememberRequest(request));
  };

  return { request, change: (more) => setChanges((now) => ({ ...now, ...more })), crear, problem, created };
}

const NO_CHANGES: Partial<FormRequest> = {};

function missingOf({ dependencia, componentes }: FormRequest): string | null {
  if (dependencia.trim() === '') return ESTRUCTURAR_PANEL.faltaDependencia;
  return componentes?.length === 0 ? ESTRUCTURAR_PANEL.faltaComponente : null;
}
