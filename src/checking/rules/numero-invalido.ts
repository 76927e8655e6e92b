import type { Actividad } from '../../plan/actividad';
import { atField, writeText } from '../at-field';
import type { Regla } from '../rule';

/** The form numbers by subcomponente and activity (1.1); component 2 from 1 on. */
const NUMBER = /^\d{1,2}\.\d{1,3}(\.\d{1,3})?$/;
const NUMBER_OF_TRAMITE = /^\d{1,3}$/;

/** A number that is not the form's, or that is but was typed another way (1,1): the second is mended. */
export const numeroInvalido: Regla = {
  codigo: 'numero-invalido',
  severidad: 'aviso',
  *check({ plan }) {
    for (const actividad of plan.actividades) {
      const { numero, numeroEscrito } = actividad;
      if (numero === '') continue;
      if (!isOfTheForm(actividad)) yield atField(this, actividad, 'numero', { texto: numeroEscrito || numero });
      else if (numeroEscrito !== '' && numeroEscrito !== numero && /^[\d.,\s]+$/.test(numeroEscrito)) {
        yield atField(
          { ...this, severidad: 'sugerencia' },
          actividad,
          'numero',
          { texto: numeroEscrito },
          writeText(numero, true),
        );
      }
    }
  },
};

function isOfTheForm({ numero, componente }: Actividad): boolean {
  return (componente === 2 ? NUMBER_OF_TRAMITE : NUMBER).test(numero);
}
