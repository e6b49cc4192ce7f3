import { ContactCard } from '@prodsys/contracts';
import type { Instance } from '@prodsys/platform';

const fields = {
  card: ['name', 'organisationNumber', 'gln', 'email', 'phone', 'address', 'persons'],
  address: ['line1', 'line2', 'postalCode', 'city', 'countryCode'],
  person: ['name', 'email', 'phone'],
} as const;

/** A partner's card out of its answer, if it is one. What later versions say besides is left out. */
export function readCard(instance: Instance, body: unknown): ContactCard | null {
  const card = pick(body, fields.card) as Record<string, unknown> | null;
  if (card === null) return null;
  if (card['address']) card['address'] = pick(card['address'], fields.address);
  if (Array.isArray(card['persons']))
    card['persons'] = card['persons'].map((person) => pick(person, fields.person));
  if (typeof card['name'] !== 'string' || !instance.validator.compileAll(ContactCard)(card)) return null;
  return card;
}

function pick(value: unknown, names: readonly string[]): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return value === null ? null : value;
  const given = value as Record<string, unknown>;
  return Object.fromEntries(names.flatMap((name) => (name in given ? [[name, given[name]]] : [])));
}
