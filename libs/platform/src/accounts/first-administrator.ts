import type { Database } from '../database/database';
import { isDuplicateKey } from '../database/database-errors';
import { generatePassword } from './passwords';
import { samplePassword } from './sample-password';
import { UserAccount } from './user.entity';
import { createUser } from './users';

/**
 * Makes the user `admin` when there is no user at all. Answers the password when it had to be generated, so that
 * it can be shown once. Of processes that start together only one makes it.
 */
export async function ensureFirstAdministrator(
  db: Database,
  given: string | undefined,
  now: Date,
  random: (size: number) => Buffer,
): Promise<string | null> {
  if (given === samplePassword)
    throw new Error(`ADMIN_PASSWORD is the password of the sample data, which is refused outside the demo.`);
  if ((await db.read((manager) => manager.count(UserAccount))) > 0) return null;
  const password = given ?? generatePassword(random);
  try {
    await db.write((manager) =>
      createUser(manager, { username: 'admin', password, role: 'admin', name: 'Administrator' }, now),
    );
    return given ? null : password;
  } catch (error) {
    if (isDuplicateKey(error)) return null;
    throw error;
  }
}
