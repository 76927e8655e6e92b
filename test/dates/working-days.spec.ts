import fc from 'fast-check';
import { addDays, daysBetween, parseDay, type Day } from '../../src/dates/day';
import { holidaysOf, isWorkingDay, nextWorkingDay, nthWorkingDay } from '../../src/dates/working-days';

const day = (text: string): Day => {
  const read = parseDay(text);
  if (read === null) throw new Error(text);
  return read;
};

describe('the holidays of Colombia', () => {
  it('are eighteen in 2020, moved ones on their Monday', () => {
    expect(holidaysOf(2020)).toEqual(
      [
        '2020-01-01 2020-01-06 2020-03-23 2020-04-09 2020-04-10 2020-05-01 2020-05-25 2020-06-15 2020-06-22',
        '2020-06-29 2020-07-20 2020-08-07 2020-08-17 2020-10-12 2020-11-02 2020-11-16 2020-12-08 2020-12-25',
      ].flatMap((line) => line.split(' ')),
    );
  });

  it('name a day once where two holidays fall on it, as 30 June 2025', () => {
    expect(holidaysOf(2025)).toHaveLength(17);
    expect(holidaysOf(2025).filter((holiday) => holiday === '2025-06-30')).toHaveLength(1);
  });

  it('hold 9 July, moved to Monday, only from 2026 on (Ley 2578 of 2026)', () => {
    expect(holidaysOf(2026)).toContain('2026-07-13');
    expect(holidaysOf(2026)).toHaveLength(19);
    expect(holidaysOf(2025)).not.toContain('2025-07-14');
  });
});

describe('a working day', () => {
  it.each(['2020-08-31', '2020-12-24', '2020-02-28'])('is a weekday without holiday: %s', (text) => {
    expect(isWorkingDay(day(text))).toBe(true);
  });

  it.each(['2020-08-29', '2020-08-30', '2020-05-01', '2020-04-09', '2020-11-02'])('is not %s', (text) => {
    expect(isWorkingDay(day(text))).toBe(false);
  });

  it('after the Friday before a long weekend is Tuesday', () => {
    expect(nextWorkingDay(day('2020-10-09'))).toBe('2020-10-13');
  });

  it('is never more than five days ahead, and none lies between', () => {
    const anyDay = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays(day('1950-01-01'), days));
    fc.assert(
      fc.property(anyDay, (from) => {
        const next = nextWorkingDay(from);
        const gap = daysBetween(from, next);
        expect(isWorkingDay(next)).toBe(true);
        expect(gap).toBeGreaterThan(0);
        expect(gap).toBeLessThanOrEqual(5);
        for (let days = 1; days < gap; days++) expect(isWorkingDay(addDays(from, days))).toBe(false);
      }),
    );
  });
});

describe('the tenth working day, by which a follow-up is published', () => {
  it.each([
    [2020, 5, '2020-05-15'],
    [2020, 9, '2020-09-14'],
    [2021, 1, '2021-01-18'],
    [2021, 5, '2021-05-14'],
    [2024, 5, '2024-05-16'],
    [2026, 5, '2026-05-15'],
    [2026, 9, '2026-09-14'],
    [2027, 1, '2027-01-18'],
  ])('of %i-%i is %s', (year, month, tenth) => {
    expect(nthWorkingDay(year, month, 10)).toBe(tenth);
  });

  it('counts the first of the month when it is one', () => {
    expect(nthWorkingDay(2020, 9, 1)).toBe('2020-09-01');
  });
});
