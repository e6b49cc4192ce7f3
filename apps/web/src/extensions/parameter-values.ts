import type { Schemas } from '../api/client';

export type ParameterField = Schemas['ParameterField'];

/** As a form holds them: numbers are text until they are sent. */
export type ParameterValues = Record<string, string | boolean>;

const isNumber = ({ type }: ParameterField) => type === 'integer' || type === 'number';

const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

export const valuesOf = (form: ParameterField[], parameters: Record<string, unknown>): ParameterValues =>
  Object.fromEntries(
    form.map(({ name, type, default: usual }) => {
      const value = parameters[name] ?? usual;
      return [name, type === 'boolean' ? value === true : shown(value)];
    }),
  );

/** The parameters that are no number and have to be one. Limits are the instance's to check. */
export const notNumbers = (form: ParameterField[], values: ParameterValues): string[] =>
  form
    .filter((field) => isNumber(field) && !/^-?\d{1,10}$/.test(String(values[field.name]).trim()))
    .map(({ name }) => name);

export const messageOf = (form: ParameterField[], values: ParameterValues): Record<string, unknown> =>
  Object.fromEntries(
    form.map((field) => {
      const value = values[field.name];
      return [field.name, isNumber(field) ? Number(value) : typeof value === 'string' ? value.trim() : value];
    }),
  );
