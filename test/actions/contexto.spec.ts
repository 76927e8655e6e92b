import { cortesDe, deducirContexto } from '../../src/actions/contexto';
import { AJUSTES } from '../../src/plan/ajustes';
import { day, plan } from '../support/plan';

const hoy = day('2025-10-15');
const of2025 = plan({ archivo: 'a.xlsx', vigencia: { anio: 2025, por: 'titulo' } });
const of2024 = plan({ archivo: 'b.xlsx', vigencia: { anio: 2024, por: 'fechas' } });

describe('the context that the actions work in', () => {
  it('takes what is given, and says that nothing was deduced', () => {
    const { contexto, deducido } = deducirContexto([of2025], { vigencia: 2025, corte: day('2025-04-30'), hoy });
    expect(contexto).toMatchObject({ vigencia: 2025, corte: '2025-04-30' });
    expect(deducido).toEqual({ vigencia: null, corte: null, otrasVigencias: [] });
  });

  it('takes the vigencia that most workbooks name and tells which ones name another', () => {
    const { contexto, deducido } = deducirContexto([of2024, of2025, { ...of2025, archivo: 'c.xlsx' }], { hoy });
    expect(contexto.vigencia).toBe(2025);
    expect(deducido.vigencia).toBe('libros');
    expect(deducido.otrasVigencias).toEqual([{ anio: 2024, archivos: ['b.xlsx'] }]);
  });

  it('takes the later vigencia of two that tie, whatever the order of the workbooks', () => {
    expect(deducirContexto([of2024, of2025], { hoy }).contexto).toEqual(
      deducirContexto([of2025, of2024], { hoy }).contexto,
    );
    expect(deducirContexto([of2024, of2025], { hoy }).contexto.vigencia).toBe(2025);
  });

  it('takes the year of the corte where no workbook names one, and this year where nothing does', () => {
    expect(deducirContexto([plan()], { corte: day('2024-08-31'), hoy }).contexto.vigencia).toBe(2024);
    expect(deducirContexto([plan()], { hoy }).contexto.vigencia).toBe(2025);
  });

  it.each([
    ['2025-08-30', '2025-04-30'],
    ['2025-08-31', '2025-08-31'],
    ['2026-02-01', '2025-12-31'],
    ['2025-01-10', '2025-04-30'],
  ])('on %s the corte of 2025 is %s', (today, corte) => {
    expect(deducirContexto([of2025], { hoy: day(today) }).contexto.corte).toBe(corte);
  });

  it('follows the calendar of cut-offs that was set', () => {
    const ajustes = { ...AJUSTES, cortes: ['06-30', '12-31'] };
    expect(cortesDe(2025, ajustes.cortes)).toEqual(['2025-06-30', '2025-12-31']);
    expect(deducirContexto([of2025], { hoy, ajustes }).contexto.corte).toBe('2025-06-30');
  });
});
