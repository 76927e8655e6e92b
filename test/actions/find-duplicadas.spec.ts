import { findDuplicadas } from '../../src/actions/find-duplicadas';
import { actividad, plan } from '../support/plan';

const from = (archivo: string, dependencia: string) => plan({ archivo, actividades: [actividad({ dependencia })] });

describe('dependencias that came twice', () => {
  it('are named with all their workbooks, however the name was typed', () => {
    const planes = [from('v2.xlsx', 'SECRETARIA DE SALUD'), from('otra.xlsx', 'Hacienda'), from('v1.xlsx', 'Secretaría de Salud')];
    expect(findDuplicadas(planes)).toEqual([{ dependencia: 'SECRETARIA DE SALUD', archivos: ['v1.xlsx', 'v2.xlsx'] }]);
    expect(findDuplicadas([...planes].reverse())).toEqual(findDuplicadas(planes));
  });

  it('are none where each came once, or where nobody is named', () => {
    expect(findDuplicadas([from('a.xlsx', 'Salud'), from('b.xlsx', 'Hacienda')])).toEqual([]);
    expect(findDuplicadas([from('a.xlsx', ''), from('b.xlsx', '')])).toEqual([]);
  });
});
