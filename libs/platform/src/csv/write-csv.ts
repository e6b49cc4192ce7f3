/** What a spreadsheet would take for a formula. A sign before nothing but a number or a telephone number is none. */
const formula = /^'*[=+\-@\t\r\n]/;
const number = /^[+-]\d[\d \u00a0]*(?:[.,]\d+)?$/;

/** An apostrophe more, so that a spreadsheet shows the text instead of calculating it; reading takes it off again. */
export const guardFormula = (text: string): string =>
  formula.test(text) && !number.test(text) ? `'${text}` : text;

export const unguardFormula = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;

/** White space at the edges is kept where it is quoted, and taken for carelessness where it is not. */
const needsQuotes = /[;"\t\r\n]|^[\s\ufeff]|\s$/u;

const cell = (text: string | null): string => {
  if (text === null) return '';
  const guarded = guardFormula(text);
  return needsQuotes.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

/** The mark by which Excel knows UTF-8. It comes before the headings, once. */
export const byteOrderMark = '\ufeff';

/** One line as Excel in Norway reads it: semicolons, CRLF. Decimals and dates are given as the reader writes them. */
export const csvRow = (cells: (string | null)[]): string => `${cells.map(cell).join(';')}\r\n`;
