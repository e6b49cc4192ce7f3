import { keptAnswer, withoutToken } from './kept-answer';

const secret = 'S'.repeat(43);
const token = `pdst_abcdefghijkl_${secret}123456`;

describe('a token that the partner says back to us', () => {
  it('is struck out, whole or in part, in the body and in the headers', () => {
    const echoed = withoutToken(
      { status: 500, headers: { via: `Bearer ${token}` }, body: `<pre>${token} ${secret}123456</pre>` },
      token,
    );
    expect(echoed).toEqual({
      status: 500,
      headers: { via: 'Bearer •••' },
      body: '<pre>••• •••</pre>',
    });
  });

  it('is struck out when it has another form than ours', () =>
    expect(withoutToken({ status: 200, headers: {}, body: 'another-token-1' }, 'another-token-1').body).toBe(
      '•••',
    ));
});

it('keeps no cookie and no endless page of an answer', () => {
  const kept = keptAnswer({
    status: 502,
    headers: { 'set-cookie': 'session=1', server: 'nginx', 'content-type': 'text/html' },
    body: 'x'.repeat(100_000),
  });
  expect(kept.headers).toEqual({ server: 'nginx', 'content-type': 'text/html' });
  expect(kept.body).toHaveLength(64_001);
});
