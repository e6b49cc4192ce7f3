import type { Article } from '@prodsys/core';
import { matchLine } from './match-lines';

const article = {
  id: 'a1',
  number: 'STL-200',
  description: 'Stålplate',
  unit: 'stk',
  price: '149.5',
  priceQuantity: '1',
  currency: 'NOK',
  gtin: '7080000000017',
  active: true,
} as Article;
const known = new Map([[article.number, article]]);
const line = { articleNumber: 'STL-200', unit: 'stk', unitPrice: '149.5', priceQuantity: '1', gtin: null };
const match = (fields: object, own: Partial<Article> = {}, currency = 'NOK') =>
  matchLine({ ...line, ...fields }, new Map([[article.number, { ...article, ...own }]]), currency);
const warnings = (...args: Parameters<typeof match>) =>
  match(...args).warnings.map(({ pointer, code }) => [pointer, code]);

it('finds the article with the very same number and says how', () => {
  expect(matchLine(line, known, 'NOK')).toEqual({
    article,
    ownPrice: '149.5',
    reason: { code: 'article-matched', params: { by: 'number' } },
    faults: [],
    warnings: [],
  });
});

it('books nothing on a guess: another case, a space, a dash or a missing nought is no match', () => {
  for (const articleNumber of ['stl-200', 'STL 200', 'STL200', 'STL-0200', 'STL-200 ', '7080000000017'])
    expect([articleNumber, match({ articleNumber })]).toMatchObject([
      articleNumber,
      {
        article: null,
        ownPrice: null,
        faults: [{ pointer: '/articleNumber', code: 'article-not-found', params: { number: articleNumber } }],
      },
    ]);
});

it('never blocks an order for a deviation, and names each', () => {
  expect(warnings({})).toEqual([]);
  expect(warnings({ unitPrice: '149.500000' })).toEqual([]);
  expect(warnings({ unitPrice: '149.500001' })).toEqual([['/unitPrice', 'price-differs']]);
  expect(warnings({ unit: 'm' })).toEqual([['/unit', 'unit-differs']]);
  expect(warnings({ unit: null, gtin: null })).toEqual([]);
  expect(warnings({ gtin: '7080000000024' })).toEqual([['/gtin', 'gtin-differs']]);
  expect(warnings({}, { active: false })).toEqual([['/articleNumber', 'article-inactive']]);
  expect(warnings({}, {}, 'EUR')).toEqual([['/unitPrice', 'currency-differs']]);
  expect(warnings({ unitPrice: '1' }, { price: null }, 'EUR')).toEqual([]);
  expect(warnings({ unit: 'm', unitPrice: '1', gtin: '7080000000024' }, { active: false })).toHaveLength(4);
});

it('says whether the buyer pays more or less than our price', () => {
  const direction = (unitPrice: string) => match({ unitPrice }).warnings[0]?.params?.['direction'];
  expect([direction('150'), direction('9')]).toEqual(['above', 'below']);
});

it('compares prices for the same number of units', () => {
  expect(match({ unitPrice: '14950', priceQuantity: '100' })).toMatchObject({
    ownPrice: '14950',
    warnings: [],
  });
  expect(match({ unitPrice: '1.495' }, { price: '149.5', priceQuantity: '100' })).toMatchObject({
    ownPrice: '1.495',
    warnings: [],
  });
});
