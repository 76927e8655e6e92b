import { sectionsOf } from '../../src/excel/print-set-up';

describe('the parts of a page header', () => {
  it.each([
    ['&LMunicipio de Ejemplo&RCódigo: F-20', { left: 'Municipio de Ejemplo', center: '', right: 'Código: F-20' }],
    ['&CPágina &P de &N', { left: '', center: 'Página &P de &N', right: '' }],
    ['Sin lugar', { left: '', center: 'Sin lugar', right: '' }],
    ['&LPlan && seguimiento&L, 2020', { left: 'Plan && seguimiento, 2020', center: '', right: '' }],
    ['&L&&R', { left: '&&R', center: '', right: '' }],
  ])('%s', (codes, sections) => {
    expect(sectionsOf(codes)).toEqual(sections);
  });
});
