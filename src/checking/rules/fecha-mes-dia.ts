import { formatDay } from '../../dates/day';
import { atField, campoFecha } from '../at-field';
import type { Regla } from '../rule';

/** 04/30/2020 among dd/mm/aaaa: only one reading is a day, so the mend is sure where it is the whole cell. */
export const fechaMesDia: Regla = {
  codigo: 'fecha-mes-dia',
  severidad: 'aviso',
  *check({ juzgadas }) {
    for (const { actividad, fecha } of juzgadas) {
      for (const aviso of fecha.avisos) {
        if (aviso.aviso !== 'mes-dia') continue;
        const isWhole =
          actividad.fecha.kind === 'texto' && fecha.clase === 'fecha' && fecha.texto.trim() === aviso.parte;
        const arreglo = isWhole
          ? { seguro: true, valor: { kind: 'date', day: aviso.leida } as const, texto: formatDay(aviso.leida) }
          : undefined;
        const params = { parte: aviso.parte, leida: formatDay(aviso.leida) };
        yield atField(this, actividad, campoFecha(actividad), params, arreglo);
      }
    }
  },
};
