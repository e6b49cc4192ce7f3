import type { Database } from '../database/database';
import { isDuplicateKey } from '../database/database-errors';
import { samplePassword } from './sample-password';
import { UserAccount } from './user.entity';
import { createUser } from './users';

const demoUsers = [
  { username: 'admin', name: 'Administrator', role: 'admin' },
  { username: 'kontor', name: 'Kari Kontor', role: 'office' },
  { username: 'produksjon', name: 'Per Produksjon', role: 'production' },
] as const;

/** Gives an empty instance the log-ins of the demo, all or none. One that has users already keeps what it has. */
export async function ensureDemoUsers(db: Database, now: Date): Promise<void> {
  if ((await db.read((manager) => manager.count(UserAccount))) > 0) return;
  try {
    await db.write(async (manager) => {
      for (const user of demoUsers)
        await createUser(manager, { ...user, password: samplePassword, demo: true }, now);
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
}
