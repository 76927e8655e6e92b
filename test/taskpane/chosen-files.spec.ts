import { addFiles, offerSample } from '../../src/taskpane/consolidar/chosen-files';

const file = (name: string, content = name): File => new File([content], name, { lastModified: 7 });
const names = (chosen: readonly { readonly archivo: string }[]): readonly string[] =>
  chosen.map(({ archivo }) => archivo);

describe('the files to consolidate', () => {
  it('are each counted once, and the one chosen again is named', () => {
    const { chosen } = addFiles([], [file('a.xlsx')]);
    const again = addFiles(chosen, [file('a.xlsx'), file('b.xlsx')]);
    expect(names(again.chosen)).toEqual(['a.xlsx', 'b.xlsx']);
    expect(again.repeated).toEqual(['a.xlsx']);
  });

  it('of the same name but not the same file get names of their own', () => {
    const { chosen } = addFiles(
      [],
      [file('plan.xlsx', 'uno'), file('plan.xlsx', 'otro'), file('plan.xlsx', 'tercero')],
    );
    expect(names(chosen)).toEqual(['plan.xlsx', 'plan (2).xlsx', 'plan (3).xlsx']);
    expect(names(addFiles([], [file('sin extensión'), file('sin extensión', 'x')]).chosen)).toEqual([
      'sin extensión',
      'sin extensión (2)',
    ]);
  });

  it('take the place of the sample', () => {
    const sample = offerSample([], [file('muestra.xlsx')]);
    const { chosen, withoutSample } = addFiles(sample, [file('a.xlsx')]);
    expect(names(chosen)).toEqual(['a.xlsx']);
    expect(withoutSample).toBe(true);
    expect(offerSample(chosen, [file('muestra.xlsx')])).toEqual(chosen);
  });
});
