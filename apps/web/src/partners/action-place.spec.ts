import { actionPlace, transactionsPath, type Partner } from './action-place';

const partner = (role: Partner['role']) =>
  ({ id: 'connection-1', name: 'Fjord & Sønn', role, contactId: 'contact-1' }) as Partner;
const admin = () => true;
const office = (right: string) => right !== 'administer';

describe('the place where something is done about a partner', () => {
  it('is the list of the orders that fail, for the supplier they go to', () =>
    expect(actionPlace({ code: 'orders-failed' }, partner('buyer'), office)).toBe(
      '/purchase-orders?transmission=failed&supplierContactId=contact-1',
    ));

  it('is the log for orders that we refused, whatever the customer is called', () =>
    expect(actionPlace({ code: 'orders-refused' }, partner('supplier'), office)).toBe(
      '/admin/logs/integration-log?partner=Fjord+%26+S%C3%B8nn&level=warning',
    ));

  it('is the connection for a token that a supplier gave us, and the tokens for one that we gave', () =>
    expect(
      (['buyer', 'supplier'] as const).map((role) =>
        actionPlace({ code: 'token-expired' }, partner(role), admin),
      ),
    ).toEqual(['/admin/integrations/prodsys-to-prodsys/connection-1', '/admin/api-access/tokens']));

  it.each(['token-expires', 'connection-stopped', 'contact-missing'])(
    'is nowhere for those who may not administer: %s',
    (code) => expect(actionPlace({ code }, partner('buyer'), office)).toBeNull(),
  );

  it('is nowhere for what this page does not know yet', () =>
    expect(actionPlace({ code: 'something-new' }, partner('buyer'), admin)).toBeNull());

  it('shows all transactions of a partner without a level', () =>
    expect(transactionsPath({ name: 'Nord' })).toBe('/admin/logs/integration-log?partner=Nord'));
});
