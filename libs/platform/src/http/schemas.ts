import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
// @ts-expect-error -- class-transformer keeps its metadata here and offers no typed door to it
import { defaultMetadataStorage } from 'class-transformer/cjs/storage';
import { getMetadataStorage } from 'class-validator';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import { describedField, describedMessage } from './descriptions';
import { expectedForm } from './expected-forms';
import type { Fault } from './problem';

export type MessageClass = new () => object;
export type Schema = Record<string, unknown>;

interface ObjectSchema extends Schema {
  properties: Record<string, Schema>;
}

const nullable = 'x-nullable';
const neverNull = 'x-never-null';

/** Strict: nothing is coerced, nothing unknown is dropped, nothing is filled in. */
const strict = {
  strict: true,
  strictTypes: false,
  coerceTypes: false,
  removeAdditional: false,
  useDefaults: false,
  keywords: [],
};

/**
 * All message classes as JSON schemas, by class name. The class-validator decorators are the only source:
 * these schemas check the requests and describe the API.
 */
export function messageSchemas(): Record<string, Schema> {
  const known = getMetadataStorage()['validationMetadatas' as never] as Map<unknown, unknown>;
  // The same for every instance of a process, until another message class is loaded.
  if (made?.classes !== known.size) made = { classes: known.size, schemas: makeSchemas() };
  return made.schemas;
}

let made: { classes: number; schemas: Record<string, Schema> } | undefined;

function makeSchemas(): Record<string, Schema> {
  const schemas = validationMetadatasToSchemas({
    classTransformerMetadataStorage: defaultMetadataStorage as never,
    classValidatorMetadataStorage: getMetadataStorage(),
    refPointerPrefix: '',
    additionalConverters: {
      isDateString: { type: 'string', format: 'date' },
      isIso8601: { type: 'string', format: 'date-time' },
      isEmail: { type: 'string', format: 'email' },
      matches: (meta) => ({ type: 'string', pattern: (meta.constraints[0] as RegExp).source }),
      isUuid: { type: 'string', format: 'uuid' },
      conditionalValidation: { [nullable]: true } as never,
      notNull: { [neverNull]: true } as never,
      anything: {},
      values: { type: 'object', additionalProperties: true },
    },
  }) as Record<string, ObjectSchema>;
  for (const [name, schema] of Object.entries(schemas)) {
    schema['$id'] = name;
    schema['additionalProperties'] = false;
    Object.assign(schema, described(describedMessage(name)));
    for (const [property, value] of Object.entries(schema.properties)) {
      schema.properties[property] = {
        ...withNull(closeReference(value)),
        ...described(describedField(name, property)),
      };
    }
  }
  return schemas;
}

const described = (description: string | undefined) => (description === undefined ? {} : { description });

function withNull({ [nullable]: mayBeNull, [neverNull]: never, ...schema }: Schema): Schema {
  if (mayBeNull !== true || never === true || Object.keys(schema).length === 0) return schema;
  if (typeof schema['type'] === 'string' && schema['enum'] === undefined)
    return { ...schema, type: [schema['type'], 'null'] };
  return { anyOf: [schema, { type: 'null' }] };
}

/** Fastify and Ajv find a shared schema as `Name#`. */
function closeReference(schema: Schema): Schema {
  if (typeof schema['$ref'] === 'string') {
    const marks = Object.fromEntries(Object.entries(schema).filter(([key]) => key.startsWith('x-')));
    return { $ref: `${schema['$ref']}#`, ...marks };
  }
  if (schema['items']) return { ...schema, items: closeReference(schema['items'] as Schema) };
  return schema;
}

/** Instants that the tables can hold: no leap second, and no year of five digits once it is written in UTC. */
function withFormats(ajv: Ajv): Ajv {
  addFormats(ajv);
  const { validate } = ajv.formats['date-time'] as { validate: (text: string) => boolean };
  const fits = (text: string) =>
    !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().length === 24;
  return ajv.addFormat('date-time', { validate: (text: string) => validate(text) && fits(text) });
}

