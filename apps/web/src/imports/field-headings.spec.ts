import { headingOf, listOf, shownValue } from './field-headings';

const columns = [
  { heading: 'Navn', field: 'name' },
  { heading: 'Poststed', field: 'address/city' },
  { heading: 'Kontaktperson e-post', field: 'persons/email' },
  { heading: 'Farge', field: null },
];

describe('a change that a file brings', () => {
  it('is called what the file calls it', () => {
    expect(headingOf('name', columns)).toBe('Navn');
    expect(headingOf('address/city', columns)).toBe('Poststed');
  });

  it('of a person stands under the column of all persons', () =>
    expect(headingOf('persons/0193/email', columns)).toBe('Kontaktperson e-post'));

  it('of a field without a column has no heading', () => {
    expect(headingOf('gln', columns)).toBeNull();
    expect(headingOf('invoiceAddress/city', columns)).toBeNull();
  });

  it('may be a person, a supplier or a line that comes or goes as a whole', () => {
    expect(listOf('lines/20')).toBe('lines');
    expect(listOf('lines/20/quantity')).toBeNull();
    expect(listOf('address')).toBeNull();
    expect(listOf('address/city')).toBeNull();
  });

  it('of a whole row is shown by what it says', () =>
    expect(shownValue('lines/20', { articleNumber: 'A-1', quantity: '2.5', note: null })).toBe('A-1, 2,5'));

  it('has numbers and days as Norwegians write them, and numbers of articles as they stand', () => {
    expect(shownValue('price', '1.5')).toBe('1,5');
    expect(shownValue('lines/20/requestedDeliveryDate', '2026-11-22')).toBe('22.11.2026');
    expect(shownValue('number', '1.5')).toBe('1.5');
  });
});
