import type { Right, Role } from '@prodsys/platform';
import { testPassword, type TestInstance } from '@prodsys/platform/testing';
import { partnerTokenScopes, startPair, type Pair } from './testing/pair';

/** Every operation of the instance API that is not for everybody, by the right that it takes. */
const operations: Record<Right, string> = {
  read: `
    GET /api/api-access
    GET /api/articles
    GET /api/articles/export.csv
    GET /api/articles/{id}
    GET /api/articles/{id}/history
    GET /api/company
    GET /api/company/history
    GET /api/connections
    GET /api/connections/{id}
    GET /api/contacts
    GET /api/contacts/duplicates
    GET /api/contacts/export.csv
    GET /api/contacts/merges
    GET /api/contacts/{id}
    GET /api/contacts/{id}/duplicates
    GET /api/contacts/{id}/history
    GET /api/dashboard
    GET /api/exports/{id}
    GET /api/exports/{id}/events
    GET /api/extensions
    GET /api/extensions/{id}
    GET /api/first-steps
    GET /api/instance
    GET /api/integration-log
    GET /api/integration-log/export.csv
    GET /api/integration-log/{id}
    GET /api/jobs
    GET /api/number-series
    GET /api/order-drafts
    GET /api/order-drafts/{id}
    GET /api/order-drafts/{id}/history
    GET /api/order-drafts/{id}/messages
    GET /api/order-drafts/{id}/possible-duplicates
    GET /api/orders
    GET /api/orders/{id}
    GET /api/orders/{id}/history
    GET /api/partners
    GET /api/partners/{id}
    GET /api/purchase-orders
    GET /api/purchase-orders/export.csv
    GET /api/purchase-orders/{id}
    GET /api/purchase-orders/{id}/history
    GET /api/session
    POST /api/session/password
    GET /api/session/profile
    PATCH /api/session/profile
  `,
  edit: `
    POST /api/articles
    POST /api/articles/import
    DELETE /api/articles/{id}
    PATCH /api/articles/{id}
    POST /api/contacts
    POST /api/contacts/import
    DELETE /api/contacts/{id}
    PATCH /api/contacts/{id}
    POST /api/contacts/merges/{mergeId}/undo
    POST /api/contacts/{id}/merge
    POST /api/contacts/{id}/proposals/{field}/accept
    POST /api/contacts/{id}/proposals/{field}/decline
    PUT /api/contacts/{id}/duplicates/{otherId}
    GET /api/imports
    DELETE /api/imports/{id}
    GET /api/imports/{id}
    POST /api/imports/{id}/apply
    GET /api/imports/{id}/rows
    POST /api/imports/{id}/stop
    PATCH /api/order-drafts/{id}
    PATCH /api/order-drafts/{id}/lines/{lineNumber}
    POST /api/order-drafts/{id}/read
    POST /api/orders
    PATCH /api/orders/{id}
    POST /api/orders/{id}/cancel
    POST /api/orders/{id}/close
    POST /api/orders/{id}/copy
    POST /api/orders/{id}/reopen
    POST /api/purchase-orders
    POST /api/purchase-orders/import
    PATCH /api/purchase-orders/{id}
    POST /api/purchase-orders/{id}/cancel
    POST /api/purchase-orders/{id}/close
    POST /api/purchase-orders/{id}/copy
    POST /api/purchase-orders/{id}/receive
    POST /api/purchase-orders/{id}/release
    POST /api/purchase-orders/{id}/reopen
    POST /api/purchase-orders/{id}/reset
  `,
  decide: `
    POST /api/order-drafts/approve
    POST /api/order-drafts/{id}/approve
    POST /api/order-drafts/{id}/reject
    POST /api/purchase-orders/check
    POST /api/purchase-orders/export
  `,
  administer: `
    PUT /api/api-access
    GET /api/audit
    GET /api/audit/export.csv
    PUT /api/company
    POST /api/connections
    DELETE /api/connections/{id}
    PATCH /api/connections/{id}
    POST /api/connections/{id}/test
    POST /api/contacts/{id}/persons/{personId}/anonymise
    GET /api/contacts/{id}/persons/{personId}/export
    PATCH /api/extensions/{id}
    POST /api/extensions/{id}/jobs/{job}/run
    POST /api/instance/confirm-address
    POST /api/jobs/{owner}/{job}/run
    PATCH /api/number-series/{id}
    GET /api/retention
    PUT /api/retention
    GET /api/tokens
    POST /api/tokens
    DELETE /api/tokens/{id}
    GET /api/tokens/{id}
    POST /api/tokens/{id}/rotate
    GET /api/users
    POST /api/users
    DELETE /api/users/{id}
    GET /api/users/{id}
    PATCH /api/users/{id}
    POST /api/users/{id}/reset-password
  `,
};

