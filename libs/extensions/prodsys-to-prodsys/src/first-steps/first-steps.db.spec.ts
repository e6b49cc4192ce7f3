import { contactSync } from '@prodsys/contact-sync';
import { core } from '@prodsys/core';
import { startTestInstance, testClock, type TestInstance } from '@prodsys/platform/testing';
import { buyerHalf } from '../buyer/buyer-half';
import { prodsysToProdsys } from '../prodsys-to-prodsys';
import { supplierHalf } from '../supplier/supplier-half';
import {
  buyerCompany,
  partnerTokenScopes,
  startBuyer,
  startSupplier,
  supplierCompany,
  supplierEndpoint,
} from '../testing/pair';
import { testNetwork } from '../testing/test-network';
import type { FirstStepsView } from './first-steps-messages';

const steps = async (home: TestInstance) =>
  (await home.call<FirstStepsView>('GET', '/api/first-steps', { as: 'production' })).body;
const done = async (home: TestInstance) =>
  (await steps(home)).steps.filter((step) => step.done).map(({ id }) => id);
async function act<T = { id: string }>(
  home: TestInstance,
  ...[method, path, body]: [string, string, object?]
) {
  const answer = await home.call<T>(method as 'GET', path, body ? { body } : {});
  if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}
const switchOn = (home: TestInstance) =>
  act(home, 'PATCH', '/api/extensions/prodsys-to-prodsys', { enabled: true });

it('leads a buyer and a supplier from nothing to the first order', async () => {
  const clock = testClock();
  const network = testNetwork();
  const buyer = await startBuyer({ clock, outbound: network.outbound });
  const supplier = await startSupplier({ clock });
  network.leadTo(supplier);
  try {
    // API access is on from the beginning, the extension is not.
    expect([await done(buyer), await done(supplier)]).toEqual([[], []]);
    await act(buyer, 'PUT', '/api/company', buyerCompany);
    await act(supplier, 'PUT', '/api/company', supplierCompany);
    expect([await done(buyer), await done(supplier)]).toEqual([['company'], ['company']]);
    for (const home of [buyer, supplier]) await switchOn(home);
    await act(buyer, 'PUT', '/api/api-access', { enabled: false });
    expect(await done(buyer)).toEqual(['company']);
    await act(buyer, 'PUT', '/api/api-access', { enabled: true });
    expect(await done(buyer)).toEqual(['company', 'extension']);

    const article = { number: 'STL-200', description: 'Plate', price: '10' };
    await act(supplier, 'POST', '/api/articles', article);
    const token = await act<{ token: string; id: string }>(supplier, 'POST', '/api/tokens', {
      name: 'Fjord',
      scopes: partnerTokenScopes,
    });
    expect(await done(supplier)).toEqual(['company', 'extension', 'article', 'token']);

    const contact = await act(buyer, 'POST', '/api/contacts', { ...supplierCompany, isSupplier: true });
    expect(await done(buyer)).toEqual(['company', 'extension', 'contact']);
    const connection = await act(buyer, 'POST', '/api/connections', {
      contactId: contact.id,
      endpoint: supplierEndpoint,
      token: token.token,
    });
    expect(await done(buyer)).toEqual(['company', 'extension', 'contact', 'connection']);
    await act(buyer, 'POST', `/api/connections/${connection.id}/test`);
    expect(await done(buyer)).toContain('connection-tested');
    const bought = await act(buyer, 'POST', '/api/articles', { number: 'F-1', description: 'Plate' });
    expect(await done(buyer)).not.toContain('article');
    await buyer.call('PATCH', `/api/articles/${bought.id}`, {
      body: { suppliers: [{ contactId: contact.id, supplierArticleNumber: 'STL-200', isDefault: true }] },
      ifMatch: 1,
    });
    expect(await done(buyer)).toContain('article');
    const order = await act(buyer, 'POST', '/api/purchase-orders', {
      supplierContactId: contact.id,
      lines: [{ articleId: bought.id, quantity: '1', unitPrice: '10' }],
    });
    expect(await done(buyer)).not.toContain('order');
    await act(buyer, 'POST', `/api/purchase-orders/${order.id}/release`);
    expect(await done(buyer)).toContain('order');
    expect((await steps(buyer)).complete).toBe(false);
    await act(buyer, 'POST', '/api/purchase-orders/export', { ids: [order.id] });
    await buyer.instance.jobs.idle();
    expect(await steps(buyer)).toMatchObject({ complete: true });
    expect((await steps(buyer)).steps).toHaveLength(8);

    expect(await steps(supplier)).toMatchObject({ complete: false });
    expect(await done(supplier)).toEqual(['company', 'extension', 'article', 'token', 'contact', 'draft']);
    const drafts = await act<{ items: { id: string }[] }>(supplier, 'GET', '/api/order-drafts');
    await act(supplier, 'POST', `/api/order-drafts/${drafts.items[0]?.id}/approve`);
    expect(await steps(supplier)).toMatchObject({ complete: true });
    expect((await steps(supplier)).steps).toHaveLength(7);

    await act(supplier, 'DELETE', `/api/tokens/${token.id}`);
    expect(await done(supplier)).not.toContain('token');
  } finally {
    await buyer.stop();
    await supplier.stop();
  }
}, 60_000);

it('does not take the own company for a supplier, nor a customer for a must', async () => {
  const both = await startTestInstance('supplier', {
    modules: [core, contactSync],
    extensions: [prodsysToProdsys([buyerHalf, supplierHalf])],
  });
  try {
    await act(both, 'PUT', '/api/company', supplierCompany);
    await act(both, 'POST', '/api/contacts', { ...supplierCompany, name: 'Avdeling 2', isSupplier: true });
    const shown = await steps(both);
    expect(shown.steps.filter(({ id }) => id === 'contact')).toEqual([
      { id: 'contact', side: 'buyer', optional: false, done: false },
      { id: 'contact', side: 'supplier', optional: true, done: false },
    ]);
    expect(shown.steps.map(({ id, side }) => `${side} ${id}`)).toHaveLength(13);
  } finally {
    await both.stop();
  }
});
