/* global window, requestAnimationFrame, PerformanceObserver -- inside the browser */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { browserFlags, findChromium } from '../services/ensure-chromium.mjs';
import { adminPassword, build, signIn, startInstance } from './instances.mjs';
import { spread } from './report.mjs';
import { article, fill } from './search-data.mjs';
import { seedOrders } from './seed.mjs';
import { atWork, startDatabases, temporaryFolder } from './workplace.mjs';

const usage = `npm run bench:web -- [--articles 100000] [--orders 10000] [--rounds 10]
Fills a buyer and looks at its lists in a browser: milliseconds from the beginning of the navigation until the first rows
are there (in an empty browser, and in one that was here before), and the longest time that the page was busy while
somebody typed into the search field.`;

const options = readOptions();
const lists = { 'purchase orders': '/purchase-orders', articles: '/articles' };
const typed = 'skrue m12 rustfritt';

await atWork(async (cleanUps) => {
  await build();
  const { url, connection, names } = await startDatabases(cleanUps, ['buyer']);
  const buyer = await startInstance('buyer', {
    databaseUrl: `${url}/${names.buyer}`,
    folder: temporaryFolder(cleanUps),
  });
  cleanUps.push(buyer.stop);
  await fillBuyer(connection, names, await signIn(buyer));
  const browser = await chromium.launch({ executablePath: await findChromium(), args: browserFlags });
  cleanUps.push(() => browser.close());

  for (const [name, path] of Object.entries(lists)) {
    const first = [];
    const again = [];
    const busy = [];
    for (let round = 0; round < options.rounds; round++) {
      const context = await browser.newContext({
        baseURL: buyer.url,
        viewport: { width: 1440, height: 900 },
      });
      await context.request.post('/api/session', { data: { username: 'admin', password: adminPassword } });
      const page = await context.newPage();
      first.push(await untilRows(page, path));
      again.push(await untilRows(page, path));
      busy.push(await longestBusyWhileTyping(page));
      await context.close();
    }
    console.log(
      `${name}: first visit ${say(first)}, again ${say(again)}, longest busy while typing ${say(busy)}`,
    );
  }
  console.log(
    `${options.articles} articles, ${options.orders} purchase orders, ${options.rounds} rounds, ${cpus().length} cores (${cpus()[0]?.model}), Node ${process.version}, Chromium ${browser.version()}, load average ${loadavg()[0].toFixed(1)}`,
  );
});

async function fillBuyer(connection, names, call) {
  await call('PUT', '/api/company', {
    name: 'Fjord Industri AS',
    organisationNumber: '999999999',
    address: { line1: 'Havnegata 1', postalCode: '5003', city: 'Bergen', countryCode: 'NO' },
  });
  const supplier = await call('POST', '/api/contacts', {
    name: 'Nordisk Stål AS',
    email: 'ordre@nordisk.example',
    isSupplier: true,
    address: { line1: 'Verksgata 2', postalCode: '0150', city: 'Oslo', countryCode: 'NO' },
  });
  const bought = await call('POST', '/api/articles', { number: 'MAL', description: 'Mal', unit: 'stk' });
  const order = await call('POST', '/api/purchase-orders', {
    supplierContactId: supplier.id,
    state: 'released',
    lines: [{ articleId: bought.id, quantity: '1', unitPrice: '149.5' }],
  });
  await fill(connection, names.buyer, 'article', article, options.articles);
  await seedOrders(connection, names, { orderId: order.id }, [bought], {
    prefix: 'PO',
    orders: options.orders,
    lines: 1,
  });
}

/** From the beginning of the navigation until rows of the list are painted, on the browser's own clock. */
async function untilRows(page, path) {
  await page.goto(path);
  await page.locator('tbody tr').first().waitFor();
  return page.evaluate(
    () =>
      new Promise((settle) =>
        requestAnimationFrame(() => requestAnimationFrame(() => settle(performance.now()))),
      ),
  );
}

/** The longest task of the page from the first letter on; 0 when none was over 50 ms, which browsers do not tell. */
async function longestBusyWhileTyping(page) {
  await page.evaluate(() => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  await page.locator('input[type=search]').first().pressSequentially(typed, { delay: 60 });
  await page.waitForTimeout(600);
  return page.evaluate(() => window.longest);
}

function say(values) {
  const { median, min, max } = spread(values);
  return `${Math.round(median)} ms (${Math.round(min)}–${Math.round(max)})`;
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '100000' },
      orders: { type: 'string', default: '10000' },
      rounds: { type: 'string', default: '10' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]));
}
