import type { Steps } from '../../workbook/steps';
import { readRelationships } from '../relationships';
import type { EditablePart, OpenPackage } from './open-package';
import { ContentTypes, RelationshipList } from './package-parts';
import { isStrict, mainNamespace } from './workbook-part-edits';

/** Styles of a workbook that had none. */
const STYLES = 'xl/styles.xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The styles of a workbook; the plainest that Excel takes where it has none. */
export function* stylesOf(open: OpenPackage, workbook: EditablePart): Steps<EditablePart> {
  const found = yield* readRelationships(open.parts, workbook.name, open.budget);
  const known = found.find(({ type }) => type === 'styles')?.target;
  if (known !== undefined) return yield* open.edit(known);
  const strict = isStrict(workbook.root);
  (yield* RelationshipList.open(open, workbook.name, strict)).add('styles', STYLES);
  const types = yield* ContentTypes.open(open);
  types.remove(STYLES);
  types.add(STYLES, STYLES_TYPE);
  return yield* open.edit(STYLES, plainStyles(mainNamespace(strict)));
}

function plainStyles(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
  );
}
