import { formatDay } from '../../dates/day';
import { serialOfDay } from '../../dates/serial';
import { mendDay, ruleByDateCell } from '../date-cells';

/** A misspelt or unusual word that was taken for something; a bare number taken for the day that Excel keeps as it. */
export const fechaLeidaComo = ruleByDateCell('fecha-leida-como', 'sugerencia', (celda) => {
  const { escrita, leida, campo, juzgada } = celda;
  if (escrita.kind === 'dia' && juzgada.actividad.origen.modos[campo] === 'supuesto') {
    const params = { parte: String(serialOfDay(escrita.dia)), leida: formatDay(escrita.dia) };
    return [{ params, arreglo: mendDay(celda, escrita.dia, true) }];
  }
  return leida.avisos.flatMap((aviso) =>
    aviso.aviso === 'leida-como' ? [{ params: { parte: aviso.parte, leida: aviso.leida } }] : [],
  );
});
