import type { WriteOptions } from 'hucre/xlsx';
import { quotedSheetName } from '../workbook/address';
import { nameOfMark } from '../workbook/marks';
import type { SheetSpec } from '../workbook/spec';
import { absoluteArea } from './write-sheet';

type Names = NonNullable<WriteOptions['namedRanges']>;

/** The defined names a sheet brings: its mark, its own names, and the two by which Excel keeps print area and titles. */
export function namesOf({ name, mark, names = [], print }: SheetSpec): Names {
  const sheet = quotedSheetName(name);
  const { area, titleRows } = print ?? {};
  return [
    { name: nameOfMark(mark), range: `${sheet}!$A$1` },
    ...names.map((named) => ({ name: named.name, range: `${sheet}!${absoluteArea(named.area)}` })),
    ...(area ? [{ name: '_xlnm.Print_Area', range: `${sheet}!${absoluteArea(area)}`, scope: name }] : []),
    ...(titleRows
      ? [{ name: '_xlnm.Print_Titles', range: `${sheet}!$${titleRows.first}:$${titleRows.last}`, scope: name }]
      : []),
  ];
}
