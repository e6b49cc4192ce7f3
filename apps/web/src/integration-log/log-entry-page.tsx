import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { api, type Schemas } from '../api/client';
import { useAdminCrumb, useMenuTitle } from '../frame/use-admin-crumb';
import { CopyButton } from '../parts/copy-button';
import { Facts } from '../parts/facts';
import { FailureNote } from '../parts/failure-note';
import { Loading } from '../parts/loading';
import { Page } from '../parts/page';
import { useTexts } from '../texts/define-texts';
import { formatInstantInFull } from '../texts/format';
import { Exchange } from './exchange';
import { integrationLogTexts } from './integration-log-texts';
import { Direction, DocumentLink, LevelChip, PartnerLink, useDocumentType } from './log-chips';
import { logPath, narrowedPath, recordPath } from './log-entry';
import { SendAgain } from './send-again';

export function LogEntryPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = api.useQuery('get', '/api/integration-log/{id}', {
    params: { path: { id } },
  });
  if (error) return <FailureNote failure={error} retry={() => void refetch()} />;
  return data ? <Entry key={id} entry={data} /> : <Loading />;
}

function Entry({ entry }: { entry: Schemas['LogEntryDetail'] }) {
  const t = useTexts(integrationLogTexts);
  const menuTitle = useMenuTitle();
  const crumb = useAdminCrumb();
  const { at, level, record, documentNumber, partner, code, exchange } = entry;
  const isFailedOrder = level !== 'info' && record?.register === 'purchase-order';
  return (
    <Page
      title={[documentNumber ?? partner ?? code, formatInstantInFull(at)].join(' · ')}
      crumbs={[crumb, { title: menuTitle('logs') }, { title: menuTitle('integrationLog'), to: logPath }]}
      chips={<LevelChip level={level} />}
    >
      <Paper withBorder p="md">
        <Stack gap="sm" align="flex-start">
          <Text fw={600}>{entry.message}</Text>
          {exchange?.errorUrl && (
            <Anchor href={exchange.errorUrl} target="_blank" rel="noopener noreferrer" size="sm">
              {t('errorPage')} <IconExternalLink size={14} aria-hidden />
            </Anchor>
          )}
        </Stack>
      </Paper>
      {isFailedOrder && record && <SendAgain orderId={record.id} />}
      <About entry={entry} />
      <Stack gap="xs" component="section" aria-label={t('exchange')}>
        <Title order={2}>{t('exchange')}</Title>
        <Exchange entry={entry} />
      </Stack>
    </Page>
  );
}

function About({ entry }: { entry: Schemas['LogEntryDetail'] }) {
  const t = useTexts(integrationLogTexts);
  const typeOf = useDocumentType();
  const { at, direction, partner, documentNumber, traceId, code } = entry;
  const facts = [
    { label: t('time'), value: formatInstantInFull(at) },
    { label: t('direction'), value: direction && <Direction direction={direction} /> },
    { label: t('partner'), value: partner && <PartnerLink {...entry} /> },
    { label: t('document'), value: (entry.documentType ?? documentNumber) && <DocumentLink entry={entry} /> },
    { label: t('code'), value: code },
    { label: t('trace'), value: traceId },
  ];
  return (
    <Stack gap="sm" component="section" aria-label={t('details')}>
      <Title order={2}>{t('details')}</Title>
      <Facts facts={facts.filter(({ value }) => value)} />
      <Group gap="xs" className="no-print">
        {recordPath(entry) && (
          <Button component={Link} to={recordPath(entry) ?? ''} variant="default" size="xs">
            {t('openRecord', { what: typeOf(entry.record?.register ?? '').toLocaleLowerCase() })}
          </Button>
        )}
        {documentNumber && (
          <Button
            component={Link}
            to={narrowedPath({ document: documentNumber })}
            variant="default"
            size="xs"
          >
            {t('sameDocument', { number: documentNumber })}
          </Button>
        )}
        {traceId && (
          <>
            <Button component={Link} to={narrowedPath({ traceId })} variant="default" size="xs">
              {t('sameTrace')}
            </Button>
            <CopyButton text={traceId} label={t('copyTrace')} size="xs" />
          </>
        )}
      </Group>
    </Stack>
  );
}
