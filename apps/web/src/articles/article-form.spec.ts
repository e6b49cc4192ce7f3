import { faultsIn, messageOf, newSupplier, valuesOf } from './article-form';

const texts = { required: 'missing', notANumber: 'no number', wholeDays: 'no days' };
const supplier = (fields: object) => ({ ...newSupplier(true), contactId: 'nordisk', ...fields });
const article = { ...valuesOf(), number: 'A-1', description: 'Bolt' };

describe('the form of an article', () => {
  it('finds nothing wrong with what may be sent', () => {
    const suppliers = [supplier({ leadTimeDays: '14', price: '12.5' }), supplier({})];
    expect(faultsIn({ ...article, price: '1234.50', suppliers }, texts)).toEqual({});
  });

  it('tells what is missing before anything is sent', () =>
    expect(faultsIn({ ...valuesOf(), unit: ' ', suppliers: [newSupplier(true)] }, texts)).toEqual({
      number: 'missing',
      description: 'missing',
      unit: 'missing',
      'suppliers.0.contactId': 'missing',
    }));

  it('does not send words for numbers: a lead time would silently become none', () => {
    const suppliers = [
      supplier({ leadTimeDays: 'to uker' }),
      supplier({ price: '12 kr', leadTimeDays: '-1' }),
    ];
    expect(faultsIn({ ...article, purchasePrice: 'ti', suppliers }, texts)).toEqual({
      purchasePrice: 'no number',
      'suppliers.0.leadTimeDays': 'no days',
      'suppliers.1.price': 'no number',
      'suppliers.1.leadTimeDays': 'no days',
    });
  });

  it('sends empty fields as nothing, and decimals as they are', () => {
    const values = { ...article, price: '12.50', suppliers: [supplier({ leadTimeDays: ' ' })] };
    expect(messageOf(values)).toMatchObject({
      category: null,
      gtin: null,
      price: '12.50',
      purchasePrice: null,
      suppliers: [{ leadTimeDays: null, price: null }],
    });
  });
});
