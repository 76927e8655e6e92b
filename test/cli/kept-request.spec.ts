import { withKept } from '../../src/cli/kept-request';
import { AJUSTES } from '../../src/plan/ajustes';
import { day } from '../support/plan';

const hoy = day('2026-09-10');
const KEPT = {
  'paac.vigencia': '2025',
  'paac.corte': '2025-04-30',
  'paac.ajustes': '{"reglasApagadas":["fecha-no-habil"],"diasPorVencer":15}',
};
const books = (...settings: readonly Readonly<Record<string, string>>[]) =>
  new Map(settings.map((one, index) => [`libro ${index + 1}.xlsx`, { settings: one }]));

let said: string;
beforeEach(() => {
  said = '';
  jest.spyOn(process.stderr, 'write').mockImplementation((line) => {
    said += String(line);
    return true;
  });
});
afterEach(() => jest.restoreAllMocks());

describe('a workbook that is worked on alone', () => {
  it('is measured as it keeps that it is to be, and that is said', () => {
    expect(withKept({ hoy }, books(KEPT), 1)).toEqual({
      hoy,
      vigencia: 2025,
      corte: '2025-04-30',
      ajustes: { ...AJUSTES, reglasApagadas: ['fecha-no-habil'], diasPorVencer: 15 },
    });
    expect(said).toContain('Vigencia 2025 y fecha de corte 30/04/2025: como la guarda libro 1.xlsx');
    expect(said).toContain('Ajustes: los que guarda libro 1.xlsx');
  });

  it('is measured as the command says, where it does', () => {
    const asked = { hoy, vigencia: 2026, corte: day('2026-08-31'), ajustes: AJUSTES };
    expect(withKept(asked, books(KEPT), 1)).toEqual(asked);
    expect(said).toBe('');
  });

  it('that keeps nothing changes nothing', () => {
    expect(withKept({ hoy }, books({}), 1)).toEqual({ hoy });
    expect(said).toBe('');
  });

  it('with settings that cannot be used gets the usual ones, and the bad value is named', () => {
    expect(withKept({ hoy }, books({ 'paac.ajustes': '{"diasPorVencer":"treinta"}' }), 1)).toEqual({ hoy });
    expect(said).toMatch(/los ajustes que guarda libro 1\.xlsx no se pudieron leer.*«diasPorVencer» .*"treinta"/);
  });
});

describe('several workbooks', () => {
  it('are all measured alike, and it is said whose settings were not used', () => {
    expect(withKept({ hoy }, books(KEPT, {}), 2)).toEqual({ hoy });
    expect(said).toMatch(/libro 1\.xlsx guarda ajustes propios.*--config/);
  });

  it('stay several where only one of them could be read', () => {
    expect(withKept({ hoy }, books(KEPT), 2)).toEqual({ hoy });
  });
});
