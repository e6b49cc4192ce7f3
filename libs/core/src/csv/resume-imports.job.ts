import type { Job } from '@prodsys/platform';
import { CsvImport } from './csv-import.entity';
import { removeImport } from './receive-file';
import { runImport } from './run-import';

/** Goes on with imports whose process ended, and removes files that never came in whole. */
export const resumeImports: Job = {
  id: 'resume-imports',
  title: { nb: 'Gå videre med importer', en: 'Go on with imports' },
  schedule: '*/20 * * * * *',
  async run(instance, signal) {
    const left = await instance.db.read((manager) =>
      manager
        .createQueryBuilder(CsvImport, 'import')
        .where("import.state IN ('receiving', 'previewing', 'applying')")
        .andWhere('(import.leaseUntil IS NULL OR import.leaseUntil < :now)', {
          now: instance.now().toISOString(),
        })
        .getMany(),
    );
    for (const { id, state } of left) {
      if (signal.aborted) break;
      if (state === 'receiving') await removeImport(instance, id);
      else await runImport(instance, id, signal);
    }
    return { code: 'imports-resumed', params: { count: left.length } };
  },
};
