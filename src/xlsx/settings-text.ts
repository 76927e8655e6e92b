/** What the product keeps with a workbook it keeps under keys that begin with this. */
export const SETTING_PREFIX = 'paac.';

/** What a JSON text says; null where it says something else than a text, or is no JSON. */
export function jsonText(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
