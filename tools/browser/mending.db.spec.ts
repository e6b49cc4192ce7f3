import { connectionTexts } from '../../apps/web/src/connections/connection-texts';
import { exportTexts } from '../../apps/web/src/export/export-texts';
import { frameTexts } from '../../apps/web/src/frame/frame-texts';
import { draftTexts } from '../../apps/web/src/order-drafts/draft-texts';
import { lineGridTexts } from '../../apps/web/src/order-terms/line-grid-texts';
import { orderTermsTexts } from '../../apps/web/src/order-terms/order-terms-texts';
import { purchaseOrderTexts } from '../../apps/web/src/purchase-orders/purchase-order-texts';
import { adminPassword } from '../faults/app-process';
import { never, startRealPair, switchExtension, type RealPair } from '../faults/real-pair';
import { startBrowser } from './browser';
import { enter, type Person } from './person';

jest.setTimeout(180_000);

let browser: Awaited<ReturnType<typeof startBrowser>>;
let pair: RealPair;
let supplierContactId: string;
let connectionId: string;
let atBuyer: Person;
let atSupplier: Person;

beforeAll(async () => {
  browser = await startBrowser();
  pair = await startRealPair({ sendSchedule: never });
  ({ contactId: supplierContactId, connectionId } = await pair.connect());
  atBuyer = await enter(browser.visit, pair.buyer, 'nb');
  atSupplier = await enter(browser.visit, pair.supplier, 'nb');
});
afterAll(async () => {
  await browser?.close();
  await pair?.stop();
});
afterEach(() => {
  // What the page says of a failure is said by the page; a script that fails is not.
  for (const person of [atBuyer, atSupplier]) expect(person.visitor.faults()).toEqual([]);
});

const connectionPath = () => `/admin/integrations/prodsys-to-prodsys/${connectionId}`;

/** The state of a step in the test of a connection, as it stands on the page. */
async function testStep({ page, say }: Person, step: 'step-token' | 'step-reachable'): Promise<string> {
  const line = page.getByRole('listitem').filter({ hasText: say(connectionTexts, step) });
  await line.first().waitFor();
  return line.first().innerText();
}

async function replaceToken(person: Person, token: string): Promise<void> {
  const { go, press, fill, say } = person;
  await go(connectionPath());
  await press(say(connectionTexts, 'replaceAccess'));
  await fill(say(connectionTexts, 'newToken'), token);
  await press(say(connectionTexts, 'saveAndTest'));
}

it('tells what to do about a token that is wrong, and is content with the right one', async () => {
  const { say, sees } = atBuyer;
  const { token } = await pair.supplier.admin.demand<{ token: string }>('POST', '/api/tokens', {
    body: {
      name: 'nytt',
      scopes: ['PurchaseOrders:Create', 'Articles:Read', 'Contacts:ReadWrite'],
      connectionId: (await pair.supplier.admin.list<{ id: string }>('/api/connections'))[0]?.id,
    },
  });
  await replaceToken(atBuyer, `${token.slice(0, -1)}${token.endsWith('a') ? 'b' : 'a'}`);
  await sees('Lim inn hele tokenet på nytt');
  expect(await testStep(atBuyer, 'step-token')).toContain(say(connectionTexts, 'step-is-failed'));
  await replaceToken(atBuyer, token);
  await sees('Tilkoblingen virker');
  expect(await testStep(atBuyer, 'step-token')).toContain(say(connectionTexts, 'step-is-ok'));
});

it('tells that nobody answers at the endpoint, keeps the order, and sends it when the supplier is back', async () => {
  const { go, press, say, sees } = atBuyer;
  const [order] = await pair.orders(1, supplierContactId);
  await pair.supplier.process.stop();
  await go(connectionPath());
  await press(say(connectionTexts, 'test'));
  await sees(say(connectionTexts, 'step-is-failed'));
  await go(`/purchase-orders/${order?.id}`);
  await press(say(purchaseOrderTexts, 'send'));
  await sees(say(purchaseOrderTexts, 'nextAttempt'));
  await pair.supplier.process.start();
  await go(`/purchase-orders/${order?.id}`);
  await press(say(purchaseOrderTexts, 'sendAgain'));
  await sees(say(purchaseOrderTexts, 'partnerDraftNumber'));
  expect(await pair.draftsOf(order?.number ?? '')).toHaveLength(1);
});

