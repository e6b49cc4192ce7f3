/** A person at an instance's own API. `call` answers the body, or throws with what the instance said. */
export async function signIn(origin, username, password) {
  let cookie = '';

  async function call(method, path, body, headers = {}) {
    const response = await fetch(origin + path, {
      method,
      headers: {
        'accept-language': 'en',
        ...(cookie ? { cookie } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer = text === '' ? null : JSON.parse(text);
    if (!response.ok) throw new Error(`${method} ${path}: ${explain(response.status, answer)}`);
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return answer;
  }

  /** Every page of a list. */
  async function list(path) {
    const items = [];
    for (let cursor; cursor !== null;) {
      const query = new URLSearchParams({ limit: '200', ...(cursor ? { cursor } : {}) });
      const page = await call('GET', `${path}?${query}`);
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  }

  await call('POST', '/api/session', { username, password });
  return {
    list,
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    put: (path, body) => call('PUT', path, body),
    patch: (path, body, version) =>
      call('PATCH', path, body, version === undefined ? {} : { 'if-match': String(version) }),
  };
}

function explain(status, problem) {
  const faults = (problem?.errors ?? []).map(({ pointer, detail }) => `${pointer} ${detail}`);
  return [`${status} ${problem?.detail ?? ''}`, ...faults].join('\n  ');
}
