import { findDuplicadas } from '../../src/consolidating/find-duplicadas';
import { consolidadoOf } from '../support/consolidado';
import { juzgar } from '../support/generate';
import { actividadesDeEjemplo, CORTE } from '../support/municipio-de-ejemplo';

const [base] = actividadesDeEjemplo() as [ReturnType<typeof actividadesDeEjemplo>[number]];

function planesOf(...reports: readonly (readonly [archivo: string, dependencia: string])[]) {
  return consolidadoOf(
    reports.map(([archivo, dependencia]) => {
      const origen = { ...base.actividad.origen, archivo };
      return juzgar({ ...base, actividad: { ...base.actividad, dependencia, origen } }, CORTE);
    }),
  ).planes;
}

describe('dependencias that came in more than one file', () => {
  it('are named with all their files, in order, however they write their name', () => {
    const planes = planesOf(
      ['salud v2.xlsx', 'SECRETARIA DE SALUD'],
      ['salud.xlsx', 'Secretaría de Salud'],
      ['otra.xlsx', 'Hacienda'],
    );
    expect(findDuplicadas(planes)).toEqual([
      { dependencia: 'SECRETARIA DE SALUD', archivos: ['salud v2.xlsx', 'salud.xlsx'] },
    ]);
    expect(findDuplicadas([...planes].reverse())).toEqual(findDuplicadas(planes));
  });

  it('are not those of one file, nor activities of which nothing tells whose they are', () => {
    expect(findDuplicadas(planesOf(['a.xlsx', 'Hacienda'], ['a.xlsx', 'Hacienda']))).toEqual([]);
    expect(findDuplicadas(planesOf(['a.xlsx', ''], ['b.xlsx', '']))).toEqual([]);
  });
});
