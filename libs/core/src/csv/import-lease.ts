import { newId, type Instance } from '@prodsys/platform';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { CsvImport } from './csv-import.entity';

/** On a database that only one process uses nobody is at work on imports when it starts: what a killed one held is free. */
export async function freeImports({ db, now }: Instance): Promise<void> {
  if (!db.isOurs) return;
  // Not null: by a lease that ran out those are known that have something left to be cleared away.
  const leaseUntil = new Date(now().getTime() - 1).toISOString();
  await db.write((manager) => manager.update(CsvImport, { leaseUntil: Not(IsNull()) }, { leaseUntil }));
}

const leaseMilliseconds = 60_000;

/** Somebody else is at work on the import now, or it was stopped or removed. What was begun is undone. */
export class LeaseLost extends Error {}

const until = (instance: Instance) => new Date(instance.now().getTime() + leaseMilliseconds).toISOString();

/** Takes an import that nobody is at work on; null when somebody is, or when there is nothing to do. */
export async function claimImport(instance: Instance, id: string): Promise<CsvImport | null> {
  const now = instance.now();
  const leaseToken = newId(now.getTime());
  const { affected } = await instance.db.write((manager) =>
    manager
      .createQueryBuilder()
      .update(CsvImport)
      .set({ leaseToken, leaseUntil: until(instance) })
      .where(
        "id = :id AND state IN ('previewing', 'applying') AND (lease_until IS NULL OR lease_until < :now)",
        { id, now: now.toISOString() },
      )
      .execute(),
  );
  return affected === 1
    ? instance.db.read((manager) => manager.findOneBy(CsvImport, { id, leaseToken }))
    : null;
}

/** Changes the row of an import that is still ours. Throws `LeaseLost`. */
export async function changeImport(
  manager: EntityManager,
  { id, leaseToken, state }: CsvImport,
  change: Partial<CsvImport>,
): Promise<void> {
  const { affected } = await manager.update(
    CsvImport,
    { id, leaseToken: leaseToken ?? '', state },
    change as never,
  );
  if (affected !== 1) throw new LeaseLost();
}

/** Keeps the lease alive until the answer is called. */
export function renewLease(instance: Instance, { id, leaseToken }: CsvImport): () => void {
  const renewal = setInterval(() => {
    instance.db
      .write((manager) =>
        manager.update(CsvImport, { id, leaseToken: leaseToken ?? '' }, { leaseUntil: until(instance) }),
      )
      .catch((error: unknown) => instance.log.warn({ err: error }, 'import lease not renewed'));
  }, leaseMilliseconds / 3);
  return () => clearInterval(renewal);
}

export const freshLease = (instance: Instance) => ({
  leaseToken: newId(instance.now().getTime()),
  leaseUntil: until(instance),
});
