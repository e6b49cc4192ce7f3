import { setTimeout as pause } from 'node:timers/promises';

/** Asks until there is an answer; says what it waited for when none comes in time. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  { seconds = 30, every = 50 } = {},
): Promise<T> {
  let last: unknown;
  for (const end = performance.now() + seconds * 1000; performance.now() < end; await pause(every)) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      last = error;
    }
  }
  throw new Error(`Waited ${seconds} s in vain for ${what}.`, { cause: last });
}
