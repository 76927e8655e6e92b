import type { Actividad } from '../../plan/actividad';
import type { Hallazgo } from '../../plan/hallazgo';
import { hallazgoOf, hasColumn, ownsItsCell, writeText, type Found } from '../define';
import { withoutHtml } from '../html-residue';
import { withPauses, type LibroRevisado, type Pausa, type Regla } from '../rule';

const CODIGO = 'subcomponente-vacio';

/**
 * No subcomponente in the cell. Where the one above was taken it is only a suggestion, and writing it there is a sure mend;
 * component 2 and free components have none to name. A blank merged cell is reported once, for all its rows.
 */
export const subcomponenteVacio: Regla = { codigo: CODIGO, severidad: 'aviso', check };

function* check({ juzgadas }: LibroRevisado): Iterable<Hallazgo | Pausa> {
  const seen = new Set<string>();
  for (const juzgada of withPauses(juzgadas)) {
    if (!juzgada) yield null;
    const found = juzgada && look(juzgada.actividad);
    if (!found) continue;
    const hallazgo = hallazgoOf(CODIGO, 'aviso', juzgada.actividad, found);
    const key = `${hallazgo.donde.hoja ?? ''}!${hallazgo.donde.celda ?? ''}`;
    if (!seen.has(key)) yield hallazgo;
    seen.add(key);
  }
}

function look(actividad: Actividad): Found | null {
  const { subcomponente, numero, componente, origen } = actividad;
  if (componente === 2 || componente === 6 || !hasColumn(actividad, 'subcomponente')) return null;
  if (subcomponente === '') return { campo: 'subcomponente', params: { numero, texto: '' } };
  // In a shifted row another field stands in that cell: it must not be written over.
  if (origen.modos.subcomponente !== 'supuesto' || !ownsItsCell(actividad, 'subcomponente')) return null;
  return {
    campo: 'subcomponente',
    severidad: 'sugerencia',
    params: { numero, texto: subcomponente },
    arreglo: writeText(withoutHtml(subcomponente)),
  };
}
