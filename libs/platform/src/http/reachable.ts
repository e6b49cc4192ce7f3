type Json = Record<string, unknown>;

const prefix = '#/components/schemas/';

/** Names of the schemas that something speaks of, directly or through others. */
export function referencesIn(schemas: Record<string, Json>, start: unknown): Set<string> {
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
  visit(start);
  return reached;
}

/** Only the schemas that the operations speak of: the rest is nobody's business. */
export function onlyReachable(schemas: Record<string, Json>, paths: object): Record<string, Json> {
  const reached = referencesIn(schemas, paths);
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => reached.has(name)));
}
