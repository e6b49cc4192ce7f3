import { ByField } from './by-field';

type Json = Record<string, unknown>;

const known = new ByField<unknown>();

/** Examples of fields; by-field.ts says how they are named. */
export const registerExamples = (examples: Record<string, unknown>): void => known.register(examples);

export const registeredExample = (name: string): unknown => known.get(name);

registerExamples({
  id: '01932c9e-6a1e-7d4b-9d6c-2f1f6f0a7f11',
  version: 1,
  cursor: 'WyIwMTkzMmM5ZSJd',
  nextCursor: null,
  limit: '50',
  at: '2026-11-22T10:00:00.000Z',
  from: '2026-11-01',
  to: '2026-11-30',
  email: 'kari@fjord.example',
  language: 'nb',
  username: 'kari',
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
  register: 'purchase-order',
  'LogRequest.body': '{"number":"PO-10042","revision":1}',
  'LogAnswer.status': 201,
  'LogAnswer.headers': { 'content-type': 'application/json; charset=utf-8' },
  'LogAnswer.body': '{"number":"OK-2001","orderNumber":"PO-10042","revision":1,"state":"draft"}',
  'LogExchange.errorUrl': null,
  schedule: '0 * * * * *',
  publicUrl: 'https://buyer.example',
  message: 'The order was received.',
  password: 'en-lang-og-god-setning',
  currentPassword: 'en-lang-og-god-setning',
  newPassword: 'en-enda-bedre-setning',
  'UserWithPassword.password': 'Fm7-kQ2x-9pLr-Tz4d',
  'HealthView.status': 'ok',
  'ReadyView.status': 'ok',
  ok: true,
  findings: [],
  setting: 'innodb_flush_log_at_trx_commit',
  found: '2',
  wanted: '1',
  pointer: '/lines/0/unitPrice',
  database: 'ok',
  migrations: 'ok',
  'InstanceView.version': '0.1.0',
  menus: ['contacts', 'articles', 'orders'],
  movedFrom: null,
  scopes: ['Instance:Read'],
  createdBy: 'kari',
  actor: 'kari',
  startedBy: 'kari',
  action: 'user-changed',
  'AuditEntryView.message': 'Endret brukeren «kari».',
  objectId: '01932c9e-6a1e-7d4b-9d6c-2f1f6f0a7f11',
  'Token.name': 'Lagersystemet',
  'NewToken.name': 'Lagersystemet',
  'User.name': 'Kari Nordmann',
  'Session.name': 'Kari Nordmann',
  'ProfileChange.name': 'Kari Nordmann',
  token: 'psy_Zk3v0T1hQmVyZ2VuLWV4YW1wbGU',
  revokedAt: null,
  expiresAt: '2027-11-22T10:00:00.000Z',
  daysLeft: 365,
  active: true,
  'Extension.id': 'prodsys-to-prodsys',
  'ExtensionView.title': 'ProdSys to ProdSys',
  'Job.id': 'send-orders',
  'JobParameter.id': 'prodsys-to-prodsys',
  'OwnedJob.id': 'send-orders',
  'JobView.title': 'Send ventende ordrer',
  'OwnedJobView.title': 'Send ventende ordrer',
  'ParameterField.title': 'Når ventende ordrer sendes',
  'ParameterField.name': 'sendSchedule',
  'ParameterField.help': 'Klokkeslett er i UTC.',
  'ParameterField.type': 'schedule',
  lastFailed: false,
  lastResult: '12 sendt, 0 ikke behandlet, 0 feilet.',
  job: 'send-orders',
  owner: 'prodsys-to-prodsys',
  partner: 'Nordisk Stål AS',
  documentId: '01932c9e-6a1e-7d4b-9d6c-2f1f6f0a7f12',
  connectionId: '01932c9e-6a1e-7d4b-9d6c-2f1f6f0a7f13',
  documentType: 'purchase-order',
  documentNumber: 'PO-10042',
  code: 'order-received',
  detail: 'Feltet mangler.',
});

/** Texts that the pattern or format of some field takes; the first that fits is the example. */
const common = [
  'Tekst',
  '01932c9e-6a1e-7d4b-9d6c-2f1f6f0a7f11',
  '2026-11-22T10:00:00.000Z',
  '2026-11-22',
  '10',
  'NOK',
  'NO',
  '999999999',
  '7080000000000',
  'kari@fjord.example',
  '4bf92f3577b34da6a3ce929d0e0e4736',
];

const formats: Record<string, RegExp> = {
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT[\d:.]+Z$/,
  email: /^\S+@\S+$/,
  uuid: /^[0-9a-f-]{36}$/,
};

/** Does a plain value fit a plain schema? A compiler of schemas would take a second for a whole document. */
function fits(schema: Json, value: unknown): boolean {
  const types = [schema['type'] ?? []].flat() as string[];
  if (value === null) return types.includes('null');
  if (typeof value !== 'string') return types.includes('integer') || types.includes(typeof value);
  const { pattern, format, minLength = 0, maxLength = Infinity } = schema as Record<string, never>;
  return (
    types.includes('string') &&
    value.length >= minLength &&
    value.length <= maxLength &&
    (pattern === undefined || new RegExp(pattern, 'u').test(value)) &&
    (format === undefined || (formats[format]?.test(value) ?? true)) &&
    (!Array.isArray(schema['enum']) || schema['enum'].includes(value))
  );
}

/** Builds examples from the schemas of one document. Every one of them fits its schema. */
export function exampleMaker(schemas: Record<string, Json>) {
  const ofText = (schema: Json): string =>
    common.find((text) => fits(schema, text)) ?? 'x'.repeat(Number(schema['minLength'] ?? 1));

  const ofField = (owner: string, field: string, schema: Json, depth: number): unknown => {
    const at = known.nameOf(owner, field);
    const example = at === undefined ? undefined : known.get(at);
    if (at !== undefined && (typeof example === 'object' || fits(schema, example))) return example;
    if (/At$/.test(field) && fits(schema, '2026-11-22T10:00:00.000Z')) return '2026-11-22T10:00:00.000Z';
    return make(schema, '', depth);
  };

  const make = (schema: Json, owner = '', depth = 0): unknown => {
    const name = referenced(schema);
    if (name !== undefined) return make(schemas[name] ?? {}, name, depth);
    const [choice] = ((schema['anyOf'] ?? schema['oneOf'] ?? []) as Json[]).filter(
      ({ type }) => type !== 'null',
    );
    if (choice) return make(choice, owner, depth);
    if (Array.isArray(schema['enum'])) return schema['enum'][0];
    const type = [schema['type']].flat()[0] as string | undefined;
    if (schema['properties'])
      return Object.fromEntries(
        Object.entries(schema['properties'] as Record<string, Json>)
          .filter(([field]) => depth < 6 || ((schema['required'] ?? []) as string[]).includes(field))
          .map(([field, inner]) => [field, ofField(owner, field, inner, depth + 1)]),
      );
    if (type === 'array') return depth < 6 ? [make((schema['items'] ?? {}) as Json, owner, depth + 1)] : [];
    if (type === 'integer' || type === 'number') return schema['minimum'] ?? 1;
    if (type === 'boolean') return true;
    return type === 'string' ? ofText(schema) : {};
  };
  return make;
}

export const referenced = (schema: Json): string | undefined =>
  typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1)?.replace(/#$/, '') : undefined;
