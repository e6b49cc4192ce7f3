import { deviates } from './deviations';

const draft = { contactId: 'a', warnings: [] };
const line = { articleId: 'b', unitPrice: '10', ownPrice: '10' };

it('finds nothing to look at in an order at our prices from a known customer', () => {
  expect(deviates(draft, [line, { ...line, ownPrice: '10.00' }])).toBe(false);
});

it('holds nothing against a line whose article has no price of ours', () => {
  expect(deviates(draft, [{ ...line, ownPrice: null }])).toBe(false);
});

it.each([
  ['the customer is not decided', { ...draft, contactId: null }, line],
  ['there is a warning', { ...draft, warnings: [{ pointer: '', code: 'contact-created' }] }, line],
  ['a line has no article', draft, { ...line, articleId: null }],
  ['a price is not ours', draft, { ...line, unitPrice: '9.99' }],
])('wants a look when %s', (_why, header, doubtful) => {
  expect(deviates(header, [line, doubtful])).toBe(true);
});
