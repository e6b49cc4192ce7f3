import { Stack, Title } from '@mantine/core';
import { api, type Schemas } from '../api/client';
import { instanceDoes } from '../frame/menu';
import { useInstance, useRights } from '../frame/session';
import { FailureNote } from '../parts/failure-note';
import { Loading } from '../parts/loading';
import { Page } from '../parts/page';
import { useTexts } from '../texts/define-texts';
import { ConnectionHealth } from './connection-health';
import { DailyChart } from './daily-chart';
import { dashboardTexts } from './dashboard-texts';
import classes from './dashboard.module.css';
import { FirstSteps } from './first-steps';
import { thingsToDo } from './things-to-do';
import { Tiles } from './tiles';
import { buyerTiles, supplierTiles } from './tiles-of';
import { ToDoList } from './to-do-list';

/** How often the overview looks again while somebody sees it, in milliseconds. */
const lookEvery = 15_000;
const again = { refetchInterval: lookEvery };

/** What waits, what failed, what went through, and how the connections are. */
export function Dashboard() {
  const t = useTexts(dashboardTexts);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { data, error, refetch } = api.useQuery(
    'get',
    '/api/dashboard',
    { params: { query: { timeZone } } },
    again,
  );
  return (
    <Page title={t('title')}>
      <FirstSteps />
      <FailureNote failure={error} retry={() => void refetch()} />
      {data ? <Counts counts={data} /> : !error && <Loading />}
    </Page>
  );
}

function Counts({ counts }: { counts: Schemas['DashboardView'] }) {
  const t = useTexts(dashboardTexts);
  const instance = useInstance();
  const may = useRights();
  const partners = api.useQuery('get', '/api/partners', { params: { query: { limit: '100' } } }, again);
  const buys = instanceDoes('buys', instance);
  const sells = instanceDoes('sells', instance);
  const { cap, logErrors24h } = counts;
  const days = counts.days.map(({ date }) => date);
  const daily = (what: 'sent' | 'failed' | 'received' | 'approved') => counts.days.map((day) => day[what]);
  const known = partners.data?.items ?? [];
  return (
    <Stack gap="md">
      {buys && (
        <Stack gap="xs">
          {sells && <Title order={2}>{t('buying')}</Title>}
          <Tiles
            label={t('buying')}
            tiles={buyerTiles(counts, may('decide') && instance.menus.includes('export'))}
            cap={cap}
          />
        </Stack>
      )}
      {sells && (
        <Stack gap="xs">
          {buys && <Title order={2}>{t('selling')}</Title>}
          <Tiles label={t('selling')} tiles={supplierTiles(counts)} cap={cap} />
        </Stack>
      )}
      <div className={classes.grid}>
        <div className={classes.aside}>
          {partners.error ? (
            <FailureNote failure={partners.error} retry={() => void partners.refetch()} />
          ) : null}
          {partners.data && (
            <>
              <ToDoList things={thingsToDo({ partners: known, logErrors24h, menus: instance.menus, may })} />
              <ConnectionHealth partners={known} hasMore={partners.data.nextCursor !== null} />
            </>
          )}
        </div>
        <div className={classes.charts}>
          {buys && (
            <DailyChart
              title={t('buyingChart')}
              days={days}
              series={[
                { title: t('sent'), look: 'main', values: daily('sent') },
                { title: t('failed'), look: 'bad', values: daily('failed') },
              ]}
              nothing={t('nothingSent')}
            />
          )}
          {sells && (
            <DailyChart
              title={t('sellingChart')}
              days={days}
              series={[
                { title: t('received'), look: 'main', values: daily('received') },
                { title: t('approved'), look: 'second', values: daily('approved') },
              ]}
              nothing={t('nothingReceived')}
            />
          )}
        </div>
      </div>
    </Stack>
  );
}
