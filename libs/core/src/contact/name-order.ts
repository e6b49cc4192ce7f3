/** Letters behind z, in the order of the Norwegian alphabet, as signs that stand behind z in every database. */
const behindZ: Record<string, string> = { æ: '{', ä: '{', ø: '|', ö: '|', å: '}' };

/**
 * A name as lists are sorted by it: without case and accents, æ, ø and å last. Databases sort by bytes, which puts å
 * before æ and every capital before every small letter.
 */
export const nameOrder = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æäøöå]/g, (letter) => behindZ[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^[^\p{L}\p{N}{|}]+/u, '')
    .slice(0, 200)
    .replace(/[\ud800-\udbff]$/, '');
