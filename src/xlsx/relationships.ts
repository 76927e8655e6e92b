import type { Steps } from '../workbook/steps';
import type { Budget } from './budget';
import type { ZipParts } from './zip-parts';

/** What a part points to: the last word of the relationship's type ("worksheet", "sharedStrings") and the part's path. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/**
 * The relationships of a part (of the whole file for ""), those to outside left out; none where it has no such list.
 * Transitional and Strict types end in the same word.
 */
export function* readRelationships(parts: ZipParts, part: string, budget: Budget): Steps<readonly Relationship[]> {
  const slash = part.lastIndexOf('/') + 1;
  const list = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const found: Relationship[] = [];
  if (!parts.has(list)) return found;
  yield* parts.parse(list, {
    open(name, depth, tag) {
      if (name !== 'Relationship' || depth !== 2 || tag.attribute('TargetMode') === 'External') return;
      budget.spendCell();
      const type = tag.attribute('Type') ?? '';
      found.push({
        id: tag.attribute('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolveTarget(part, tag.attribute('Target') ?? ''),
      });
    },
  });
  return found;
}

/** "/xl/a.xml" is counted from the file's root, "a.xml" and "../a.xml" from the folder of the part that points. */
export function resolveTarget(part: string, target: string): string {
  const path = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.replace(/\\/g, '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
