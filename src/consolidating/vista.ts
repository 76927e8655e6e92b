import { encabezadoDePagina, PIE_DE_PAGINA } from '../messages/consolidado';
import type { Catalogo, Componente, ComponenteNumero } from '../plan/componente';
import type { ActividadJuzgada } from '../plan/estado';
import { ordenarJuzgadas, type Consolidado } from './consolidado';
import { numerarDependencias, type DependenciaNumerada } from './vencidas-order';

/** A consolidado as its sheets need it: in order, numbered, with the words of its heads and feet. */
export interface Vista {
  readonly consolidado: Consolidado;
  readonly catalogo: Catalogo;
  /** Name of the workbook the sheets go into, when it is also one of the sources. */
  readonly libroAbierto: string | undefined;
  /** In the order of «Consolidado». */
  readonly juzgadas: readonly ActividadJuzgada[];
  readonly dependencias: readonly DependenciaNumerada[];
  readonly numeroDe: (dependencia: string) => DependenciaNumerada;
  /** The componentes that are reported on: all that must be there, and the optional ones that are. */
  readonly componentes: readonly Pick<Componente, 'numero' | 'nombre' | 'nombreCorto'>[];
  /** A printed page's header for a sheet, and its footer. */
  readonly headerOf: (sheet: string) => string;
  readonly footer: string;
}

/** Puts a consolidado in the order of its outputs. */
export function vistaOf(consolidado: Consolidado, catalogo: Catalogo, libroAbierto?: string): Vista {
  const juzgadas = ordenarJuzgadas(consolidado.juzgadas);
  const dependencias = numerarDependencias(juzgadas, consolidado.planes);
  const byName = new Map(dependencias.map((dependencia) => [dependencia.nombre, dependencia]));
  return {
    consolidado,
    catalogo,
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
  return catalogo.componentes.filter(({ numero, opcional }) => !opcional || present.has(numero));
}
