/* Ways in which people write the same company again. Each takes a card and answers a changed one. */
const change = (field, alter) => (card, dice) =>
  card[field] ? { ...card, [field]: alter(card[field], dice) } : card;
const name = (alter) => change('name', alter);
const line = (alter) => change('line1', alter);

const spelled = { æ: 'ae', ø: 'oe', å: 'aa', Æ: 'Ae', Ø: 'Oe', Å: 'Aa' };
const bare = { æ: 'a', ø: 'o', å: 'a', Æ: 'A', Ø: 'O', Å: 'A' };
const letters = (map) => (text) => text.replace(/[æøåÆØÅ]/g, (letter) => map[letter]);

const abbreviations = [
  ['Industri', 'Ind.'],
  ['Mekaniske', 'Mek.'],
  ['Transport', 'Transp.'],
  ['Eiendom', 'Eiend.'],
  ['Elektronikk', 'Elektronik'],
  ['Invest', 'Inv.'],
  ['Maskin', 'Mask.'],
];

const streets = [
  [/(gata|gaten|gate)\b/, ['gata', 'gaten', 'gate', 'gt.', 'gt', 'g.']],
  [/(veien|vegen|vei)\b/, ['veien', 'vegen', 'vei', 'vn.', 'v.', 'vn']],
];

/** One letter left out, doubled, replaced or swapped; not the first, which people look at. */
export function slip(text, dice) {
  const places = [...text].flatMap((letter, index) => (index > 0 && /\p{L}/u.test(letter) ? [index] : []));
  const at = dice.pick(places) ?? 0;
  const [before, letter, behind] = [text.slice(0, at), text[at] ?? '', text.slice(at + 1)];
  return dice.pick([
    () => before + behind,
    () => before + letter + letter + behind,
    () => before + dice.pick([...'aeinorst']) + behind,
    () => before.slice(0, -1) + letter + before.slice(-1) + behind,
  ])();
}

/** Writing habits: the product should link these by itself. */
export const habits = {
  capitals: (card) => ({
    ...card,
    name: card.name.toUpperCase(),
    line1: card.line1.toUpperCase(),
    city: card.city.toUpperCase(),
  }),
  'small letters': name((text) => text.toLowerCase()),
  'signs between words': name((text, dice) => text.replace(/ (?=\S+ )/, dice.pick(['-', ' - ', '  ', ', ']))),
  'legal form written otherwise': name((text) =>
    text.replace(/ AS$/, ' A/S').replace(/ ASA$/, ' A.S.A.').replace(/ ANS$/, ' A.N.S.'),
  ),
  'legal form left out': name((text) => text.replace(/ (AS|ASA|ANS|DA|ENK|NUF|SA)$/, '')),
  'legal form in front': name((text) => text.replace(/^(.*) AS$/, 'A/S $1')),
  'and written otherwise': name((text, dice) =>
    text.replace(/ (&|og) /, ` ${dice.pick(['&', 'og', 'and', '+'])} `),
  ),
  'æøå spelled out': (card) => ({
    ...card,
    name: letters(spelled)(card.name),
    line1: letters(spelled)(card.line1),
    city: letters(spelled)(card.city),
  }),
  'æøå left bare': name(letters(bare)),
  abbreviated: name((text) => abbreviations.reduce((said, [word, short]) => said.replace(word, short), text)),
  'street written otherwise': line((text, dice) =>
    streets.reduce((said, [end, others]) => said.replace(end, dice.pick(others)), text),
  ),
  'house letter apart': line((text) => text.replace(/(\d)([A-Z])$/, '$1 $2').replace(/(\d)$/, '$1')),
  'floor told': (card, dice) => ({
    ...card,
    line1: card.line1 + dice.pick([', 2. etg.', ' 3. etasje', ', inngang B']),
  }),
  'country before the postal code': change('postalCode', (code) => `NO-${code}`),
  'telephone written otherwise': change('phone', (number, dice) =>
    dice.pick([number, `+47 ${number}`, `0047${number}`, number.replace(/(..)(..)(..)(..)/, '$1 $2 $3 $4')]),
  ),
  'another address of the domain': change('email', (email, dice) =>
    /@(gmail|hotmail|online|outlook)\./.test(email)
      ? email
      : email.replace(/^[^@]+/, dice.pick(['faktura', 'ordre', 'innkjop'])),
  ),
  'organisation number as MVA number': change(
    'organisationNumber',
    (number) => `NO ${number.replace(/(...)(...)(...)/, '$1 $2 $3')} MVA`,
  ),
};

/** Slips and changes: a person should at least be asked. */
export const slips = {
  'slip in the name': name((text, dice) => slip(text, dice)),
  'words written apart': name((text) =>
    text.replace(/^(\p{L}{4,}?)(dal|vik|nes|holm|tek|kraft|lys|mark|stein|heim|land|fjell)\b/u, '$1 $2'),
  ),
  'a word more': name((text, dice) =>
    text.replace(/ (AS|ASA)$/, ` ${dice.pick(['Norge', 'avd. Bergen', 'Gruppen'])} $1`),
  ),
  'PO box instead of the street': (card, dice) => ({
    ...card,
    line1: `${dice.pick(['Postboks', 'Pb', 'PB.', 'P.O. Box'])} ${dice.whole(10, 2500)}`,
  }),
  'slip in the street': line(slip),
  'slip in the town': change('city', slip),
  'slip in the postal code': change('postalCode', (code, dice) => code.slice(0, 3) + dice.whole(0, 9)),
  'another telephone': (card, dice) => ({ ...card, phone: dice.phone() }),
  'moved within the town': (card, dice) => ({ ...card, line1: dice.street() }),
};
