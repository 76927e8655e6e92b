/** A file that a person chose to consolidate, under a name that no other chosen file has. */
export interface ChosenFile {
  readonly archivo: string;
  readonly file: File;
  /** It came with the sample: real workbooks take its place. */
  readonly isSample: boolean;
}

/**
 * Adds files to those chosen. The same file again (name, size and time) is left out and named; another file of the same
 * name gets a number: "plan (2).xlsx". The sample's workbooks go once others are chosen: nobody wants them in real figures.
 */
export function addFiles(
  chosen: readonly ChosenFile[],
  files: readonly File[],
): { readonly chosen: readonly ChosenFile[]; readonly repeated: readonly string[]; readonly withoutSample: boolean } {
  const all = chosen.filter(({ isSample }) => !isSample);
  const repeated: string[] = [];
  for (const file of files) {
    if (all.some((one) => isSame(one.file, file))) repeated.push(file.name);
    else all.push({ archivo: freeName(file.name, all), file, isSample: false });
  }
  return { chosen: all, repeated, withoutSample: chosen.some(({ isSample }) => isSample) };
}

/** The sample's workbooks, chosen where nothing else is. */
export function offerSample(chosen: readonly ChosenFile[], files: readonly File[]): readonly ChosenFile[] {
  const own = chosen.filter(({ isSample }) => !isSample);
  return own.length > 0 ? own : files.map((file) => ({ archivo: file.name, file, isSample: true }));
}

function isSame(a: File, b: File): boolean {
  return a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;
}

function freeName(name: string, taken: readonly ChosenFile[]): string {
  const isTaken = (candidate: string): boolean => taken.some(({ archivo }) => archivo === candidate);
  const [, stem = name, extension = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  let candidate = name;
  for (let number = 2; isTaken(candidate); number += 1) candidate = `${stem} (${number})${extension}`;
  return candidate;
}
