import { addressOf, lineIndexOf, placeOf } from './mending';

const place = (code: string, pointer = '') => placeOf({ code, pointer });

describe('where a fault is mended', () => {
  it('is the connection when there is none, or when it rests', () => {
    expect(place('connection-missing', '/supplierContactId')).toBe('connection');
    expect(place('connection-not-active-here', '/supplierContactId')).toBe('connection');
  });

  it('is the article when the supplier does not know its number', () => {
    expect(place('article-not-found', '/lines/1/articleNumber')).toBe('article');
    expect(place('supplier-article-number-missing', '/lines/0/articleNumber')).toBe('article');
  });

  it('is the own organisation when the card that goes with the order is at fault', () => {
    expect(place('own-company-incomplete', '/buyer')).toBe('organisation');
    expect(place('a-code-of-tomorrow', '/buyer/name')).toBe('organisation');
  });

  it('is the order for everything else', () => {
    expect(place('price-differs', '/lines/0/unitPrice')).toBe('order');
    expect(place('a-code-of-tomorrow', '/lines/0')).toBe('order');
  });

  it('has an address; an article that is not known yet is mended in the order', () => {
    expect(addressOf('article', { orderId: 'o', articleId: 'a' })).toBe('/articles/a');
    expect(addressOf('article', { orderId: 'o' })).toBe('/purchase-orders/o');
    expect(addressOf('supplier', { orderId: 'o', supplierContactId: 's' })).toBe('/contacts/s');
  });
});

it('knows the line of a fault by its pointer', () => {
  expect(lineIndexOf({ pointer: '/lines/12/unitPrice' })).toBe(12);
  expect(lineIndexOf({ pointer: '/lines/3' })).toBe(3);
  expect(lineIndexOf({ pointer: '/lines' })).toBeNull();
  expect(lineIndexOf({ pointer: '/linesize/3' })).toBeNull();
});
