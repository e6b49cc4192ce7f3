import { adminPassword } from '../faults/app-process';
import type { Kind } from '../faults/built-app';
import type { RealInstance } from '../faults/real-pair';
import { startBrowser, type Language, type Visitor } from './browser';
import { samplePair, type Pair } from './sample-pair';

/** What a person may open, by the name of its picture. A value in braces is the id of the first record of that list. */
const everywhere = {
  overview: '/',
  suppliers: '/contacts?role=supplier',
  customers: '/contacts?role=customer',
  contact: '/contacts/{contacts}',
  'contact-new': '/contacts/new?role=supplier',
  articles: '/articles',
  article: '/articles/{articles}',
  'article-new': '/articles/new',
  partners: '/partners',
  partner: '/partners/{connections}',
  organisation: '/admin/organisation',
  users: '/admin/users',
  tokens: '/admin/api-access/tokens',
  connections: '/admin/integrations/prodsys-to-prodsys',
  connection: '/admin/integrations/prodsys-to-prodsys/{connections}',
  extensions: '/admin/extensions',
  extension: '/admin/extensions/prodsys-to-prodsys',
  'integration-log': '/admin/logs/integration-log',
  'integration-log-entry': '/admin/logs/integration-log/{integration-log}',
  audit: '/admin/logs/audit',
  imports: '/imports?register=articles',
  'number-series': '/admin/number-series',
  jobs: '/admin/jobs',
  'not-found': '/no/such/page',
};
const pages: Record<Kind, Record<string, string>> = {
  buyer: {
    ...everywhere,
    'purchase-orders': '/purchase-orders',
    'purchase-order': '/purchase-orders/{purchase-orders}',
    'purchase-order-new': '/purchase-orders/new',
    export: '/export',
  },
  supplier: {
    ...everywhere,
    'order-drafts': '/order-drafts',
    'order-draft': '/order-drafts/{order-drafts}',
    orders: '/orders',
    order: '/orders/{orders}',
    'order-new': '/orders/new',
  },
};

const looks = (['light', 'dark'] as const).flatMap((scheme) =>
  [1440, 390].map((width) => ({ scheme, width })),
);

/** So that the supplier has an order. */
async function approveOne({ admin }: RealInstance): Promise<void> {
  const drafts = await admin.list<{ id: string; state: string; contactId: string | null }>(
    '/api/order-drafts',
  );
  const draft = drafts.find(({ state, contactId }) => state === 'draft' && contactId !== null);
  await admin.demand('POST', `/api/order-drafts/${draft?.id}/approve`, { body: {} });
}

/** Fills in the ids of the first records. */
async function pathsOf({ admin, process }: RealInstance, kind: Kind): Promise<[string, string][]> {
  return Promise.all(
    Object.entries(pages[kind]).map(async ([name, path]): Promise<[string, string]> => {
      const register = /\{([\w-]+)\}/.exec(path)?.[1];
      if (!register) return [name, path];
      const { items } = await admin.demand<{ items: { id: string }[] }>('GET', `/api/${register}?limit=1`);
      if (!items[0])
        throw new Error(`${process.url} has no ${register}: the sample data should have made one.`);
      return [name, path.replace(`{${register}}`, items[0].id)];
    }),
  );
}

/** A page that does not exist, or that could not be read, would be sound and legible too. */
async function isMissing({ page }: Visitor): Promise<boolean> {
  return (await page.locator('[data-not-found], #content [role=alert]').count()) > 0;
}

/** Takes the pictures of a page and answers what is wrong with it, a line each. */
async function lookAt(
  visitor: Visitor,
  language: Language,
  name: string,
  path: string,
  file: string,
): Promise<string[]> {
  await visitor.look(looks[0] as (typeof looks)[number]);
  await visitor.go(path);
  const faults =
    name !== 'not-found' && (await isMissing(visitor)) ? ['is not there, or shows a failure'] : [];
  for (const { scheme, width } of looks) {
    const here = `${scheme}, ${width} px: `;
    await visitor.look({ scheme, width });
    await visitor.picture(`${file}-${language}-${scheme}-${width}`);
    const overhang = await visitor.overhang();
    if (overhang > 0) faults.push(`${here}scrolls sideways by ${overhang} px`);
    // What axe judges does not depend on the language.
    if (language === 'nb') faults.push(...(await visitor.violations()).map((violation) => here + violation));
  }
  return [...faults, ...visitor.faults()].map((fault) => `${name}: ${fault}`);
}

/** Every page of one kind of instance: sound, legible, no wider than the window, and kept as pictures. */
export function describeEveryPage(kind: Kind): void {
  jest.setTimeout(600_000);
  let pair: Pair;
  let browser: Awaited<ReturnType<typeof startBrowser>>;

  beforeAll(async () => {
    browser = await startBrowser();
    pair = await samplePair();
    await approveOne(pair.supplier);
  });
  afterAll(async () => {
    await browser?.close();
    await pair?.stop();
  });

  it.each(['nb', 'en'] as const)(
    'is sound, legible and no wider than the window, light and dark: %s',
    async (language) => {
      const instance = pair[kind];
      await instance.admin.demand('PATCH', '/api/session/profile', { body: { language } });
      const visitor = await browser.visit(instance.process.url, adminPassword, { language });
      const faults = await lookAt(visitor, language, 'sign-in', '/sign-in', `${kind}-sign-in`);
      await visitor.signIn();
      for (const [name, path] of await pathsOf(instance, kind))
        faults.push(...(await lookAt(visitor, language, name, path, `${kind}-${name}`)));
      await visitor.leave();
      expect(faults).toEqual([]);
    },
  );
}
