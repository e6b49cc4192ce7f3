import type { Job } from '@prodsys/platform';
import { CsvImport } from './csv-import.entity';
import { removeImport } from './receive-file';

const day = 86_400_000;
const keptDays = 30;

/**
 * Deletes imports that are a month old, applied or not: a file that nobody applied is a copy of a register that nobody
 * keeps up, with people's names in it. What an import did stands in the history of its records.
 */
export const clearImports: Job = {
  id: 'clear-imports',
  title: { nb: 'Slett gamle importer', en: 'Delete old imports' },
  schedule: '0 20 2 * * *',
  async run(instance, signal) {
    const now = instance.now();
    const old = await instance.db.read((manager) =>
      manager
        .createQueryBuilder(CsvImport, 'import')
        .select(['import.id'])
        .where('import.createdAt < :before', {
          before: new Date(now.getTime() - keptDays * day).toISOString(),
        })
        .andWhere('(import.leaseUntil IS NULL OR import.leaseUntil < :now)', { now: now.toISOString() })
        .getMany(),
    );
    let removed = 0;
    for (const { id } of old) {
      if (signal.aborted) break;
      await removeImport(instance, id);
      removed++;
    }
    return { code: 'imports-cleared', params: { count: removed } };
  },
};
