import { articleTexts } from '../../apps/web/src/articles/article-texts';
import { connectionTexts } from '../../apps/web/src/connections/connection-texts';
import { contactTexts } from '../../apps/web/src/contacts/contact-texts';
import { extensionTexts } from '../../apps/web/src/extensions/extension-texts';
import { exportTexts } from '../../apps/web/src/export/export-texts';
import { frameTexts } from '../../apps/web/src/frame/frame-texts';
import { draftTexts } from '../../apps/web/src/order-drafts/draft-texts';
import { lineGridTexts } from '../../apps/web/src/order-terms/line-grid-texts';
import { orderTermsTexts } from '../../apps/web/src/order-terms/order-terms-texts';
import { organisationTexts } from '../../apps/web/src/organisation/organisation-texts';
import { addressTexts } from '../../apps/web/src/parts/address-texts';
import { partsTexts } from '../../apps/web/src/parts/parts-texts';
import { purchaseOrderTexts } from '../../apps/web/src/purchase-orders/purchase-order-texts';
import { commonTexts } from '../../apps/web/src/texts/common-texts';
import { tokenTexts } from '../../apps/web/src/tokens/token-texts';
import { startBrowser } from './browser';
import { enter, type Person } from './person';
import { emptyPair, type Pair } from './sample-pair';

jest.setTimeout(240_000);

const address = { line1: 'Havnegata 1', postalCode: '5003', city: 'Bergen', countryCode: 'NO' };
const buyerName = 'Fjord Industri AS';
const supplierName = 'Nordisk Stål AS';

let browser: Awaited<ReturnType<typeof startBrowser>>;
let pair: Pair;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  pair = await emptyPair();
});
afterEach(() => pair?.stop());

async function fillAddress({ fill, say }: Person): Promise<void> {
  for (const [part, value] of Object.entries(address)) await fill(say(addressTexts, part as 'city'), value);
}

async function nameOwnCompany(person: Person, name: string): Promise<void> {
  const { menu, fill, press, say, sees } = person;
  await menu(say(frameTexts, 'organisation'));
  await fill(say(organisationTexts, 'name'), name);
  await fillAddress(person);
  await press(say(commonTexts, 'save'));
  await sees(say(commonTexts, 'saved'));
}

/** Step 1. Answers the token, as a person copies it. */
async function makeToken({ page, menu, fill, press, say, sees }: Person): Promise<string> {
  await menu(say(frameTexts, 'tokens'));
  await press(say(tokenTexts, 'new'));
  await fill(say(tokenTexts, 'name'), buyerName);
  await press(say(tokenTexts, 'create'));
  await sees(say(partsTexts, 'tokenOnce'));
  const token = await page.getByTestId('token').innerText();
  await press(say(partsTexts, 'haveIt'));
  await sees(buyerName);
  expect(await page.content()).not.toContain(token);
  return token;
}

async function switchOn({ menu, page, say, sees }: Person): Promise<void> {
  await menu(say(frameTexts, 'extensions'));
  await page.getByRole('switch').first().click();
  await sees(say(extensionTexts, 'switchedOn', { title: 'ProdSys to ProdSys' }));
}

async function registerContact(person: Person, role: 'supplier' | 'customer', name: string): Promise<void> {
  const { menu, page, fill, press, say, sees } = person;
  await menu(say(frameTexts, role === 'supplier' ? 'suppliers' : 'customers'));
  await page
    .getByRole('link', { name: say(commonTexts, 'new'), exact: true })
    .first()
    .click();
  await fill(say(contactTexts, 'name'), name);
  await fill(say(contactTexts, 'email'), 'ordre@firma.example');
  await fillAddress(person);
  await press(say(commonTexts, 'save'));
  await sees(say(contactTexts, 'created', { name }));
}

/** Step 2, and what the page says of it at once. */
async function registerConnection(person: Person, endpoint: string, token: string): Promise<void> {
  const { menu, page, fill, choose, press, say, sees } = person;
  await menu(say(frameTexts, 'connections'));
  await page
    .getByRole('link', { name: say(connectionTexts, 'new'), exact: true })
    .first()
    .click();
  await choose(say(connectionTexts, 'contactOfbuyer'), supplierName);
  await fill(say(connectionTexts, 'endpoint'), endpoint);
  await fill(say(connectionTexts, 'token'), token);
  await press(say(commonTexts, 'save'));
  await sees(say(connectionTexts, 'testTitle'));
}