it('leads from an unknown article to where it is mended, and sends the order again', async () => {
  const { go, press, page, say, sees } = atBuyer;
  const [order] = await pair.orders(1, supplierContactId, { supplierArticleNumber: 'STL-2OO' });
  await go(`/purchase-orders/${order?.id}`);
  await press(say(purchaseOrderTexts, 'send'));
  await sees('STL-2OO finnes ikke hos leverandøren');
  const number = page.getByLabel(
    `${say(orderTermsTexts, 'supplierArticleNumber')}, ${say(lineGridTexts, 'ofLine')} 1`,
    { exact: true },
  );
  await number.fill('STL-200');
  await press(say(purchaseOrderTexts, 'saveAndSend'));
  await sees(say(purchaseOrderTexts, 'partnerDraftNumber'));
  expect(await pair.draftsOf(order?.number ?? '')).toHaveLength(1);
});

it('follows an extension that is switched off while the page is open, and comes back with it', async () => {
  const { go, page, say, sees } = atBuyer;
  await go('/export');
  const entry = page.getByRole('navigation').getByRole('link', { name: say(frameTexts, 'export') });
  await entry.waitFor();
  await switchExtension(pair.buyer.admin, { enabled: false });
  await sees(say(exportTexts, 'isOff'));
  await entry.waitFor({ state: 'detached' });
  await switchExtension(pair.buyer.admin, { enabled: true });
  await entry.waitFor();
  await page.getByText(say(exportTexts, 'isOff')).waitFor({ state: 'detached' });
});

it('asks to sign in when the session has ended, and leads back to where one was', async () => {
  const { page, go, visitor, menu, say, sees } = atBuyer;
  await go('/articles?search=plate');
  await page.context().clearCookies();
  await menu(say(frameTexts, 'purchaseOrders'));
  await sees(say(frameTexts, 'sessionEnded'));
  await page.locator('input[name=username]').fill('admin');
  await page.locator('input[name=password]').fill(adminPassword);
  await page.locator('button[type=submit]').click();
  await page.waitForURL(/\/purchase-orders$/);
  await visitor.settled();
});

it('shows what a partner wrote as text, however odd it is', async () => {
  const odd = '<img src=x onerror="document.title=1"> {{constructor}} "\'; DROP TABLE –\u202e٣\u200b';
  const [order] = await pair.orders(1, supplierContactId, { description: odd, note: odd });
  await pair.export([order as { id: string }]);
  await pair.allTransmitted([order as never]);
  const [draft] = await pair.draftsOf(order?.number ?? '');
  const { go, page, sees } = atSupplier;
  await go(`/order-drafts/${draft?.id}`);
  await sees('<img src=x onerror="document.title=1">');
  expect(await page.locator('img[src=x]').count()).toBe(0);
  expect(await page.title()).not.toBe('1');
});

it('lets a person approve without touching the mouse', async () => {
  const [order] = await pair.orders(1, supplierContactId);
  await pair.export([order as { id: string }]);
  await pair.allTransmitted([order as never]);
  const { go, page, say, visitor } = atSupplier;
  await go('/order-drafts');
  const [draft] = await pair.draftsOf(order?.number ?? '');
  await tabTo(atSupplier, `a[href="/order-drafts/${draft?.id}"]`);
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`order-drafts/${draft?.id}`));
  await visitor.settled();
  await tabTo(atSupplier, 'button', say(draftTexts, 'approve'));
  await page.keyboard.press('Enter');
  const approved = async () =>
    (await pair.supplier.admin.demand<{ state: string }>('GET', `/api/order-drafts/${draft?.id}`)).state;
  await atSupplier.sees(say(draftTexts, 'approved'));
  expect(await approved()).toBe('approved');
});

/** Tab by Tab, as somebody without a mouse goes, to the first of its kind with this text. */
async function tabTo({ page }: Person, selector: string, text = ''): Promise<void> {
  const isThere = `document.activeElement.matches(${JSON.stringify(selector)}) &&
    document.activeElement.textContent.includes(${JSON.stringify(text)})`;
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate<boolean>(isThere)) return;
  }
  throw new Error(`No number of Tabs leads to ${selector} ${text}`);
}
