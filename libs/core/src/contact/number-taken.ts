import { isDuplicateKey, Problem, type Database } from '@prodsys/platform';
import { Not } from 'typeorm';
import { Contact } from './contact.entity';

const code = 'contact-number-taken';
const numbers = ['customerNumber', 'supplierNumber'] as const;

/** The unique key has refused a contact: says which of its numbers another one has. Other errors are thrown on. */
export async function refuseTakenNumber(
  db: Database,
  error: unknown,
  contact: Partial<Contact> & { id: string },
): Promise<never> {
  if (!isDuplicateKey(error)) throw error;
  const errors = await db.read(async (manager) => {
    const taken = [];
    for (const field of numbers) {
      const number = contact[field];
      if (number && (await manager.existsBy(Contact, { [field]: number, id: Not(contact.id) })))
        taken.push({ pointer: `/${field}`, code });
    }
    return taken;
  });
  throw new Problem(409, code, {}, { errors });
}
