import { areaName } from '../../../src/workbook/address';
import type { Sheet } from '../book';
import { HostError, type Emulated, type Scalar } from '../emulated';
import { areaOfAddress } from '../ranges';
import { placeOf } from './range';

/** How a sheet is printed. */
export function pageLayout(sheet: Sheet): Emulated {
  const { page } = sheet;
  const scalar = (key: 'orientation' | 'paperSize' | 'zoom' | 'centerHorizontally'): Scalar => ({
    get: () => page[key],
    set: (value) => {
      Object.assign(page, { [key]: value });
    },
  });
  return {
    type: 'PageLayout',
    scalars: {
      Orientation: scalar('orientation'),
      PaperSize: scalar('paperSize'),
      Zoom: scalar('zoom'),
      CenterHorizontally: scalar('centerHorizontally'),
    },
    parts: {
      HeadersFooters: () => ({ type: 'HeaderFooterGroup', parts: { DefaultForAllPages: () => headers(sheet) } }),
    },
    calls: {
      SetPrintArea: (area) => {
        page.printArea = areaName(areaOf(area));
        return null;
      },
      SetPrintTitleRows: (rows) => {
        const { firstRow, lastRow } = areaOf(rows);
        page.titleRows = `${String(firstRow)}:${String(lastRow)}`;
        return null;
      },
      SetPrintMargins: (unit, margins) => {
        page.margins = { unit, margins };
        return null;
      },
    },
  };
}

function areaOf(place: unknown): ReturnType<typeof areaOfAddress> {
  return typeof place === 'string' ? areaOfAddress(place) : placeOf(place).area;
}

function headers({ page }: Sheet): Emulated {
  const places = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];
  return {
    type: 'HeaderFooter',
    scalars: Object.fromEntries(
      places.map((place) => [
        place,
        {
          get: () => page.headers[place] ?? '',
          set: (value: unknown) => {
            if (String(value).length > 255) throw new HostError('InvalidArgument');
            page.headers[place] = String(value);
          },
        },
      ]),
    ),
  };
}

/** Where the pages of a sheet break, before which rows. */
export function pageBreaks(sheet: Sheet): Emulated {
  return {
    type: 'PageBreakCollection',
    calls: {
      Add: (place) => {
        sheet.pageBreaks.push(areaOf(place).firstRow);
        return { type: 'PageBreak' } satisfies Emulated;
      },
    },
  };
}
