import fc from 'fast-check';
import { judgeAnswer, type Reply, type Verdict } from './judge-answer';

const order = { number: 'PO-1', revision: 2 };
const answer = (status: number, body: unknown = null, headers: Record<string, string> = {}): Reply => ({
  status,
  body,
  headers,
});
const problem = (status: number, code: string, headers = {}): Reply =>
  answer(status, { code, status }, headers);
const judge = (reply: Reply) => judgeAnswer(reply, order);
const echo = { number: 'OK-1', orderNumber: 'PO-1', revision: 2 };

/** The table of the reliability rules, section 1, row by row. */
const table: [what: string, reply: Reply, verdict: Partial<Verdict>][] = [
  ['201 that echoes our order', answer(201, echo), { kind: 'taken', draftNumber: 'OK-1' }],
  [
    '202',
    answer(202, { reason: 'connection-not-active' }),
    { kind: 'no-action', reason: 'connection-not-active' },
  ],
  ['202 without a reason', answer(202), { kind: 'no-action', reason: 'not-forwarded' }],
  ['200', answer(200, echo), { kind: 'failed', code: 'answer-unexpected' }],
  ['204', answer(204), { kind: 'failed', code: 'answer-unexpected' }],
  ['201 of a proxy page', answer(201, null), { kind: 'failed', code: 'answer-unexpected' }],
  [
    '201 for another order',
    answer(201, { ...echo, orderNumber: 'PO-2' }),
    { kind: 'failed', code: 'answer-unexpected' },
  ],
  [
    '201 for another revision',
    answer(201, { ...echo, revision: 1 }),
    { kind: 'failed', code: 'answer-unexpected' },
  ],
  [
    '201 for the revision as text',
    answer(201, { ...echo, revision: '2' }),
    { kind: 'failed', code: 'answer-unexpected' },
  ],
  [
    '201 without a draft number',
    answer(201, { ...echo, number: undefined }),
    { kind: 'failed', code: 'answer-unexpected' },
  ],
  ['400', problem(400, 'json-invalid'), { kind: 'refused', code: 'json-invalid' }],
  ['422', problem(422, 'order-invalid'), { kind: 'refused', code: 'order-invalid' }],
  ['409 in progress', problem(409, 'order-in-progress', { 'retry-after': '1' }), { kind: 'in-progress' }],
  ['401 token-invalid', problem(401, 'token-invalid'), { kind: 'credential', code: 'token-invalid' }],
  ['401 token-expired', problem(401, 'token-expired'), { kind: 'credential', code: 'token-expired' }],
  ['401 token-revoked', problem(401, 'token-revoked'), { kind: 'credential', code: 'token-revoked' }],
  ['401 of somebody else', answer(401, '<html>'), { kind: 'credential', code: 'http-401' }],
  ['403 scope-missing', problem(403, 'scope-missing'), { kind: 'credential', code: 'scope-missing' }],
  [
    '403 instance-mismatch',
    problem(403, 'instance-mismatch'),
    { kind: 'credential', code: 'instance-mismatch' },
  ],
  ['403 extension-disabled', problem(403, 'extension-disabled'), { kind: 'disabled' }],
  [
    '409 order-already-accepted',
    problem(409, 'order-already-accepted'),
    { kind: 'refused', code: 'order-already-accepted' },
  ],
  [
    '422 order-number-taken',
    problem(422, 'order-number-taken'),
    { kind: 'refused', code: 'order-number-taken' },
  ],
  ['422 revision-reused', problem(422, 'revision-reused'), { kind: 'refused', code: 'revision-reused' }],
  ['413', problem(413, 'body-too-large'), { kind: 'refused', code: 'body-too-large' }],
  ['any other 4xx', answer(418), { kind: 'refused', code: 'http-418' }],
  ['403 of a firewall', answer(403, '<html>'), { kind: 'refused', code: 'http-403' }],
  ['404', answer(404), { kind: 'configuration', code: 'http-404', gone: false }],
  ['405', answer(405), { kind: 'configuration', code: 'http-405', gone: false }],
  ['410', answer(410), { kind: 'configuration', code: 'http-410', gone: true }],
  ['415', answer(415), { kind: 'configuration', code: 'http-415', gone: false }],
  ['429', answer(429), { kind: 'later', seconds: 60, arrived: false }],
  [
    '429 with Retry-After',
    answer(429, null, { 'retry-after': '7' }),
    { kind: 'later', seconds: 7, arrived: false },
  ],
  [
    '429 that asks for a week',
    answer(429, null, { 'retry-after': '604800' }),
    { kind: 'later', seconds: 86_400, arrived: false },
  ],
  [
    '429 that asks for nothing',
    answer(429, null, { 'retry-after': '0' }),
    { kind: 'later', seconds: 1, arrived: false },
  ],
  [
    '429 with nonsense',
    answer(429, null, { 'retry-after': 'soon' }),
    { kind: 'later', seconds: 60, arrived: false },
  ],
  [
    '503 with Retry-After',
    answer(503, null, { 'retry-after': '7' }),
    { kind: 'later', seconds: 7, arrived: true },
  ],
  ['503 without', answer(503), { kind: 'failed', code: 'http-503' }],
  [
    '301',
    answer(301, null, { location: 'https://elsewhere.example' }),
    { kind: 'failed', code: 'redirect-refused' },
  ],
  ['307', answer(307, echo), { kind: 'failed', code: 'redirect-refused' }],
  ['500', problem(500, 'internal-error'), { kind: 'failed', code: 'http-500' }],
  ['502', answer(502), { kind: 'failed', code: 'http-502' }],
  ['a time-out', { failure: 'timeout' }, { kind: 'failed', code: 'timeout' }],
  ['a reset', { failure: 'connection-lost' }, { kind: 'failed', code: 'connection-lost' }],
  ['no such name', { failure: 'dns-failed' }, { kind: 'failed', code: 'dns-failed' }],
  ['TLS', { failure: 'tls-failed' }, { kind: 'failed', code: 'tls-failed' }],
];

