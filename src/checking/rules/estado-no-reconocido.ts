import { readEstadoColumn } from '../../status/read-columns';
import { ruleByCell } from '../define';

/** An Estado column that holds something that is no estado: the follow-up was read instead. */
export const estadoNoReconocido = ruleByCell(
  'estado-no-reconocido',
  'aviso',
  ['estado'],
  ({ actividad: { estado } }) =>
    estado === null || !/[\p{L}\p{N}]/u.test(estado) || readEstadoColumn(estado) !== null
      ? null
      : { params: { texto: estado } },
);
