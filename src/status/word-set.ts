/** Words written with blanks and line breaks between them. */
export const wordList = (words: string): readonly string[] => words.trim().split(/\s+/);

/** The same as a set. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(wordList(words));