/** What people expect of the roles: Produksjon reads, Kontor works and decides, Admin administers. */
const expected: Record<Right, Record<Role, boolean>> = {
  read: { production: true, office: true, admin: true },
  edit: { production: false, office: true, admin: true },
  decide: { production: false, office: true, admin: true },
  administer: { production: false, office: false, admin: true },
};
const roles = ['production', 'office', 'admin'] as const;
const scopeOf = { production: 'Instance:Read', office: 'Instance:Office', admin: 'Instance:Admin' };

let pair: Pair;
const keys = new Map<TestInstance, Partial<Record<Role, { cookie: string; token: string }>>>();
beforeAll(async () => {
  pair = await startPair();
  for (const home of [pair.buyer, pair.supplier]) {
    const of = {} as Record<Role, { cookie: string; token: string }>;
    for (const role of roles) {
      await home.call('GET', '/api/session', { as: role });
      const signIn = await home.call('POST', '/api/session', {
        body: { username: role, password: testPassword },
        as: 'nobody',
      });
      const made = await home.call<{ token: string }>('POST', '/api/tokens', {
        body: { name: role, scopes: [scopeOf[role]] },
      });
      of[role] = {
        cookie: String(signIn.headers['set-cookie']).split(';')[0] ?? '',
        token: made.body.token,
      };
    }
    keys.set(home, of);
  }
});
afterAll(() => pair.stop());

const listed = (right: Right) =>
  operations[right]
    .trim()
    .split('\n')
    .map((line) => line.trim());
const nobody = '00000000-0000-4000-8000-000000000000';

/** The supplier, unless only the buyer has the operation. */
const homeOf = (operation: string) => {
  const [method = '', path = ''] = operation.split(' ');
  const url = path.replace(/\{(\w+)\}/g, ':$1');
  return pair.supplier.app.hasRoute({ method: method, url }) ? pair.supplier : pair.buyer;
};

/** Asks for nothing that exists, with a body that no operation takes: only the door is tried. */
async function knock(operation: string, headers: Record<string, string>): Promise<number> {
  const [method = '', path = ''] = operation.split(' ');
  const answer = await homeOf(operation).app.inject({
    method: method as 'GET',
    url: path.replace(/\{\w+\}/g, nobody),
    ...(['POST', 'PUT', 'PATCH'].includes(method)
      ? { payload: '"knock"', headers: { ...headers, 'content-type': 'application/json' } }
      : { headers }),
  });
  return answer.statusCode;
}

it('lists every operation of both instances, with the right that it takes', async () => {
  const described = new Map<string, string>();
  for (const home of [pair.buyer, pair.supplier]) {
    const { body } = await home.call<{ paths: Record<string, Record<string, Record<string, string>>> }>(
      'GET',
      '/api/openapi.json',
    );
    for (const [path, methods] of Object.entries(body.paths))
      for (const [method, operation] of Object.entries(methods))
        if (operation['x-right']) described.set(`${method.toUpperCase()} ${path}`, operation['x-right']);
  }
  const wanted = (Object.keys(operations) as Right[]).flatMap((right) =>
    listed(right).map((operation) => [operation, right] as const),
  );
  expect([...described].sort()).toEqual([...wanted].sort());
});

it.each(Object.keys(operations) as Right[])(
  'opens what takes the right to %s to its roles alone',
  async (right) => {
    for (const operation of listed(right)) {
      const home = homeOf(operation);
      for (const role of roles) {
        const { cookie, token } = (keys.get(home) ?? {})[role] ?? { cookie: '', token: '' };
        const ways: [string, Record<string, string>][] = [['session', { cookie }]];
        // Only a person has a profile and a password.
        if (!operation.includes(' /api/session')) ways.push(['token', { authorization: `Bearer ${token}` }]);
        for (const [by, headers] of ways) {
          const status = await knock(operation, headers);
          // Run by a job that is not there, with a file that is none …: anything but a closed door.
          expect([operation, role, by, status === 403 || status === 401]).toEqual([
            operation,
            role,
            by,
            !expected[right][role],
          ]);
        }
      }
      expect([operation, await knock(operation, {})]).toEqual([operation, 401]);
      const partner = await knock(operation, { authorization: `Bearer ${pair.token}` });
      expect([operation, partner]).toEqual([operation, home === pair.supplier ? 403 : 401]);
    }
  },
);

it('has partner tokens whose scopes open nothing of the instance API', () => {
  expect(partnerTokenScopes.some((scope) => scope.startsWith('Instance:'))).toBe(false);
});
