import { OutboundFailure, type Outbound, type OutboundFailureCode } from '@prodsys/platform';
import { startPair, supplierEndpoint, type Pair } from '../testing/pair';
import { testSteps } from './test-connection-steps';

interface Step {
  step: string;
  state: string;
  message: string;
  advice: string | null;
}

let pair: Pair;
/** What stands in the way of the next call, instead of the supplier. */
let inTheWay: OutboundFailureCode | { status: number; body: string } | undefined;
beforeAll(async () => {
  const reach: { supplier?: Outbound } = {};
  const outbound: Outbound = {
    async send(request) {
      if (typeof inTheWay === 'string') throw new OutboundFailure(inTheWay);
      if (inTheWay) return { headers: {}, ...inTheWay };
      if (!reach.supplier) throw new OutboundFailure('connection-refused');
      return reach.supplier.send(request);
    },
    close: async () => undefined,
  };
  pair = await startPair({ buyer: { outbound } });
  reach.supplier = pair.network.outbound;
});
afterAll(() => pair.stop());
beforeEach(() => {
  inTheWay = undefined;
});

async function test(connectionId = pair.connectionId, language = 'nb'): Promise<Step[]> {
  await pair.buyer.call('PATCH', '/api/session/profile', { body: { language } });
  const answer = await pair.buyer.call<{ steps: Step[] }>('POST', `/api/connections/${connectionId}/test`);
  expect([answer.status, answer.body.steps.map(({ step }) => step)]).toEqual([200, [...testSteps]]);
  return answer.body.steps;
}
const states = (steps: Step[]) => Object.fromEntries(steps.map(({ step, state }) => [step, state]));
const only = (steps: Step[], step: string) => steps.find((candidate) => candidate.step === step);
const allOk = Object.fromEntries(testSteps.map((step) => [step, 'ok']));

/** Another token of the same connection at the supplier, registered at the buyer. */
async function withToken(wish: object): Promise<void> {
  const made = await pair.supplier.call<{ token: string }>('POST', '/api/tokens', {
    body: { name: 'Fjord', connectionId: pair.supplierConnectionId, ...wish },
  });
  await useToken(made.body.token);
}
async function useToken(token: string): Promise<void> {
  const path = `/api/connections/${pair.connectionId}`;
  const { version } = (await pair.buyer.call<{ version: number }>('GET', path)).body;
  expect(await pair.buyer.call('PATCH', path, { body: { token }, ifMatch: version })).toMatchObject({
    status: 200,
  });
}
async function atSupplier(change: object): Promise<void> {
  const path = `/api/connections/${pair.supplierConnectionId}`;
  const { version } = (await pair.supplier.call<{ version: number }>('GET', path)).body;
  expect(await pair.supplier.call('PATCH', path, { body: change, ifMatch: version })).toMatchObject({
    status: 200,
  });
}

it('finds nothing to do when everything is in order', async () => {
  const before = pair.network.seen.length;
  const steps = await test();
  expect(states(steps)).toEqual(allOk);
  expect(steps.filter(({ advice }) => advice !== null)).toEqual([]);
  expect(only(steps, 'token-expiry')?.message).toBe('Dager til tokenet utløper: 365.');
  expect(pair.network.seen.length - before).toBe(1);
});

it.each([
  ['address-refused', 'address', 0],
  ['dns-failed', 'address', 0],
  ['connection-refused', 'reachable', 1],
  ['tls-failed', 'reachable', 1],
  ['timeout', 'reachable', 1],
  ['connection-lost', 'reachable', 1],
] as const)('stops at the step that %s belongs to', async (failure, step, passed) => {
  inTheWay = failure;
  const steps = await test();
  expect(steps.map(({ state }) => state)).toEqual([
    ...Array.from({ length: passed }, () => 'ok'),
    'failed',
    ...Array.from({ length: testSteps.length - passed - 1 }, () => 'skipped'),
  ]);
  expect(only(steps, step)).toMatchObject({
    state: 'failed',
    advice: expect.stringMatching(/^\p{Lu}.+\.$/u),
  });
});

