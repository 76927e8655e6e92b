import type { ComponenteNumero, Seccion } from '../../../src/plan/componente';
import { actividadHead, COMPONENTS, INTERCAMBIO, PLANEACION, tramiteHead } from '../heads';
import type { Theme } from '../looks';
import { ACTIVIDAD_FIELDS, parseRows, TRAMITE_FIELDS } from '../parse-rows';
import { SampleSheet } from '../sheet';
import type { SampleWorkbook } from '../workbook';
import { writeTable } from '../write-table';
import { GENERAL } from './despacho-general';
import { GOBIERNO } from './despacho-gobierno';

/** One workbook with a sheet per dependencia, known by the sheet's name alone; a cover before them and an empty sheet behind. */
const THEME: Theme = { font: 'Calibri', size: 11, head: 'B4C6E7' };

export interface DespachoPart {
  readonly componente: ComponenteNumero;
  readonly seccion?: Seccion;
  readonly rows: string;
}

/** @param followUp how this dependencia calls its follow-up column */
function sheetOf(dependencia: string, followUp: string, parts: readonly DespachoPart[]): SampleSheet {
  const sheet = new SampleSheet(dependencia, THEME, { widths: [26, 20, 38, 26, 26, 24, 40, 20, 13, 13, 38] });
  let row = 2;
  for (const { componente, seccion, rows } of parts) {
    const isTramite = componente === 2;
    const fields = isTramite ? TRAMITE_FIELDS : ACTIVIDAD_FIELDS;
    const last = isTramite ? 11 : 7;
    if (seccion !== 'intercambio')
      sheet.line(row++, COMPONENTS[componente], { to: last, look: 'component', role: 'titulo' });
    if (seccion) {
      const section = seccion === 'planeacion' ? PLANEACION : INTERCAMBIO;
      sheet.line(row++, section, { to: last, look: 'component', role: 'titulo' });
    }
    row = writeTable(sheet, row, {
      dependencia,
      componente,
      ...(seccion && { seccion }),
      columns: isTramite ? fields : ['subcomponente', ...fields],
      head: isTramite ? tramiteHead(followUp) : actividadHead(followUp),
      rows: parseRows(fields, rows),
    });
    row += 2;
  }
  return sheet;
}

function portada(): SampleSheet {
  const sheet = new SampleSheet('Portada', THEME, { widths: [80] });
  [
    'MUNICIPIO DE EJEMPLO',
    'Seguimiento al plan anticorrupción, vigencia 2025',
    'Reporte del despacho con corte a 31 de agosto',
  ].forEach((text, index) => sheet.line(5 + 2 * index, text, { look: 'title', role: 'titulo' }));
  return sheet;
}

export function despacho(): SampleWorkbook {
  return {
    fileName: 'PAAC 2025 dependencias del despacho.xlsx',
    sheets: [
      portada(),
      sheetOf('Secretaría General', 'Actividades cumplidas', GENERAL),
      sheetOf('Secretaría de Gobierno', 'Actividades', GOBIERNO),
      new SampleSheet('Hoja3', THEME, { widths: [10] }),
    ],
  };
}
