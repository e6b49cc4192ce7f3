/** Marks of an axis for whole numbers: from 0 to at least `largest`, in round steps, five of them at most. */
export function marksFor(largest: number): number[] {
  const step = roundStep(Math.max(1, largest) / 4);
  const marks = [0];
  while ((marks.at(-1) ?? 0) < Math.max(1, largest)) marks.push((marks.at(-1) ?? 0) + step);
  return marks;
}

/** The smallest of 1, 2, 5, 10, 20, 50 … that is not less. */
function roundStep(least: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least) ?? power * 10;
}
