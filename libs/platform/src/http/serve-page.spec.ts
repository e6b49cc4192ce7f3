import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startTestInstance, type TestInstance } from '../testing/test-instance';

const html =
  '<!doctype html><meta name="style-nonce" nonce="{style-nonce}"><script src="/assets/page-1a2b.js"></script>';
const script = 'export const page = 1;';
let folder: string;
let instance: TestInstance;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'prodsys-page-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'assets/page-1a2b.js'), script);
  writeFileSync(join(folder, 'assets/page-1a2b.js.gz'), gzipSync(script));
  writeFileSync(join(folder, 'assets/page-1a2b.js.map'), '{}');
  instance = await startTestInstance('buyer', { modules: [], extensions: [], web: folder });
});
afterAll(async () => {
  await instance.stop();
  rmSync(folder, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = { accept: 'text/html,*/*' }) =>
  instance.app.inject({ method: 'GET', url, headers });
const policyOf = (answer: Awaited<ReturnType<typeof get>>) =>
  String(answer.headers['content-security-policy']);

describe('the web page', () => {
  it.each(['/', '/purchase-orders/01932c9e?tab=history', '/admin/api-access/tokens'])(
    'is answered at every address of its own: %s',
    async (url) => {
      const answer = await get(url);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['content-type']).toContain('text/html');
      expect(answer.body).toContain('/assets/page-1a2b.js');
    },
  );

  it('allows its own scripts only, none inside the page, and style elements by a value that is new each time', async () => {
    const [first, second] = await Promise.all([get('/'), get('/')]);
    const nonces = [first, second].map((answer) => {
      const nonce = /nonce="([^"]+)"/.exec(answer.body)?.[1];
      expect(policyOf(answer)).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(policyOf(answer)).toContain("script-src 'self';");
      expect(policyOf(answer)).not.toContain('unsafe');
      return nonce;
    });
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('is asked for anew each time, its parts only once, and compressed', async () => {
    expect((await get('/')).headers['cache-control']).toBe('no-store');
    const part = await get('/assets/page-1a2b.js', { 'accept-encoding': 'gzip' });
    expect(part.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(part.headers['content-encoding']).toBe('gzip');
    expect((await get('/assets/page-1a2b.js', {})).body).toBe(script);
    expect((await get('/icon.svg')).headers['content-type']).toContain('image/svg+xml');
  });

  it.each([
    '/api/nothing',
    '/api',
    '/assets/gone.js',
    '/assets/page-1a2b.js.map',
    '/../package.json',
    '/index.html',
  ])('does not stand in for what does not exist: %s', async (url) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ code: 'not-found' });
  });

  it('tells a script that asks for a page that there is none', async () =>
    expect((await get('/contacts', { accept: 'application/json' })).statusCode).toBe(404));
});
