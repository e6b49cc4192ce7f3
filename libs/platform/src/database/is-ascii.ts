/**
 * Codes, ids and hashes are ASCII columns. MariaDB refuses to compare such a column with anything else, so ask this
 * first of what people or partners have written.
 */
export const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);
