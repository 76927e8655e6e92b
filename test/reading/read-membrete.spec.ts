import { readMembrete } from '../../src/reading/read-membrete';
import { readTitle } from '../../src/reading/read-title';

const read = (...lines: readonly string[]) => readMembrete(lines.map((text) => ({ titulo: readTitle(text), text })));

describe('the letterhead of a form', () => {
  it('is read from the lines that the form prints on every page', () => {
    expect(
      read('MUNICIPIO DE EJEMPLO Nit: 800.000.000-0', 'PAGINA [1]', 'CÓDIGO: ME.EV.210.F.07', 'VERSIÓN 3'),
    ).toEqual({
      nit: '800.000.000-0',
      codigo: 'ME.EV.210.F.07',
      version: '3',
    });
  });

  it('is what most sheets say', () => {
    expect(read('VERSIÓN 2', 'VERSIÓN: 3', 'Versión 3.').version).toBe('3');
  });

  it.each([
    ['a label without a value', 'CÓDIGO:'],
    ['a sentence about a code', 'Socializar el código de integridad'],
    ['an office', 'SECRETARÍA DE SALUD'],
  ])('is not made of %s', (_, line) => {
    expect(read(line)).toEqual({ nit: '', codigo: '', version: '' });
  });
});
