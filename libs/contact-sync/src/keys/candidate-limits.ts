/**
 * How many candidates of each card are compared, and how many cards may share a key that still says something: in a
 * small register everything is looked at, in a large one the time stays in proportion to its size.
 */
export const candidateLimits = (total: number): { most: number; commonFrom: number } => {
  const affordable = Math.floor(2_000_000 / Math.max(1, total));
  return { most: Math.min(2_000, Math.max(40, affordable)), commonFrom: Math.max(100, affordable) };
};
