import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import * as sheetjs from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { expectedReading } from '../../scripts/muestra/expected';
import type { ExpectedActividad } from '../../scripts/muestra/expected-types';
import { SAMPLE_CORTE, sampleWorkbooks } from '../../scripts/muestra/sample-workbooks';
import { writeBadFiles, type BadFile } from '../../scripts/muestra/write-bad-files';
import { writeSample } from '../../scripts/muestra/write-sample';
import { CLAVE_ESTADOS, guardarEstados } from '../../src/actions/estados-confirmados';
import { CLAVE_CORTE, CLAVE_VIGENCIA } from '../../src/actions/pedido-guardado';
import type { Reporte } from '../../src/consolidating/report';
import { claveDe } from '../../src/plan/actividad';
import { readPlan } from '../../src/reading/read-plan';
import { openFileWorkbook } from '../../src/xlsx/file-workbook';
import { readXlsx } from '../../src/xlsx/read';
import { saved } from '../xlsx/amend/amended';
import { npmPaac, paac, type Run } from './support/paac';

/** The command line on files, as a control office uses it: the twelve dependencias' workbooks, and among them some that cannot be read. */
jest.setTimeout(120_000);

const expected = expectedReading(sampleWorkbooks());
const CLEAN = 'PAAC 2025 - Secretaría de Planeación.xlsx';

let folder: string;
let archivos: readonly string[];
let bad: readonly BadFile[];
const inFolder = (...names: readonly string[]): string => join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paac-'));
  ({ archivos } = await writeSample(inFolder('libros')));
  ({ archivos: bad } = await writeBadFiles(inFolder('malos')));
});
afterAll(() => rm(folder, { recursive: true }));

