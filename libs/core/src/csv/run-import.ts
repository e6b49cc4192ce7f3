import { CsvBroken, isDatabaseUnreachable, isTransient, type Instance } from '@prodsys/platform';
import { apply, FaultsFound, noteFaultsFound } from './apply';
import { CsvImport, type ImportProblem } from './csv-import.entity';
import type { AnyCsvRegister } from './csv-register';
import { csvRegisters } from './csv-registers';
import { changeImport, claimImport, LeaseLost, renewLease } from './import-lease';
import { defaultLimits, Interrupted, type Limits } from './import-pass';
import { removeText } from './import-text';
import { FileFault, preview } from './preview';

/**
 * Goes on with an import from where it was left, if nobody else does. Resolves when it waits for a person or is done,
 * or when the signal fires; whatever goes wrong stands in the import.
 */
export async function runImport(
  instance: Instance,
  id: string,
  signal: AbortSignal,
  limits: Limits = defaultLimits,
): Promise<void> {
  const row = await claimImport(instance, id);
  if (!row) return;
  const register = csvRegisters(instance)[row.register];
  const stopRenewal = renewLease(instance, row);
  try {
    if (row.state === 'previewing') await preview(instance, register, row, signal, limits);
    else {
      await apply(instance, register, row, signal, limits);
      await clearAway(instance, id);
    }
  } catch (error) {
    await settle(instance, register, row, error);
  } finally {
    stopRenewal();
  }
}

async function settle(
  instance: Instance,
  register: AnyCsvRegister,
  row: CsvImport,
  error: unknown,
): Promise<void> {
  const free = { leaseToken: null, leaseUntil: null };
  const change = (fields: Partial<CsvImport>) =>
    instance.db
      .write((manager) => changeImport(manager, row, fields))
      .catch((failure: unknown) => {
        if (!(failure instanceof LeaseLost)) throw failure;
      });
  const fail = async (problem: ImportProblem) => {
    await change({ state: 'failed', problem, finishedAt: instance.now().toISOString() });
    await clearAway(instance, row.id);
  };
  if (error instanceof LeaseLost) return;
  if (error instanceof Interrupted) return change(free);
  if (error instanceof FaultsFound) {
    await instance.db.write((manager) => noteFaultsFound(manager, register, row, error.judged));
    return change({
      state: 'stopped',
      problem: { code: 'import-faulty', params: { count: error.judged.length } },
      ...free,
    });
  }
  if (error instanceof FileFault) return fail({ code: error.code, params: error.params });
  if (error instanceof CsvBroken) return fail({ code: error.code, params: { line: error.line } });
  // The lease runs out, and the import is taken up again.
  if (isDatabaseUnreachable(error) || isTransient(error)) throw error;
  instance.log.error({ err: error, import: row.id }, 'import failed');
  return row.state === 'previewing'
    ? fail({ code: 'import-broken', params: {} })
    : change({ state: 'stopped', problem: { code: 'import-broken', params: {} }, ...free });
}

/** The text of a file that is needed no more, and then the lease by which its import was known to have some left. */
export async function clearAway({ db }: Instance, id: string): Promise<void> {
  await removeText(db, id);
  await db.write((manager) => manager.update(CsvImport, { id }, { leaseToken: null, leaseUntil: null }));
}
