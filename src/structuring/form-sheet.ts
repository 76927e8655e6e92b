import { FORMULARIO } from '../messages/estructurar';
import type { ComponenteNumero } from '../plan/componente';
import type { Area } from '../workbook/address';
import { structureMark } from '../workbook/marks';
import type { ConditionalFormatSpec, RowSpec, SheetSpec, ValidationSpec } from '../workbook/spec';
import { conditionalFormats } from './conditional-formats';
import type { Formulario, HojaFormulario } from './formulario';
import { HEAD_ROWS, headBlock } from './head-block';
import { tableBlock, titleRow } from './table-block';
import { validations } from './validations';

/** Tab colours by component: the eye finds a component in a workbook of many. */
const TAB_COLORS: Readonly<Record<ComponenteNumero, string>> = {
  1: '#1F4E79',
  2: '#548235',
  3: '#BF8F00',
  4: '#7030A0',
  5: '#2E75B6',
  6: '#7F7F7F',
};

/** A sheet of the form: its head block, and below it its tables, each after the first under the component's title again. */
export function formSheet(formulario: Formulario, { componente, tablas }: HojaFormulario, isFirst: boolean): SheetSpec {
  const widest = tablas.reduce(
    (most, { columnas }) => (columnas.length > most.length ? columnas : most),
    tablas[0]?.columnas ?? [],
  );
  const head = headBlock(formulario, componente, widest, isFirst);
  const rows: RowSpec[] = [...head.rows];
  const merges: Area[] = [...head.merges];
  const formats: ConditionalFormatSpec[] = [];
  const checks: ValidationSpec[] = [];
  let next = HEAD_ROWS + 1;
  let lastHeadRow = HEAD_ROWS;
  tablas.forEach((tabla, index) => {
    if (index > 0) {
      const title = titleRow(FORMULARIO.componente(componente), tabla.columnas.length, next);
      rows.push(title.row);
      merges.push(title.area);
      next += 1;
    }
    const block = tableBlock(tabla, next);
    rows.push(...block.rows);
    merges.push(...block.merges);
    formats.push(...conditionalFormats(tabla.columnas, block, head.corte));
    checks.push(...validations(tabla.columnas, block, componente, formulario));
    if (index === 0) lastHeadRow = block.head.last;
    next = block.body.last + 2;
  });
  return {
    name: FORMULARIO.hoja(componente),
    mark: structureMark(componente.numero, { origin: formulario.origen, set: formulario.juego }),
    tabColor: TAB_COLORS[componente.numero],
    columns: widest.map(({ width }) => ({ width })),
    rows,
    merges,
    conditionalFormats: formats,
    validations: checks,
    freeze: { rows: lastHeadRow, columns: 0 },
    gridlines: false,
    names: head.names,
    print: {
      paper: 'legal',
      landscape: true,
      titleRows: { first: 1, last: lastHeadRow },
      header: headerOf(formulario),
      footer: footerOf(formulario),
    },
  };
}

function headerOf({ entidad, codigo, version }: Formulario): string {
  const form = [codigo && FORMULARIO.codigo(codigo), version && FORMULARIO.version(version)].filter(Boolean).join('  ');
  return `&L${literal(entidad)}&R${literal(form)}`;
}

function footerOf({ dependencia, vigencia }: Formulario): string {
  return `&L${literal(dependencia ?? '')}&C${FORMULARIO.pagina}&R${literal(FORMULARIO.vigencia(vigencia))}`;
}

/** Excel allows 255 characters for the three parts of a header together. */
const MAX_PART = 75;

/** A text in a header: "&" begins a code there, and a digit at its start would be taken for a font's size. */
function literal(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const escaped = (part: string): string => part.replace(/&/g, '&&').replace(/^(?=\d)/, ' ');
  if (escaped(line).length <= MAX_PART) return escaped(line);
  let end = MAX_PART - 1;
  while (escaped(line.slice(0, end)).length >= MAX_PART) end -= 1;
  return `${escaped(line.slice(0, end))}…`;
}