/** A person never reads a stack trace, whatever happened. */
function expectNoTrace({ stdout, stderr }: Run): void {
  expect(stdout + stderr).not.toMatch(/\n\s+at |Error:|undefined|\[object|node_modules/);
}

async function hashes(of: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(of)).sort();
  const entries = names.map(
    async (name) =>
      [
        name,
        createHash('sha256')
          .update(await readFile(join(of, name)))
          .digest('hex'),
      ] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

async function reportAt(name: string): Promise<Reporte> {
  return JSON.parse(await readFile(inFolder(name), 'utf8')) as Reporte;
}

describe('paac consolidar on the sample with bad files among it', () => {
  let run: Run;
  let report: Reporte;
  let before: Readonly<Record<string, string>>;

  beforeAll(async () => {
    before = await hashes(inFolder('libros'));
    const outputs = ['--salida', 'consolidado.xlsx', '--json', 'reporte.json', '--csv', 'consolidado.csv'];
    run = await paac(
      folder,
      'consolidar',
      'libros',
      'malos',
      '--corte',
      SAMPLE_CORTE,
      '--vigencia',
      '2025',
      ...outputs,
    );
    report = await reportAt('reporte.json');
  });

  it('ends well, names what it read and what it wrote, and shows no trace', () => {
    expect(run.code).toBe(0);
    expectNoTrace(run);
    for (const archivo of archivos) {
      const count = expected[archivo]?.length ?? 0;
      expect(run.stderr).toContain(`${archivo}: ${count} actividades`);
    }
    for (const output of ['consolidado.xlsx', 'reporte.json', 'consolidado.csv'])
      expect(run.stdout).toContain(`Escrito: ${output}`);
    expect(run.stdout).toContain('Consolidado al 31/08/2025');
  });

  it('lists every bad file with a sentence of its own reason', () => {
    const reasons = bad.map(({ archivo }) => new RegExp(`${archivo}: NO SE LEYÓ\\. (.+)`).exec(run.stderr)?.[1] ?? '');
    for (const reason of reasons) expect(reason).toMatch(/^[A-ZÁÉÍÓÚÑ«].{20,}\.$/);
    const codes = new Set(bad.map(({ code }) => code));
    expect(new Set(reasons).size).toBeGreaterThanOrEqual(codes.size);
    expect(
      report.archivos
        .filter(({ leido }) => !leido)
        .map(({ archivo }) => archivo)
        .sort(),
    ).toEqual(bad.map(({ archivo }) => archivo).sort());
  });

  it('leaves every workbook as it was', async () => {
    expect(await hashes(inFolder('libros'))).toEqual(before);
  });

  it('reports each activity with its place, its plazos and an estado that is right', () => {
    const key = ({ hoja, fila }: { hoja: string; fila: number }, archivo: string): string =>
      `${archivo} › ${hoja} › ${fila}`;
    const read = new Map(report.actividades.map((one) => [key(one.origen, one.origen.archivo), one]));
    expect(read.size).toBe(report.actividades.length);
    for (const [archivo, actividades] of Object.entries(expected)) {
      for (const right of actividades) {
        const one = read.get(key(right, archivo));
        expect({
          place: key(right, archivo),
          componente: one?.componente,
          seccion: one?.seccion,
          numero: one?.numero,
          clase: one?.fechaProgramada.clase,
          plazos: one?.fechaProgramada.plazos,
        }).toEqual({
          place: key(right, archivo),
          componente: right.componente,
          seccion: right.seccion,
          numero: right.numero,
          clase: right.fechaProgramada.clase,
          plazos: right.fechaProgramada.plazos,
        });
        expect(right.estado).toContain(one?.estado.valor);
      }
    }
    expect(report.actividades).toHaveLength(Object.values(expected).flat().length);
  });

  it('counts in the resumen what the rows say', () => {
    expect(report.resumen.reduce((sum, { actividades }) => sum + actividades, 0)).toBe(report.actividades.length);
    for (const fila of report.resumen) {
      const own = report.actividades.filter(
        (one) => one.dependencia === fila.dependencia && one.componente === fila.componente,
      );
      const programadas = own.filter((one) => one.estado.valor !== 'no aplica' && isProgramada(one.fechaProgramada));
      const cumplidas = programadas.filter((one) => one.estado.valor === 'cumplida').length;
      expect(fila).toMatchObject({
        actividades: own.length,
        programadas: programadas.length,
        cumplidas,
        porcentaje: programadas.length === 0 ? null : cumplidas / programadas.length,
        vencidas: own.filter(({ situacion }) => situacion === 'vencida').length,
        vencidasPorConfirmar: own.filter(({ situacion }) => situacion === 'vencida por confirmar').length,
      });
    }
  });

  it('loses no row: on every sheet the parts add up to the rows with text', () => {
    expect(new Set(report.conciliacion.map(({ archivo }) => archivo))).toEqual(new Set(archivos));
    for (const { archivo, hoja, filasConTexto, noEntendidas, ...parts } of report.conciliacion) {
      const { actividades, continuaciones, encabezados, titulos, totales } = parts;
      const sum = actividades + continuaciones + encabezados + titulos + totales + noEntendidas.length;
      expect({ archivo, hoja, sum }).toEqual({ archivo, hoja, sum: filasConTexto });
    }
  });

  it('finds the defects that the sample was given, each at its cell', () => {
    const found = new Set(report.hallazgos.map(({ regla, archivo, celda }) => `${regla} ${archivo} ${celda ?? ''}`));
    const reglas = new Set(report.hallazgos.map(({ regla }) => regla));
    for (const regla of [
      'celda-desplazada',
      'fila-de-continuacion',
      'numero-convertido-en-fecha',
      'celda-con-error',
      'fila-no-entendida',
    ]) {
      expect(reglas).toContain(regla);
    }
    expect(found).toContain('numero-convertido-en-fecha Lista Desarrollo Social y Jurídica.xlsx D4');
    const impossible = report.hallazgos.filter(({ sugerencia }) => sugerencia === '30/04/2025');
    expect(impossible.map(({ archivo }) => archivo)).toContain('Educacion PAAC 2025.xlsm');
    expect(
      report.hallazgos.filter(({ archivo, severidad }) => archivo === CLEAN && severidad !== 'sugerencia'),
    ).toEqual([]);
  });

  it('writes a workbook with a row an activity, that another program opens', async () => {
    const workbook = sheetjs.read(await readFile(inFolder('consolidado.xlsx')), { cellDates: false });
    expect(workbook.SheetNames).toEqual(
      expect.arrayContaining(['Resumen', 'Consolidado', 'Vencidas', 'Hallazgos', 'Conciliación']),
    );
    const rows = rowsOf(workbook, 'Consolidado');
    const head = rows.findIndex((row) => row.includes('Archivo') && row.includes('Hoja') && row.includes('Fila'));
    expect(head).toBeGreaterThanOrEqual(0);
    const columns = ['Archivo', 'Hoja', 'Fila'].map((name) => rows[head]?.indexOf(name) ?? -1);
    const places = rows.slice(head + 1).map((row) => columns.map((column) => String(row[column])).join(' › '));
    const right = Object.entries(expected).flatMap(([archivo, actividades]) =>
      actividades.map(({ hoja, fila }) => `${archivo} › ${hoja} › ${fila}`),
    );
    expect(places.filter((place) => archivos.some((archivo) => place.startsWith(archivo))).sort()).toEqual(
      right.sort(),
    );
    const texts = workbook.SheetNames.flatMap((sheet) => rowsOf(workbook, sheet).map((row) => row.join(' ')));
    for (const { archivo, leido, motivo } of report.archivos) {
      if (!leido)
        expect(texts.filter((text) => text.includes(archivo) && text.includes(String(motivo)))).not.toEqual([]);
    }
  });

  it('writes text that begins with = + - or @ as text', async () => {
    const workbook = sheetjs.read(await readFile(inFolder('consolidado.xlsx')));
    const cells = Object.values(workbook.Sheets['Consolidado'] ?? {}) as { t?: string; v?: unknown; f?: string }[];
    for (const text of [
      '=Política aplicada en la convocatoria',
      '+Matriz de riesgos',
      '-Informe de revisión',
      '@culturaejemplo en redes sociales',
    ]) {
      const written = cells.filter(({ v }) => v === text);
      expect({
        text,
        written: written.length > 0,
        formulas: written.filter(({ t, f }) => t !== 's' || f !== undefined),
      }).toEqual({ text, written: true, formulas: [] });
    }
  });

  it('writes a CSV that Excel in Spanish opens: a byte order mark, semicolons, a line an activity', async () => {
    const csv = await readFile(inFolder('consolidado.csv'), 'utf8');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const { Sheets, SheetNames } = sheetjs.read(csv.slice(1), { type: 'string', FS: ';', raw: true });
    const rows = sheetjs.utils.sheet_to_json<string[]>(Sheets[SheetNames[0] ?? ''] ?? {}, { header: 1 });
    expect(rows).toHaveLength(1 + report.actividades.length);
    expect(rows.every(({ length }) => length <= (rows[0]?.length ?? 0))).toBe(true);
  });

  it('says the same whatever the order of the files', async () => {
    const reversed = [...archivos].reverse().map((archivo) => join('libros', archivo));
    const again = await paac(
      folder,
      'consolidar',
      'malos',
      ...reversed,
      '--corte',
      '31/08/2025',
      '--vigencia',
      '2025',
      '--json',
      'otra vez.json',
    );
    expect(again.code).toBe(0);
    expect(await readFile(inFolder('otra vez.json'), 'utf8')).toBe(await readFile(inFolder('reporte.json'), 'utf8'));
  });

  it('compares with an earlier consolidado', async () => {
    const later = ['--corte', '2025-12-31', '--anterior', 'consolidado.xlsx', '--salida', 'diciembre.xlsx'];
    const again = await paac(folder, 'consolidar', 'libros', ...later);
    expectNoTrace(again);
    expect(again.code).toBe(0);
    expect(sheetjs.read(await readFile(inFolder('diciembre.xlsx'))).SheetNames).toContain('Cambios');
  });
});

describe('paac consolidar', () => {
  it('says which vigencia and which corte it deduced', async () => {
    const run = await paac(folder, 'consolidar', join('libros', CLEAN), '--json', 'deducido.json');
    expect(run.code).toBe(0);
    expect(run.stderr).toMatch(/Vigencia 2025: deducida de los libros/);
    expect(run.stderr).toMatch(/Fecha de corte 3[01]\/\d\d\/2025: el último corte de la vigencia que ya pasó/);
  });

  it('names both files when a dependencia came twice, and chooses neither in silence', async () => {
    await mkdir(inFolder('dos veces'));
    for (const name of [CLEAN, 'Planeación corregido.xlsx'])
      await copyFile(inFolder('libros', CLEAN), inFolder('dos veces', name));
    const run = await paac(folder, 'consolidar', 'dos veces', '--corte', SAMPLE_CORTE, '--json', 'dos.json');
    expect(run.code).toBe(0);
    const warning = run.stderr.split('\n').find((line) => line.startsWith('Atención')) ?? '';
    for (const word of ['SECRETARÍA DE PLANEACIÓN MUNICIPAL', CLEAN, 'Planeación corregido.xlsx'])
      expect(warning).toContain(word);
    expect((await reportAt('dos.json')).actividades).toHaveLength(2 * (expected[CLEAN]?.length ?? 0));
  });

  it('ends with 2 and writes nothing when nothing could be read', async () => {
    const run = await paac(folder, 'consolidar', 'malos', '--salida', 'nada.xlsx', '--json', 'nada.json');
    expect(run.code).toBe(2);
    expectNoTrace(run);
    expect((await readdir(folder)).filter((name) => name.startsWith('nada'))).toEqual([]);
  });

  it('never writes over a workbook that it reads, nor over a file that it did not make', async () => {
    await writeFile(inFolder('mio.xlsx'), 'de la usuaria');
    const before = await hashes(inFolder('libros'));
    const [overInput, overForeign] = await Promise.all([
      paac(folder, 'consolidar', 'libros', '--corte', SAMPLE_CORTE, '--salida', join('libros', CLEAN)),
      paac(folder, 'consolidar', 'libros', '--corte', SAMPLE_CORTE, '--salida', 'mio.xlsx'),
    ]);
    expect([overInput.code, overForeign.code]).toEqual([2, 2]);
    expect(overForeign.stderr).toContain('«mio.xlsx» ya existe');
    expect(await hashes(inFolder('libros'))).toEqual(before);
    expect(await readFile(inFolder('mio.xlsx'), 'utf8')).toBe('de la usuaria');
  });

  it('runs from a checkout in the way the README gives', async () => {
    const run = await npmPaac(
      'consolidar',
      inFolder('libros', CLEAN),
      '--corte',
      SAMPLE_CORTE,
      '--json',
      inFolder('npm.json'),
    );
    expect(run.code).toBe(0);
    expect((await reportAt('npm.json')).actividades).toHaveLength(expected[CLEAN]?.length ?? 0);
  });
});

describe('paac validar', () => {
  it('ends with 0 for a workbook without errors, and says that it is ready', async () => {
    const run = await paac(folder, 'validar', join('libros', CLEAN), '--corte', SAMPLE_CORTE);
    expect({ code: run.code, verdict: run.stdout.trim().split('\n').at(-1) }).toEqual({
      code: 0,
      verdict: expect.stringMatching(/^Listo para enviar: 0 errores, 0 avisos/) as string,
    });
  });

  it('ends with 1 where there are errors, each as archivo › hoja › celda: sentence', async () => {
    const run = await paac(
      folder,
      'validar',
      join('libros', 'Educacion PAAC 2025.xlsm'),
      '--corte',
      SAMPLE_CORTE,
      '--json',
      'educacion.json',
    );
    expect(run.code).toBe(1);
    expectNoTrace(run);
    const lines = run.stdout.split('\n').filter((line) => line.includes(' › '));
    expect(
      lines.filter((line) => !/^Educacion PAAC 2025\.xlsm( › .+)?: \[(ERROR|Aviso|Sugerencia)\] .{10,}$/.test(line)),
    ).toEqual([]);
    expect(lines.filter((line) => /› PAAC › [A-Z]+\d+: \[ERROR\] .*31 abril de 2025/.test(line))).toHaveLength(1);
    expect((await reportAt('educacion.json')).hallazgos).toHaveLength(lines.length);
  });

  it('ends with 1 when one of the workbooks could not be read', async () => {
    const run = await paac(
      folder,
      'validar',
      join('libros', CLEAN),
      join('malos', 'Vacío.xlsx'),
      '--corte',
      SAMPLE_CORTE,
    );
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('Vacío.xlsx: NO SE LEYÓ');
  });
});

describe('paac validar --corregido', () => {
  const MACROS = 'Educacion PAAC 2025.xlsm';
  const validar = (archivo: string, ...more: readonly string[]): Promise<Run> =>
    paac(folder, 'validar', archivo, '--corte', SAMPLE_CORTE, ...more);

  it('writes a copy of the whole file in which only the mended cells are others, and nothing is left to mend', async () => {
    const before = await hashes(inFolder('libros'));
    const run = await validar(join('libros', MACROS), '--corregido', 'corregido.xlsm');
    expect(run.code).toBe(1);
    expectNoTrace(run);
    const mended = run.stdout.split('\n').filter((line) => line.startsWith('Corregido '));
    expect(mended.length).toBeGreaterThan(0);
    const [original, copy] = await Promise.all(
      [inFolder('libros', MACROS), inFolder('corregido.xlsm')].map(async (path) => unzipSync(await readFile(path))),
    );
    expect(Object.keys(copy ?? {})).toEqual(Object.keys(original ?? {}));
    const changed = Object.keys(original ?? {}).filter(
      (name) => Buffer.compare(original?.[name] ?? Buffer.of(), copy?.[name] ?? Buffer.of()) !== 0,
    );
    expect(changed.filter((name) => !/^xl\/(?:worksheets\/[^/]+|styles|workbook)\.xml$/.test(name))).toEqual([]);
    expect(await hashes(inFolder('libros'))).toEqual(before);

    const again = await validar('corregido.xlsm', '--corregido', 'corregido otra vez.xlsm');
    expect(again.stdout).not.toMatch(/^Corregido /m);
  });

  it('keeps the kind of file: a workbook with macros is not written under another ending', async () => {
    const run = await validar(join('libros', MACROS), '--corregido', 'sin macros.xlsx');
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('escriba en --corregido un nombre que termine en .xlsm');
    expect(await readdir(folder)).not.toContain('sin macros.xlsx');
  });
});

describe('paac vencidas', () => {
  it('lists as many overdue activities as the report counts, the most overdue first', async () => {
    const { actividades } = await reportAt('reporte.json');
    const overdue = actividades.filter(({ situacion }) => situacion === 'vencida');
    const run = await paac(folder, 'vencidas', 'libros', '--corte', SAMPLE_CORTE, '--vigencia', '2025');
    expect(run.code).toBe(0);
    expectNoTrace(run);
    const [, group = ''] = run.stdout.split(/^VENCIDA: /m);
    expect(group.split('\n')[0]).toBe(String(overdue.length));
    const days = [...(group.split('\n\n')[0] ?? '').matchAll(/ · (\d+) días? · /g)].map(([, count]) => Number(count));
    expect(days).toEqual(overdue.map(({ diasVencida }) => diasVencida ?? 0).sort((a, b) => b - a));
  });

  it('takes the corte and the estados that a person set on the page and downloaded with the workbook', async () => {
    const overdue = (await reportAt('reporte.json')).actividades.filter(({ situacion }) => situacion === 'vencida');
    const [done] = overdue;
    if (!done) throw new Error('Nothing is overdue');
    const original = await readFile(inFolder('libros', basename(done.origen.archivo)));
    const workbook = openFileWorkbook(readXlsx(done.origen.archivo, original));
    const { actividades } = readPlan(workbook.state().snapshot);
    const estados = Object.fromEntries(
      actividades
        .filter(({ origen }) => origen.hoja === done.origen.hoja && origen.fila === done.origen.fila)
        .map((actividad) => [claveDe(actividad), 'cumplida' as const]),
    );
    await workbook.keep(CLAVE_ESTADOS, guardarEstados(actividades, estados));
    await workbook.keep(CLAVE_CORTE, SAMPLE_CORTE);
    await workbook.keep(CLAVE_VIGENCIA, '2025');
    await writeFile(inFolder('descargado.xlsx'), await saved(original, workbook));

    const run = await paac(folder, 'vencidas', 'descargado.xlsx');
    expect(run.code).toBe(0);
    expect(/^VENCIDA: (\d+)/m.exec(run.stdout)?.[1]).toBe(
      String(overdue.filter(({ origen }) => origen.archivo === done.origen.archivo).length - 1),
    );
  });
});

describe('paac estructurar', () => {
  it('puts an untidy workbook in order without losing or changing an activity', async () => {
    const untidy = join('libros', 'SEGUIMIENTO INFRAESTRUCTURA 2do corte.xlsx');
    const before = await hashes(inFolder('libros'));
    const ordered = await paac(folder, 'estructurar', '--desde', untidy, '--salida', 'ordenado.xlsx');
    expectNoTrace(ordered);
    expect(ordered.code).toBe(0);
    expect(await hashes(inFolder('libros'))).toEqual(before);
    const run = await paac(folder, 'consolidar', 'ordenado.xlsx', '--corte', SAMPLE_CORTE, '--json', 'ordenado.json');
    expect(run.code).toBe(0);
    const right = (expected['SEGUIMIENTO INFRAESTRUCTURA 2do corte.xlsx'] ?? []).map((one) =>
      [
        one.componente,
        one.seccion,
        one.numero,
        one.actividad,
        one.fechaProgramada.clase,
        ...one.fechaProgramada.plazos,
      ].join(' '),
    );
    const read = (await reportAt('ordenado.json')).actividades.map(({ actividad, fechaProgramada, ...one }) =>
      [
        one.componente,
        one.seccion,
        one.numero,
        actividad.slice(0, 40),
        fechaProgramada.clase,
        ...fechaProgramada.plazos,
      ].join(' '),
    );
    expect(read.sort()).toEqual(right.sort());
  });
});

describe('wrong usage', () => {
  it.each([
    ['nothing at all', [], /Falta decir qué hacer/],
    ['an action that does not exist', ['resumir', 'libros'], /No existe la acción «resumir»/],
    ['an option that does not exist', ['consolidar', 'libros', '--color'], /No existe la opción «--color»/],
    ['an option without its value', ['consolidar', 'libros', '--salida'], /Falta el valor de «--salida»/],
    [
      'a corte that is no day',
      ['consolidar', 'libros', '--corte', '2025-02-30'],
      /«2025-02-30» no es una fecha de corte/,
    ],
    ['a vigencia that is no year', ['validar', 'libros', '--vigencia', '25'], /«25» no es una vigencia/],
    ['a path that does not exist', ['consolidar', 'no existe'], /No existe «no existe»/],
    ['no workbook to read', ['validar'], /Falta decir qué libros leer/],
  ])('%s: a sentence and exit code 2', async (_, words, sentence) => {
    const run = await paac(folder, ...words);
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(sentence);
    expectNoTrace(run);
  });

  it('--help tells everything and ends with 0', async () => {
    const run = await paac(folder, '--help');
    expect(run.code).toBe(0);
    for (const word of [
      'consolidar',
      'validar',
      'vencidas',
      'estructurar',
      '--corte',
      '--vigencia',
      '--salida',
      '--json',
      '--csv',
      '--anterior',
    ]) {
      expect(run.stdout).toContain(word);
    }
  });
});

function rowsOf(workbook: sheetjs.WorkBook, sheet: string): readonly (readonly unknown[])[] {
  return sheetjs.utils.sheet_to_json<unknown[]>(workbook.Sheets[sheet] ?? {}, { header: 1, defval: '' });
}

/** Programadas at the corte: a plazo on or before it, or permanente. */
function isProgramada({ clase, plazos }: Pick<ExpectedActividad['fechaProgramada'], 'clase' | 'plazos'>): boolean {
  return clase === 'permanente' || plazos.some((plazo) => plazo <= SAMPLE_CORTE);
}
