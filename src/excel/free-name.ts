import { freeSheetName } from '../workbook/sheet-name';

const MAX_SHEET_NAME = 31;

/** Names that are in use, whatever their case, as Excel compares them. */
export class TakenNames {
  private readonly taken: Set<string>;

  constructor(names: Iterable<string>) {
    this.taken = new Set([...names].map((name) => name.toLowerCase()));
  }

  /** A sheet's name with an ending, or "Resumen (2)" where it is taken; taken from now on. */
  takeSheetName(wanted: string, ending = ''): string {
    const name = freeSheetName(wanted.slice(0, MAX_SHEET_NAME - ending.length).trimEnd() + ending, this.taken);
    this.taken.add(name.toLowerCase());
    return name;
  }

  /** A table's or a defined name, or "Corte_2" where it is taken; taken from now on. */
  takeName(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.taken.has(name.toLowerCase()); number += 1) name = `${wanted}_${number}`;
    this.taken.add(name.toLowerCase());
    return name;
  }
}
