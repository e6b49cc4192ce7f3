import type { Job } from '@prodsys/platform';
import { IsNull, MoreThan } from 'typeorm';
import { ContactMerge } from './contact-merge.entity';
import { moveReferences } from './move-references';

/** No unit of work that began before a merge is still under way after so long. */
const lookBack = 3_600_000;

/**
 * An order that was being stored in the very moment of a merge may still refer to the contact that was merged away: it
 * moves over too.
 */
export const completeMerges: Job = {
  id: 'complete-merges',
  title: { nb: 'Fullfør sammenslåinger av kontakter', en: 'Complete the merging of contacts' },
  schedule: '30 * * * * *',
  async run(instance, signal) {
    const { db } = instance;
    const since = new Date(instance.now().getTime() - lookBack).toISOString();
    const recent = await db.read((manager) =>
      manager.find(ContactMerge, {
        where: { at: MoreThan(since), undoneAt: IsNull() },
        order: { id: 'ASC' },
        take: 1_000,
      }),
    );
    let count = 0;
    for (const { id } of recent) {
      if (signal.aborted) break;
      count += await db.write(async (manager) => {
        const merge = await manager.findOneBy(ContactMerge, { id, undoneAt: IsNull() });
        if (!merge) return 0;
        const moved = await moveReferences(manager, instance, merge);
        if (moved > 0) await manager.update(ContactMerge, { id }, { moved: merge.moved });
        return moved;
      });
    }
    return { code: 'merges-completed', params: { count } };
  },
};
