import type { Hallazgo } from '../../plan/hallazgo';
import type { LibroRevisado, Regla } from '../rule';

const CODIGO = 'vigencia-distinta';

/** The workbook names another year than the one it is followed up for. */
export const vigenciaDistinta: Regla = { codigo: CODIGO, severidad: 'aviso', check };

function* check({ plan, contexto }: LibroRevisado): Iterable<Hallazgo> {
  if (plan.vigencia === null || plan.vigencia.anio === contexto.vigencia) return;
  yield {
    regla: CODIGO,
    severidad: 'aviso',
    donde: { archivo: plan.archivo, hoja: null, fila: null, celda: null },
    params: { anio: plan.vigencia.anio, vigencia: contexto.vigencia },
  };
}
