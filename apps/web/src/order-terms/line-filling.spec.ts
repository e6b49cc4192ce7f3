import type { Article } from '../articles/article-form';
import { filled, fillPurchase, fillSale } from './line-filling';
import { lineValues, newLine } from './line-values';

const article: Article = {
  id: 'a',
  number: '110001',
  description: 'Stålplate',
  type: 'article',
  category: null,
  unit: 'stk',
  gtin: null,
  active: true,
  price: '900',
  priceQuantity: '10',
  currency: 'NOK',
  purchasePrice: '700',
  purchaseCurrency: null,
  purchaseDiscountPercent: '5',
  purchaseQuantity: '20',
  createdAt: '',
  updatedAt: '',
  version: 1,
  suppliers: [
    {
      contactId: 'steel',
      supplierArticleNumber: 'PL-2',
      description: 'Plate S355',
      price: '675.1',
      currency: null,
      leadTimeDays: null,
      isDefault: true,
    },
  ],
};

const buy = (change: Partial<Parameters<typeof fillPurchase>[0]> = {}) =>
  fillPurchase({ currency: 'NOK', supplierContactId: 'steel', supplierCurrency: 'NOK', ...change })(article);

describe('a line that gets its article', () => {
  it('takes what the chosen supplier calls it and asks for it', () =>
    expect(buy()).toMatchObject({
      articleId: 'a',
      supplierArticleNumber: 'PL-2',
      description: 'Plate S355',
      unitPrice: '675.1',
      priceQuantity: '10',
      discountPercent: '5',
      quantity: '20',
    }));

  it('takes the usual purchase price when the supplier is another', () =>
    expect(buy({ supplierContactId: 'other' })).toMatchObject({
      supplierArticleNumber: '',
      description: 'Stålplate',
      unitPrice: '700',
    }));

  it('takes no price of another currency', () => {
    expect(buy({ supplierCurrency: 'EUR' }).unitPrice).toBe('700');
    expect(buy({ currency: 'EUR' }).unitPrice).toBe('');
    expect(fillSale('EUR')(article).unitPrice).toBe('');
    expect(fillSale('NOK')(article).unitPrice).toBe('900');
  });

  it('keeps what the person has said already', () =>
    expect(
      filled(newLine(1, { quantity: '3', unitPrice: '650', description: 'Plate, skåret' }), buy()),
    ).toMatchObject({
      quantity: '3',
      unitPrice: '650',
      priceQuantity: '1',
      description: 'Plate, skåret',
      unit: 'stk',
    }));

  it('says of another article what that one is and costs, and keeps the quantity', () => {
    const [line] = lineValues([
      { lineNumber: 1, articleId: 'b', quantity: '3', unitPrice: '5', description: 'Bolt', unit: 'pk' },
    ]);
    expect(line && filled(line, buy())).toMatchObject({
      quantity: '3',
      unitPrice: '675.1',
      description: 'Plate S355',
      unit: 'stk',
    });
  });
});
