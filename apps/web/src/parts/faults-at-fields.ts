import { ApiFailure } from '../api/failure';

/** `/persons/0/email` is the field `persons.0.email`: what the instance found wrong stands where it can be mended. */
export function faultsAtFields(failure: unknown): Record<string, string> {
  const faults = failure instanceof ApiFailure ? failure.faults : [];
  return Object.fromEntries(
    faults
      .filter(({ pointer }) => pointer.length > 1)
      .map(({ pointer, detail }) => [pointer.slice(1).replaceAll('/', '.'), detail]),
  );
}
