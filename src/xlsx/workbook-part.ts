import { WorkbookError } from '../workbook/errors';
import { markOfName } from '../workbook/marks';
import type { Visibility } from '../workbook/snapshot';
import type { Steps } from '../workbook/steps';
import type { Budget } from './budget';
import { isOn, unescapeOffice } from './xml-text';
import type { ZipParts } from './zip-parts';

/** What the workbook's own part says: its sheets in order, and which are ours. */
export interface WorkbookContent {
  readonly sheets: readonly { readonly name: string; readonly relationship: string; readonly visibility: Visibility }[];
  /** Marks by the name, in lower case, of the sheet that bears them. */
  readonly marks: ReadonlyMap<string, string>;
  readonly is1904: boolean;
}

/** Reads the part that lists the sheets and the defined names. */
export function* readWorkbookPart(parts: ZipParts, part: string, budget: Budget): Steps<WorkbookContent> {
  const sheets: { name: string; relationship: string; visibility: Visibility }[] = [];
  const marks = new Map<string, string>();
  let is1904 = false;
  let section = '';
  let mark: string | null = null;
  let reference = '';
  yield* parts.parse(part, {
    open(name, depth, tag) {
      if (depth === 1 && name !== 'workbook') throw new WorkbookError('other-office-format', { format: name });
      if (depth === 2) {
        section = name;
        if (name === 'workbookPr') is1904 = isOn(tag.attribute('date1904'));
      }
      if (depth !== 3) return;
      if (section === 'sheets' && name === 'sheet') {
        budget.spendCell();
        sheets.push({
          name: unescapeOffice(tag.attribute('name') ?? ''),
          relationship: tag.attribute('r:id') ?? '',
          visibility: visibilityOf(tag.attribute('state')),
        });
      }
      if (section === 'definedNames' && name === 'definedName') {
        mark = markOfName(tag.attribute('name') ?? '');
        reference = '';
      }
    },
    text(run) {
      if (mark !== null) budget.checkText((reference += run.text()).length);
    },
    close(_, depth) {
      if (depth !== 3 || mark === null) return;
      const sheet = sheetOfReference(reference);
      if (sheet !== null) marks.set(sheet.toLowerCase(), mark);
      mark = null;
    },
  });
  return { sheets, marks, is1904 };
}

function visibilityOf(state: string | null): Visibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

/** "'Hoja 1'!$A$1" → "Hoja 1"; null for what points nowhere (#REF!) or outside. */
export function sheetOfReference(reference: string): string | null {
  const match = /^\s*(?:'((?:[^']|'')+)'|([^'!#[\]]+))!/.exec(reference);
  return match ? (match[1]?.replace(/''/g, "'") ?? match[2] ?? null) : null;
}
