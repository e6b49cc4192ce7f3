/**
 * A GLN (GS1's 13 digits for a company or place) as it is compared. Null: there is none, or its last digit is not the
 * one that the other twelve ask for (GS1 General Specifications, 7.9: weights 1 and 3, modulus 10).
 */
export function gln(text: string | null | undefined): string | null {
  const digits = (text ?? '').replace(/[\s.-]/g, '');
  if (!/^[0-9]{13}$/.test(digits)) return null;
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  );
  return sum % 10 === 0 && sum > 0 ? digits : null;
}
