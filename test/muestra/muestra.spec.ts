import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectedReading } from '../../scripts/muestra/expected';
import type { ExpectedActividad } from '../../scripts/muestra/expected-types';
import { sampleWorkbooks } from '../../scripts/muestra/sample-workbooks';
import { workbookBytes } from '../../scripts/muestra/workbook';
import { writeSample } from '../../scripts/muestra/write-sample';
import { CLASES } from '../../src/dates/fecha-programada';
import { ESTADOS } from '../../src/plan/estado';
import { WorkbookError } from '../../src/workbook/errors';
import { readXlsx } from '../../src/xlsx/read';
import { writeBadFiles } from '../../scripts/muestra/write-bad-files';

jest.setTimeout(60_000);

const workbooks = sampleWorkbooks();
const expected = expectedReading(workbooks);
const all: readonly ExpectedActividad[] = Object.values(expected).flat();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muestra-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the sample', () => {
  it('is of twelve dependencias with some three hundred activities', () => {
    expect(new Set(all.map(({ dependencia }) => dependencia)).size).toBe(12);
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(all.length).toBeLessThanOrEqual(400);
  });

  it('has every kind of Fecha Programada, every estado, every component and both sections', () => {
    expect(new Set(all.map(({ fechaProgramada }) => fechaProgramada.clase))).toEqual(new Set(CLASES));
    expect(new Set(all.flatMap(({ estado }) => estado))).toEqual(new Set(ESTADOS));
    expect(new Set(all.map(({ componente }) => componente))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    expect(new Set(all.map(({ seccion }) => seccion))).toEqual(new Set([null, 'planeacion', 'intercambio']));
  });

  it('gives no row two readings', () => {
    for (const [archivo, actividades] of Object.entries(expected)) {
      const places = actividades.map(({ hoja, fila }) => `${archivo} ${hoja} ${fila}`);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  it('has the same bytes each time it is written', async () => {
    const [first, again] = await Promise.all([
      Promise.all(workbooks.map(workbookBytes)),
      Promise.all(sampleWorkbooks().map(workbookBytes)),
    ]);
    first.forEach((bytes, index) => expect(Buffer.from(bytes).equals(Buffer.from(again[index] ?? []))).toBe(true));
  });

  it('is written to a folder with expected.json beside it', async () => {
    const { archivos } = await writeSample(join(folder, 'muestra'));
    expect((await readdir(join(folder, 'muestra'))).sort()).toEqual([...archivos, 'expected.json'].sort());
    const { _: note, ...written } = JSON.parse(
      await readFile(join(folder, 'muestra', 'expected.json'), 'utf8'),
    ) as Record<string, unknown>;
    expect(typeof note).toBe('string');
    expect(written).toEqual(expected);
  });
});

describe('the bad files', () => {
  it('are each refused for the reason they were made for', async () => {
    const { archivos } = await writeBadFiles(folder);
    const reasons = await Promise.all(
      archivos.map(async ({ archivo }) => {
        const bytes = new Uint8Array(await readFile(join(folder, archivo)));
        return { archivo, code: reasonOf(() => readXlsx(archivo, bytes)) };
      }),
    );
    expect(reasons).toEqual(archivos);
  });
});

function reasonOf(read: () => unknown): string {
  try {
    read();
    return 'it was read';
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}
