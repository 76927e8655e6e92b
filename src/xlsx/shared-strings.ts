import type { Steps } from '../workbook/steps';
import type { Budget } from './budget';
import { unescapeOffice } from './xml-text';
import type { ZipParts } from './zip-parts';

/** Reads the texts that cells share, in order: rich text without its looks, furigana left out. */
export function* readSharedStrings(parts: ZipParts, part: string, budget: Budget): Steps<readonly string[]> {
  const strings: string[] = [];
  let text = '';
  let parent = '';
  let isText = false;
  yield* parts.parse(part, {
    open(name, depth) {
      if (depth === 2) text = '';
      else if (depth === 3) parent = name;
      isText = name === 't' && (depth === 3 || (depth === 4 && parent === 'r'));
    },
    text(run) {
      if (!isText) return;
      text += run.text();
      budget.checkText(text.length);
    },
    close(name, depth) {
      isText = false;
      if (depth !== 2 || name !== 'si') return;
      const whole = unescapeOffice(text);
      budget.spendCell();
      budget.spendText(whole.length);
      strings.push(whole);
    },
  });
  return strings;
}
