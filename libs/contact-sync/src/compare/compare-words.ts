import { editDistance } from './edit-distance';

/** One slip of the finger in a word of four letters, two in one of eight, three from twelve on. */
const slips = (length: number) => Math.min(3, Math.floor(length / 4));
const isNumber = (word: string) => word.charCodeAt(0) <= 57 && /^[0-9]/.test(word);

/**
 * How much two words (letters folded) are one, 0 to 1: equal, with slips, or one the abbreviation of the other. Numbers
 * are equal or not. Symmetric.
 */
export function compareWords(left: string, right: string): number {
  if (left === right) return 1;
  if (isNumber(left) || isNumber(right)) return 0;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  // An initial: "O. Nordmann". Otherwise at least three letters of a word that is cut short; the more, the better.
  if (short.length === 1) return long.startsWith(short) ? 0.6 : 0;
  const begins = short.length >= 3 && long.startsWith(short) ? short.length / long.length : 0;
  const most = slips(long.length);
  if (most === 0 || long.length - short.length > most) return begins;
  const distance = editDistance(short, long, most);
  return distance > most ? begins : Math.max(begins, 1 - distance / long.length);
}
