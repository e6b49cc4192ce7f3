import { startPair, type Pair } from './testing/pair';

let pair: Pair;
beforeAll(async () => {
  pair = await startPair();
});
afterAll(() => pair.stop());

it('carries an order from the buyer to a draft at the supplier', async () => {
  const order = await pair.purchaseOrder({ lines: [{ quantity: '10' }] });
  const result = await pair.export(order);
  expect(result).toMatchObject({
    state: 'done',
    total: 1,
    transmitted: 1,
    failed: 0,
    results: [{ number: order.number, status: 'TRANSMITTED' }],
  });
  const draft = await pair.draft(order.number);
  expect(draft).toMatchObject({
    state: 'draft',
    revision: 1,
    lines: [{ articleNumber: 'STL-200', quantity: '10', unitPrice: '149.5', ownPrice: '149.5' }],
  });
  expect(await pair.order(order.id)).toMatchObject({
    status: 'TRANSMITTED',
    state: 'sent',
    partnerDraftNumber: draft['number'],
    attempts: 1,
    lastError: null,
    inDoubt: false,
  });
});
