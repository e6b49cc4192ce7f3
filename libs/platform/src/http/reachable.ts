type Json = Record<string, unknown>;

const prefix = '#/components/schemas/';

/** Only the schemas that the operations speak of, directly or through others: the rest is nobody's business. */
export function onlyReachable(schemas: Record<string, Json>, paths: object): Record<string, Json> {
  const reached = new Set<string>();
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [key, inner] of Object.entries(value)) {
      if (key !== '$ref' || typeof inner !== 'string' || !inner.startsWith(prefix)) visit(inner);
      else if (!reached.has(inner.slice(prefix.length))) {
        reached.add(inner.slice(prefix.length));
        visit(schemas[inner.slice(prefix.length)]);
      }
    }
  };
  visit(paths);
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => reached.has(name)));
}
