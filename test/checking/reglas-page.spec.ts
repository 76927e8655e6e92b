import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGLAS } from '../../src/checking/rules';
import { CODIGOS_DE_REGLA, reglaEscrita } from '../../src/messages/reglas';
import { SEVERIDAD_LECTURA } from '../../src/reading/hallazgos';
import { EJEMPLOS } from '../../scripts/reglas/examples';
import { reglasPage } from '../../scripts/reglas/page';

const CODES = [...Object.keys(SEVERIDAD_LECTURA), ...REGLAS.map(({ codigo }) => codigo)];

describe('the rule book', () => {
  it('has words for every rule of checking and of reading, and no words without a rule', () => {
    expect([...CODIGOS_DE_REGLA].sort()).toEqual([...CODES].sort());
  });

  it('shows an example of each', () => {
    expect(Object.keys(EJEMPLOS).sort()).toEqual([...CODES].sort());
  });

  it.each(CODES)('says of %s what it is, what to do and why, in whole sentences', (codigo) => {
    const { titulo, mensaje, quehacer, porque, fuente } = reglaEscrita(codigo);
    const { params } = EJEMPLOS[codigo] ?? { params: {} };
    for (const sentence of [mensaje(params), quehacer(params), porque]) {
      expect(sentence).toMatch(/^[A-ZÁÉÍÓÚ¿«].*[.?»]$/);
      expect(sentence).not.toMatch(/undefined|«»/);
    }
    expect(titulo).toMatch(/^[A-ZÁÉÍÓÚ].*[^.]$/);
    expect(fuente).not.toBe('');
  });

  it('is the page docs/reglas.md: run «npm run reglas» after a change', () => {
    expect(readFileSync(join(__dirname, '../../docs/reglas.md'), 'utf8')).toBe(reglasPage());
  });
});
