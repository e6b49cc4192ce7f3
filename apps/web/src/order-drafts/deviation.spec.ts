import { deviationOf, ourTotal } from './deviation';
import type { DraftLine, Warning } from './draft';

const line = (more: Partial<DraftLine> = {}): DraftLine => ({
  lineNumber: 1,
  articleNumber: 'STL-200',
  buyerArticleNumber: null,
  gtin: null,
  articleId: 'a',
  ownArticleNumber: 'STL-200',
  ownDescription: 'Bjelke',
  description: 'Bjelke',
  quantity: '2',
  unit: 'm',
  unitPrice: '340',
  ownPrice: '406.95',
  priceQuantity: '1',
  discountPercent: '0',
  deviationPercent: '-16.45',
  requestedDeliveryDate: null,
  note: null,
  reason: { code: 'article-matched', params: {} },
  amount: '680.00',
  ...more,
});
const unit: Warning = { pointer: '/lines/0/unit', code: 'unit-differs', params: {}, detail: '' };
const currency: Warning = { pointer: '/lines/0/unitPrice', code: 'currency-differs', params: {}, detail: '' };

describe("the customer's price against ours", () => {
  it('is told exactly, with its sign', () => {
    expect(deviationOf(line(), [])).toEqual({ kind: 'below', amount: '-66.95', percent: '-16.45' });
    expect(deviationOf(line({ unitPrice: '406.950001', deviationPercent: '0.00' }), [])).toEqual({
      kind: 'above',
      amount: '0.000001',
      percent: '0.00',
    });
  });

  it('is the same however many noughts are written', () => {
    expect(deviationOf(line({ unitPrice: '406.9500' }), [])).toEqual({ kind: 'same' });
  });

  it('is not compared without a price, nor in another currency or unit', () => {
    expect(deviationOf(line({ ownPrice: null }), [])).toEqual({ kind: 'no-price' });
    expect(deviationOf(line(), [currency])).toEqual({ kind: 'other-currency' });
    expect(deviationOf(line({ unitPrice: '406.95' }), [unit])).toEqual({ kind: 'other-unit' });
  });

  it('is compared again when another article was chosen: the warning was about the first', () => {
    const chosen = line({ reason: { code: 'article-chosen', params: { by: 'Kari' } } });
    expect(deviationOf(chosen, [currency]).kind).toBe('below');
  });
});

describe('the total at our prices', () => {
  it("keeps the customer's quantities and discounts", () => {
    expect(ourTotal({ lines: [line(), line({ discountPercent: '10' })] }, () => [])).toBe('1546.41');
  });

  it('is not known when one of our prices is not', () => {
    expect(ourTotal({ lines: [line(), line({ ownPrice: null })] }, () => [])).toBeNull();
  });
});
