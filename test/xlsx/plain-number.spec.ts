import fc from 'fast-check';
import { parsePlainNumber } from '../../src/xlsx/plain-number';

const parse = (text: string): number => parsePlainNumber(new TextEncoder().encode(text), 0, text.length);

describe('reading a number from its digits', () => {
  it('gives what Number gives, to the last bit, or leaves it to Number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const parsed = parse(String(number));
        expect(Number.isNaN(parsed) || Object.is(parsed, Number(String(number)))).toBe(true);
      }),
    );
  });

  it('reads every number with a few digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 14), max: 10 ** 14 }),
        fc.integer({ min: 0, max: 9 }),
        (mantissa, decimals) => {
          const text = (mantissa / 10 ** decimals).toFixed(decimals);
          fc.pre(text.replace(/\D/g, '').length <= 15);
          expect(parse(text)).toBe(Number(text));
        },
      ),
    );
  });

  it.each(['', '-', '.', '1.', '.5', '1e5', '1,5', ' 1', '+1', '0x1', '1.2.3', '--1', '1234567890123456'])(
    'leaves %j alone',
    (text) => {
      expect(parse(text)).toBeNaN();
    },
  );
});
