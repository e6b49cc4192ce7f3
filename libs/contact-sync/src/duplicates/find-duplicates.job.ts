import { Contact } from '@prodsys/core';
import type { Database, Job } from '@prodsys/platform';
import { candidateLimits } from '../keys/candidate-limits';
import { compareMarked } from './compare-marked';
import { indexOfAll } from './key-index';
import { keepKeys } from './keep-keys';
import { readMarks, removeMarks } from './marks';
import { Profiles } from './profiles';
import { storeDuplicates } from './store-duplicates';

/** Few enough that what a round makes is forgotten soon, and memory stays low. */
const atOnce = 250;
/** More marked contacts than these, and reading all keys once is faster than asking for them. */
const many = 2_000;
/** What one run takes up; the next one goes on. */
const mostInARun = 200_000;

/** Looks for the duplicates of every contact that was written since it was last compared. */
export const findDuplicates: Job = {
  id: 'find-duplicates',
  title: { nb: 'Finn mulige duplikater blant kontakter', en: 'Find likely duplicates among contacts' },
  schedule: '15 * * * * *',
  async run({ db, now }, signal) {
    const keyed = await keepKeys(db, signal);
    return { code: 'duplicates-found', params: { keyed, ...(await compareAllMarked(db, now, signal)) } };
  },
};

async function compareAllMarked(db: Database, now: () => Date, signal: AbortSignal) {
  const marks = await db.read((manager) => readMarks(manager, mostInARun));
  if (marks.length === 0) return { compared: 0, found: 0 };
  const total = await db.read((manager) => manager.count(Contact));
  const { commonFrom } = candidateLimits(total);
  // Read behind the marks: who is written from now on is marked anew, and compared by the next run.
  const index = marks.length > many ? await db.read((manager) => indexOfAll(manager, commonFrom)) : null;
  const marked = new Set(marks.map(({ contactId }) => contactId));
  const profiles = new Profiles();
  let [compared, found] = [0, 0];
  for (let start = 0; start < marks.length && !signal.aborted; start += atOnce) {
    const some = marks.slice(start, start + atOnce);
    const ids = some.map(({ contactId }) => contactId);
    const result = await db.read((manager) =>
      compareMarked(manager, ids, marked, profiles, commonFrom, index),
    );
    found += await db.write(async (manager) => {
      const added = await storeDuplicates(manager, ids, result, now());
      await removeMarks(manager, some);
      return added;
    });
    compared += some.length;
    // Whoever comes later is compared with those behind, not with these.
    profiles.forget(ids);
    // Other requests get their turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { compared, found };
}
