/** Pointers of the faults that a form shows at its fields: the note above need not repeat them. */
export const placedFaults = (errors: object): ReadonlySet<string> =>
  new Set(Object.keys(errors).map((field) => `/${field.replaceAll('.', '/')}`));
