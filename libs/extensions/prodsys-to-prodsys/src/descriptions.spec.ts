import { contactSync } from '@prodsys/contact-sync';
import { core } from '@prodsys/core';
import { describeApis, faultsOf } from '@prodsys/platform';
import { buyerHalf } from './buyer/buyer-half';
import { prodsysToProdsys } from './prodsys-to-prodsys';
import { supplierHalf } from './supplier/supplier-half';

interface Described {
  description?: string;
}
interface Document {
  info: { description: string };
  components: { schemas: Record<string, { properties?: Record<string, Described> }> };
  paths: Record<string, Record<string, Operation>>;
}
interface Operation {
  parameters?: (Described & { name: string; in: string; example?: unknown })[];
  responses: Record<string, { description: string; content?: Record<string, { example?: unknown }> }>;
}

let instance: Document;
let partner: Document;
beforeAll(async () => {
  const described = await describeApis('supplier', {
    modules: [core, contactSync],
    extensions: [prodsysToProdsys([buyerHalf, supplierHalf])],
  });
  instance = described.instance as Document;
  partner = described.partner as Document;
});

const operationsIn = ({ paths }: Document) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ at: `${method} ${path}`, ...operation })),
  );

const propertiesIn = ({ components }: Document) =>
  Object.entries(components.schemas).flatMap(([owner, { properties = {} }]) =>
    Object.entries(properties).map(([field, { description }]) => ({ at: `${owner}.${field}`, description })),
  );

const parametersIn = (document: Document) =>
  operationsIn(document).flatMap(({ at, parameters = [] }) =>
    parameters.map(({ name, description }) => ({ at: `${at} ${name}`, description })),
  );

const silent = (entries: { at: string; description?: string }[]) =>
  entries.filter(({ description }) => !description).map(({ at }) => at);

it('say what every field and parameter of the partner API means', () => {
  expect(propertiesIn(partner).length).toBeGreaterThan(100);
  expect(silent([...propertiesIn(partner), ...parametersIn(partner)])).toEqual([]);
});

it('say what every parameter of the instance API and nearly every field of it means', () => {
  const properties = propertiesIn(instance);
  expect(properties.length).toBeGreaterThan(600);
  expect(silent(parametersIn(instance))).toEqual([]);
  const without = silent(properties);
  expect({ without, enough: without.length < properties.length / 20 }).toMatchObject({ enough: true });
});

it('hold what their operations speak of, and nothing else', () => {
  for (const document of [instance, partner]) {
    const text = JSON.stringify(document);
    const unused = Object.keys(document.components.schemas).filter(
      (name) => !text.includes(`"#/components/schemas/${name}"`),
    );
    expect(unused).toEqual([]);
  }
  expect(Object.keys(partner.components.schemas)).not.toContain('UserView');
  expect(Object.keys(instance.components.schemas)).not.toContain('InstanceConfiguration');
});

it('say what a success answers, in words', () => {
  for (const document of [instance, partner])
    for (const { at, responses } of operationsIn(document))
      for (const [status, { description }] of Object.entries(responses))
        if (Number(status) < 300) expect([at, description]).toEqual([at, expect.stringMatching(/\w \w/)]);
});

it('take no text whose form is told by a regular expression only', () => {
  const text = JSON.stringify([instance, partner]);
  const patterns = [...text.matchAll(/"pattern":("(?:[^"\\\\]|\\\\.)*")/g)].map((match) => match[1] ?? '');
  const formats = [...text.matchAll(/"format":("[a-z-]+")/g)].map((match) => match[1] ?? '');
  expect(patterns.length).toBeGreaterThan(100);
  for (const [keyword, found] of Object.entries({ pattern: patterns, format: formats }))
    for (const said of new Set(found)) {
      const params = { [keyword]: JSON.parse(said) as string };
      const [fault] = faultsOf([{ keyword, instancePath: '/x', schemaPath: '', params }]);
      expect([said, fault?.params]).toEqual([said, { expected: expect.stringMatching(/^form-(?!other)/) }]);
    }
});

it('tell a newcomer what every call has in common', () => {
  for (const { info } of [instance, partner])
    for (const word of ['Authorization: Bearer', 'nextCursor', 'application/problem+json', 'decimal strings'])
      expect(info.description).toContain(word);
  expect(instance.info.description).toContain('If-Match');
  expect(partner.info.description).toContain('Idempotency-Replayed');
});

it('show examples of a business: no place holders, and nothing that cannot be true', () => {
  for (const document of [instance, partner])
    for (const { at, parameters = [], responses } of operationsIn(document)) {
      const shown = [
        ...parameters.map(({ example }) => example),
        ...Object.values(responses).flatMap(({ content }) =>
          Object.values(content ?? {}).map(({ example }) => example),
        ),
      ];
      expect([at, JSON.stringify(shown)]).toEqual([at, expect.not.stringMatching(/"(?:Tekst|x+)"/)]);
      for (const order of recordsIn(shown).filter(
        ({ state, status }) => state === 'draft' || status === null,
      ))
        expect([at, order]).not.toEqual([at, expect.objectContaining({ transmittedAt: expect.any(String) })]);
      for (const { status, state } of recordsIn(shown))
        expect([at, state, status]).not.toEqual([at, 'draft', expect.stringMatching(/^[A-Z_]+$/)]);
    }
});

/** Every object within, at any depth. */
function recordsIn(value: unknown): Record<string, unknown>[] {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(recordsIn);
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
}
