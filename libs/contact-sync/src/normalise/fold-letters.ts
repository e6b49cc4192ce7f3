const spelledOut: Record<string, string> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  œ: 'oe',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
};
const contracted: Record<string, string> = { ae: 'a', oe: 'o', aa: 'a', ue: 'u' };

/**
 * Letters as names and streets are compared: without case and accents, and `æ`, `ae` and `a` alike (`ø`, `å`, `ü` in
 * the same way), because keyboards and old systems write them all three. Signs that are vowels in other scripts stay.
 */
export const foldLetters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[æøåäöüœßðđþł]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/ae|oe|aa|ue/g, (pair) => contracted[pair] ?? pair);
