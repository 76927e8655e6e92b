import { cellName, type Area } from '../workbook/address';
import type { ConditionalFormatSpec, ConditionalStyleName } from '../workbook/spec';
import type { Columna } from './columns';
import { Places } from './places';
import type { TableBlock } from './table-block';

/** Follow-ups that report nothing. */
const NOTHING = ['', '-', '–', '—'];

/**
 * Colours of a table: a date that is overdue at the corte (never before its day has come) and whose activity is not done;
 * the estado, where the follow-up of such an activity says something and the estado nothing; and mandatory cells left
 * empty in a row with an activity.
 */
export function conditionalFormats(
  columnas: readonly Columna[],
  { body }: TableBlock,
  corte: string,
): readonly ConditionalFormatSpec[] {
  const places = new Places(columnas, body);
  const plazo = places.area('fechaFin') ? 'fechaFin' : 'fechaProgramada';
  const [fecha, estado, avance] = [places.cell(plazo), trimmed(places.cell('estado')), places.cell('avance')];
  const seguimiento = trimmed(places.cell('seguimiento'));
  const written = `${trimmed(places.cell('actividad'))}<>""`;
  const done = `AND(ISNUMBER(${avance}),${avance}>=1)`;
  const overdue = `${written},ISNUMBER(${fecha}),${fecha}<MIN(${corte},TODAY()),NOT(${done})`;
  const silent = oneOf(seguimiento, NOTHING);
  const open = `OR(${oneOf(estado, ['pendiente', 'en proceso'])},AND(${estado}="",${silent}))`;
  const toConfirm = `AND(${overdue},${estado}="",NOT(${silent}))`;
  const firstMandatory = places.after('actividad');
  return [
    ...format(places.area(plazo), 'vencida', () => `AND(${overdue},${open})`),
    ...format(places.area('estado'), 'por-confirmar', () => toConfirm),
    ...[places.area('numero'), firstMandatory ? places.area(firstMandatory, plazo) : null].flatMap((area) =>
      format(
        area,
        'falta',
        ({ firstRow, firstColumn }) => `AND(${written},${trimmed(cellName(firstRow, firstColumn))}="")`,
      ),
    ),
  ];
}

function format(
  area: Area | null,
  style: ConditionalStyleName,
  formula: (area: Area) => string,
): readonly ConditionalFormatSpec[] {
  return area ? [{ area, style, formula: formula(area) }] : [];
}

function trimmed(cell: string): string {
  return `TRIM(${cell})`;
}

/** Excel compares texts whatever their case. */
function oneOf(text: string, values: readonly string[]): string {
  return `OR(${values.map((value) => `${text}="${value}"`).join(',')})`;
}
