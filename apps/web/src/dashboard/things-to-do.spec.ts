import type { Partner } from '../partners/action-place';
import { thingsToDo } from './things-to-do';

const partner = (id: string, ...codes: string[]) =>
  ({
    id,
    name: id.toUpperCase(),
    role: 'buyer',
    contactId: `${id}-contact`,
    actionNeeded: codes.map((code) => ({ code, message: `${code}.` })),
  }) as Partner;
const on = { logErrors24h: 0, menus: ['connections', 'export'], may: () => true };

describe('what needs doing', () => {
  it('is nothing when all is well', () =>
    expect(thingsToDo({ ...on, partners: [partner('nord')] })).toEqual([]));

  it('names the partner and leads to where it is done', () =>
    expect(thingsToDo({ ...on, partners: [partner('nord', 'orders-failed'), partner('sør')] })).toEqual([
      {
        key: 'nord orders-failed',
        partner: 'NORD',
        message: 'orders-failed.',
        to: '/purchase-orders?transmission=failed&supplierContactId=nord-contact',
      },
    ]));

  it('tells that the extension is off where there is somebody to exchange with', () => {
    const off = { ...on, menus: [] };
    expect(thingsToDo({ ...off, partners: [] })).toEqual([]);
    expect(thingsToDo({ ...off, partners: [partner('nord')] })).toMatchObject([
      { code: 'extensionOff', to: '/admin/extensions' },
    ]);
  });

  it('shows those who may not administer what is the matter, without a way they cannot go', () =>
    expect(
      thingsToDo({ ...on, menus: [], may: () => false, partners: [partner('nord', 'token-expires')] }).map(
        ({ to }) => to,
      ),
    ).toEqual([null, null]));

  it('counts the errors of the log last', () =>
    expect(
      thingsToDo({ ...on, logErrors24h: 3, partners: [partner('nord', 'orders-failed')] }).at(-1),
    ).toMatchObject({ code: 'logErrors', count: 3, to: '/admin/logs/integration-log?level=error' }));
});
