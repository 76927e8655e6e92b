import fc from 'fast-check';
import { guardarEstados, restaurarEstados } from '../../src/actions/estados-confirmados';
import { claveDe } from '../../src/plan/actividad';
import { ESTADOS } from '../../src/plan/estado';
import { actividad } from '../support/plan';

const origen = actividad().origen;
const at = (fila: number, of: Parameters<typeof actividad>[0] = {}) =>
  actividad({ ...of, origen: { ...origen, fila } });

describe('estados kept with a workbook', () => {
  const informe = at(10, { numero: '1.1', actividad: 'Publicar el informe' });
  const mapa = at(11, { numero: '1.2', actividad: 'Revisar el mapa' });

  it('come back for the same activities', () => {
    const texto = guardarEstados([informe, mapa], { [claveDe(mapa)]: 'cumplida' });
    expect(restaurarEstados([informe, mapa], texto ?? undefined)).toEqual({
      estados: { [claveDe(mapa)]: 'cumplida' },
      perdidos: 0,
      ilegible: false,
    });
  });

  it('follow an activity whose row moved, and are not inherited by the one that took its place', () => {
    const texto = guardarEstados([informe, mapa], { [claveDe(informe)]: 'cumplida' });
    const moved = at(11, { numero: '1.1', actividad: 'Publicar el informe' });
    const inserted = at(10, { numero: '1.0', actividad: 'Otra' });
    expect(restaurarEstados([inserted, moved], texto ?? undefined).estados).toEqual({ [claveDe(moved)]: 'cumplida' });
  });

  it('stay with an activity whose text was mended where it stands', () => {
    const texto = guardarEstados([informe], { [claveDe(informe)]: 'cumplida' });
    const mended = at(10, { numero: '1.1', actividad: 'Publicar el informe anual' });
    expect(restaurarEstados([mended], texto ?? undefined).estados).toEqual({ [claveDe(mended)]: 'cumplida' });
  });

  it('are counted as lost where their activity is gone', () => {
    const texto = guardarEstados([informe], { [claveDe(informe)]: 'cumplida' });
    expect(restaurarEstados([mapa], texto ?? undefined)).toEqual({ estados: {}, perdidos: 1, ilegible: false });
  });

  it('are not guessed between two activities of the same text', () => {
    const texto = guardarEstados([informe], { [claveDe(informe)]: 'cumplida' });
    const twins = [
      at(20, { numero: '1.1', actividad: 'Publicar el informe' }),
      at(30, { numero: '1.1', actividad: 'Publicar el informe' }),
    ];
    expect(restaurarEstados(twins, texto ?? undefined)).toEqual({ estados: {}, perdidos: 1, ilegible: false });
  });

  it('are nothing to keep when there is none', () => {
    expect(guardarEstados([informe], {})).toBeNull();
    expect(restaurarEstados([informe], undefined)).toEqual({ estados: {}, perdidos: 0, ilegible: false });
  });

  it.each(['', 'null', '[]', '{"Hoja1!10":"cumplida"}', '{"Hoja1!10":["lista","1",""]}', '{"a":["cumplida",1,""]}'])(
    'that cannot be read (%s) are said so and change nothing',
    (texto) => expect(restaurarEstados([informe], texto)).toEqual({ estados: {}, perdidos: 0, ilegible: true }),
  );

  it('whatever text is kept, never throw and never name an activity that is not there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (texto) => {
        const { estados } = restaurarEstados([informe, mapa], texto);
        expect(Object.keys(estados).every((clave) => [informe, mapa].some((one) => claveDe(one) === clave))).toBe(true);
      }),
    );
  });

  it('whatever was confirmed, come back whole while the rows stand', () => {
    const all = [informe, mapa, at(12, { numero: '1.3', actividad: 'Capacitar' })];
    const estado = fc.option(fc.constantFrom(...ESTADOS), { nil: undefined });
    fc.assert(
      fc.property(fc.array(estado, { minLength: 3, maxLength: 3 }), (chosen) => {
        const estados = Object.fromEntries(
          all.flatMap((one, index) => (chosen[index] ? [[claveDe(one), chosen[index]]] : [])),
        );
        expect(restaurarEstados(all, guardarEstados(all, estados) ?? undefined).estados).toEqual(estados);
      }),
    );
  });
});
