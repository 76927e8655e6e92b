import { consolidadoSpecs, consolidadoSpecsSteps } from '../../src/consolidating/specs';
import type { Step } from '../../src/workbook/steps';
import { consolidadoDeEjemplo } from '../support/municipio-de-ejemplo';

describe('making the sheets', () => {
  it('pauses often, tells how far it is without ever going back, and gives what is made at once', () => {
    const consolidado = consolidadoDeEjemplo();
    const steps = consolidadoSpecsSteps(consolidado, { matriz: true });
    const pauses: Step[] = [];
    let next = steps.next();
    for (; next.done !== true; next = steps.next()) pauses.push(next.value);
    expect(pauses.length).toBeGreaterThan(25);
    const far = pauses.map(({ done, total }) => done / total);
    expect(far).toEqual([...far].sort((a, b) => a - b));
    expect(far.at(-1)).toBe(1);
    expect(next.value).toEqual(consolidadoSpecs(consolidado, { matriz: true }));
  });
});
