const RED = 0.299;
const GREEN = 0.587;
const BLUE = 0.114;
const MIDDLE = 128;

/** Whether a background (#RRGGBB) is dark, so that text on it is light. Anything else counts as light. */
export function isDark(background: string): boolean {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background);
  if (!match) return false;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return RED * red + GREEN * green + BLUE * blue < MIDDLE;
}
