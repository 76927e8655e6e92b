import { plain } from '../../plan/texto';
import { atField } from '../at-field';
import type { Regla } from '../rule';

/** The form knows three: Normativa, Administrativa, Tecnológica. */
const TIPO = /\b(normativ|administrativ|tecnologic)[oa]s?\b/;

/** A tipo de racionalización that the form does not have, or none. */
export const tipoRacionalizacionInvalido: Regla = {
  codigo: 'tipo-racionalizacion-invalido',
  severidad: 'aviso',
  *check({ plan }) {
    for (const actividad of plan.actividades) {
      const { tramite } = actividad;
      if (tramite && !TIPO.test(plain(tramite.tipoRacionalizacion))) {
        yield atField(this, actividad, 'tipoRacionalizacion', { texto: tramite.tipoRacionalizacion });
      }
    }
  },
};
