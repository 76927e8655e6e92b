import { formatDay } from '../../dates/day';
import type { Hallazgo } from '../../plan/hallazgo';
import { hallazgoOf, newCells } from '../define';
import { withPauses, type LibroRevisado, type Pausa, type Regla } from '../rule';

const CODIGO = 'inicio-posterior-al-fin';

/** A range that starts after it ends, in one cell or in INICIO and FIN. */
export const inicioPosteriorAlFin: Regla = { codigo: CODIGO, severidad: 'error', check };

function* check({ juzgadas }: LibroRevisado): Iterable<Hallazgo | Pausa> {
  const isFirst = newCells();
  for (const juzgada of withPauses(juzgadas)) {
    if (!juzgada) yield null;
    for (const aviso of juzgada?.fecha.avisos ?? []) {
      if (!juzgada || aviso.aviso !== 'inicio-posterior-al-fin') continue;
      const { actividad } = juzgada;
      const campo = actividad.fecha.kind === 'inicio-fin' ? 'fechaFin' : 'fechaProgramada';
      const params = { inicio: formatDay(aviso.inicio), fin: formatDay(aviso.fin) };
      if (isFirst(actividad, campo)) yield hallazgoOf(CODIGO, 'error', actividad, { campo, params });
    }
  }
}
