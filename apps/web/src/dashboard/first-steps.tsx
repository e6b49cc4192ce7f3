import { Alert } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { lazy, Suspense, useRef } from 'react';
import { api } from '../api/client';
import { useTexts } from '../texts/define-texts';
import { dashboardTexts } from './dashboard-texts';
import { guideIsOver } from './guide-is-over';

/** How soon a step is ticked off that was done elsewhere, in milliseconds. */
const lookEvery = 4_000;

// Most instances have come all the way: only the others fetch the guide.
const Guide = lazy(async () => ({ default: (await import('./guide')).Guide }));

/** The guide as a checklist, until an order has gone all the way. */
export function FirstSteps() {
  const t = useTexts(dashboardTexts);
  const { data } = api.useQuery(
    'get',
    '/api/first-steps',
    {},
    {
      refetchInterval: ({ state }) => (state.data && guideIsOver(state.data) ? false : lookEvery),
    },
  );
  const wasOnTheWay = useRef(false);
  if (!data) return null;
  if (!guideIsOver(data)) {
    wasOnTheWay.current = true;
    return (
      <Suspense>
        <Guide steps={data.steps} />
      </Suspense>
    );
  }
  return wasOnTheWay.current ? (
    <Alert color="green" icon={<IconCheck aria-hidden />} role="status">
      {t('guideComplete')}
    </Alert>
  ) : null;
}
