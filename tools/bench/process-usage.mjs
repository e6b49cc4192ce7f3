import { readFileSync, writeFileSync } from 'node:fs';

/** The kernel counts CPU time in hundredths of a second on every Linux that Node runs on (USER_HZ). */
const ticksPerSecond = 100;
const measurable = process.platform === 'linux';

/**
 * Begins to measure processes, `{ name: pid }`; `end()` answers `{ name: { cpuSeconds, peakMiB } }` since then. A
 * process without a pid (a server that somebody else runs) is left out, and so is everything where there is no /proc.
 */
export function measureProcesses(pids) {
  const known = Object.entries(pids).filter(([, pid]) => measurable && pid !== undefined);
  for (const [, pid] of known) forgetPeak(pid);
  const before = new Map(known.map(([name, pid]) => [name, cpuSeconds(pid)]));
  return {
    end: () =>
      Object.fromEntries(
        known.map(([name, pid]) => [
          name,
          { cpuSeconds: cpuSeconds(pid) - before.get(name), peakMiB: peakMiB(pid) },
        ]),
      ),
  };
}

/** User and system time of all threads. The name, which comes second, may hold spaces: count from its bracket. */
function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

const peakMiB = (pid) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

/** 5 sets the highest resident size back to the present one. Source: proc(5). */
const forgetPeak = (pid) => writeFileSync(`/proc/${pid}/clear_refs`, '5');
