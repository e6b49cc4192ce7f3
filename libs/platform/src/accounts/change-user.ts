import { Not, type EntityManager } from 'typeorm';
import { stale } from '../http/if-match';
import { notFound, Problem } from '../http/problem';
import { foldCase } from './fold-case';
import { closeSessions } from './sessions';
import { UserAccount } from './user.entity';

export type UserFields = Partial<Pick<UserAccount, 'name' | 'role' | 'language' | 'active'>>;

export async function findUser(manager: EntityManager, id: string): Promise<UserAccount> {
  const user = await manager.findOneBy(UserAccount, { id });
  if (!user) throw notFound('user');
  return user;
}

/** Changes a person on the word of an administrator. A role counts from the next request on; deactivation signs out. */
export async function changeUser(
  manager: EntityManager,
  id: string,
  version: number,
  fields: UserFields,
  by: { userId: string | undefined; now: Date },
): Promise<UserAccount> {
  const present = await findUser(manager, id);
  if (present.version !== version) throw stale(present.version);
  if (losesAdministration(present, fields)) {
    if (id === by.userId) throw new Problem(409, 'own-account');
    await demandAnotherAdministrator(manager, id);
  }
  const change = {
    ...fields,
    ...(fields.name === undefined ? {} : { nameKey: foldCase(fields.name) }),
    version: version + 1,
  };
  const { affected } = await manager.update(UserAccount, { id, version }, change);
  if (affected !== 1) throw stale(version + 1);
  if (fields.active === false) await closeSessions(manager, id, by.now);
  return { ...present, ...change };
}

const losesAdministration = (present: UserAccount, { active, role }: UserFields): boolean =>
  present.role === 'admin' &&
  present.active &&
  (active === false || (role !== undefined && role !== 'admin'));

/** Two who take the role from each other at once stand in line here, and the second is refused. */
async function demandAnotherAdministrator(manager: EntityManager, id: string): Promise<void> {
  const administrators = { role: 'admin', active: true } as const;
  await manager.update(UserAccount, administrators, { role: 'admin' });
  if (!(await manager.existsBy(UserAccount, { ...administrators, id: Not(id) })))
    throw new Problem(409, 'last-administrator');
}
