import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { lockDemo } from './demo-lock.mjs';
import { emptyDatabase } from './server-database.mjs';
import { readSettings } from './settings.mjs';

let release = () => undefined;
try {
  const { dataDir, instances } = readSettings(process.env);
  release = lockDemo(dataDir);
  for (const instance of instances) {
    // The key ring stays: a database elsewhere may need it.
    if (instance.databaseUrl) await emptyDatabase(instance.databaseUrl, instance);
    else removeFiles(instance);
  }
  console.log('The sample data is gone; "npm start" makes it anew.');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  release();
}

function removeFiles({ kind, dataDir }) {
  const file = join(dataDir, `${kind}.sqlite`);
  for (const path of [file, `${file}-wal`, `${file}-shm`]) rmSync(path, { force: true });
}
