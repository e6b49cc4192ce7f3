import type { Schemas } from '../api/client';

type Step = Schemas['FirstStepView'];

/**
 * An order has gone all the way on each side that this company has, so nobody needs the guide any more. What lapses
 * later, such as a token, is a thing to do.
 */
export function guideIsOver({ complete, steps }: Schemas['FirstStepsView']): boolean {
  const last = new Map<Step['side'], Step>();
  for (const step of steps) if (step.side !== 'both' && !step.optional) last.set(step.side, step);
  return complete || (last.size > 0 && [...last.values()].every(({ done }) => done));
}
