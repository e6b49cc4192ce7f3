import { setTimeout as pause } from 'node:timers/promises';
import { signIn } from './api-client.mjs';
import { buyersArticles } from './sample-articles.mjs';
import { buyer as buyersCompany, supplier as suppliersCompany } from './sample-companies.mjs';
import { buyersContacts, suppliersContacts } from './sample-contacts.mjs';
import { sampleOrders } from './sample-orders.mjs';
import { suppliersArticles } from './sample-steel.mjs';

const extension = '/api/extensions/prodsys-to-prodsys';
const startOver = 'Run "npm run demo:reset" to start over.';

/**
 * Fills both instances through their own APIs. What is there already is left alone, so a run that was interrupted is
 * completed by the next one. The last order is made last of all: once it is there, nothing is made any more.
 */
export async function seed({ buyerOrigin, supplierOrigin, password, onWork, now = Date.now() }) {
  const buyer = await signIn(buyerOrigin, 'admin', password);
  const supplier = await signIn(supplierOrigin, 'admin', password);
  const orders = sampleOrders(buyersCompany.name, now);
  const endpoint = `${supplierOrigin}/api/partner/v1`;

  await refuseStrangers(buyer, supplier);
  if ((await buyer.list('/api/purchase-orders')).length >= orders.length) {
    return followEndpoint(buyer, endpoint);
  }
  onWork();
  const [suppliers] = await Promise.all([
    seedRegisters(buyer, buyersCompany, buyersContacts(), (contacts) =>
      buyersArticles(suppliersCompany.name).map(({ supplier: name, supplierArticleNumber, ...article }) => ({
        ...article,
        ...(name
          ? {
              suppliers: [
                { contactId: contacts.get(name), supplierArticleNumber, price: article.purchasePrice },
              ],
            }
          : {}),
      })),
    ),
    seedRegisters(supplier, suppliersCompany, suppliersContacts(), suppliersArticles),
  ]);
  await Promise.all([buyer, supplier].map((instance) => instance.patch(extension, { enabled: true })));
  await connect(buyer, supplier, suppliers.get(suppliersCompany.name), endpoint);
  await seedOrders(buyer, supplier, orders, suppliers);
}

/** The two databases must have been filled together: a supplier that knows another buyer would refuse every order. */
async function refuseStrangers(buyer, supplier) {
  const [{ id, company }, theirs] = await Promise.all([
    buyer.get('/api/instance'),
    supplier.get('/api/instance'),
  ]);
  for (const [found, expected] of [
    [company, buyersCompany.name],
    [theirs.company, suppliersCompany.name],
  ])
    if (found !== null && found !== expected)
      throw new Error(`This database belongs to ${found}, not to the sample company ${expected}.`);
  const pinned = (await supplier.list('/api/connections')).map((connection) => connection.partnerInstanceId);
  if (
    pinned.some((partner) => partner !== null && partner !== id) ||
    (company !== null && theirs.company === null)
  )
    throw new Error(`The buyer's and the supplier's data do not belong together. ${startOver}`);
}

/** Company, contacts and articles. Answers the ids of the contacts by name. */
async function seedRegisters(instance, company, contacts, articlesFor) {
  const present = await instance.get('/api/company');
  if (present.version === 0) await instance.put('/api/company', company);
  const known = new Map((await instance.list('/api/contacts')).map(({ name, id }) => [name, id]));
  // One after the other, so that customer and supplier numbers are the same every time.
  for (const contact of contacts)
    if (!known.has(contact.name)) known.set(contact.name, (await instance.post('/api/contacts', contact)).id);
  const numbers = new Set((await instance.list('/api/articles')).map(({ number }) => number));
  const missing = articlesFor(known).filter(({ number }) => !numbers.has(number));
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let article = missing.shift(); article; article = missing.shift())
        await instance.post('/api/articles', article);
    }),
  );
  return known;
}

/** The supplier makes a token, the buyer registers it, as the guide describes it. */
async function connect(buyer, supplier, supplierContactId, endpoint) {
  const present = (await buyer.list('/api/connections')).find(
    ({ contactId }) => contactId === supplierContactId,
  );
  if (!present) {
    const customers = await supplier.list('/api/contacts');
    const { token } = await supplier.post('/api/tokens', {
      name: buyersCompany.name,
      scopes: ['PurchaseOrders:Create', 'Articles:Read', 'Contacts:ReadWrite'],
      contactId: customers.find(({ name }) => name === buyersCompany.name).id,
    });
    await buyer.post('/api/connections', { contactId: supplierContactId, endpoint, token });
  } else await followEndpoint(buyer, endpoint);
  // A run that was interrupted may have left it paused.
  await setState(supplier, 'active');
  const [connection] = await buyer.list('/api/connections');
  const { result, message } = await buyer.post(`/api/connections/${connection.id}/test`);
  if (result !== 'ok') throw new Error(`The connection does not work: ${message}`);
}

/** Another port was asked for than last time. */
async function followEndpoint(buyer, endpoint) {
  for (const connection of await buyer.list('/api/connections')) {
    const ours = /^http:\/\/localhost:\d+\/api\/partner\/v1$/.test(connection.endpoint ?? '');
    if (ours && connection.endpoint !== endpoint)
      await buyer.patch(`/api/connections/${connection.id}`, { endpoint }, connection.version);
  }
}

async function seedOrders(buyer, supplier, orders, contacts) {
  const articles = new Map(
    (await buyer.list('/api/articles')).flatMap(({ id, number, suppliers }) =>
      [number, ...suppliers.map((row) => row.supplierArticleNumber)].map((name) => [name, id]),
    ),
  );
  const company = await buyer.get('/api/company');
  const supplierId = (name) => (name === buyersCompany.name ? company.contactId : contacts.get(name));
  const present = new Map(
    (await buyer.list('/api/purchase-orders')).map((order) => [order.reference, order]),
  );
  for (const { then, supplier: name, lines, ...order } of orders) {
    const made =
      present.get(order.reference) ??
      (await buyer.post('/api/purchase-orders', {
        ...order,
        supplierContactId: supplierId(name),
        lines: lines.map(({ number, ...line }) => ({ articleId: articles.get(number), ...line })),
      }));
    if (!then || made.status !== null || made.lastError !== null) continue;
    if (then === 'send') await send(buyer, made);
    else await whilePaused(supplier, () => send(buyer, made));
  }
}

async function send(buyer, order) {
  const { id } = await buyer.post('/api/purchase-orders/export', { ids: [order.id] });
  const deadline = performance.now() + 15_000;
  while ((await buyer.get(`/api/exports/${id}`)).state !== 'done') {
    if (performance.now() > deadline) throw new Error(`Order ${order.number} was not sent in time.`);
    await pause(50);
  }
}

/** Orders that come meanwhile are accepted but not forwarded: the buyer sees NO_ACTION. */
async function whilePaused(supplier, act) {
  await setState(supplier, 'paused');
  await act();
  await setState(supplier, 'active');
}

async function setState(supplier, state) {
  const [connection] = await supplier.list('/api/connections');
  if (connection.state !== state)
    await supplier.patch(`/api/connections/${connection.id}`, { state }, connection.version);
}