it('tells a web server from ProdSys', async () => {
  inTheWay = { status: 404, body: '<html>' };
  expect(states(await test())).toMatchObject({
    address: 'ok',
    reachable: 'ok',
    prodsys: 'failed',
    token: 'skipped',
  });
});

it('says what to do in the language of the reader', async () => {
  inTheWay = 'dns-failed';
  expect(only(await test(), 'address')?.advice).toBe('Sjekk at endepunktet er skrevet riktig.');
  expect(only(await test(pair.connectionId, 'en'), 'address')?.advice).toBe(
    'Check that the endpoint is spelled right.',
  );
});

it('finds a token that the supplier does not know', async () => {
  await useToken('psy_0000000000000000_0000000000000000000000000000000000000000000');
  const steps = await test();
  expect(states(steps)).toMatchObject({ prodsys: 'ok', token: 'failed', scopes: 'skipped' });
  expect(only(steps, 'token')?.advice).toContain('hele tokenet');
});

it('names the scopes that a token lacks, and looks into the rest all the same', async () => {
  await withToken({ scopes: ['PurchaseOrders:Create'] });
  const steps = await test();
  expect(states(steps)).toEqual({ ...allOk, scopes: 'failed' });
  expect(only(steps, 'scopes')?.message).toBe('Tokenet mangler Articles:Read, Contacts:ReadWrite.');
});

it('warns of a token that ends within thirty days', async () => {
  const expiresAt = (days: number) => new Date(pair.clock.now().getTime() + days * 86_400_000).toISOString();
  const scopes = ['PurchaseOrders:Create', 'Articles:Read', 'Contacts:ReadWrite'];
  await withToken({ scopes, expiresAt: expiresAt(29) });
  const steps = await test();
  expect(states(steps)).toEqual({ ...allOk, 'token-expiry': 'warning' });
  expect(only(steps, 'token-expiry')).toMatchObject({
    message: 'Dager til tokenet utløper: 29.',
    advice: expect.stringContaining('nytt token'),
  });
  await withToken({ scopes, expiresAt: expiresAt(30) });
  expect(states(await test())).toEqual(allOk);
});

it('tells that the extension or API access is off at the supplier, without a word on scopes', async () => {
  const rest = { connection: 'skipped', 'purchase-orders': 'skipped', 'token-expiry': 'skipped' };
  const switchExtension = (enabled: boolean) =>
    pair.supplier.call('PATCH', '/api/extensions/prodsys-to-prodsys', { body: { enabled } });
  await switchExtension(false);
  let steps = await test();
  expect(states(steps)).toEqual({ ...allOk, scopes: 'skipped', extension: 'failed', ...rest });
  expect(only(steps, 'extension')?.advice).toContain('Utvidelser');
  await switchExtension(true);
  await pair.supplier.call('PUT', '/api/api-access', { body: { enabled: false } });
  steps = await test();
  expect(states(steps)).toEqual({ ...allOk, scopes: 'skipped', extension: 'failed', ...rest });
  expect(only(steps, 'extension')?.advice).toContain('API-tilgang');
  await pair.supplier.call('PUT', '/api/api-access', { body: { enabled: true } });
});

it('sees a pause at the supplier and a supplier that takes no purchase orders', async () => {
  await atSupplier({ state: 'paused', acceptedDocumentTypes: [] });
  const steps = await test();
  expect(states(steps)).toEqual({ ...allOk, connection: 'failed', 'purchase-orders': 'failed' });
  expect(only(steps, 'connection')?.advice).toContain('aktivere');
  await atSupplier({ state: 'active', acceptedDocumentTypes: ['purchase-order'] });
  expect(states(await test())).toEqual(allOk);
});

it('mentions the secure connection where there is one', async () => {
  expect(only(await test(), 'reachable')?.message).toBe('Leverandøren svarer.');
  const path = `/api/connections/${pair.connectionId}`;
  const { version } = (await pair.buyer.call<{ version: number }>('GET', path)).body;
  const endpoint = supplierEndpoint.replace('http:', 'https:');
  await pair.buyer.call('PATCH', path, { body: { endpoint }, ifMatch: version });
  expect(only(await test(), 'reachable')?.message).toBe('Leverandøren svarer over en sikker forbindelse.');
});
