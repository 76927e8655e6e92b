/** Excel holds 65,530 links a sheet, and repairs a file with more: the first rows have theirs. */
export const MOST_LINKS = 65_000;
