/** A company name as it is compared: without case, punctuation and double spaces. `Fjord-Industri  AS` → `fjord industri as`. */
export function nameKey(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return (words.trim() || name.toLowerCase()).slice(0, 200);
}
