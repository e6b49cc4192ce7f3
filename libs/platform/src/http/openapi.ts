import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { version } from '../instance/version';
import { everybody } from './access';
import { requireInAnswers } from './always-there';
import { addReadablePage } from './readable-page';
import { describedField } from './descriptions';
import { describeOperation, partsOf, securityOf, type Json, type Operation } from './describe-operation';
import { exampleMaker } from './examples';
import { onlyReachable } from './reachable';
import { answerHeaders, problemSchemas } from './problem-schema';

interface Description {
  title: string;
  description: string;
  /** Where the document is served, inside this scope; the page for people is beside it. */
  path: string;
  securitySchemes: Record<string, object>;
  /** Whether answers have every nullable field, or may leave it out. */
  nullsAreSaid: boolean;
}

interface Document {
  components: { schemas: Record<string, Json>; headers?: object };
  paths: Record<string, Record<string, Operation>>;
}

/** Describes the routes that are added to this scope after it, from the same schemas that check them. */
export async function describeApi(
  app: FastifyInstance,
  { title, description, path, securitySchemes, nullsAreSaid }: Description,
): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title, description, version },
      components: { securitySchemes: securitySchemes as never },
    },
    refResolver: {
      buildLocalReference: (json, _base, _fragment, index) =>
        typeof json['$id'] === 'string' ? json['$id'] : `def-${index}`,
    },
    transform: ({ schema, url, route }) => {
      const access = route.config?.access ?? everybody;
      const { codes, headers, bodies } = partsOf(schema?.response as Record<string, Json> | undefined);
      const described = {
        ...schema,
        ...(Object.keys(bodies).length > 0 ? { response: bodies } : {}),
        ...securityOf(access, Object.keys(securitySchemes)),
        'x-described': {
          access,
          codes,
          headers,
          place: schema?.params as Json | undefined,
          consumes: schema?.body ? [] : schema?.consumes,
        },
      };
      return { url, schema: described };
    },
    transformObject: (given) =>
      'openapiObject' in given ? (complete(given.openapiObject as never, nullsAreSaid) as never) : {},
  });
  app.get(path, { schema: { hide: true }, config: { access: everybody } }, () => app.swagger());
  await addReadablePage(app, path.replace(/openapi\.json$/, 'docs'), title);
}

function complete(document: Document, nullsAreSaid: boolean): Document {
  const { components, paths } = document;
  // What is nothing but a reference lost its description on the way.
  for (const [name, schema] of Object.entries(components.schemas))
    for (const [field, inner] of Object.entries((schema['properties'] ?? {}) as Record<string, Json>))
      inner['description'] ??= describedField(name, field);
  // In full: the problem documents are built where they are thrown, not by a message class.
  Object.assign(components.schemas, problemSchemas);
  components.headers = answerHeaders;
  if (nullsAreSaid) requireInAnswers(components.schemas, paths);
  const example = exampleMaker(components.schemas);
  for (const [path, operations] of Object.entries(paths))
    for (const [method, operation] of Object.entries(operations))
      describeOperation(operation, method.toUpperCase(), path, components.schemas, example);
  components.schemas = onlyReachable(components.schemas, paths);
  return document;
}
