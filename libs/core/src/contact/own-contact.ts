import { Problem, type Database } from '@prodsys/platform';
import { ownCompany } from '../company/own-company';
import type { Contact } from './contact.entity';

/** What the organisation settings say, or what the own company cannot cease to be. */
const guarded = [
  'name',
  'organisationNumber',
  'gln',
  'email',
  'phone',
  'mobile',
  'address',
  'isCustomer',
  'isSupplier',
  'active',
] as const;

/** The own company's card is kept in the organisation settings, and it stays its own customer and supplier. */
export async function refuseForOwnCompany(
  db: Database,
  contact: Partial<Contact> & { id: string },
  change: Partial<Contact>,
): Promise<void> {
  const company = await db.read(ownCompany);
  if (contact.id !== company.contactId) return;
  const differs = guarded.some(
    (field) =>
      change[field] !== undefined && JSON.stringify(change[field]) !== JSON.stringify(contact[field]),
  );
  if (differs) throw new Problem(409, 'contact-is-own-company');
}
