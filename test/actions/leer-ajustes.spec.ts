import fc from 'fast-check';
import { leerAjustes } from '../../src/actions/leer-ajustes';
import { AJUSTES } from '../../src/plan/ajustes';

describe('settings', () => {
  it('that say nothing are the defaults', () => {
    expect(leerAjustes('{}')).toEqual({ ok: true, ajustes: AJUSTES });
  });

  it('change what they say and keep the rest', () => {
    const text = '\ufeff{ "diasPorVencer": 15, "cortes": ["06-30", "12-31"], "reglasApagadas": ["fecha-no-habil"] }';
    expect(leerAjustes(text)).toEqual({
      ok: true,
      ajustes: { ...AJUSTES, diasPorVencer: 15, cortes: ['06-30', '12-31'], reglasApagadas: ['fecha-no-habil'] },
    });
  });

  it('survive a round trip', () => {
    expect(leerAjustes(JSON.stringify(AJUSTES))).toEqual({ ok: true, ajustes: AJUSTES });
  });

  it.each([
    ['{', 'JSON'],
    ['[1]', 'objeto'],
    ['null', 'objeto'],
    ['{"dias": 3}', '«dias» no es un ajuste'],
    ['{"diasPorVencer": "treinta"}', '«diasPorVencer» tiene el valor "treinta"'],
    ['{"diasPorVencer": -1}', '«diasPorVencer» tiene el valor -1'],
    ['{"diasPorVencer": 1.5}', '«diasPorVencer» tiene el valor 1.5'],
    ['{"avisarDiaNoHabil": "sí"}', '«avisarDiaNoHabil» tiene el valor "sí"'],
    ['{"cortes": ["04-31"]}', '«cortes» tiene el valor "04-31"'],
    ['{"cortes": []}', '«cortes» tiene el valor []'],
    ['{"cortes": ["04-30", "04-30"]}', '«cortes»'],
    ['{"reglasApagadas": ["no-existe"]}', '«reglasApagadas» tiene el valor "no-existe"'],
    ['{"bandas": {"media": 0.9, "alta": 0.8}}', '«media» tiene el valor 0.9'],
    ['{"bandas": {"media": 0.5, "alta": 1.2}}', '«alta» tiene el valor 1.2'],
    ['{"bandas": {"media": 0.5}}', 'falta «alta»'],
    ['{"bandas": {"baja": 0, "media": 0.5, "alta": 1}}', '«baja» no es un ajuste'],
  ])('%s are refused, and the bad value is named', (text, words) => {
    expect(leerAjustes(text)).toEqual({ ok: false, motivo: expect.stringContaining(words) as string });
  });

  it('of any other content are refused with a sentence, never with an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        const read = leerAjustes(text);
        if (!read.ok) expect(read.motivo).not.toMatch(/undefined|\[object/);
      }),
    );
  });
});
