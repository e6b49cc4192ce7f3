import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page, type Request } from 'playwright-core';
import { root } from '../faults/built-app';

export type Language = 'nb' | 'en';
export type Scheme = 'light' | 'dark';

export interface Look {
  language?: Language;
  scheme?: Scheme;
  width?: number;
}

/** Where the pictures of a test run are kept. */
const pictures = join(root, 'dist/pictures');

/** How long a page may take to show what a test waits for, in milliseconds. */
const patience = 15_000;

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Somebody at a browser. What the page does wrong on the way is kept, and told by `faults`. */
export interface Visitor {
  page: Page;
  /** Faults of scripts, refused styles and scripts, and requests to other hosts since the last time it was asked. */
  faults(): string[];
  signIn(username?: string): Promise<void>;
  /** Goes to a path and waits until nothing is being loaded. */
  go(path: string): Promise<void>;
  settled(): Promise<void>;
  /** What axe finds wrong by WCAG 2.2 AA, a line each. */
  violations(): Promise<string[]>;
  /** How many pixels the page is wider than the window. */
  overhang(): Promise<number>;
  look(look: Pick<Look, 'scheme' | 'width'>): Promise<void>;
  picture(name: string): Promise<void>;
  leave(): Promise<void>;
}

/** Opens a window of its own, signed in as nobody. `password` is that of every account there. */
export type Visit = (origin: string, password: string, look?: Look) => Promise<Visitor>;

export async function startBrowser(): Promise<{ visit: Visit; close: () => Promise<void> }> {
  const found = execFileSync(process.execPath, ['tools/services/cli.mjs', 'chromium', '--json'], {
    cwd: root,
  });
  const { path, flags } = JSON.parse(found.toString().trim().split('\n').at(-1) ?? '') as {
    path: string;
    flags: string[];
  };
  const browser = await chromium.launch({ executablePath: path, args: flags });
  return {
    visit: (origin, password, look = {}) => openVisitor(browser, origin, password, look),
    close: () => browser.close(),
  };
}

const sizeOf = (width: number) => ({ width, height: width < 600 ? 844 : 900 });

async function openVisitor(browser: Browser, origin: string, password: string, look: Look): Promise<Visitor> {
  const { language = 'nb', scheme = 'light', width = 1440 } = look;
  const context = await browser.newContext({
    viewport: sizeOf(width),
    colorScheme: scheme,
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Oslo',
    baseURL: origin,
  });
  context.setDefaultTimeout(patience);
  const place = JSON.stringify('prodsys-language');
  await context.addInitScript(
    `if (!localStorage.getItem(${place})) localStorage.setItem(${place}, ${JSON.stringify(language)})`,
  );
  const page = await context.newPage();
  let faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`fault: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    // The browser tells of every answer that is not a success; the page shows those itself.
    if (message.type() === 'error' && !text.startsWith('Failed to load resource'))
      faults.push(`console: ${text}`);
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
      faults.push(`request to another host: ${request.url()}`);
  });
  // A stream of events is never finished; what answers is what counts.
  const waitingFor = new Set<Request>();
  page.on('request', (request) => request.resourceType() !== 'eventsource' && waitingFor.add(request));
  page.on('requestfinished', (request) => waitingFor.delete(request));
  page.on('requestfailed', (request) => waitingFor.delete(request));
  page.on('framenavigated', () => waitingFor.clear());
  const visitor: Visitor = {
    page,
    faults: () => faults.splice(0),
    async signIn(username = 'admin') {
      await page.goto('/sign-in');
      await page.locator('input[name=username]').fill(username);
      await page.locator('input[name=password]').fill(password);
      await page.locator('button[type=submit]').click();
      await page.locator('#content').waitFor();
      await visitor.settled();
    },
    async go(path) {
      await page.goto(path);
      await page.locator('#content, main').first().waitFor();
      await visitor.settled();
    },
    async settled() {
      // Rest, and rest again: an answer may lead to the next question.
      for (let rest = 0, since = Date.now(); rest < 3 && Date.now() - since < patience;) {
        await page.waitForTimeout(40);
        const isBusy = waitingFor.size > 0 || (await page.locator('[aria-busy=true]').count()) > 0;
        rest = isBusy ? 0 : rest + 1;
      }
    },
    async violations() {
      await page.evaluate(axe.source);
      const options = JSON.stringify({ runOnly: { type: 'tag', values: rules } });
      const results = await page.evaluate<AxeResults>(`axe.run(document, ${options})`);
      return results.violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) =>
            `${id} at ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`,
        ),
      );
    },
    overhang: () => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
    async look({ scheme: colorScheme, width: wide = width }) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(sizeOf(wide));
      await visitor.settled();
    },
    async picture(name) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
    },
    leave: () => context.close(),
  };
  faults = [];
  return visitor;
}
