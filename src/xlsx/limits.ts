/**
 * What a file may cost before it is refused. A workbook comes by mail from people nobody knows: reading it must end, soon,
 * and within the memory of an Excel pane, whatever is in it. Each limit lies far above the largest plan that could be real.
 */
export interface Limits {
  /** Bytes of the file. Photographs pasted as evidence make real workbooks of tens of megabytes; the whole file is held in memory. */
  readonly fileBytes: number;
  /** Parts in the file. A workbook has some 10 and one more a sheet, drawing and photograph; reading the directory costs by entry. */
  readonly entries: number;
  /**
   * Bytes that all the parts read inflate to, by their declared size (before anything is inflated) and by their actual one.
   * A sheet with twelve bordered columns down to the last row is 400 MB of XML, and such sheets exist; bombs are beyond it.
   */
  readonly inflatedBytes: number;
  /** Cells with a value, and all else that is kept one by one (merges, tables, names). 100,000 rows x 10 columns are 1,000,000. */
  readonly cells: number;
  /** Characters of one text. Excel holds 32,767; other programs write somewhat more, and nobody reads more. */
  readonly textLength: number;
  /** Characters of all texts together, each shared text counted once: what the snapshot weighs in memory beside its cells. */
  readonly totalText: number;
  /**
   * Characters of shared formulas that are spelled out for other cells than their first. Beyond it a cell has its value and
   * is known to have a formula, whose text is left empty: a column of 100,000 formulas is worth no more time.
   */
  readonly movedFormulas: number;
  /** Milliseconds of work, pauses between steps not counted. The slowest file within the other limits takes some 10 s here. */
  readonly milliseconds: number;
  /** Bytes of XML between two steps: some 5 ms of work, so that a pane stays alive. */
  readonly bytesAtOnce: number;
  /** Bytes of one XML token (a tag, a text): what must be in memory at once. A text of Excel's with every letter escaped takes 330 KB. */
  readonly tokenBytes: number;
  /** Attributes of one element: a sheet's first one has some 30 namespaces. Each is compared with the others. */
  readonly attributes: number;
  /** Elements inside one another. A sheet's own XML has 8 levels; extensions have some more. */
  readonly depth: number;
}

const KIB = 1024;
const MIB = KIB * KIB;

export const LIMITS: Limits = {
  fileBytes: 100 * MIB,
  entries: 10_000,
  inflatedBytes: 512 * MIB,
  cells: 3_000_000,
  textLength: 100_000,
  totalText: 64 * MIB,
  movedFormulas: MIB,
  milliseconds: 60_000,
  bytesAtOnce: KIB * 256,
  tokenBytes: 4 * MIB,
  attributes: 256,
  depth: 100,
};
