/**
 * Whether nobody, and no Excel, could take a typed text for a number, a date, a formula, an error or a truth value. All
 * other texts need a leading apostrophe in cells that are not formatted as text.
 */
export function isPlainlyText(text: string): boolean {
  return /^[\p{L}(¿¡«"]/u.test(text) && !/\d/.test(text) && !/^(true|false|verdadero|falso)$/i.test(text.trim());
}
