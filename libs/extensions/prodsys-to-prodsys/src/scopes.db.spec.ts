import type { Access } from '@prodsys/platform';
import { partnerScopes } from '@prodsys/contracts';
import { testPassword } from '@prodsys/platform/testing';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { startPair, partnerTokenScopes, type Pair } from './testing/pair';

interface Route {
  method: string;
  url: string;
  access: Access;
}

/** Every route of both instances, as Fastify itself tells of them while they are added. */
const routes: Route[] = [];
const listen = (message: unknown) =>
  (message as { fastify: FastifyInstance }).fastify.addHook('onRoute', (route: RouteOptions) => {
    for (const method of [route.method].flat())
      if (!routes.some((known) => known.method === method && known.url === route.url))
        routes.push({
          method,
          url: route.url,
          // Asked later: the pages that describe the API are opened by a hook that comes after this one.
          get access() {
            return route.config?.access as Access;
          },
        });
  });

let pair: Pair;
const instanceScopes = ['Instance:Read', 'Instance:Office', 'Instance:Admin'];
/** By instance and scope. */
const tokens = new Map<string, string>();
beforeAll(async () => {
  subscribe('fastify.initialization', listen);
  pair = await startPair();
  unsubscribe('fastify.initialization', listen);
  for (const [instance, scopes] of [
    [pair.supplier, [...partnerTokenScopes, ...instanceScopes]],
    [pair.buyer, instanceScopes],
  ] as const) {
    for (const scope of scopes) {
      const { body } = await instance.call<{ token: string }>('POST', '/api/tokens', {
        body: { name: scope, scopes: [scope] },
      });
      tokens.set(`${instance.instance.id} ${scope}`, body.token);
    }
  }
});
afterAll(() => pair.stop());

const nobody = '00000000-0000-4000-8000-000000000000';
/** The supplier, unless only the buyer has the route. */
const homeOf = ({ method, url }: Pick<Route, 'method' | 'url'>) =>
  pair.supplier.app.hasRoute({ method: method, url }) ? pair.supplier : pair.buyer;
/** Asks a route for nothing that exists, with a body that no route takes: only the door is tried. */
const knock = async ({ method, url }: Pick<Route, 'method' | 'url'>, headers: Record<string, string>) => {
  const path = url.replace(/:\w+/g, nobody);
  const body = ['POST', 'PUT', 'PATCH'].includes(method) ? '"knock"' : undefined;
  const answer = await homeOf({ method, url }).app.inject({
    method: method as 'GET',
    url: path,
    ...(body === undefined
      ? { headers }
      : { payload: body, headers: { ...headers, 'content-type': 'application/json' } }),
  });
  const code =
    method === 'HEAD' || answer.statusCode < 300 ? undefined : answer.json<{ code: string }>().code;
  return { status: answer.statusCode, code, type: String(answer.headers['content-type']) };
};
const bearer = (route: Route, scope: string) => ({
  authorization: `Bearer ${tokens.get(`${homeOf(route).instance.id} ${scope}`) ?? ''}`,
});
const partnerRoutes = () => routes.filter((route) => 'partner' in route.access);
const instanceRoutes = () =>
  routes.filter((route) => 'right' in route.access && !route.url.includes('/jobs/'));
const scopeOf = (route: Route) => ('partner' in route.access ? route.access.partner : '');
const refusedAtTheDoor = [401, 403];

it('knows every route, and each says who may call it', () => {
  expect(partnerRoutes().length).toBeGreaterThan(10);
  expect(instanceRoutes().length).toBeGreaterThan(40);
  for (const route of routes)
    expect([route.url, Object.keys(route.access)]).toEqual([route.url, [expect.any(String)]]);
});

it('demands the scope that the partner API names for each group of calls', () => {
  const groups: Record<string, string> = {
    ping: '',
    partner: '',
    'purchase-orders': partnerScopes.createOrders,
    articles: partnerScopes.readArticles,
    contacts: partnerScopes.contacts,
  };
  for (const route of partnerRoutes())
    expect([route.url, scopeOf(route)]).toEqual([route.url, groups[route.url.split('/')[4] ?? '']]);
});

it('opens each partner route to a token with its scope and to no token with any other single scope', async () => {
  let tried = 0;
  for (const route of partnerRoutes()) {
    for (const scope of [...partnerTokenScopes, ...instanceScopes]) {
      const answer = await knock(route, bearer(route, scope));
      const may = partnerTokenScopes.includes(scope) && ['', scope].includes(scopeOf(route));
      const seen = [route.method, route.url, scope, refusedAtTheDoor.includes(answer.status)];
      expect(seen).toEqual([route.method, route.url, scope, !may]);
      if (!may && route.method !== 'HEAD')
        expect(answer).toMatchObject({
          status: 403,
          code: 'scope-missing',
          type: expect.stringContaining('problem+json'),
        });
      tried++;
    }
  }
  expect(tried).toBe(partnerRoutes().length * 6);
});

it('opens no partner route without a token, and none to a session', async () => {
  const signIn = await pair.supplier.call('POST', '/api/session', {
    body: { username: 'admin', password: testPassword },
    as: 'nobody',
  });
  const session = String(signIn.headers['set-cookie']).split(';')[0] ?? '';
  for (const route of partnerRoutes()) {
    const answer = await knock(route, {});
    expect([route.url, answer.status]).toEqual([route.url, 401]);
    const asAdmin = await knock(route, { cookie: session });
    expect([route.url, asAdmin.status]).toEqual([route.url, 401]);
  }
});

it('refuses a token that mixes partner and instance scopes, has none, or one that nobody knows', async () => {
  const create = (scopes: string[]) =>
    pair.supplier.call('POST', '/api/tokens', { body: { name: 'x', scopes } });
  expect(await create(['Instance:Read', partnerScopes.readArticles])).toMatchObject({
    status: 422,
    body: { code: 'scopes-mixed' },
  });
  for (const scopes of [[], ['Everything'], ['purchaseorders:create'], [partnerScopes.readArticles, '']])
    expect(await create(scopes)).toMatchObject({ status: 422, body: { code: 'scope-unknown' } });
});
