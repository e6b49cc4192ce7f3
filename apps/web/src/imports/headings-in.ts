const byteOrderMark = /^\uFEFF/;

/** The headings of a file as the instance writes it: words without quotation marks or line breaks. */
export const headingsIn = (text: string): string[] =>
  (text.replace(byteOrderMark, '').split(/\r?\n/)[0] ?? '').split(';').filter(Boolean);
