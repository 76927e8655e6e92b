import { pageHeight } from '../../src/consolidating/pages';
import { needsMoreRoom, styleForLong } from '../../src/consolidating/texto-largo';
import { consolidadoSpecs } from '../../src/consolidating/specs';
import { COLUMNAS } from '../../src/messages/consolidado';
import { estimatedHeights } from '../../src/workbook/row-heights';
import { actividadesDeEjemplo, consolidadoDeEjemplo, CORTE } from '../support/municipio-de-ejemplo';

const SENTENCE =
  'Se revisaron los controles con cada líder de proceso y se dejaron las evidencias en la carpeta común. ';

describe('the rows that a page holds', () => {
  it('are more the wider the sheet is, because it is printed smaller', () => {
    expect(pageHeight('legal', [40, 40])).toBeLessThan(pageHeight('legal', [100, 100]));
    expect(pageHeight('letter', [100, 100])).toBeGreaterThan(pageHeight('legal', [100, 100]));
  });

  it('are those of the paper itself where nothing has to be made smaller', () => {
    // 8,5 inches less margins of 0,75 and 0,6.
    expect(pageHeight('letter', [20])).toBe(Math.floor(6.5 * 72 + 0.65 * 72) - 14);
  });
});

describe('a text too long for the highest row', () => {
  it('is written smaller, as little as it takes', () => {
    expect(styleForLong(SENTENCE, 46)).toBe('texto');
    expect(needsMoreRoom(SENTENCE.repeat(30), 46)).toBe(true);
    const styles = [10, 30, 42, 60].map((times) => styleForLong(SENTENCE.repeat(times), 80));
    expect(styles).toEqual(['texto', 'texto-menor', 'texto-minimo', 'texto-minimo']);
  });

  it('of 4.000 characters is whole in «Consolidado», and begun in «Vencidas» with a word on where the rest is', () => {
    const long = SENTENCE.repeat(40);
    const actividades = actividadesDeEjemplo(7, 3).map((una) => ({
      ...una,
      estado: 'pendiente' as const,
      actividad: { ...una.actividad, seguimiento: long },
    }));
    const { sheets } = consolidadoSpecs(consolidadoDeEjemplo(CORTE, new Map(), {}, actividades));
    const consolidado = sheets.find(({ mark }) => mark === 'consolidado');
    const column = (consolidado?.tables?.[0]?.columns.indexOf(COLUMNAS.seguimiento) ?? -1) + 1;
    expect(consolidado?.columns[column - 1]?.width).toBe(80);
    expect(JSON.stringify(consolidado?.rows[1])).toContain(JSON.stringify(long).slice(1, -1));
    for (const height of estimatedHeights(consolidado ?? { name: '', mark: '', columns: [], rows: [] }).values()) {
      expect(height).toBeLessThanOrEqual(409);
    }
    const vencidas = JSON.stringify(sheets.find(({ mark }) => mark === 'vencidas'));
    expect(vencidas).not.toContain(long);
    expect(vencidas).toContain('[…] (el texto completo está en «Consolidado»)');
  });
});
