import fc from 'fast-check';
import { addDays, formatDay } from '../../src/dates/day';
import { AJUSTES } from '../../src/plan/ajustes';
import { readSettings, writeSettings } from '../../src/taskpane/ajustes/written-settings';
import { recallRequest, rememberRequest } from '../../src/taskpane/estructurar/form-request';
import { isDark } from '../../src/taskpane/pane/is-dark';
import { parseCorte, parseVigencia } from '../../src/actions/pedido-guardado';
import { today } from '../../src/taskpane/pane/today';
import { day, plan } from '../support/plan';

describe('vigencia and corte as typed', () => {
  it.each([
    ['2026', 2026],
    [' 2026 ', 2026],
    ['26', null],
    ['1999', null],
    ['20266', null],
    ['', null],
  ])('vigencia «%s» is %s', (text, year) => expect(parseVigencia(text)).toBe(year));

  it.each([
    ['31/08/2026', '2026-08-31'],
    ['1/8/2026', '2026-08-01'],
    [' 31-08-2026 ', '2026-08-31'],
    ['31.08.2026', '2026-08-31'],
    ['2026-08-31', '2026-08-31'],
    ['31/02/2026', null],
    ['08/31/2026', null],
    ['31/08/26', null],
    ['agosto', null],
  ])('corte «%s» is %s', (text, iso) => expect(parseCorte(text)).toBe(iso));

  it('a corte reads as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), (days) => {
        const corte = addDays(day('2000-01-01'), days);
        expect(parseCorte(formatDay(corte))).toBe(corte);
      }),
    );
  });

  it('today is the day of the person, not of Greenwich', () => {
    expect(today(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
    expect(today(new Date(2026, 0, 1, 0, 1))).toBe('2026-01-01');
  });
});

describe('settings as typed', () => {
  it('read as they are written', () => {
    const read = readSettings(writeSettings(AJUSTES));
    expect(read).toEqual({ json: JSON.stringify(ordered(AJUSTES)) });
  });

  it('take commas and points, and percentages', () => {
    const read = readSettings({
      ...writeSettings(AJUSTES),
      bandaMedia: '62,5',
      bandaAlta: '80 %',
      cortes: '31-12; 30/6',
    });
    expect(JSON.parse('json' in read ? read.json : '')).toMatchObject({
      bandas: { media: 0.625, alta: 0.8 },
      cortes: ['06-30', '12-31'],
    });
  });

  it.each([
    [{ cortes: '30/04, nunca' }, /«nunca» no es un día del año/],
    [{ cortes: '31/02' }, /cortes/],
    [{ diasPorVencer: 'muchos' }, /diasPorVencer/],
    [{ bandaMedia: '90' }, /media/],
  ])('%j is named', (changes, sentence) => {
    const read = readSettings({ ...writeSettings(AJUSTES), ...changes });
    expect('problem' in read ? read.problem : '').toMatch(sentence);
  });

  function ordered({ reglasApagadas, diasPorVencer, avisarDiaNoHabil, cortes, bandas }: typeof AJUSTES) {
    return { reglasApagadas, diasPorVencer, avisarDiaNoHabil, cortes, bandas };
  }
});

describe('what is remembered of the form', () => {
  const request = {
    perfil: 'PTEP',
    entidad: 'Municipio de Ejemplo',
    nit: '800',
    codigo: 'F.20',
    version: '3',
    dependencia: 'Salud',
    componentes: [1],
  } as const;

  it('comes back, but for what differs each time', () => {
    expect(recallRequest(rememberRequest(request), null)).toEqual({ ...request, dependencia: '', componentes: null });
  });

  it('is empty where there is none, and takes the letterhead that the workbook has', () => {
    const membrete = { nit: '800.000.000-0', codigo: 'ME.1', version: '3' };
    expect(recallRequest(undefined, plan({ entidad: 'Municipio de Ejemplo', membrete }))).toMatchObject({
      perfil: 'PAAC',
      entidad: 'Municipio de Ejemplo',
      ...membrete,
    });
  });

  it.each(['', 'null', '[]', '{"perfil":"OTRO","nit":7}', '{'])('is empty where it cannot be read (%s)', (text) => {
    expect(recallRequest(text, null)).toMatchObject({ perfil: 'PAAC', nit: '', entidad: '' });
  });
});

describe("the host's theme", () => {
  it.each([
    ['#1f1f1f', true],
    ['#000000', true],
    ['#FFFFFF', false],
    ['#f3f2f1', false],
    ['white', false],
  ])('%s is dark: %s', (color, dark) => expect(isDark(color)).toBe(dark));
});
