import { useMemo, useState } from 'react';
import { groupHallazgos, type GrupoHallazgos } from '../../checking/group';
import type { Validacion } from '../../actions/validar';
import type { ComponenteNumero } from '../../plan/componente';
import type { Hallazgo } from '../../plan/hallazgo';
import { componenteDe, filtrar, SIN_FILTRO, type Filtro } from './filter';

/** How a person looks at the findings: what is filtered, open and chosen. It outlives a change of tab and a new run. */
export interface FindingsView {
  readonly filtro: Filtro;
  readonly setFiltro: (filtro: Filtro) => void;
  readonly componenteOf: (hallazgo: Hallazgo) => ComponenteNumero | 0;
  readonly visibles: readonly Hallazgo[];
  readonly grupos: readonly GrupoHallazgos[];
  readonly keyOf: (hallazgo: Hallazgo) => string;
  readonly isOpen: (grupo: GrupoHallazgos) => boolean;
  readonly setOpen: (grupo: GrupoHallazgos, isOpen: boolean) => void;
  readonly selected: Hallazgo | null;
  readonly select: (hallazgo: Hallazgo) => void;
}

const NONE: readonly Hallazgo[] = [];

export function useFindingsView(validacion: Validacion | null): FindingsView {
  const [filtro, setFiltro] = useState<Filtro>(SIN_FILTRO);
  const [opened, setOpened] = useState<Readonly<Record<string, boolean>>>({});
  const [selected, setSelected] = useState<Hallazgo | null>(null);

  const hallazgos = validacion?.hallazgos ?? NONE;
  const plan = validacion?.plan;
  const componenteOf = useMemo(() => (plan ? componenteDe(plan) : () => 0 as const), [plan]);
  const keyOf = useMemo(() => keysOf(hallazgos), [hallazgos]);
  const visibles = useMemo(() => filtrar(hallazgos, filtro, componenteOf), [hallazgos, filtro, componenteOf]);
  const grupos = useMemo(() => groupHallazgos(visibles), [visibles]);

  return {
    filtro,
    setFiltro,
    componenteOf,
    visibles,
    grupos,
    keyOf,
    // What stands first is open until the person closes it: ten lines are seen, and where to begin.
    isOpen: (grupo) => opened[groupKey(grupo)] ?? grupo === grupos[0],
    setOpen: (grupo, isOpen) => setOpened((now) => ({ ...now, [groupKey(grupo)]: isOpen })),
    selected,
    select: setSelected,
  };
}

/** Identity of a group: its severity and rule. */
export function groupKey({ severidad, regla }: GrupoHallazgos): string {
  return `${severidad}-${regla}`;
}

/** A key for each finding of a run: its place in the list. */
function keysOf(hallazgos: readonly Hallazgo[]): (hallazgo: Hallazgo) => string {
  const places = new Map(hallazgos.map((hallazgo, index) => [hallazgo, index]));
  return (hallazgo) => `h${places.get(hallazgo) ?? -1}`;
}
