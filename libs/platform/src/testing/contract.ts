import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { FastifyInstance } from 'fastify';

type Json = Record<string, unknown>;

interface Described {
  /** `GET /api/articles/{id}` */
  name: string;
  method: string;
  path: RegExp;
  /** By status and media type; `null` where the answer has no body. */
  answers: Map<string, { media: Map<string, ValidateFunction>; headers: Set<string> }>;
}

export interface AnswerToCheck {
  statusCode: number;
  headers: Record<string, string | string[] | number | undefined>;
  body: string;
}

/** Headers that callers act upon; others need no mention. */
const told = ['etag', 'idempotency-replayed', 'location', 'retry-after'];

/** What an instance has promised in its OpenAPI documents, and which of its operations have been driven. */
export class Contract {
  /** Operations that were answered with a success, by name. */
  readonly driven = new Set<string>();
  /** What was answered otherwise than described. */
  readonly broken: string[] = [];
  private described: Described[] | undefined;

  constructor(
    private readonly read: (path: string) => Promise<AnswerToCheck>,
    /** Instances with the same routes promise the same. */
    private readonly routes: () => string,
  ) {}

  /** The names of all operations. */
  async operations(): Promise<string[]> {
    return (await this.all()).map(({ name }) => name);
  }

  /** Throws when an answer is not as described: undocumented status, code, header or field. */
  async check(method: string, url: string, answer: AnswerToCheck): Promise<void> {
    const path = url.split('?')[0] ?? '';
    const operation = (await this.all()).find(
      (candidate) => candidate.method === method && candidate.path.test(path),
    );
    if (!operation) return;
    if (answer.statusCode < 300) this.driven.add(operation.name);
    const fault = faultOf(operation, answer);
    if (fault === null) return;
    const text = `${operation.name} answered ${answer.statusCode}, ${fault}: ${answer.body.slice(0, 500)}`;
    this.broken.push(text);
    throw new Error(text);
  }

  private async all(): Promise<Described[]> {
    if (this.described) return this.described;
    const routes = this.routes();
    const promised = promises.get(routes) ?? this.readAll();
    promises.set(routes, promised);
    return (this.described = await promised);
  }

  private async readAll(): Promise<Described[]> {
    const described: Described[] = [];
    for (const path of ['/api/openapi.json', '/api/partner/v1/openapi.json']) {
      const answer = await this.read(path);
      if (answer.statusCode === 200) described.push(...operationsOf(JSON.parse(answer.body) as Json));
    }
    // `/articles/export.csv` before `/articles/{id}`, as the router has it.
    return described.sort((a, b) => weight(a.name) - weight(b.name));
  }
}

/** Writing, reading and compiling a description takes longer than most tests: once per test file and kind of instance. */
const promises = new Map<string, Promise<Described[]>>();

const weight = (name: string) => name.split('{').length;

function faultOf(operation: Described, { statusCode, headers, body }: AnswerToCheck): string | null {
  const answer = operation.answers.get(String(statusCode));
  if (!answer) return 'a status that is not described';
  const extra = told.find((header) => headers[header] !== undefined && !answer.headers.has(header));
  if (extra !== undefined) return `with the header ${extra} that is not described`;
  if (answer.media.size === 0) return body === '' ? null : 'with a body that is not described';
  const type = String(headers['content-type'] ?? '').split(';')[0] ?? '';
  const validate = answer.media.get(type);
  if (!validate) return `with a body of ${type || 'no type'} that is not described`;
  const value: unknown = /json/.test(type) ? JSON.parse(body) : body;
  if (validate(value)) return null;
  return (validate.errors ?? [])
    .map(
      ({ instancePath, message, params }) =>
        `${instancePath} ${message} ${JSON.stringify({ ...params, allowedValues: undefined })}`,
    )
    .join('; ');
}

/** Compiled when they are met first: a test file asks for few of them. */
function operationsOf(document: Json): Described[] {
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true })).addSchema(document, 'api');
  const pointer = (...keys: string[]) =>
    keys.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
  const found: Described[] = [];
  for (const [path, methods] of Object.entries(document['paths'] as Record<string, Record<string, Json>>))
    for (const [method, operation] of Object.entries(methods)) {
      const answers: Described['answers'] = new Map();
      for (const [status, answer] of Object.entries(operation['responses'] as Record<string, Json>)) {
        const media = new Map<string, ValidateFunction>();
        for (const type of Object.keys(answer['content'] ?? {})) {
          const at = pointer('paths', path, method, 'responses', status, 'content', type, 'schema');
          media.set(
            type,
            lazily(() => ajv.compile({ $ref: `api#/${at}` })),
          );
        }
        const headers = Object.keys((answer['headers'] ?? {}) as Json).map((name) => name.toLowerCase());
        answers.set(status, { media, headers: new Set(headers) });
      }
      const pattern = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+');
      const upper = method.toUpperCase();
      found.push({ name: `${upper} ${path}`, method: upper, path: new RegExp(`^${pattern}$`), answers });
    }
  return found;
}

function lazily(compile: () => ValidateFunction): ValidateFunction {
  let compiled: ValidateFunction | undefined;
  const validate = (value: unknown) => {
    compiled ??= compile();
    const result = compiled(value);
    validate.errors = compiled.errors;
    return result;
  };
  validate.errors = undefined as ValidateFunction['errors'];
  return validate as ValidateFunction;
}

/** Compares every answer that tests get from an instance with what it has promised. */
export function holdToContract(app: FastifyInstance): Contract {
  const inject = app.inject.bind(app) as (request: unknown) => Promise<AnswerToCheck>;
  const contract = new Contract(
    (path) => inject(path),
    () => app.printRoutes({ commonPrefix: false }),
  );
  const checked = async (request: string | { method?: string; url: string | object }) => {
    const answer = await inject(request);
    const { method = 'GET', url } = typeof request === 'string' ? { url: request } : request;
    if (typeof url === 'string') await contract.check(method.toUpperCase(), url, answer);
    return answer;
  };
  app.inject = checked as never;
  return contract;
}
