import { formatDay } from '../../dates/day';
import type { Campo } from '../../plan/actividad';
import type { Hallazgo } from '../../plan/hallazgo';
import { hallazgoOf, oncePerCell } from '../define';
import type { LibroRevisado, Regla } from '../rule';

const CODIGO = 'inicio-posterior-al-fin';

/** A range that starts after it ends, in one cell or in INICIO and FIN. */
export const inicioPosteriorAlFin: Regla = { codigo: CODIGO, severidad: 'error', check };

function* check({ juzgadas }: LibroRevisado): Iterable<Hallazgo> {
  const isFirst = oncePerCell();
  for (const { actividad, fecha } of juzgadas) {
    const campo: Campo = actividad.fecha.kind === 'inicio-fin' ? 'fechaFin' : 'fechaProgramada';
    for (const aviso of fecha.avisos) {
      if (aviso.aviso !== 'inicio-posterior-al-fin' || !isFirst(actividad, campo)) continue;
      const params = { inicio: formatDay(aviso.inicio), fin: formatDay(aviso.fin) };
      yield hallazgoOf(CODIGO, 'error', actividad, { campo, params });
    }
  }
}
