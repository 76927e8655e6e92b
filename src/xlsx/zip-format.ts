/** Records of a zip file: how each begins, and its length in bytes without names and extra fields (APPNOTE.TXT, 4.3). */

/** Before each part. */
export const LOCAL_SIGNATURE = 0x04034b50;
export const LOCAL_LENGTH = 30;
/** In the directory. */
export const ENTRY_SIGNATURE = 0x02014b50;
export const ENTRY_LENGTH = 46;
/** At the end. */
export const END_SIGNATURE = 0x06054b50;
export const END_LENGTH = 22;
