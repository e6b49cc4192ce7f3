import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One demo per data directory. Answers a function that releases it; throws when a demo runs there. */
export function lockDemo(dataDir) {
  const file = join(dataDir, 'demo.pid');
  mkdirSync(dataDir, { recursive: true });
  const holder = readHolder(file);
  if (holder !== undefined)
    throw new Error(`The demo runs already on ${dataDir} (process ${holder}). End it first with Ctrl-C.`);
  writeFileSync(file, `${process.pid}\n`);
  return () => rmSync(file, { force: true });
}

/** The living process that the file names; one that was killed leaves its file behind. */
function readHolder(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    if (error.code === 'EPERM') return Number(readFileSync(file, 'utf8'));
    return undefined;
  }
}
