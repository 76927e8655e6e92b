import fc from 'fast-check';
import { matchActivities, type Identidad } from '../../src/consolidating/match-activities';
import { lettersOf, similarity as similarityOf } from '../../src/consolidating/similarity';
import { finish } from '../../src/workbook/steps';
import { texto } from '../support/generate';

function identidad(numero: string, actividad: string, change: Partial<Identidad> = {}): Identidad {
  return { dependencia: 'Secretaría de Salud', componente: 1, seccion: null, numero, actividad, ...change };
}

function similarity(one: string, other: string): number {
  return similarityOf(lettersOf(one), lettersOf(other));
}

const MAPA = 'Publicar el mapa de riesgos de corrupción en la página web';
const CODIGO = 'Socializar el código de integridad con los servidores';

/** The pairs by their place in the lists, and how they were found. */
function pairs(antes: readonly Identidad[], ahora: readonly Identidad[]): string[] {
  return finish(matchActivities(antes, ahora))
    .map((pareja) => `${antes.indexOf(pareja.antes)}-${ahora.indexOf(pareja.ahora)} ${pareja.por}`)
    .sort();
}

describe('activities of two cut-offs', () => {
  it('are the same when number and text agree, though the text was touched up', () => {
    expect(pairs([identidad('1.1', MAPA)], [identidad('1.1', `${MAPA}.`)])).toEqual(['0-0 numero']);
    expect(
      pairs([identidad('1.1', MAPA)], [identidad('1.1', MAPA.toUpperCase(), { dependencia: 'SECRETARIA DE SALUD' })]),
    ).toEqual(['0-0 numero']);
  });

  it('are found by their text where the numbers moved', () => {
    const antes = [identidad('1.1', MAPA), identidad('1.2', CODIGO)];
    const ahora = [identidad('1.1', CODIGO), identidad('1.2', MAPA)];
    expect(pairs(antes, ahora)).toEqual(['0-1 texto', '1-0 texto']);
  });

  it('are the same by their number alone where the text was written anew and nothing is closer', () => {
    expect(pairs([identidad('1.1', MAPA)], [identidad('1.1', CODIGO)])).toEqual(['0-0 solo-numero']);
  });

  it('are never looked for in another dependencia, componente or section', () => {
    const una = identidad('1', MAPA);
    expect(pairs([una], [identidad('1', MAPA, { componente: 2 })])).toEqual([]);
    expect(pairs([una], [identidad('1', MAPA, { dependencia: 'Hacienda' })])).toEqual([]);
    expect(
      pairs([identidad('1', MAPA, { seccion: 'planeacion' })], [identidad('1', MAPA, { seccion: 'intercambio' })]),
    ).toEqual([]);
  });

  it('without a number are found by their text', () => {
    expect(pairs([identidad('', MAPA), identidad('', CODIGO)], [identidad('', CODIGO)])).toEqual(['1-0 texto']);
  });

  it('are each taken once, and a list matched with itself is whole', () => {
    const lists = fc.array(fc.tuple(fc.constantFrom('', '1.1', '1.2', '2.1'), texto), { maxLength: 12 });
    fc.assert(
      fc.property(lists, lists, (one, other) => {
        const [antes, ahora] = [one, other].map((list) =>
          list.map(([numero, actividad]) => identidad(numero, actividad)),
        );
        const found = finish(matchActivities(antes ?? [], ahora ?? []));
        expect(new Set(found.map((pareja) => pareja.antes)).size).toBe(found.length);
        expect(new Set(found.map((pareja) => pareja.ahora)).size).toBe(found.length);
        expect(finish(matchActivities(antes ?? [], antes ?? []))).toHaveLength(antes?.length ?? 0);
      }),
    );
  });
});

describe('how alike two texts are', () => {
  it('is the same both ways, 1 for equal ones and between 0 and 1', () => {
    fc.assert(
      fc.property(texto, texto, (one, other) => {
        expect(similarity(one, one)).toBe(1);
        expect(similarity(one, other)).toBe(similarity(other, one));
        expect(similarity(one, other)).toBeGreaterThanOrEqual(0);
        expect(similarity(one, other)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not look at case, accents or punctuation', () => {
    expect(similarity('Rendición de cuentas.', 'RENDICION DE CUENTAS')).toBe(1);
    expect(similarity(MAPA, CODIGO)).toBeLessThan(0.5);
  });
});
