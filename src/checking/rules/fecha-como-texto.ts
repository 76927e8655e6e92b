import { formatDay } from '../../dates/day';
import { atField } from '../at-field';
import type { Regla } from '../rule';

/** One certain day typed as text: as a real date Excel can sort and filter it. */
export const fechaComoTexto: Regla = {
  codigo: 'fecha-como-texto',
  severidad: 'sugerencia',
  *check({ juzgadas }) {
    for (const { actividad, fecha } of juzgadas) {
      const [day] = fecha.plazos;
      const isCertain = fecha.clase === 'fecha' && fecha.avisos.every(({ aviso }) => aviso === 'fuera-de-vigencia');
      // A merged cell is written once: at the row it was typed in.
      const isTyped = (actividad.origen.modos.fechaProgramada ?? 'leido') === 'leido';
      if (actividad.fecha.kind !== 'texto' || day === undefined || !isCertain || !isTyped) continue;
      const arreglo = { seguro: true, valor: { kind: 'date', day } as const, texto: formatDay(day) };
      yield atField(this, actividad, 'fechaProgramada', { texto: fecha.texto }, arreglo);
    }
  },
};
