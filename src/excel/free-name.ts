const MAX_SHEET_NAME = 31;

/** Names that are in use, whatever their case, as Excel compares them. */
export class TakenNames {
  private readonly taken: Set<string>;

  constructor(names: Iterable<string>) {
    this.taken = new Set([...names].map((name) => name.toLowerCase()));
  }

  has(name: string): boolean {
    return this.taken.has(name.toLowerCase());
  }

  /** A sheet's name, or "Resumen (2)", "Resumen (3)" where it is taken; taken from now on. */
  takeSheetName(wanted: string, ending = ''): string {
    return this.take((number) => fitted(wanted, number === 1 ? ending : `${ending} (${number})`));
  }

  /** A table's or a defined name, or "Corte_2" where it is taken; taken from now on. */
  takeName(wanted: string): string {
    return this.take((number) => (number === 1 ? wanted : `${wanted}_${number}`));
  }

  private take(candidate: (number: number) => string): string {
    for (let number = 1; ; number += 1) {
      const name = candidate(number);
      if (this.has(name)) continue;
      this.taken.add(name.toLowerCase());
      return name;
    }
  }
}

function fitted(name: string, ending: string): string {
  return name.slice(0, MAX_SHEET_NAME - ending.length).trimEnd() + ending;
}
