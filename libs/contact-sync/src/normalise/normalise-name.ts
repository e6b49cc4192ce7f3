import { canonicalWord } from './company-words';
import { foldLetters } from './fold-letters';
import { shortForms, takeLegalForms } from './legal-forms';

/** A name as it is compared. */
export interface NormalisedName {
  /** Its words in their order: letters folded, abbreviations written out, legal forms and the word "and" taken away. */
  words: string[];
  /** All words in one, so that it does not matter which are written apart. */
  key: string;
  /** Legal forms as the name says them, sorted. */
  forms: string[];
}

/** "And" in the languages of our neighbours, and the article that companies lose and find. */
const empty = new Set(['og', 'and', 'und', 'och', 'et', 'y', 'the']);

/** `Fjord-Industri  A/S` → words `fjord`, `industri`, form `as`. Never without a word, unless nothing was written. */
export function normaliseName(name: string): NormalisedName {
  const folded = shortForms(
    foldLetters(name)
      .replace(/['’`´]/g, '')
      .replace(/\s+/g, ' '),
  );
  const parts = folded.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? folded.trim().split(/\s+/).filter(Boolean);
  const meaning = joinLetters(parts).filter((word) => !empty.has(word));
  const { words: bare, forms } = takeLegalForms(meaning.length > 0 ? meaning : parts);
  const words = bare.map(canonicalWord);
  return { words, key: joined(words), forms };
}

/** Letters that stand alone belong together: `A. S.` is `as`, `G.m.b.H.` is `gmbh`, `I B M` is `ibm`. */
function joinLetters(parts: string[]): string[] {
  const words: string[] = [];
  let letters = '';
  const end = () => {
    if (letters) words.push(letters);
    letters = '';
  };
  for (const part of parts) {
    if (/^[a-z]$/.test(part)) letters += part;
    else {
      end();
      words.push(part);
    }
  }
  end();
  return words;
}

/** Two numbers side by side stay two: `Felt 1 2` is not `Felt 12`. */
const joined = (words: string[]): string =>
  words.reduce((key, word) => key + (/[0-9]$/.test(key) && /^[0-9]/.test(word) ? '-' : '') + word, '');
