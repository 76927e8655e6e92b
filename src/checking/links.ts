/** Addresses in a text: what looks like one, and whether it is one. */

/** Words that somebody meant as an address. */
const MEANT = /^(?:h?t+ps?[:;/.]|https?\b|www?w?[.,]|file:|[a-z]:\\|\\\\)|:\/\//i;
const ADDRESS = /^(?:https?:\/\/)?(?:[a-z0-9\u00c0-\u024f-]+\.)+[a-z]{2,}(?::\d{1,5})?(?:[/?#].*)?$/i;
const LONGEST_LINK = 2048;
const EDGES = /^[(["'«<]+|[)\]"'»>.,;:]+$/g;

/** The words of a text that were meant as addresses, in order. */
export function linksIn(text: string): readonly { readonly link: string; readonly isGood: boolean }[] {
  // Most texts have none: that is quickly seen.
  if (!/[:\\]|www|htt/i.test(text)) return [];
  return text
    .split(/\s+/)
    .filter((word) => word.length <= LONGEST_LINK)
    .map((word) => word.replace(EDGES, ''))
    .filter((word) => MEANT.test(word))
    .map((link) => ({ link, isGood: ADDRESS.test(link) }));
}
