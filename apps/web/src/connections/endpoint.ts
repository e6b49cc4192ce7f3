/** What is unusual about an endpoint that somebody typed: worth a look, but the instance decides. Null: nothing, or not typed yet. */
export function oddityOf(endpoint: string): 'endpoint-not-https' | 'endpoint-path-unusual' | null {
  const typed = endpoint.trim();
  if (typed.length < 8) return null;
  if (!/^https:\/\//i.test(typed)) return 'endpoint-not-https';
  return /\/api\/partner\/v\d+\/?$/.test(typed) ? null : 'endpoint-path-unusual';
}
