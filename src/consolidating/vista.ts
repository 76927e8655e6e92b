import { encabezadoDePagina, PIE_DE_PAGINA } from '../messages/consolidado';
import type { Catalogo, Componente, ComponenteNumero } from '../plan/componente';
import type { ActividadJuzgada } from '../plan/estado';
import { PAAC } from '../plan/paac';
import { deducirCatalogo } from './catalogo';
import { ordenarJuzgadas, type Consolidado } from './consolidado';
import { numerarDependencias, type DependenciaNumerada } from './vencidas-order';

/** A consolidado as its sheets need it: in order, numbered, with the words of its heads and feet. */
export interface Vista {
  readonly consolidado: Consolidado;
  readonly catalogo: Catalogo;
  /** Archivos of another profile than the catalogue's. */
  readonly otroPerfil: readonly string[];
  /** Name of the workbook the sheets go into, when it is also one of the sources. */
  readonly libroAbierto: string | undefined;
  /** In the order of «Consolidado». */
  readonly juzgadas: readonly ActividadJuzgada[];
  readonly dependencias: readonly DependenciaNumerada[];
  readonly numeroDe: (dependencia: string) => DependenciaNumerada;
  /** The componentes that are reported on: all that must be there, and whichever others are. */
  readonly componentes: readonly Pick<Componente, 'numero' | 'nombre' | 'nombreCorto'>[];
  /** A printed page's header for a sheet, and its footer. */
  readonly headerOf: (sheet: string) => string;
  readonly footer: string;
}

/** Puts a consolidado in the order of its outputs. */
export function vistaOf(consolidado: Consolidado, libroAbierto?: string): Vista {
  const juzgadas = ordenarJuzgadas(consolidado.juzgadas);
  const { catalogo, otroPerfil } = deducirCatalogo(juzgadas);
  const dependencias = numerarDependencias(juzgadas, consolidado.planes);
  const byName = new Map(dependencias.map((dependencia) => [dependencia.nombre, dependencia]));
  return {
    consolidado,
    catalogo,
    otroPerfil,
    libroAbierto,
    juzgadas,
    dependencias,
    numeroDe: (dependencia) => {
      const known = byName.get(dependencia);
      if (!known) throw new RangeError(`Not a dependencia of this consolidado: ${dependencia}`);
      return known;
    },
    componentes: componentesOf(catalogo, juzgadas),
    headerOf: (sheet) => encabezadoDePagina(sheet, consolidado.entidad, consolidado.contexto.vigencia),
    footer: PIE_DE_PAGINA,
  };
}

function componentesOf(catalogo: Catalogo, juzgadas: readonly ActividadJuzgada[]): Vista['componentes'] {
  const present = new Set<ComponenteNumero>(juzgadas.map(({ actividad }) => actividad.componente));
  const own = catalogo.componentes.filter(({ numero, opcional }) => !opcional || present.has(numero));
  // No activity is left out of the figures because its componente is none of the profile's.
  const others = PAAC.componentes.filter(
    ({ numero }) => present.has(numero) && !catalogo.componentes.some((one) => one.numero === numero),
  );
  return [...own, ...others];
}
