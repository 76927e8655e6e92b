import { CAMBIOS } from '../messages/consolidado-hojas';
import type { Contexto } from '../plan/ajustes';
import type { Anterior } from './read-anterior';

/** What a person should know who compares with this earlier consolidado: it is not earlier, or of another vigencia. */
export function avisosDelAnterior({ corte, vigencia }: Anterior, contexto: Contexto): readonly string[] {
  return [
    ...(corte >= contexto.corte ? [CAMBIOS.corteNoAnterior(corte)] : []),
    ...(vigencia !== contexto.vigencia ? [CAMBIOS.otraVigencia(vigencia)] : []),
  ];
}
