import { setImmediate as breathe } from 'node:timers/promises';
import type { Instance, KeptCopy } from '@prodsys/platform';
import { CsvImport, CsvImportKey, CsvImportPart, CsvImportRow } from './csv-import.entity';
import { readText } from './import-text';
import { giveUp } from './receive-file';

const atOnce = 500;
const longestLine = 1024 * 1024;

/** What imports keep that may speak of people: their files until they are applied, and the rows that were shown. */
export async function* importCopies(instance: Instance): AsyncGenerator<KeptCopy> {
  const { db } = instance;
  const imports = await db.read((manager) =>
    manager
      .createQueryBuilder(CsvImport, 'import')
      .where("import.register IN ('contacts', 'purchase-orders')")
      .getMany(),
  );
  for (const { id, fileName } of imports) {
    yield {
      kind: 'import',
      content: { fileName },
      async replace(manager, content) {
        await manager.update(CsvImport, { id }, { fileName: (content as CsvImport).fileName });
        return true;
      },
    };
    yield* rowsOf(instance, id);
    yield* textOf(instance, id, fileName);
  }
}

/** Of an import that is done there is no more than these: a row that speaks of the person is not needed without it. */
async function* rowsOf({ db }: Instance, importId: string): AsyncGenerator<KeptCopy> {
  for (let last = 0; ;) {
    const rows = await db.read((manager) =>
      manager
        .createQueryBuilder(CsvImportRow, 'row')
        .where('row.importId = :importId AND row.line > :last', { importId, last })
        .orderBy('row.line')
        .limit(atOnce)
        .getMany(),
    );
    for (const { line, recordKey, faults, changes } of rows)
      yield {
        kind: 'importRow',
        content: { line, recordKey, faults, changes },
        async replace(manager) {
          await manager.delete(CsvImportRow, { importId, line });
          return true;
        },
      };
    await breathe();
    last = rows.at(-1)?.line ?? last;
    if (rows.length < atOnce) return;
  }
}

/** A file is not changed: one that speaks of the person goes with its import, unless that is being applied. */
async function* textOf(
  instance: Instance,
  importId: string,
  fileName: string | null,
): AsyncGenerator<KeptCopy> {
  const { db } = instance;
  const replace: KeptCopy['replace'] = async (manager) => {
    if (!(await giveUp(instance, manager, importId)))
      return !(await manager.existsBy(CsvImport, { id: importId }));
    for (const entity of [CsvImportPart, CsvImportKey, CsvImportRow])
      await manager.delete(entity, { importId });
    await manager.delete(CsvImport, { id: importId });
    return true;
  };
  let begun = '';
  for await (const part of readText(db.read.bind(db), importId, 0)) {
    const fileLines = (begun + part).split(/\r\n|\r|\n/);
    const last = fileLines.pop() ?? '';
    begun = last.length > longestLine ? '' : last;
    if (begun === '') fileLines.push(last);
    yield { kind: 'importFile', content: { fileName, fileLines }, replace };
    await breathe();
  }
  if (begun !== '') yield { kind: 'importFile', content: { fileName, fileLines: [begun] }, replace };
}
