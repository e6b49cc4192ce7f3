import { Problem, UserAccount } from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';

/** The people with these ids, in their order. Refuses whom nobody knows and who no longer works here. */
export async function responsiblePeople(manager: EntityManager, ids: string[]): Promise<UserAccount[]> {
  const users = await manager.findBy(UserAccount, { id: In(ids), active: true });
  const byId = new Map(users.map((user) => [user.id, user]));
  const errors = ids.flatMap((id, index) =>
    byId.has(id) ? [] : [{ pointer: `/responsibleUserIds/${index}`, code: 'user-unknown', params: { id } }],
  );
  if (errors.length > 0) throw new Problem(422, 'responsible-unknown', {}, { errors });
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}
