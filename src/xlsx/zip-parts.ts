import { WorkbookError } from '../workbook/errors';
import type { Steps } from '../workbook/steps';
import type { Budget } from './budget';
import { inflateEntry } from './inflate-entry';
import { toUtf8 } from './to-utf8';
import type { XmlHandler } from './xml-handler';
import { XmlScanner } from './xml-scanner';
import type { ZipDirectory, ZipEntry } from './zip-directory';

/** The parts of one file, and reading them as XML. */
export class ZipParts {
  private read = 0;

  constructor(
    private readonly file: Uint8Array,
    private readonly directory: ZipDirectory,
    private readonly budget: Budget,
  ) {}

  /** Names of all parts, as stored. */
  names(): string[] {
    return [...this.directory.entries.values()].map((entry) => entry.name);
  }

  has(name: string): boolean {
    return this.entry(name) !== undefined;
  }

  /**
   * Reads a part as XML from its beginning to its end.
   * @param name of the part; case is not told apart
   * @param place what errors name, where there is something that says more to a person than the part: { sheet }
   * @throws WorkbookError "missing-part", "damaged" (with the part), "zip-bomb", "encrypted", "too-slow", "cancelled"
   */
  *parse(name: string, handler: XmlHandler, place: WorkbookError['params'] = { part: name }): Steps<void> {
    const scanner = new XmlScanner(handler, this.budget.limits);
    yield* this.pour(name, (chunk) => scanner.write(chunk), place);
    try {
      scanner.end();
    } catch (error) {
      throw withPlace(error, place);
    }
  }

  /** Gives the bytes of a part of XML, in UTF-8, one chunk after another; each holds until the next comes. Throws as parse does. */
  *pour(name: string, into: (chunk: Uint8Array) => void, place: WorkbookError['params'] = { part: name }): Steps<void> {
    const entry = this.entry(name);
    if (entry === undefined) throw new WorkbookError('missing-part', { part: name });
    if (this.directory.repeated.has(entry.name.toLowerCase()))
      throw new WorkbookError('damaged', { part: name, reason: 'repeated-part' });
    try {
      const { bytesAtOnce } = this.budget.limits;
      for (const chunk of toUtf8(inflateEntry(this.file, entry, this.budget))) {
        for (let at = 0; at < chunk.length; at += bytesAtOnce) {
          into(chunk.subarray(at, at + bytesAtOnce));
          yield* this.step();
        }
      }
      this.read += entry.packedSize;
    } catch (error) {
      throw withPlace(error, place);
    }
  }

  private *step(): Steps<void> {
    this.budget.pause();
    yield { done: Math.min(this.read, this.file.length), total: this.file.length };
    this.budget.resume();
  }

  /** The part of that name, however its path is written. */
  entry(name: string): ZipEntry | undefined {
    const key = name.toLowerCase();
    return this.directory.entries.get(key) ?? this.directory.entries.get(decoded(key));
  }
}

/** A path may write a blank of a part's name as %20. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What is wrong with a file is said with its place; an error that names a sheet has it already. */
function withPlace(error: unknown, place: WorkbookError['params']): unknown {
  if (!(error instanceof WorkbookError) || error.code !== 'damaged' || 'sheet' in error.params) return error;
  return new WorkbookError('damaged', { ...place, ...error.params }, { cause: error });
}
