/** Spelling (letters folded, without signs) → the form it means. */
const spellings = {
  as: 'as aksjeselskap aksjeselskapet aktieselskab aktieselskabet',
  asa: 'asa allmennaksjeselskap',
  ans: 'ans',
  da: 'da',
  sa: 'sa samvirkeforetak',
  ba: 'ba',
  bl: 'bl',
  nuf: 'nuf',
  enk: 'enk enkeltpersonforetak enkeltmannsforetak',
  ks: 'ks kommandittselskap',
  iks: 'iks',
  kf: 'kf',
  sf: 'sf',
  is: 'is',
  ps: 'ps',
  ab: 'ab aktiebolag aktiebolaget',
  hb: 'hb handelsbolag',
  kb: 'kb kommanditbolag',
  aps: 'aps anpartsselskab',
  ivs: 'ivs',
  oy: 'oy osakeyhtio',
  oyj: 'oyj',
  ehf: 'ehf',
  gmbh: 'gmbh mbh gesmbh',
  ag: 'ag aktiengesellschaft',
  kg: 'kg',
  kgaa: 'kgaa kga',
  ohg: 'ohg',
  ug: 'ug',
  ev: 'ev',
  ek: 'ek',
  bv: 'bv',
  nv: 'nv',
  ltd: 'ltd limited ltda lda',
  plc: 'plc',
  llc: 'llc',
  llp: 'llp',
  lp: 'lp',
  inc: 'inc incorporated',
  corp: 'corp corporation',
  co: 'co company',
  sarl: 'sarl',
  sas: 'sas',
  srl: 'srl',
  spa: 'spa',
  sl: 'sl',
  se: 'se',
  kk: 'kk',
  pty: 'pty proprietary',
  pte: 'pte',
  spzoo: 'spzoo zoo',
} as const;

const forms = new Map<string, string>(
  Object.entries(spellings).flatMap(([form, words]) => words.split(' ').map((word) => [word, form])),
);
/** Nothing else in a name looks like these, so they are seen anywhere in it: `Siemens AG Norge`, `Fjord AS avd. Bergen`. */
const anywhere = new Set(
  'as asa aps nuf enk gmbh mbh gesmbh ltd limited inc incorporated llc plc bv nv oyj sarl srl kga corp corporation aksjeselskap aksjeselskapet aktiengesellschaft aktiebolag pty'.split(
    ' ',
  ),
);
/** These stand in front too: `A/S Fjord`, `N.V. Philips`. */
const inFront = new Set('as ab nv bv kk ans oy'.split(' '));

/** Forms that are written out in several words, letters folded. */
const phrases: [RegExp, string][] = [
  [/\bgesellschaft mit beschrankter haftung\b/, 'gmbh'],
  [/\bn(?:a|aa)mlo(?:o|)ze vennootschap\b/, 'nv'],
  [/\bbesloten vennootschap(?: met beperkte aansprakelijkheid)?\b/, 'bv'],
  [/\bsociete anonyme\b/, 'sa'],
  [/\bsociedad anonima\b/, 'sa'],
  [/\bsocieta per azioni\b/, 'spa'],
  [/\bnorskregistrert utenlandsk foretak\b/, 'nuf'],
  [/\bansvarlig selskap\b/, 'ans'],
  [/\bselskap med delt ansvar\b/, 'da'],
  [/\bprivate limited company\b/, 'ltd'],
  [/\bpublic limited company\b/, 'plc'],
  [/\bkabushiki kaisha\b/, 'kk'],
];

/** A name (letters folded) in which forms that are written out are their short ones. */
export const shortForms = (name: string): string =>
  phrases.reduce((said, [written, form]) => said.replace(written, form), name);

/** The legal forms in the words of a name, and the words without them. A name that is nothing else keeps its words. */
export function takeLegalForms(words: string[]): { words: string[]; forms: string[] } {
  const found: string[] = [];
  const take = (word: string | undefined) => {
    const form = word === undefined ? undefined : forms.get(word);
    if (form !== undefined) found.push(form);
    return form !== undefined;
  };
  const left = [...words];
  while (left.length > 1 && take(left.at(-1))) left.pop();
  while (left.length > 1 && inFront.has(left[0] ?? '') && take(left[0])) left.shift();
  const kept = left.filter((word) => !(anywhere.has(word) && take(word)));
  if (kept.length === 0) return { words, forms: [] };
  return { words: kept, forms: [...new Set(found)].sort() };
}
