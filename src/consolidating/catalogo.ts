import type { Actividad } from '../plan/actividad';
import type { Catalogo, Componente } from '../plan/componente';
import type { ActividadJuzgada } from '../plan/estado';
import { PAAC } from '../plan/paac';
import { PTEP } from '../plan/ptep';
import { plain } from '../plan/texto';
import { compareTexts } from './dependencias';

/** The profile that a set of activities was planned by. */
export interface CatalogoDeducido {
  readonly catalogo: Catalogo;
  /** Archivos that speak of the other profile: their componentes bear the same numbers and other names. */
  readonly otroPerfil: readonly string[];
}

/**
 * The profile whose componentes and subcomponentes most activities name; PAAC where nothing tells. Nobody has to choose it:
 * the form itself says it, and a workbook of another profile among them is told apart by its archivo.
 */
export function deducirCatalogo(juzgadas: readonly ActividadJuzgada[]): CatalogoDeducido {
  const votes = new Map<string, number>();
  for (const { actividad } of juzgadas) {
    const { archivo } = actividad.origen;
    votes.set(archivo, (votes.get(archivo) ?? 0) + voteOf(actividad));
  }
  const all = [...votes.values()].reduce((sum, vote) => sum + vote, 0);
  const catalogo = all > 0 ? PTEP : PAAC;
  const otroPerfil = [...votes].flatMap(([archivo, vote]) => ((all > 0 ? vote < 0 : vote > 0) ? [archivo] : []));
  return { catalogo, otroPerfil: otroPerfil.sort(compareTexts) };
}

/** 1 for what only the PTEP has, -1 for what only the PAAC has, 0 for what tells nothing. */
function voteOf(actividad: Actividad): number {
  if (actividad.tramite !== null || !PTEP.componentes.some(({ numero }) => numero === actividad.componente)) return -1;
  return Number(isNamedBy(PTEP, actividad)) - Number(isNamedBy(PAAC, actividad));
}

function isNamedBy({ componentes }: Catalogo, { componente, subcomponente, origen }: Actividad): boolean {
  const one = componentes.find(({ numero }) => numero === componente);
  if (!one) return false;
  const written = plain(subcomponente);
  const sheet = plain(origen.hoja);
  return (
    one.subcomponentes.some(({ nombre, otrosNombres = [] }) =>
      [nombre, ...otrosNombres].map(plain).includes(written),
    ) || namesOf(one).some((name) => sheet.includes(name))
  );
}

function namesOf({ nombre, otrosNombres, nombreCorto }: Componente): readonly string[] {
  return [nombre, nombreCorto, ...otrosNombres].map(plain);
}
