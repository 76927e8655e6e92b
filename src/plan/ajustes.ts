import type { Day } from '../dates/day';
import type { Estado } from './estado';

/** What a control office may set. Every field has a default. */
export interface Ajustes {
  /** Codes of rules that are off. */
  readonly reglasApagadas: readonly string[];
  /** Days after the corte that count as por vencer. */
  readonly diasPorVencer: number;
  /** Warn when a plazo is no working day. */
  readonly avisarDiaNoHabil: boolean;
  /** Cut-offs of a year, as "MM-DD". */
  readonly cortes: readonly string[];
  /** Lower bounds of the bands, as shares on the unrounded value. */
  readonly bandas: { readonly media: number; readonly alta: number };
}

/** Cut-offs 30 April, 31 August and 31 December; bands of the field's practice (domain: below 60 % baja, below 80 % media). */
export const AJUSTES: Ajustes = {
  reglasApagadas: [],
  diasPorVencer: 30,
  avisarDiaNoHabil: true,
  cortes: ['04-30', '08-31', '12-31'],
  bandas: { media: 0.6, alta: 0.8 },
};

/** Estados that a person confirmed, by archivo and then by claveDe(actividad). */
export type EstadosConfirmados = Readonly<Record<string, Readonly<Record<string, Estado>>>>;

/** What every action needs to know beside the workbooks. */
export interface Contexto {
  readonly vigencia: number;
  readonly corte: Day;
  readonly ajustes: Ajustes;
  readonly confirmados: EstadosConfirmados;
}
