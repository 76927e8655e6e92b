/** Colours of Office around the pane, as "#RRGGBB". */
export interface OfficeColors {
  readonly background: string;
  readonly text: string;
}

/** The colours that Excel tells the pane, or null for an Excel that tells none: the browser's preference decides then. */
export function readOfficeColors(): OfficeColors | null {
  if (typeof Office === 'undefined') return null;
  // The types promise a theme; Excel on the web and older ones have none.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const { bodyBackgroundColor: background, bodyForegroundColor: text } = theme ?? {};
  return background && text ? { background, text } : null;
}
