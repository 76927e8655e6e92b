import { structureOf } from '../workbook/marks';
import type { SheetSnapshot } from '../workbook/snapshot';

/**
 * The sheets whose activities were put in order on sheets of ours in the same workbook: with both, each would count twice.
 * They are all that were there then: those that are not ours, and structured ones of an earlier set.
 */
export function findSuperseded(sheets: readonly SheetSnapshot[]): ReadonlySet<SheetSnapshot> {
  const structures = new Map(sheets.map((sheet) => [sheet, sheet.mark === null ? null : structureOf(sheet.mark)]));
  const ordered = [...structures.values()].flatMap((structure) =>
    structure?.origin === 'ordenada' ? structure.set : [],
  );
  const last = Math.max(0, ...ordered);
  return new Set(
    sheets.filter((sheet) => {
      const structure = structures.get(sheet);
      return last > 0 && (structure ? structure.set < last : sheet.mark === null);
    }),
  );
}
