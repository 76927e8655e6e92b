import { AJUSTES_PANEL } from '../../messages/panel-ajustes';
import { leerAjustes } from '../../actions/leer-ajustes';
import type { Ajustes } from '../../plan/ajustes';

/** The settings as a person types them. */
export interface WrittenSettings {
  readonly diasPorVencer: string;
  readonly avisarDiaNoHabil: boolean;
  /** "30/04, 31/08, 31/12" */
  readonly cortes: string;
  /** Percentages. */
  readonly bandaMedia: string;
  readonly bandaAlta: string;
  readonly reglasApagadas: readonly string[];
}

export function writeSettings({
  diasPorVencer,
  avisarDiaNoHabil,
  cortes,
  bandas,
  reglasApagadas,
}: Ajustes): WrittenSettings {
  return {
    diasPorVencer: String(diasPorVencer),
    avisarDiaNoHabil,
    cortes: cortes.map((corte) => corte.split('-').reverse().join('/')).join(', '),
    bandaMedia: percent(bandas.media),
    bandaAlta: percent(bandas.alta),
    reglasApagadas,
  };
}

/** The JSON text to keep, or the sentence of what is wrong. The settings' own reader has the last word. */
export function readSettings(written: WrittenSettings): { readonly json: string } | { readonly problem: string } {
  const cortes: string[] = [];
  for (const text of written.cortes.split(/[,;]/).map((part) => part.trim())) {
    const match = /^(\d{1,2})[/-](\d{1,2})$/.exec(text);
    if (!match) return { problem: AJUSTES_PANEL.corteIlegible(text) };
    cortes.push(`${(match[2] ?? '').padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`);
  }
  const json = JSON.stringify({
    reglasApagadas: written.reglasApagadas,
    diasPorVencer: numberOf(written.diasPorVencer),
    avisarDiaNoHabil: written.avisarDiaNoHabil,
    cortes: cortes.sort(),
    bandas: { media: shareOf(written.bandaMedia), alta: shareOf(written.bandaAlta) },
  });
  const read = leerAjustes(json);
  return read.ok ? { json } : { problem: AJUSTES_PANEL.invalidos(read.motivo) };
}

/** A typed number, with a comma or a point; the text itself where it is none, for the reader to name. */
function numberOf(text: string): number | string {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || Number.isNaN(value) ? text : value;
}

function shareOf(text: string): number | string {
  const value = numberOf(text.replace('%', ''));
  return typeof value === 'number' ? value / 100 : value;
}

function percent(share: number): string {
  return String(Math.round(share * 10_000) / 100).replace('.', ',');
}
