const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/** Has the ninth digit that the other eight ask for (modulus 11, as Brønnøysundregistrene assigns them)? */
export function isOrganisationNumber(digits: string): boolean {
  if (!/^[0-9]{9}$/.test(digits)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[8]);
}
