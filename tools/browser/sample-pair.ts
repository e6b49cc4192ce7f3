import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { adminPassword, endAllApps } from '../faults/app-process';
import { root } from '../faults/built-app';
import { startInstance, type RealInstance } from '../faults/real-pair';

export interface Pair {
  buyer: RealInstance;
  supplier: RealInstance;
  stop(): Promise<void>;
}

/** A buyer and a supplier with nothing in them. */
export async function emptyPair(): Promise<Pair> {
  const [buyer, supplier] = await Promise.all([startInstance('buyer'), startInstance('supplier')]);
  return {
    buyer,
    supplier,
    async stop() {
      await endAllApps();
      for (const { database } of [buyer, supplier]) await database.remove();
    },
  };
}

/** The same with the sample data of `npm start`. */
export async function samplePair(): Promise<Pair> {
  const pair = await emptyPair();
  const settings = {
    buyerOrigin: pair.buyer.process.url,
    supplierOrigin: pair.supplier.process.url,
    password: adminPassword,
  };
  const seed = pathToFileURL(join(root, 'tools/demo/seed.mjs')).href;
  const script = `import(${JSON.stringify(seed)}).then(({ seed }) => seed({ ...${JSON.stringify(settings)}, onWork() {} }))`;
  await promisify(execFile)(process.execPath, ['-e', script], { cwd: root });
  return pair;
}
