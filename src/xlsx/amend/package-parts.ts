/** The two lists of a package that every new part must be on: what kind each part is, and who points to it. */
import type { Steps } from '../../workbook/steps';
import { resolveTarget } from '../relationships';
import type { EditablePart, OpenPackage } from './open-package';
import { attributeOf, childrenOf, escapeXml, prefixOf } from './xml-tree';

const CONTENT_TYPES = '[Content_Types].xml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const NO_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;

/** The namespace of relationships. */
export function relationshipsNamespace(strict: boolean): string {
  return strict ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
}

/** The list of what kind each part is. */
export class ContentTypes {
  private constructor(private readonly part: EditablePart) {}

  static *open(open: OpenPackage): Steps<ContentTypes> {
    return new ContentTypes(yield* open.edit(CONTENT_TYPES));
  }

  /** Says what a part is. */
  add(path: string, type: string): void {
    const { root, edits } = this.part;
    const name = `${prefixOf(root.tag.rawName)}Override`;
    edits.append(root, `<${name} PartName="/${escapeXml(path)}" ContentType="${type}"/>`);
  }

  /** Says what parts with this ending are, unless the list does. */
  addDefault(extension: string, type: string): void {
    const { root, edits } = this.part;
    const isKnown = childrenOf(root, 'Default').some(
      (item) => attributeOf(item, 'Extension')?.toLowerCase() === extension,
    );
    const start = `<${prefixOf(root.tag.rawName)}Default Extension="${extension}"`;
    if (isKnown || edits.appendedTo(root).some((xml) => xml.startsWith(start))) return;
    edits.append(root, `${start} ContentType="${type}"/>`);
  }

  /** A part has gone. */
  remove(path: string): void {
    const { root, edits } = this.part;
    for (const item of childrenOf(root, 'Override')) {
      if (samePath(resolveTarget('', attributeOf(item, 'PartName') ?? ''), path)) edits.remove(item);
    }
  }
}

/** What a part points to. */
export class RelationshipList {
  private constructor(
    private readonly owner: string,
    private readonly part: EditablePart,
    private readonly base: string,
  ) {}

  /** @param owner the part that points; it need not have a list yet */
  static *open(open: OpenPackage, owner: string, isStrict: boolean): Steps<RelationshipList> {
    const part = yield* open.edit(listOf(owner), NO_RELATIONSHIPS);
    return new RelationshipList(owner, part, relationshipsNamespace(isStrict));
  }

  /** Points to a part of the file. @returns the relationship's id */
  add(type: string, path: string): string {
    const { root, edits } = this.part;
    const known = childrenOf(root, 'Relationship').map((item) => attributeOf(item, 'Id') ?? '');
    const last = Math.max(0, ...known.map((id) => Number(/^rIdPaac(\d+)$/.exec(id)?.[1] ?? 0)));
    const id = `rIdPaac${last + edits.appendedTo(root).length + 1}`;
    const name = `${prefixOf(root.tag.rawName)}Relationship`;
    edits.append(
      root,
      `<${name} Id="${id}" Type="${this.base}/${type}" Target="${escapeXml(relativePath(this.owner, path))}"/>`,
    );
    return id;
  }

  /** No longer points to a part. */
  removeTarget(path: string): void {
    const { root, edits } = this.part;
    for (const item of childrenOf(root, 'Relationship')) {
      if (attributeOf(item, 'TargetMode') === 'External') continue;
      if (samePath(resolveTarget(this.owner, attributeOf(item, 'Target') ?? ''), path)) edits.remove(item);
    }
  }
}

/** The part that holds what another points to. */
export function listOf(owner: string): string {
  const slash = owner.lastIndexOf('/') + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

/** The way from a part to another: absolute paths are right, but not all programs take them. */
export function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let same = 0;
  while (same < folders.length && same < steps.length - 1 && folders[same] === steps[same]) same += 1;
  return '../'.repeat(folders.length - same) + steps.slice(same).join('/');
}

/** Part names do not tell case apart, and may spell a blank as %20. */
function samePath(a: string, b: string): boolean {
  return decoded(a).toLowerCase() === decoded(b).toLowerCase();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
