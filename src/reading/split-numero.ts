const DECIMAL = /^(\d{1,2}\s*[.,]\s*\d{1,2})(?![\d%])\s*[.):\-–]*\s+(?=\p{L}|["“«¿(])/u;
const DECIMAL_TIGHT = /^(\d{1,2}[.,]\d{1,2})[.):\-–]+(?=\p{L})/u;
const WHOLE = /^(\d{1,2})\s*[.)\-–]+\s*(?=\p{L}|["“«¿(])/u;

/**
 * Number and text typed in one cell: "1.1 Elaborar ..." → ["1.1", "Elaborar ..."]; null where the text begins with no number.
 * @param whole whether "1. Elaborar" counts too: only in tables that have no column of numbers
 */
export function splitNumero(text: string, whole: boolean): { readonly numero: string; readonly resto: string } | null {
  const match = DECIMAL.exec(text) ?? DECIMAL_TIGHT.exec(text) ?? (whole ? WHOLE.exec(text) : null);
  const numero = match?.[1];
  return match && numero !== undefined ? { numero, resto: text.slice(match[0].length).trim() } : null;
}
