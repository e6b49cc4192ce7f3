import { throwDice } from './contacts-dice.mjs';
import { habits, slips } from './contacts-variants.mjs';
import * as words from './contacts-words.mjs';

/**
 * A made-up Norwegian register: `companies` companies, of which the share `hard` is made to be mistaken for another,
 * and for the share `again` of all one or two cards more that write the company otherwise. The same seed makes the same
 * register. Answers rows {cluster, card, made}: `made` names the rules that the card comes from.
 */
export function makeRegister({ companies = 20_000, hard = 0.25, again = 0.4, seed = 20261122 } = {}) {
  const dice = throwDice(seed);
  const plain = Array.from({ length: Math.round(companies * (1 - hard)) }, () => newCompany(dice));
  const kinds = Object.keys(lookalikes);
  const mistaken = Array.from({ length: companies - plain.length }, (_, index) => {
    const kind = kinds[index % kinds.length];
    return { ...lookalikes[kind](dice.pick(plain), dice), made: [kind] };
  });
  const rows = [];
  [...plain, ...mistaken].forEach((company, cluster) => {
    rows.push(row(cluster, company, company.made ?? ['company']));
    if (dice.below(again))
      for (let copy = dice.whole(1, 2); copy > 0; copy--) {
        const { card, made } = writeAgain(company, dice);
        rows.push(row(cluster, card, made));
      }
  });
  return rows;
}

const row = (cluster, card, made) => {
  const { line1, postalCode, city, ...rest } = card;
  delete rest.made;
  return { cluster, made, card: { ...rest, address: { line1, postalCode, city, countryCode: 'NO' } } };
};

function newCompany(dice) {
  const name = newName(dice);
  const [postalCode, city] = dice.pick(words.places);
  return {
    name,
    line1: dice.street(),
    postalCode,
    city,
    phone: dice.below(0.85) ? dice.phone() : null,
    email: dice.below(0.8) ? newEmail(name, dice) : null,
    organisationNumber: dice.below(0.7) ? dice.organisationNumber() : null,
    gln: dice.below(0.1) ? dice.gln() : null,
  };
}

function newName(dice) {
  const brand = () => dice.pick(words.starts) + dice.pick(words.ends);
  const kind = dice.pick([
    () => `${dice.pick(words.surnames)} ${dice.pick(words.trades)}`,
    () => `${dice.pick(words.surnames)} & ${dice.pick(words.surnames)} ${dice.pick(words.trades)}`,
    () => `${dice.pick(words.surnames)} og Sønner ${dice.pick(words.trades)}`,
    () => `${brand()} ${dice.pick(words.trades)}`,
    () => `${brand()} ${dice.pick(words.trades)}`,
    () => brand(),
    () => `${dice.pick(words.places)[1]} ${dice.pick(words.trades)}`,
    () => `${dice.pick(words.givenNames)} ${dice.pick(words.surnames)} ${dice.pick(words.trades)}`,
  ])();
  return `${kind} ${dice.pick(words.forms)}`;
}

const domainOf = (name) =>
  name
    .toLowerCase()
    .replace(/ (as|asa|ans|da|enk|nuf|sa)$/, '')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'a')
    .replace(/[^a-z0-9]/g, '');
/** Nobody gets a domain or an address that somebody has: a number is put behind it, as people do. */
function newEmail(name, dice) {
  const own = dice.unused(domainOf(name));
  return dice.below(0.8)
    ? `${dice.pick(['post', 'firmapost', 'kontor'])}@${own}.no`
    : `${own}@${dice.pick(words.freeMail)}`;
}

/** Companies that are not the one they look like. */
const lookalikes = {
  /** The group's next company: another trade behind the same first words, under the same roof and domain. */
  'sister company': (other, dice) => {
    const [first] = other.name.split(' ');
    const sister = () => {
      const trade = dice.pick(['Holding', 'Eiendom', 'Invest', ...words.trades]);
      return `${first} ${trade} ${dice.pick(['II ', '', '', ''])}AS`;
    };
    return {
      ...other,
      // Under one roof two companies differ by more than their legal form.
      name: dice.fresh(sister, (name) => `${other.line1} ${name}`, [other.name.replace(/ \S+$/, ' AS')]),
      gln: null,
      phone: dice.below(0.5) ? other.phone : dice.phone(),
      organisationNumber: dice.below(0.7) ? dice.organisationNumber() : null,
    };
  },
  'the same name elsewhere': (other, dice) => {
    const [postalCode, city] = dice.pick(words.places.filter(([, town]) => town !== other.city));
    const company = newCompany(dice);
    return {
      ...company,
      name: other.name,
      postalCode,
      city,
      email: dice.below(0.5) ? newEmail(other.name, dice) : null,
    };
  },
  'the same address': (other, dice) => {
    const { line1, postalCode, city } = other;
    return {
      ...newCompany(dice),
      line1,
      postalCode,
      city,
      ...(dice.below(0.2) ? { phone: other.phone } : {}),
    };
  },
  /** The name of the neighbour but for a few letters, in the same town. */
  'a similar name in the same town': (other, dice) => {
    const [first, ...rest] = other.name.split(' ');
    const { postalCode, city } = other;
    return {
      ...newCompany(dice),
      name: [first + dice.pick(['ø', 'sund', 'berg', 'en']), ...rest].join(' '),
      postalCode,
      city,
    };
  },
};

/** The same company once more: one to three habits, one or two slips in two fifths, and what it does not say. */
function writeAgain(company, dice) {
  const chosen = [
    ...dice.some(Object.keys(habits), dice.whole(1, 3)),
    ...(dice.below(0.4) ? dice.some(Object.keys(slips), dice.whole(1, 2)) : []),
  ];
  let card = company;
  for (const rule of chosen) card = (habits[rule] ?? slips[rule])(card, dice);
  const silent = { organisationNumber: 0.6, gln: 0.6, phone: 0.3, email: 0.3 };
  for (const [field, share] of Object.entries(silent))
    if (dice.below(share)) card = { ...card, [field]: null };
  return { card, made: chosen };
}
