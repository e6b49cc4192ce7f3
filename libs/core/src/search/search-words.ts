/** Longest word that is kept; longer ones are found by their beginning. */
const longest = 40;
/** More words of one record than these are not kept. */
const mostWords = 100;
/** More words of one question than these are not looked at. */
const mostTerms = 8;

/** Signs that only mark a letter, but not the ring of å and the dots of ä and ö, which make other letters. */
const accents = /[\u0300-\u0307\u0309\u030b-\u036f]/g;

const plain = (text: string) =>
  text.normalize('NFKC').toLowerCase().normalize('NFD').replace(accents, '').normalize('NFC');

/**
 * What stands between white space, as its parts of letters and digits: `STL-200/A` → `stl`, `200`, `a`. A text that
 * has no letter and no digit at all is taken as it is.
 */
function tokens(text: string): string[][] {
  const all = plain(text).split(/\s+/);
  const words = all.flatMap((token) => {
    const parts = token.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu);
    return parts ? [[...parts]] : [];
  });
  return words.length > 0 ? words : all.filter((token) => token !== '').map((token) => [token]);
}

const cut = (word: string) => Array.from(word).slice(0, longest).join('');

/**
 * The words that a record is found by. A number such as `STL-200/A` is kept from each of its parts on (`stl200a`,
 * `200a`, `a`), so that the beginning of any part finds it, with or without the signs between them.
 */
export function searchWords(texts: (string | null | undefined)[]): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const parts of text ? tokens(text) : []) {
      for (let from = 0; from < parts.length; from++) {
        if (words.size === mostWords) return [...words];
        words.add(cut(parts.slice(from).join('')));
      }
    }
  }
  return [...words];
}

/** What a person typed, as beginnings of words that must all be found. */
export const searchTerms = (question: string): string[] => [
  ...new Set(
    tokens(question)
      .map((parts) => cut(parts.join('')))
      .slice(0, mostTerms),
  ),
];
