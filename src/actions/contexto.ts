import { parseDay, type Day } from '../dates/day';
import { AJUSTES, type Ajustes, type Contexto, type EstadosConfirmados } from '../plan/ajustes';
import type { Plan } from '../plan/plan';

export interface Pedido {
  readonly vigencia?: number | undefined;
  readonly corte?: Day | undefined;
  readonly hoy: Day;
  readonly ajustes?: Ajustes | undefined;
  readonly confirmados?: EstadosConfirmados | undefined;
}

/** What was not given but deduced: from which workbooks the vigencia, from which calendar the corte. */
export interface Deducido {
  /** Where the vigencia comes from; null when it was given. */
  readonly vigencia: 'libros' | 'corte' | 'hoy' | null;
  readonly corte: 'calendario' | null;
  /** Vigencias the workbooks name, with how many workbooks each, where they disagree with the one taken. */
  readonly otrasVigencias: readonly { readonly anio: number; readonly archivos: readonly string[] }[];
}

/**
 * The vigencia and the corte that the actions work with: as given, else deduced. Vigencia: the one most workbooks name
 * (the later of two that tie), else the year of the corte, else this year. Corte: the last cut-off of the vigencia that is not
 * after today; before the first of them, the first.
 */
export function deducirContexto(planes: readonly Plan[], pedido: Pedido): { contexto: Contexto; deducido: Deducido } {
  const ajustes = pedido.ajustes ?? AJUSTES;
  const named = namedVigencias(planes);
  const ofBooks = named[0]?.anio;
  const ofCorte = pedido.corte === undefined ? undefined : Number(pedido.corte.slice(0, 4));
  const vigencia = pedido.vigencia ?? ofBooks ?? ofCorte ?? Number(pedido.hoy.slice(0, 4));
  const corte = pedido.corte ?? lastCorte(vigencia, ajustes.cortes, pedido.hoy);
  return {
    contexto: { vigencia, corte, ajustes, confirmados: pedido.confirmados ?? {} },
    deducido: {
      vigencia:
        pedido.vigencia !== undefined
          ? null
          : ofBooks !== undefined
            ? 'libros'
            : ofCorte !== undefined
              ? 'corte'
              : 'hoy',
      corte: pedido.corte === undefined ? 'calendario' : null,
      otrasVigencias: named.filter(({ anio }) => anio !== vigencia),
    },
  };
}

/** The cut-offs of a vigencia in order: "MM-DD" of its year. */
export function cortesDe(vigencia: number, cortes: readonly string[]): readonly Day[] {
  return cortes.flatMap((monthDay) => parseDay(`${vigencia}-${monthDay}`) ?? []).sort();
}

function lastCorte(vigencia: number, cortes: readonly string[], hoy: Day): Day {
  const days = cortesDe(vigencia, cortes);
  const past = days.filter((day) => day <= hoy);
  const corte = past.at(-1) ?? days[0] ?? parseDay(`${vigencia}-12-31`);
  if (!corte) throw new RangeError(`No cut-off in ${vigencia}`);
  return corte;
}

function namedVigencias(planes: readonly Plan[]): { anio: number; archivos: string[] }[] {
  const byYear = new Map<number, string[]>();
  for (const { vigencia, archivo } of planes) {
    if (vigencia) byYear.set(vigencia.anio, [...(byYear.get(vigencia.anio) ?? []), archivo]);
  }
  return [...byYear]
    .map(([anio, archivos]) => ({ anio, archivos: archivos.sort() }))
    .sort((a, b) => b.archivos.length - a.archivos.length || b.anio - a.anio);
}
