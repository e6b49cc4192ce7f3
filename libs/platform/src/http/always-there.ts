import { referencesIn } from './reachable';

type Json = Record<string, unknown>;

interface Described {
  requestBody?: unknown;
  parameters?: unknown;
  responses: unknown;
}

/**
 * What is nullable may be left out of a request, but an answer always has it: messages that are only answered name such
 * fields as required. A field that an answer may lack is `@Optional()`.
 */
export function requireInAnswers(
  schemas: Record<string, Json>,
  paths: Record<string, Record<string, Described>>,
): void {
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
  const asked = referencesIn(
    schemas,
    operations.map(({ requestBody, parameters }) => [requestBody, parameters]),
  );
  const answered = referencesIn(
    schemas,
    operations.map(({ responses }) => responses),
  );
  for (const name of answered) {
    const { properties = {}, required = [] } = schemas[name] as { properties?: Json; required?: string[] };
    const nullable = Object.keys(properties).filter((field) => mayBeNull(properties[field] as Json));
    if (asked.has(name) || nullable.length === 0) continue;
    schemas[name] = { ...schemas[name], required: [...new Set([...required, ...nullable])] };
  }
}

const mayBeNull = ({ type, anyOf }: Json): boolean =>
  [type].flat().includes('null') ||
  (Array.isArray(anyOf) && anyOf.some((choice) => mayBeNull(choice as Json)));
