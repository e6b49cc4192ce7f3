/** Waits for all of it, also when some of it fails: nothing of a unit of work may go on after its end. */
export async function together(works: Promise<unknown>[]): Promise<void> {
  const outcomes = await Promise.allSettled(works);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}
