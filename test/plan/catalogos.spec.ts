import { PAAC } from '../../src/plan/paac';
import { PTEP } from '../../src/plan/ptep';
import { plain } from '../../src/plan/texto';

describe.each([PAAC, PTEP])('the catalogue $perfil', (catalogo) => {
  it('numbers its components and their subcomponents from 1', () => {
    expect(catalogo.componentes.map(({ numero }) => numero)).toEqual(catalogo.componentes.map((_, index) => index + 1));
    for (const { subcomponentes } of catalogo.componentes) {
      expect(subcomponentes.map(({ numero }) => numero)).toEqual(subcomponentes.map((_, index) => index + 1));
    }
  });

  it('gives every component names that no other component has', () => {
    const names = catalogo.componentes.flatMap(({ nombre, otrosNombres }) => [nombre, ...otrosNombres].map(plain));
    expect(new Set(names).size).toBe(names.length);
  });

  it('gives every component a short name that fits a tab', () => {
    for (const { nombreCorto } of catalogo.componentes) {
      expect(nombreCorto.length).toBeLessThanOrEqual(20);
      expect(nombreCorto).not.toMatch(/[[\]:*?/\\]/);
    }
  });

  it('names its source', () => {
    expect(catalogo.fuente).toMatch(/Ley \d+ de \d{4}/);
  });
});

it('the PAAC has one component of trámites, without subcomponents, and an optional sixth', () => {
  expect(PAAC.componentes.filter(({ formato }) => formato === 'tramites')).toMatchObject([
    { numero: 2, subcomponentes: [] },
  ]);
  expect(PAAC.componentes.filter(({ opcional }) => opcional).map(({ numero }) => numero)).toEqual([6]);
});

it('the PTEP has a transversal and a programático, both with columns of activities', () => {
  expect(PTEP.componentes.map(({ nombre, formato }) => [nombre, formato])).toEqual([
    ['Transversal', 'actividades'],
    ['Programático', 'actividades'],
  ]);
});
