/** International prefixes of the countries that a Norwegian register has most of. */
const prefixes: Record<string, string> = {
  NO: '47',
  SE: '46',
  DK: '45',
  FI: '358',
  DE: '49',
  GB: '44',
  NL: '31',
  PL: '48',
  FR: '33',
  US: '1',
};
/** In these a national number begins with 0, which falls away behind the prefix. */
const trunkZero = new Set(['SE', 'FI', 'DE', 'GB', 'NL', 'FR']);

/**
 * A telephone number as E.164 writes it (`+4755000000`). One without a prefix is of the country given, Norway when none
 * is. Null: too short or too long to be a number that somebody can call, or of a country whose prefix is not known.
 */
export function phone(text: string | null | undefined, countryCode = 'NO'): string | null {
  const plain = (text ?? '')
    .normalize('NFKC')
    .replace(/\(0\)/g, '')
    .replace(/(?:ext|x|lok)\.?\s*[0-9]+$/i, '');
  const digits = plain.replace(/[^0-9]/g, '');
  if (/^\s*\+/.test(plain)) return international(digits);
  if (digits.startsWith('00')) return international(digits.slice(2));
  // Typed without its plus: no Norwegian number has ten digits.
  if (countryCode === 'NO' && /^47[0-9]{8}$/.test(digits)) return `+${digits}`;
  const prefix = prefixes[countryCode];
  if (prefix === undefined || digits.length < 5) return null;
  return international(prefix + (trunkZero.has(countryCode) ? digits.replace(/^0/, '') : digits));
}

/** E.164 allows 15 digits; a prefix and less than five more reach nobody. */
const international = (digits: string): string | null =>
  digits.length >= 7 && digits.length <= 15 && !digits.startsWith('0') ? `+${digits}` : null;
