import type { Job } from '@prodsys/platform';
import { CsvImport } from './csv-import.entity';
import { removeImport } from './receive-file';
import { clearAway, runImport } from './run-import';

/** Goes on with imports whose process ended, and clears away files that never came in whole or are needed no more. */
export const resumeImports: Job = {
  id: 'resume-imports',
  title: { nb: 'Gå videre med importer', en: 'Go on with imports' },
  schedule: '*/20 * * * * *',
  async run(instance, signal) {
    const now = instance.now().toISOString();
    const left = await instance.db.read((manager) =>
      manager
        .createQueryBuilder(CsvImport, 'import')
        .where("import.state IN ('previewing', 'applying') AND import.leaseUntil IS NULL")
        .orWhere('import.leaseUntil < :now', { now })
        .getMany(),
    );
    for (const { id, state } of left) {
      if (signal.aborted) break;
      if (state === 'receiving') await removeImport(instance, id);
      else if (state === 'done' || state === 'failed') await clearAway(instance, id);
      else await runImport(instance, id, signal);
    }
    return { code: 'imports-resumed', params: { count: left.length } };
  },
};
