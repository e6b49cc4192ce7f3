/** The ends of street names that are written in many ways, each as one: Norwegian first, then what else is common. */
const ends: [RegExp, string][] = [
  [/(?:gaten|gata|gate|gatan|gatan|gt)$/, 'gate'],
  [/(?:veien|vegen|vei|veg|vn)$/, 'vei'],
  [/(?:plassen|plass|pl)$/, 'plass'],
  [/(?:alleen|alle)$/, 'alle'],
  [/(?:bryggen|brygga|brygge)$/, 'brygge'],
  [/(?:kaien|kaia|kai)$/, 'kai'],
  [/(?:torget|torg)$/, 'torg'],
  [/(?:bakken|bakke)$/, 'bakke'],
  [/(?:strasse|strase|str)$/, 'strasse'],
];
/** Whole words only; their letters are folded as those of the line are (`avenu`). */
const words: Record<string, string> = {
  g: 'gate',
  v: 'vei',
  rd: 'road',
  st: 'street',
  ave: 'avenu',
  av: 'avenu',
  dr: 'drive',
  cres: 'crescent',
  cct: 'circuit',
  ct: 'court',
  ln: 'lane',
  blvd: 'boulevard',
  hwy: 'highway',
};

export interface Street {
  street: string | null;
  number: string | null;
  letter: string | null;
}

/** Takes a street line (letters folded) apart. The number stands behind the name or, as in English, in front. */
export function normaliseStreet(line: string): Street {
  const behind = /^(.*?\p{L}.*?)[\s,]+([0-9]+)\s*-?\s*([a-z])?(?![\p{L}])/u.exec(line);
  const inFront = /^\s*([0-9]+)\s*([a-z])?[\s,]+(.*\p{L}.*)$/u.exec(line);
  if (inFront) return { street: streetKey(inFront[3] ?? ''), ...house(inFront[1], inFront[2]) };
  if (behind) return { street: streetKey(behind[1] ?? ''), ...house(behind[2], behind[3]) };
  const alone = /^\s*([0-9]+)\s*([a-z])?\s*$/.exec(line);
  if (alone) return { street: null, ...house(alone[1], alone[2]) };
  return { street: streetKey(line), number: null, letter: null };
}

const house = (number: string | undefined, letter: string | undefined) => ({
  number: number?.replace(/^0+(?=[0-9])/, '') ?? null,
  letter: letter ?? null,
});

/** One word, however it is written apart: `Stor gata`, `Storgt.` and `Storg.` are `storgate`. */
function streetKey(name: string): string | null {
  const shortened = name
    .replace(/(\p{L}{3,})g\.(?!\p{L})/gu, '$1gate')
    // An "s" or "v" in front of a "v" is the first word's: "Kirkev." is Kirkeveien.
    .replace(/(\p{L}{3,})v(?:\.|$)/gu, '$1vei');
  const parts = shortened.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
  const key = parts.map((part, index) => (index > 0 ? (words[part] ?? part) : part)).join('');
  if (key === '') return null;
  const end = ends.find(([pattern]) => pattern.test(key) && key.replace(pattern, '') !== '');
  return end ? key.replace(end[0], end[1]) : key;
}
