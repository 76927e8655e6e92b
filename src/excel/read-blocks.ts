import type { Area } from '../workbook/address';
import { WorkbookError } from '../workbook/errors';
import type { SheetSnapshot } from '../workbook/snapshot';
import { CELLS_AT_ONCE, splitRows, type Block } from './blocks';
import { areaOf, cellsOf, GEOMETRY, GEOMETRY_OF_ITEMS, rangeOf } from './geometry';
import { MERGES_AT_ONCE } from './measure-sheets';
import { isTooLarge } from './run';

/** What Excel said of a block's cells; each grid has its rows and columns. */
export interface BlockContent {
  readonly block: Block;
  readonly values: Grid<string | number | boolean>;
  readonly formulas: Grid<unknown>;
  readonly texts: Grid<string>;
  readonly formats: Grid<string>;
  readonly categories: Grid<string>;
  readonly types: Grid<string>;
  /** Of a sheet's first block; empty in the others. */
  readonly tables: SheetSnapshot['tables'];
  /** Where the block asked for them. */
  readonly merges: readonly Area[];
}

type Grid<T> = readonly (readonly T[])[];

/** The blocks in groups, each read in one round trip. */
export function groupBlocks(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  let cells = Infinity;
  for (const block of blocks) {
    cells += cellsOf(block.area);
    if (cells > CELLS_AT_ONCE) {
      groups.push([]);
      cells = cellsOf(block.area);
    }
    groups.at(-1)?.push(block);
  }
  return groups;
}

/**
 * Reads blocks in one round trip; where Excel finds that too much, in two halves, and so on down to single rows.
 * @throws WorkbookError "too-large-for-excel" naming the sheet of a row that is too much by itself
 */
export async function readBlocks(context: Excel.RequestContext, blocks: readonly Block[]): Promise<BlockContent[]> {
  const contents = await tryBlocks(context, blocks);
  if (contents !== null) return contents;
  const [half, rest] = halvesOf(blocks);
  return [...(await readBlocks(context, half)), ...(await readBlocks(context, rest))];
}

/** The contents, or null when they were too much for one answer: Excel says so, or leaves out the values without a word. */
async function tryBlocks(context: Excel.RequestContext, blocks: readonly Block[]): Promise<BlockContent[] | null> {
  const asked = blocks.map((block) => loadBlock(context, block));
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
  const contents = asked.map((content) => content());
  return contents.every((content) => content !== null) ? contents : null;
}

function halvesOf(blocks: readonly Block[]): [readonly Block[], readonly Block[]] {
  const middle = Math.ceil(blocks.length / 2);
  if (blocks.length > 1) return [blocks.slice(0, middle), blocks.slice(middle)];
  const [block] = blocks;
  if (block === undefined || block.area.firstRow === block.area.lastRow) {
    throw new WorkbookError('too-large-for-excel', block === undefined ? {} : { sheet: block.sheetName });
  }
  const { area } = block;
  const lastRow = Math.floor((area.firstRow + area.lastRow) / 2);
  return [
    [{ ...block, area: { ...area, lastRow } }],
    [{ ...block, area: { ...area, firstRow: lastRow + 1 }, isFirst: false }],
  ];
}

function loadBlock(context: Excel.RequestContext, block: Block): () => BlockContent | null {
  const sheet = context.workbook.worksheets.getItem(block.sheetName);
  const range = rangeOf(sheet, block.area);
  range.load('values,formulas,text,numberFormat,numberFormatCategories,valueTypes');
  const tables = block.isFirst ? block.tableNames.map((name) => loadTable(sheet, name)) : [];
  const merges = block.asksMerges
    ? splitRows(block.area, 2 * MERGES_AT_ONCE).map((area) => loadMerges(sheet, area))
    : [];
  return () => {
    // The types say that a grid is always there; past the limits it is not.
    if ((range.values as unknown) === null || (range.formulas as unknown) === null) return null;
    return {
      block,
      values: range.values as Grid<string | number | boolean>,
      formulas: range.formulas as Grid<unknown>,
      texts: range.text,
      formats: range.numberFormat as Grid<string>,
      categories: range.numberFormatCategories,
      types: range.valueTypes,
      tables: tables.map((table) => table()),
      merges: merges.flatMap((areas) => areas()),
    };
  };
}

function loadTable(sheet: Excel.Worksheet, name: string): () => SheetSnapshot['tables'][number] {
  const range = sheet.tables.getItem(name).getRange().untrack();
  range.load(GEOMETRY);
  return () => ({ name, area: areaOf(range) });
}

function loadMerges(sheet: Excel.Worksheet, area: Area): () => readonly Area[] {
  const merged = rangeOf(sheet, area).getMergedAreasOrNullObject().untrack();
  merged.areas.load(GEOMETRY_OF_ITEMS);
  return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOf));
}
