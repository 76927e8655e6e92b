import { renameReferences, type Renaming } from '../../src/workbook/rename-references';

const renaming = (changes: Partial<Record<keyof Renaming, Record<string, string>>>): Renaming => ({
  sheets: new Map(Object.entries(changes.sheets ?? {})),
  tables: new Map(Object.entries(changes.tables ?? {})),
  names: new Map(Object.entries(changes.names ?? {})),
});

const RENAMED = renaming({
  sheets: { resumen: 'Resumen (2)', "hoja d'oro": "Hoja d'oro (2)" },
  tables: { consolidado: 'Consolidado_2' },
  names: { corte: 'Corte_2' },
});

describe('renaming what a formula speaks of', () => {
  it.each([
    ["'Resumen'!$A$1+Resumen!B2", "'Resumen (2)'!$A$1+'Resumen (2)'!B2"],
    ["'Hoja d''oro'!A1", "'Hoja d''oro (2)'!A1"],
    ["'Otra hoja'!A1+Datos!A1", "'Otra hoja'!A1+Datos!A1"],
    ['COUNTIFS(Consolidado[Estado],"cumplida")', 'COUNTIFS(Consolidado_2[Estado],"cumplida")'],
    ['ROWS(consolidado)', 'ROWS(Consolidado_2)'],
    ['SUM(Consolidado[[#This Row],[Corte]],Corte)', 'SUM(Consolidado_2[[#This Row],[Corte]],Corte_2)'],
    ['IF(A1<Corte,"Corte: ""Resumen""!",CORTE(1))', 'IF(A1<Corte_2,"Corte: ""Resumen""!",CORTE(1))'],
    ['[@Corte]-MiCorte-Corte.final', '[@Corte]-MiCorte-Corte.final'],
    ['$E5>=0.6', '$E5>=0.6'],
  ])('%s', (formula, expected) => {
    expect(renameReferences(formula, RENAMED)).toBe(expected);
  });

  it('changes nothing where every name was free', () => {
    const formula = "COUNTIFS(Consolidado[Estado],'Resumen'!A1)";
    expect(renameReferences(formula, renaming({}))).toBe(formula);
  });
});
