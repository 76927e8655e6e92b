import fc from 'fast-check';
import { clean, plain } from '../../src/plan/texto';

describe('clean', () => {
  it('takes away edge blanks, non-breaking blanks, soft hyphens and zero-width characters', () => {
    expect(clean(' \u00a0 Secreta\u00adría\u200b de\u00a0Salud \n')).toBe('Secretaría de Salud');
  });

  it('keeps inner line breaks, whatever system typed them', () => {
    expect(clean('uno\r\ndos\rtres\u2028cuatro')).toBe('uno\ndos\ntres\ncuatro');
  });

  it('keeps what begins like a formula', () => {
    expect(clean('-Excelente atención')).toBe('-Excelente atención');
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => clean(clean(text)) === clean(text)));
  });
});

describe('plain', () => {
  it('makes equal what differs by case, accents, blanks and line breaks', () => {
    expect(plain('  FECHA\u00a0 Programáda\n')).toBe('fecha programada');
    expect(plain('Racionalizacio\u0301n')).toBe(plain('RACIONALIZACIÓN'));
  });

  it('changes nothing the second time, and leaves no blank beside a blank', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plain(plain(text))).toBe(plain(text));
        expect(plain(text)).not.toMatch(/^\s|\s\s|\s$/);
      }),
    );
  });
});
