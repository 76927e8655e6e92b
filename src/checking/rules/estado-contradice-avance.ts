import { readAvance, readEstadoColumn } from '../../status/read-columns';
import { ruleByActividad } from '../define';

/** Estado and % de avance that exclude each other: done at 30 %, or not begun at 100 %. Estado counts. */
export const estadoContradiceAvance = ruleByActividad('estado-contradice-avance', 'aviso', ({ actividad }) => {
  const { estado, avance } = actividad;
  const said = estado === null ? null : readEstadoColumn(estado);
  const share = avance === null ? null : readAvance(avance);
  if (estado === null || said === null || share === null) return null;
  const isContrary = (said === 'cumplida' && share < 1) || (said === 'pendiente' && share >= 1);
  return isContrary
    ? { campo: 'avance', params: { estado: estado.trim(), avance: Math.round(share * 1000) / 10 } }
    : null;
});
