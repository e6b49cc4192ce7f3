import { signIn } from './instances.mjs';

const extension = '/api/extensions/prodsys-to-prodsys';
const address = (line1, city) => ({ line1, postalCode: '7010', city, countryCode: 'NO' });
const buyerCompany = {
  name: 'Fjordverk AS',
  email: 'innkjop@fjordverk.example',
  phone: '+47 73 00 00 01',
  address: address('Kaiveien 4', 'Trondheim'),
};
const supplierCompany = {
  name: 'Nordstål AS',
  email: 'ordre@nordstal.example',
  phone: '+47 73 00 00 02',
  address: address('Verksgata 12', 'Trondheim'),
};

/**
 * Makes a buyer and a supplier of two fresh instances, as an administrator would: companies, contacts, extension, token,
 * connection. Creates one article at each end and one released order as well, from which `seed.mjs` makes the rest.
 */
export async function connectPartners(buyer, supplier) {
  const atSupplier = await signIn(supplier);
  await atSupplier('PUT', '/api/company', supplierCompany);
  await atSupplier('PATCH', extension, { enabled: true });
  const customer = await atSupplier('POST', '/api/contacts', { ...buyerCompany, isCustomer: true });
  const { token } = await atSupplier('POST', '/api/tokens', {
    name: buyerCompany.name,
    scopes: ['PurchaseOrders:Create', 'Articles:Read', 'Contacts:ReadWrite'],
    contactId: customer.id,
  });
  const soldArticle = await atSupplier('POST', '/api/articles', {
    number: 'S-0',
    description: 'Flat bar 50 x 5 mm, S355, 6 m',
    price: '129.5',
  });

  const atBuyer = await signIn(buyer);
  await atBuyer('PUT', '/api/company', buyerCompany);
  await atBuyer('PATCH', extension, { enabled: true });
  const contact = await atBuyer('POST', '/api/contacts', { ...supplierCompany, isSupplier: true });
  const connection = await atBuyer('POST', '/api/connections', {
    contactId: contact.id,
    endpoint: `${supplier.url}/api/partner/v1`,
    token,
  });
  const { result } = await atBuyer('POST', `/api/connections/${connection.id}/test`);
  if (result !== 'ok') throw new Error(`The connection test says ${result}.`);
  const boughtArticle = await atBuyer('POST', '/api/articles', {
    number: 'B-0',
    description: 'Flat bar 50 x 5 mm, S355, 6 m',
    suppliers: [{ contactId: contact.id, supplierArticleNumber: 'S-0', price: '129.5', isDefault: true }],
  });
  const order = await atBuyer('POST', '/api/purchase-orders', {
    number: 'T-0',
    state: 'released',
    supplierContactId: contact.id,
    requestedDeliveryDate: '2030-01-15',
    reference: 'Project 4711, hall B',
    contactPerson: { name: 'Kari Nordmann', email: 'kari@fjordverk.example', phone: '+47 900 00 000' },
    deliveryAddress: address('Kaiveien 8, port 3', 'Trondheim'),
    lines: [{ articleId: boughtArticle.id, quantity: '12.5', discountPercent: '5', note: 'Cut to length' }],
  });
  return {
    atBuyer,
    token,
    supplierCompany,
    templates: { soldArticleId: soldArticle.id, boughtArticleId: boughtArticle.id, orderId: order.id },
  };
}
