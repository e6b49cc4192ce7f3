const verbs: Record<string, string> = {
  GET: 'get',
  POST: 'create',
  PUT: 'replace',
  PATCH: 'change',
  DELETE: 'delete',
};

/**
 * The name of an operation for those who generate clients: `GET /api/order-drafts` is `listOrderDrafts`,
 * `POST /api/order-drafts/{id}/approve` is `approveOrderDraft`. `isList`: the answer is one page of many.
 */
export function operationId(method: string, path: string, isList: boolean): string {
  const parts = path.replace(/^\/api(?:\/partner\/v\d+)?/, '').split('/');
  const words = parts
    .filter((part) => part !== '' && !part.startsWith('{'))
    .map((part) => ({ part, one: parts[parts.indexOf(part) + 1]?.startsWith('{') ?? false }));
  const last = words.at(-1);
  const isAction = method === 'POST' && words.length > 1 && last !== undefined && !last.part.endsWith('s');
  const [verb, rest] = isAction
    ? [camel(last.part), words.slice(0, -1)]
    : [isList && method === 'GET' ? 'list' : (verbs[method] ?? method.toLowerCase()), words];
  const makesOne = method === 'POST' && !isAction;
  const name = rest.map(({ part, one }, index) =>
    pascal(one || (makesOne && index === rest.length - 1) ? singular(part) : part),
  );
  return verb + name.join('');
}

const pascal = (text: string) =>
  text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
const camel = (text: string) => {
  const name = pascal(text);
  return name.charAt(0).toLowerCase() + name.slice(1);
};
const singular = (plural: string) =>
  /(?:ss|us|series)$/.test(plural) ? plural : plural.replace(/ies$/, 'y').replace(/s$/, '');
