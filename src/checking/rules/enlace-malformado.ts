import type { Campo } from '../../plan/actividad';
import { atField } from '../at-field';
import type { Regla } from '../rule';

/** Slips seen in typed addresses: one slash, a letter lost, a space or nothing behind the slashes. */
const BROKEN = [
  /\bhttps?:\/(?!\/)\S*/i,
  /\bhttps?;\/\/\S*/i,
  /\b(htps?|htpp|hhtps?|ttps?|httpps?):\/{1,2}\S*/i,
  /\bhttps?:\/\/(?=\s|$)/i,
  /\bhttps?\/\/\S*/i,
];
const FIELDS = ['seguimiento', 'evidencia'] as const satisfies readonly Campo[];

/** An address that no browser opens. */
export const enlaceMalformado: Regla = {
  codigo: 'enlace-malformado',
  severidad: 'aviso',
  *check({ plan }) {
    for (const actividad of plan.actividades) {
      for (const campo of FIELDS) {
        if (
          (actividad.origen.modos[campo] ?? 'leido') === 'combinado' &&
          actividad.origen.celdas[campo]?.endsWith(String(actividad.origen.fila)) !== true
        )
          continue;
        const found = BROKEN.map((pattern) => pattern.exec(actividad[campo])?.[0]).find((text) => text !== undefined);
        if (found !== undefined) yield atField(this, actividad, campo, { texto: found });
      }
    }
  },
};
