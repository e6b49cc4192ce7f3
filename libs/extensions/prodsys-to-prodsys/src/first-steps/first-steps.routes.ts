import { answers, may, type Instance } from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { commonSteps } from './common-steps';
import type { FirstStep } from './first-step';
import { FirstStepsView, type FirstStepView } from './first-steps-messages';

/** The published guide as it stands here; a company that buys and sells has the steps of both sides. */
export function firstStepsRoutes(app: FastifyInstance, instance: Instance, ownSteps: FirstStep[]): void {
  const all = [...commonSteps, ...ownSteps];

  app.get(
    '/api/first-steps',
    {
      schema: {
        tags: ['instance'],
        summary: 'How far this instance has come on the way to its first order',
        response: answers(FirstStepsView),
      },
      config: { access: may('read') },
    },
    (): Promise<FirstStepsView> =>
      instance.db.read(async (manager) => {
        const steps: FirstStepView[] = [];
        for (const { id, side, optional = false, isDone } of all)
          steps.push({ id, side, optional, done: await isDone(manager, instance) });
        return { complete: steps.every(({ done, optional }) => done || optional), steps };
      }),
  );
}
