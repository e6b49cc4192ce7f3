import fc from 'fast-check';
import { contactKeys } from '../keys/contact-keys';
import { cardProfile, type CardHint } from './card-profile';
import { compareCards } from './compare-cards';

const fjord: CardHint = {
  name: 'Fjord Industri AS',
  email: 'innkjop@fjord.example',
  phone: '+47 55 00 00 00',
  address: { line1: 'Havnegata 1', line2: null, postalCode: '5003', city: 'Bergen', countryCode: 'NO' },
};
const at = (line1: string, postalCode = '5003', city = 'Bergen') => ({
  line1,
  postalCode,
  city,
  countryCode: 'NO',
});
const compare = (left: CardHint, right: CardHint) => compareCards(cardProfile(left), cardProfile(right));
const codes = (left: CardHint, right: CardHint) => compare(left, right).reasons.map(({ code }) => code);

it.each<[string, Partial<CardHint>, string[]]>([
  ['itself', {}, ['same-name', 'same-address']],
  ['case', { name: 'FJORD INDUSTRI AS' }, ['same-name']],
  ['punctuation', { name: 'Fjord-Industri, A.S' }, ['same-name']],
  ['the legal form', { name: 'Fjord Industri ASA' }, ['same-name', 'legal-form-differs']],
  ['no legal form', { name: 'Fjord Industri' }, ['same-name']],
  ['the spelling of the street', { address: at('Havnegt. 1') }, ['same-address']],
  ['the way a telephone is written', { phone: '55000000' }, ['same-phone']],
  ['an address of the same domain', { email: 'faktura@fjord.example' }, ['same-email-domain']],
  ['fields that are not given', { email: null, phone: null }, ['same-name', 'same-address']],
])('links a card that differs in %s', (_what, difference, reasons) => {
  expect(compare(fjord, { ...fjord, ...difference }).verdict).toBe('linked');
  expect(codes(fjord, { ...fjord, ...difference })).toEqual(expect.arrayContaining(reasons));
});

it('does not link the same name in another town', () => {
  const elsewhere = { name: fjord.name, address: at('Kongens gate 5', '7010', 'Trondheim') };
  expect(compare(fjord, elsewhere).verdict).not.toBe('linked');
  expect(codes(fjord, elsewhere)).toContain('elsewhere');
});

it.each<[string, CardHint]>([
  ['a slip in the name', { ...fjord, name: 'Fjord Industir AS' }],
  ['another telephone', { ...fjord, phone: '+47 99 99 99 99' }],
  ['a PO box instead of the street', { ...fjord, address: at('Postboks 12') }],
  ['a word more', { ...fjord, name: 'Fjord Industri Norge AS' }],
  ['a new name, and all else as it was', { ...fjord, name: 'Nordlys Holding AS' }],
])('proposes a card with %s', (_what, card) => {
  expect(compare(fjord, card).verdict).toBe('proposed');
});

it.each<[string, CardHint]>([
  ['under the same roof', { name: 'Nordlys Frisør AS', address: fjord.address }],
  ['of the same trade', { name: 'Bølge Industri AS', address: at('Havnegata 9') }],
])('leaves another company %s alone', (_what, card) => {
  expect(compare(fjord, card).verdict).toBe('different');
});

it('takes one of the same organisation number for the company, whatever its name, also out of a MVA number', () => {
  const card = { ...fjord, organisationNumber: '974760673' };
  const other = { name: 'Noe annet', organisationNumber: 'NO 974 760 673 MVA' };
  expect(compare(card, other)).toMatchObject({ verdict: 'linked', score: 1000 });
});

it('never takes two organisation numbers or two GLNs for one company, whatever else agrees', () => {
  const pairs: [Partial<CardHint>, Partial<CardHint>][] = [
    [{ organisationNumber: '974760673' }, { organisationNumber: '999999999' }],
    [{ gln: '4006381333931' }, { gln: '7038010000003' }],
    [
      { organisationNumber: '974760673', gln: '4006381333931' },
      { organisationNumber: '974760673', gln: '7038010000003' },
    ],
  ];
  for (const [left, right] of pairs)
    expect(compare({ ...fjord, ...left }, { ...fjord, ...right })).toMatchObject({
      verdict: 'different',
      score: 0,
    });
});

it('does not take a number that cannot be one for a conflict', () => {
  const card = { ...fjord, organisationNumber: '974760673' };
  expect(compare(card, { ...fjord, organisationNumber: '123456789' }).verdict).toBe('linked');
});

const word = fc.oneof(
  fc.constantFrom(
    'Fjord',
    'Fjrod',
    'Industri',
    'Ind.',
    'Nordisk',
    'Stål',
    'Staal',
    'AS',
    'A/S',
    'og',
    'Vik',
    '1',
    '2',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const anyCard: fc.Arbitrary<CardHint> = fc.record({
  name: maybe(fc.array(word, { maxLength: 5 }).map((words) => words.join(' '))),
  organisationNumber: maybe(fc.constantFrom('974760673', 'NO974760673MVA', '999999999', 'x')),
  gln: maybe(fc.constantFrom('4006381333931', '7038010000003')),
  email: maybe(fc.constantFrom('a@fjord.example', 'b@fjord.example', 'a@gmail.com', 'b@gmail.com')),
  phone: maybe(fc.constantFrom('55000000', '+4755000000', '99999999')),
  mobile: maybe(fc.constantFrom('55000000', '99999999')),
  persons: fc.array(fc.constantFrom('Kari Nordmann', 'KARI NORDMANN', 'Ola'), { maxLength: 2 }),
  address: maybe(
    fc.record({
      line1: maybe(
        fc.constantFrom('Storgata 1', 'Storgt 1', 'Storgt. 1 B', 'Storgata 11', 'Postboks 1', 'PB 2', 'Vik'),
      ),
      postalCode: maybe(fc.constantFrom('5003', '5004', 'NO-5003', '7010')),
      city: maybe(fc.constantFrom('Bergen', 'BERGEN', 'Begren', 'Oslo')),
      countryCode: maybe(fc.constantFrom('NO', 'SE')),
    }),
  ),
});

it('answers the same whichever card comes first', () => {
  fc.assert(
    fc.property(anyCard, anyCard, (left, right) => {
      const [one, other] = [compare(left, right), compare(right, left)];
      expect(other).toEqual(one);
    }),
    { numRuns: 2_000 },
  );
});

it('links every card with itself when it has a name', () => {
  fc.assert(
    fc.property(anyCard, (card) => {
      fc.pre(cardProfile(card).name.key !== '');
      expect(compare(card, card).verdict).toBe('linked');
    }),
  );
});

it('finds by its keys whatever it would link', () => {
  fc.assert(
    fc.property(anyCard, anyCard, (left, right) => {
      fc.pre(compare(left, right).verdict === 'linked');
      const keys = new Set(contactKeys(cardProfile(left)));
      expect(contactKeys(cardProfile(right)).some((key) => keys.has(key))).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