async function registerArticle(
  person: Person,
  article: { number: string; price?: string; supplierNumber?: string },
): Promise<void> {
  const { menu, page, fill, choose, press, say, sees } = person;
  await menu(say(frameTexts, 'articles'));
  await page
    .getByRole('link', { name: say(commonTexts, 'new'), exact: true })
    .first()
    .click();
  await fill(say(articleTexts, 'number'), article.number);
  await fill(say(articleTexts, 'description'), 'Stålplate 2 mm');
  if (article.price) await fill(say(articleTexts, 'price'), article.price);
  if (article.supplierNumber) {
    await press(say(articleTexts, 'addSupplier'));
    await choose(say(articleTexts, 'supplier'), supplierName);
    await fill(say(articleTexts, 'supplierArticleNumber'), article.supplierNumber);
  }
  await press(say(commonTexts, 'save'));
  await sees(say(articleTexts, 'created', { number: article.number }));
}

/** Step 5, without the mouse from the first line on. Answers the number of the order. */
async function order({ menu, page, choose, press, say, sees }: Person, article: string): Promise<string> {
  await menu(say(frameTexts, 'purchaseOrders'));
  await page
    .getByRole('link', { name: say(commonTexts, 'new'), exact: true })
    .first()
    .click();
  await choose(say(purchaseOrderTexts, 'supplier'), supplierName);
  const cell = (column: 'articleNumber' | 'quantity' | 'unitPrice') =>
    page.getByLabel(`${say(orderTermsTexts, column)}, ${say(lineGridTexts, 'ofLine')} 1`, {
      exact: true,
    });
  await cell('articleNumber').focus();
  await page.keyboard.type(article);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await cell('quantity').fill('10');
  await cell('unitPrice').fill('149,50');
  await press(say(commonTexts, 'save'));
  await page.waitForURL(/purchase-orders\/[0-9a-f-]{36}$/);
  await press(say(purchaseOrderTexts, 'release'));
  await sees(say(purchaseOrderTexts, 'notSentHint'));
  return (/[A-Z]+-?\d+/.exec(await page.getByRole('heading', { level: 1 }).innerText()) ?? [''])[0];
}

/** Step 6. */
async function exportAll({ menu, press, say, sees }: Person): Promise<void> {
  await menu(say(frameTexts, 'export'));
  await press(say(exportTexts, 'chooseReady_one'));
  await press(say(exportTexts, 'exportCount_one', { count: 1 }));
  await sees(say(exportTexts, 'doneAll_one'));
}

/** Step 7. */
async function approve({ menu, page, press, say, sees }: Person, number: string): Promise<void> {
  await menu(say(frameTexts, 'orderDrafts'));
  await sees(number);
  await page.locator('tbody a').first().click();
  await sees('Stålplate 2 mm');
  await press(say(draftTexts, 'approve'));
  await page
    .getByRole('link', { name: /OR?-?\d+|\d{4,}/ })
    .first()
    .waitFor();
}

it.each(['nb', 'en'] as const)(
  'from two empty instances to an approved order, clicked through the guide: %s',
  async (language) => {
    const atBuyer = await enter(browser.visit, pair.buyer, language);
    const atSupplier = await enter(browser.visit, pair.supplier, language);
    await nameOwnCompany(atBuyer, buyerName);
    await nameOwnCompany(atSupplier, supplierName);
    const token = await makeToken(atSupplier);
    await switchOn(atBuyer);
    await switchOn(atSupplier);
    await registerContact(atBuyer, 'supplier', supplierName);
    await registerContact(atSupplier, 'customer', buyerName);
    await registerConnection(atBuyer, `${pair.supplier.process.url}/api/partner/v1`, token);
    await registerArticle(atSupplier, { number: 'STL-200', price: '149,50' });
    await registerArticle(atBuyer, { number: 'F-77', supplierNumber: 'STL-200' });
    const number = await order(atBuyer, 'F-77');
    await exportAll(atBuyer);
    await approve(atSupplier, number);
    expect([...atBuyer.visitor.faults(), ...atSupplier.visitor.faults()]).toEqual([]);
  },
);
