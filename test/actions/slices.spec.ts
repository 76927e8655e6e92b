import { inSlices } from '../../src/actions/slices';
import { finish, type Steps } from '../../src/workbook/steps';

function* counting(to: number, milliseconds = 0): Steps<number> {
  for (let done = 1; done <= to; done++) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    yield { done, total: to };
  }
  return to;
}

describe('long work in slices', () => {
  it('gives what running it at once gives', async () => {
    await expect(inSlices(counting(1000))).resolves.toBe(finish(counting(1000)));
  });

  it('lets other work have its turn and tells how far it has come', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const progress = jest.fn();
    await inSlices(counting(20, 4), { progress }, 'libro.xlsx');
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
    expect(progress).toHaveBeenCalledWith(expect.any(Number), 20, 'libro.xlsx');
  });

  it('stops when the person cancels', async () => {
    const controller = new AbortController();
    const progress = (): void => controller.abort();
    await expect(inSlices(counting(100, 5), { signal: controller.signal, progress })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });
});
