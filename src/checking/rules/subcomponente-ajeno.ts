import type { ComponenteNumero } from '../../plan/componente';
import { PAAC } from '../../plan/paac';
import { plain } from '../../plan/texto';
import { atField } from '../at-field';
import type { Regla } from '../rule';

/** Subcomponentes by their plain name, with the components that have one of that name. */
const OWNERS = new Map<string, ComponenteNumero[]>();
for (const { numero, subcomponentes } of PAAC.componentes) {
  for (const { nombre } of subcomponentes) OWNERS.set(plain(nombre), [...(OWNERS.get(plain(nombre)) ?? []), numero]);
}
/** Shorter names ("Seguimiento") stand in many sentences and tell nothing. */
const TELLING_LENGTH = 20;

/** A subcomponente that the form has under another component: a row in the wrong table, or a slip of copying. */
export const subcomponenteAjeno: Regla = {
  codigo: 'subcomponente-ajeno',
  severidad: 'aviso',
  *check({ plan }) {
    const known = new Map<string, string | null>();
    for (const actividad of plan.actividades) {
      const { subcomponente, componente, origen } = actividad;
      // Inherited by a merge or from above, it was said where it stands.
      if (subcomponente === '' || (origen.modos.subcomponente ?? 'leido') !== 'leido') continue;
      const key = `${componente} ${subcomponente}`;
      const owner = known.get(key) ?? foreignOwner(subcomponente, componente);
      known.set(key, owner);
      if (owner !== null)
        yield atField(this, actividad, 'subcomponente', { texto: subcomponente, componente, otro: owner });
    }
  },
};

/** The number of the component it belongs to, null where its own has it too or nobody has. */
function foreignOwner(subcomponente: string, componente: ComponenteNumero): string | null {
  const text = plain(subcomponente);
  const owners = [...OWNERS]
    .filter(([nombre]) => nombre.length >= TELLING_LENGTH && text.includes(nombre))
    .flatMap(([, numbers]) => numbers);
  const isOwn = [...OWNERS].some(([nombre, numbers]) => numbers.includes(componente) && text.includes(nombre));
  return isOwn ? null : (owners.find((numero) => numero !== componente)?.toString() ?? null);
}
