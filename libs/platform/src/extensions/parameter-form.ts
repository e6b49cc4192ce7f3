import { Anything, Nullable, Text, Whole } from '../http/fields';
import { registeredCodes, render, type Language } from '../texts/texts';
import type { Extension } from './extension';

/** One parameter as a form asks for it. */
export class ParameterField {
  @Text(60) name: string;
  @Text(200) title: string;
  @Nullable() @Text(500) help: string | null;
  @Text(20) type: string;
  @Nullable() @Whole(-2_000_000_000, 2_000_000_000) minimum: number | null;
  @Nullable() @Whole(-2_000_000_000, 2_000_000_000) maximum: number | null;
  @Nullable() @Whole(0, 100_000) maxLength: number | null;
  /** What is in force as long as nothing is set. */
  @Anything() default: unknown;
}

interface FieldSchema {
  type?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
}

/**
 * The fields of an extension's parameters, from the schema that checks them. Titles are texts `parameter-<name>`, what
 * else there is to know `parameter-<name>-help`. A parameter that a job takes its pattern from is of the type `schedule`.
 */
export function parameterForm(
  { parameters, jobs, shownParameters }: Pick<Extension, 'parameters' | 'jobs' | 'shownParameters'>,
  schema: unknown,
  language: Language,
): ParameterField[] {
  const { properties = {} } = (schema ?? {}) as { properties?: Record<string, FieldSchema> };
  const defaults = new parameters() as Record<string, unknown>;
  const known = new Set(registeredCodes());
  const schedules = new Set(jobs.map(({ schedule }) => schedule));
  const isShown = ([name]: [string, FieldSchema]) => shownParameters?.includes(name) ?? true;
  return Object.entries(properties)
    .filter(isShown)
    .map(([name, { type, minimum, maximum, maxLength }]) => {
      const code = `parameter-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      return {
        name,
        title: known.has(code) ? render(code, {}, language) : name,
        help: known.has(`${code}-help`) ? render(`${code}-help`, {}, language) : null,
        type: schedules.has(name) ? 'schedule' : (type ?? 'string'),
        minimum: minimum ?? null,
        maximum: maximum ?? null,
        maxLength: maxLength ?? null,
        default: defaults[name] ?? null,
      };
    });
}
