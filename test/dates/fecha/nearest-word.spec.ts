import { nearestWord } from '../../../src/dates/fecha/nearest-word';

const MONTHS = new Map(['enero', 'junio', 'julio', 'agosto', 'septiembre', 'diciembre'].map((month) => [month, month]));

describe('the nearest word of a vocabulary', () => {
  it.each([
    ['agsoto', 'agosto'],
    ['agosoto', 'agosto'],
    ['eneros', 'enero'],
    ['setiembre', 'septiembre'],
    ['dicimbree', 'diciembre'],
  ])('of «%s» is «%s»', (typed, meant) => {
    expect(nearestWord(typed, MONTHS)).toBe(meant);
  });

  it('is none where two are as near', () => {
    expect(nearestWord('juio', MONTHS)).toBeNull();
  });

  it('is found where both mean the same', () => {
    expect(nearestWord('juio', new Map([...MONTHS, ['junio', 'mes'], ['julio', 'mes']]))).not.toBeNull();
  });

  it('is none for two slips in a short word, another first letter, or a very short word', () => {
    expect(nearestWord('agsto', new Map([['agosto', 'agosto']]))).toBe('agosto');
    expect(nearestWord('agts', MONTHS)).toBeNull();
    expect(nearestWord('ngosto', MONTHS)).toBeNull();
    expect(nearestWord('jul', MONTHS)).toBeNull();
  });
});
