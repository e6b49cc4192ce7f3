import type { Values } from './csv-register';

/**
 * A value of several columns, such as an address: what the file says over what there is; null when nothing is left of
 * it, undefined when the file has none of the columns.
 */
export function wholeValue(given: unknown, before: object | null | undefined): Values | null | undefined {
  if (given === undefined) return undefined;
  const whole: Values = { ...before, ...(given as Values) };
  return Object.values(whole).every((value) => value === null || value === undefined) ? null : whole;
}
