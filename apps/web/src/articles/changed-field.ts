const ofSupplier = /^suppliers\/([^/]+)(?:\/(\w+))?$/;

/** The contact whose column of the suppliers was changed; null when something else was. */
export const supplierIn = (field: string): string | null => ofSupplier.exec(field)?.[1] ?? null;

/** What a changed field is called: of several suppliers, whose it is. */
export function changedField(
  field: string,
  labelOf: (field: string) => string,
  nameOf: (contactId: string) => string | undefined,
  priceOfSupplier: string,
): string {
  const [, contactId, column] = ofSupplier.exec(field) ?? [];
  if (!contactId) return labelOf(field);
  const name = nameOf(contactId) ?? labelOf('supplier');
  if (!column) return name;
  // A supplier's price is what we pay; the article's own is what it is sold for.
  const label = column === 'price' ? priceOfSupplier : labelOf(column);
  return `${name}: ${label}`;
}