type Validator = ReturnType<typeof makeValidator>;
const validators = new WeakMap<Record<string, Schema>, Validator>();

/** The validator for these schemas; instances of one process that have the same share it with all it has compiled. */
export function createValidator(schemas: Record<string, Schema> = messageSchemas()): Validator {
  const present = validators.get(schemas) ?? makeValidator(schemas);
  validators.set(schemas, present);
  return present;
}

function makeValidator(schemas: Record<string, Schema>) {
  const first = withFormats(new Ajv({ ...strict, schemas: Object.values(schemas) }));
  const every = withFormats(new Ajv({ ...strict, allErrors: true, schemas: Object.values(schemas) }));
  const compileFirst = once((schema) => first.compile(schema));
  const compileEvery = once((schema) => every.compile(schema));
  return {
    /** Stops at the first fault: the fast way for requests that are right. */
    compile: compileFirst,
    /** As fast for what is right; what is wrong is looked at again, for all of its faults. */
    compileThorough: (schema: Schema) => {
      const quick = compileFirst(schema);
      let thorough: ValidateFunction | undefined;
      const check = (data: unknown): boolean => {
        if (quick(data)) return true;
        thorough ??= compileEvery(schema);
        thorough(data);
        check.errors = thorough.errors ?? quick.errors ?? [];
        return false;
      };
      check.errors = [] as ErrorObject[];
      return check;
    },
    /** Lists all faults, for messages whose sender should mend everything at once. */
    compileAll: (message: MessageClass): ValidateFunction => compileEvery({ $ref: `${message.name}#` }),
  };
}

/** Compiling is slow, and Ajv recognises a schema by identity only. */
function once(compile: (schema: Schema) => ValidateFunction): (schema: Schema) => ValidateFunction {
  const compiled = new Map<string, ValidateFunction>();
  return (schema) => {
    const text = JSON.stringify(schema);
    const present = compiled.get(text) ?? compile(schema);
    compiled.set(text, present);
    return present;
  };
}

const codes: Record<string, string> = {
  required: 'field-missing',
  additionalProperties: 'field-unknown',
  type: 'type-wrong',
  pattern: 'format-wrong',
  format: 'format-wrong',
  enum: 'value-not-allowed',
  const: 'value-not-allowed',
  maxLength: 'too-long',
  minLength: 'too-short',
  maxItems: 'too-many',
  minItems: 'too-few',
  minimum: 'too-small',
  maximum: 'too-large',
};

/** More faults than these are not listed. */
export const mostFaults = 200;

/** Ajv's errors as faults; the pointer names the field itself, also when it is missing or unknown. */
export function faultsOf(errors: ErrorObject[] | null | undefined, prefix = ''): Fault[] {
  const faults = new Map<string, Fault>();
  for (const error of errors ?? []) {
    if (faults.size === mostFaults) break;
    const code = codes[error.keyword];
    const params = error.params as Record<string, unknown>;
    // May be null, but is something else: what is wrong with that, the other branch says.
    if (code === undefined || params['type'] === 'null') continue;
    const field = (params['missingProperty'] ?? params['additionalProperty']) as string | undefined;
    const pointer = prefix + error.instancePath + (field === undefined ? '' : `/${escapePointer(field)}`);
    if (!faults.has(pointer)) faults.set(pointer, { pointer, code, params: shown(params) });
  }
  return [...faults.values()];
}

const escapePointer = (field: string) => field.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1');

function shown({
  limit,
  type,
  allowedValues,
  pattern,
  format,
}: Record<string, unknown>): Record<string, unknown> {
  const form = format ?? pattern;
  const expected =
    limit ?? type ?? allowedValues ?? (typeof form === 'string' ? expectedForm(form) : undefined);
  return expected === undefined ? {} : { expected };
}
