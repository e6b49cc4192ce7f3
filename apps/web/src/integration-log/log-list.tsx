import { Affix, Button, Switch, Text } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { frameTexts } from '../frame/frame-texts';
import { useAdminCrumb } from '../frame/use-admin-crumb';
import { EmptyList } from '../parts/empty-list';
import { Page } from '../parts/page';
import { RecordList, type Column } from '../parts/record-list';
import { useListAddress } from '../parts/use-list-address';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { formatInstantWithSeconds } from '../texts/format';
import { integrationLogTexts } from './integration-log-texts';
import { Direction, DocumentLink, LevelChip, PartnerLink } from './log-chips';
import { entryPath, filterIn, type LogEntry, type LogFilter } from './log-entry';
import { LogFilters } from './log-filters';
import classes from './log.module.css';
import { useIsReading } from './use-is-reading';
import { useLiveTail } from './use-live-tail';

export function LogList() {
  const t = useTexts(integrationLogTexts);
  const common = useTexts(commonTexts);
  const frame = useTexts(frameTexts);
  const crumb = useAdminCrumb();
  const address = useListAddress();
  const [isLive, setLive] = useState(false);
  const filter = filterIn(address);
  const asked = new URLSearchParams(filter).toString();
  return (
    <Page
      title={frame('integrationLog')}
      crumbs={[crumb, { title: frame('logs') }]}
      tools={
        <Button component="a" href={`/api/integration-log/export.csv?${asked}`} download variant="default">
          {common('downloadCsv')}
        </Button>
      }
    >
      <LogFilters address={address}>
        <Switch
          label={t('live')}
          title={t('liveHint')}
          checked={isLive}
          onChange={(event) => setLive(event.currentTarget.checked)}
        />
      </LogFilters>
      <Entries
        key={asked}
        filter={filter}
        isLive={isLive}
        empty={<EmptyList address={address}>{t('none')}</EmptyList>}
      />
    </Page>
  );
}

function Entries({ filter, isLive, empty }: { filter: LogFilter; isLive: boolean; empty: React.ReactNode }) {
  const t = useTexts(integrationLogTexts);
  const columns = useColumns();
  const { isReading, area, stop } = useIsReading();
  const { query, waiting, isCut, failure, show } = useLiveTail(filter, isLive, isReading);
  const showNow = () => {
    show();
    stop();
    window.scrollTo({ top: 0 });
  };
  return (
    <>
      {failure ? (
        <Text size="sm" role="status">
          {t('liveFailed')}
        </Text>
      ) : null}
      <div {...area}>
        <RecordList
          label={t('message')}
          query={query}
          columns={columns}
          idOf={({ id }) => id}
          empty={empty}
        />
      </div>
      {/* Beside the page, not in it: nothing moves when it comes. */}
      <Affix position={{ bottom: 20, right: 20 }} role="status">
        {waiting > 0 && (
          <Button
            title={t('livePaused')}
            leftSection={<IconArrowUp size={16} aria-hidden />}
            radius="xl"
            onClick={showNow}
          >
            {isCut ? t('freshMany') : t('fresh', { count: waiting })}
          </Button>
        )}
      </Affix>
    </>
  );
}

function useColumns(): Column<LogEntry>[] {
  const t = useTexts(integrationLogTexts);
  return [
    {
      key: 'at',
      header: t('time'),
      cell: ({ id, at }) => (
        <Link to={entryPath(id)} className={classes.whole}>
          {formatInstantWithSeconds(at)}
        </Link>
      ),
    },
    { key: 'level', header: t('level'), cell: ({ level }) => <LevelChip level={level} /> },
    {
      key: 'direction',
      header: t('direction'),
      cell: ({ direction }) => <Direction direction={direction} />,
    },
    { key: 'partner', header: t('partner'), cell: (entry) => <PartnerLink {...entry} /> },
    { key: 'document', header: t('document'), cell: (entry) => <DocumentLink entry={entry} /> },
    { key: 'message', header: t('message'), cell: ({ message }) => message },
  ];
}