it.each(table)('takes %s for what the table says', (_what, reply, verdict) => {
  expect(judge(reply)).toMatchObject(verdict);
});

it('reads a date in Retry-After', () => {
  const at = new Date(Date.now() + 120_000).toUTCString();
  const verdict = judge(answer(503, null, { 'retry-after': at })) as { seconds: number };
  expect(verdict.seconds).toBeGreaterThan(100);
  expect(verdict.seconds).toBeLessThanOrEqual(121);
});

it('keeps every fault and the error page of a refusal, cut to a bearable length and without control characters', () => {
  const verdict = judge(
    answer(422, {
      code: 'order-invalid',
      errorUrl: `http://supplier.example/errors/${'x'.repeat(9_999)}`,
      errors: [
        {
          pointer: '/lines/0/articleNumber',
          code: 'article-not-found',
          params: { number: 'X' },
          detail: 'd\u0000e\ud800f',
        },
        { pointer: 7, code: null },
        null,
        ...Array.from({ length: 5_000 }, () => ({ pointer: '/x', code: 'c' })),
      ],
    }),
  ) as Extract<Verdict, { kind: 'refused' }>;
  expect(verdict.errorUrl).toHaveLength(500);
  expect(verdict.errors).toHaveLength(1_000);
  expect(verdict.errors.slice(0, 3)).toEqual([
    {
      pointer: '/lines/0/articleNumber',
      code: 'article-not-found',
      params: { number: 'X' },
      detail: 'd e f',
    },
    { pointer: '', code: 'unknown', params: {} },
    { pointer: '', code: 'unknown', params: {} },
  ]);
});

it('only ever takes an order for delivered on a 201 with our number and revision, whatever else comes', () => {
  const anything = fc.record({
    status: fc.integer({ min: 100, max: 599 }),
    body: fc.jsonValue(),
    retry: fc.string(),
  });
  fc.assert(
    fc.property(anything, ({ status, body, retry }) => {
      expect(judge(answer(status, body, { 'retry-after': retry })).kind).not.toBe('taken');
    }),
    { numRuns: 1_000 },
  );
});
