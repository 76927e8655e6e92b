import type { Pedido } from '../actions/contexto';
import { leerAjustes } from '../actions/leer-ajustes';
import { CLAVE_AJUSTES, pedidoGuardado } from '../actions/pedido-guardado';
import { INFORME } from '../messages/cli';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { sayAside } from './terminal';

/** What is asked for, as far as the command says it. */
export type Requested = Pick<Pedido, 'hoy' | 'vigencia' | 'corte' | 'ajustes'>;

/**
 * What is asked for, with what a workbook that is worked on alone keeps where the command does not say: so that it gives here
 * what it gives in Excel. Several workbooks are all measured alike, by the command's settings or the usual ones. Says what is
 * taken from a workbook, and which settings are not.
 * @param snapshots the workbooks read, by archivo
 * @param named how many workbooks the command names, read or not
 */
export function withKept(
  requested: Requested,
  snapshots: ReadonlyMap<string, Pick<WorkbookSnapshot, 'settings'>>,
  named: number,
): Requested {
  const [only] = snapshots;
  if (!only || named > 1) {
    const keepers = [...snapshots].filter(([, { settings }]) => settings[CLAVE_AJUSTES] !== undefined);
    if (keepers.length > 0 && !requested.ajustes)
      sayAside(INFORME.ajustesDeVarios(keepers.map(([archivo]) => archivo)));
    return requested;
  }
  const [archivo, { settings }] = only;
  const kept = pedidoGuardado(settings);
  const vigencia = requested.vigencia ?? kept.vigencia;
  const corte = requested.corte ?? kept.corte;
  if (vigencia !== requested.vigencia || corte !== requested.corte) {
    sayAside(
      INFORME.guardados(
        archivo,
        requested.vigencia ? undefined : kept.vigencia,
        requested.corte ? undefined : kept.corte,
      ),
    );
  }
  return { hoy: requested.hoy, vigencia, corte, ajustes: requested.ajustes ?? keptAjustes(archivo, settings) };
}

function keptAjustes(archivo: string, settings: WorkbookSnapshot['settings']): Pedido['ajustes'] {
  const texto = settings[CLAVE_AJUSTES];
  if (texto === undefined) return undefined;
  const read = leerAjustes(texto);
  sayAside(read.ok ? INFORME.ajustesGuardados(archivo) : INFORME.ajustesIlegibles(archivo, read.motivo));
  return read.ok ? read.ajustes : undefined;
}
