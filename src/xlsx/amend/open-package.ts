import { WorkbookError } from '../../workbook/errors';
import type { Steps } from '../../workbook/steps';
import { Budget } from '../budget';
import { LIMITS, type Limits } from '../limits';
import { readRelationships } from '../relationships';
import { readZipDirectory, type ZipDirectory } from '../zip-directory';
import { ZipParts } from '../zip-parts';
import { packPart, PartPacker, type PackedPart } from './pack-part';
import { inOrder, joined, splice, Splicer, type Edit } from './splice';
import { writeZip, type PartToWrite } from './write-zip';
import { parseXmlTree, TreeEdits, type XmlElement } from './xml-tree';

/** A file that could be read can be amended, for which its parts are read several times over. */
const READINGS = 4;
const LIMITS_OF_AMENDING: Limits = {
  ...LIMITS,
  inflatedBytes: READINGS * LIMITS.inflatedBytes,
  cells: READINGS * LIMITS.cells,
  milliseconds: READINGS * LIMITS.milliseconds,
};

/** A small part that is read whole and changed in places. */
export interface EditablePart {
  readonly name: string;
  readonly content: Uint8Array;
  readonly root: XmlElement;
  readonly edits: TreeEdits;
}

/** The parts of a file that is to be written anew with some of them changed. What is not changed stays byte for byte. */
export class OpenPackage {
  private readonly editable = new Map<string, EditablePart>();
  /** New content by the name in lower case; null for a part that goes. */
  private readonly changed = new Map<string, { readonly name: string; readonly content: PackedPart | null }>();
  readonly parts: ZipParts;
  readonly budget: Budget;
  private readonly directory: ZipDirectory;

  /** @throws WorkbookError where the file is no whole zip */
  constructor(
    private readonly file: Uint8Array,
    signal?: AbortSignal,
  ) {
    this.budget = new Budget(LIMITS_OF_AMENDING, signal);
    this.directory = readZipDirectory(file, LIMITS);
    this.parts = new ZipParts(file, this.directory, this.budget);
  }

  /** The part that is the workbook. */
  *findWorkbook(): Steps<string> {
    const found = yield* readRelationships(this.parts, '', this.budget);
    const target = found.find(({ type }) => type === 'officeDocument')?.target;
    if (target === undefined) throw new WorkbookError('missing-part', { part: '_rels/.rels' });
    return target;
  }

  /**
   * A part to be changed in places; the same one each time it is asked for.
   * @param otherwise what it holds where the file has none
   */
  *edit(path: string, otherwise?: string): Steps<EditablePart> {
    const name = this.parts.entry(path)?.name ?? path;
    const known = this.editable.get(name.toLowerCase());
    if (known) return known;
    const content =
      otherwise !== undefined && !this.parts.has(path)
        ? new TextEncoder().encode(otherwise)
        : yield* this.content(path);
    const part = { name, content, root: parseXmlTree(content, LIMITS), edits: new TreeEdits(content) };
    this.editable.set(name.toLowerCase(), part);
    return part;
  }

  /** The same; null for a part that is no XML: other programs write such drawings of notes, and Excel takes them. */
  *editIfXml(path: string): Steps<EditablePart | null> {
    try {
      return yield* this.edit(path);
    } catch (error) {
      if (error instanceof WorkbookError && error.code === 'damaged') return null;
      throw error;
    }
  }

  /** A part of the file whole, in UTF-8. */
  *content(path: string): Steps<Uint8Array> {
    const chunks: Uint8Array[] = [];
    yield* this.parts.pour(path, (chunk) => chunks.push(chunk.slice()));
    const content = joined(chunks);
    return splice(content, declarationEdits(content));
  }

  /** Changes a part that may be too large to be held whole. */
  *splice(path: string, edits: readonly Edit[]): Steps<void> {
    const packer = new PartPacker();
    const splicer = new Splicer((chunk) => packer.write(chunk));
    const ordered = inOrder(edits);
    let isFirst = true;
    yield* this.parts.pour(path, (chunk) => {
      if (isFirst) splicer.add([...declarationEdits(chunk), ...ordered]);
      isFirst = false;
      splicer.push(chunk);
    });
    splicer.finish();
    this.put(path, packer.finish());
  }

  /** Gives a part new content, or puts in a new part. */
  put(path: string, content: PackedPart): void {
    const name = this.parts.entry(path)?.name ?? path;
    this.changed.set(name.toLowerCase(), { name, content });
  }

  /** Takes a part away. */
  remove(path: string): void {
    const name = this.parts.entry(path)?.name ?? path;
    this.editable.delete(name.toLowerCase());
    this.changed.set(name.toLowerCase(), { name, content: null });
  }

  /** Whether the new file has a part of that name. */
  has(path: string): boolean {
    const name = (this.parts.entry(path)?.name ?? path).toLowerCase();
    const changed = this.changed.get(name);
    return changed ? changed.content !== null : this.parts.has(path) || this.editable.has(name);
  }

  /** A name for a new part: "xl/comments4.xml", with the first number that is free. */
  freeName(start: string, end: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${start}${number}${end}`;
      if (!this.has(name)) return name;
    }
  }

  /** The new file. */
  made(): Uint8Array {
    for (const { name, content, edits } of this.editable.values()) {
      const made = edits.made();
      if (made !== content || !this.parts.has(name)) this.put(name, packPart(made));
    }
    const kept = this.directory.listed.flatMap((entry): PartToWrite[] => {
      const changed = this.changed.get(entry.name.toLowerCase());
      if (changed === undefined) return [{ entry }];
      return changed.content === null ? [] : [{ entry, content: changed.content }];
    });
    const added = [...this.changed.values()].flatMap(({ name, content }): PartToWrite[] =>
      content === null || this.directory.entries.has(name.toLowerCase()) ? [] : [{ name, content }],
    );
    return writeZip(this.file, [...kept, ...added]);
  }
}

/** What is written from here on is UTF-8, whatever the part's first line said. */
function declarationEdits(start: Uint8Array): Edit[] {
  const head = String.fromCharCode(...start.subarray(0, HEAD));
  const match = /^(<\?xml\s[^>]*?encoding\s*=\s*["'])([^"']+)["']/.exec(head);
  const [, before = '', encoding = 'UTF-8'] = match ?? [];
  return /^utf-?8$/i.test(encoding)
    ? []
    : [{ from: before.length, to: before.length + encoding.length, text: 'UTF-8' }];
}

const HEAD = 200;
