import { Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { Schemas } from '../api/client';
import { Chip } from '../parts/chip';
import { CopyButton } from '../parts/copy-button';
import { prettyJson } from '../parts/pretty-json';
import { useTexts } from '../texts/define-texts';
import { formatInstantInFull } from '../texts/format';
import { integrationLogTexts } from './integration-log-texts';
import classes from './log.module.css';

type Entry = Schemas['LogEntryDetail'];
type Answer = Schemas['LogAnswer'];

/** What was said over the network, both ways, as it was. */
export function Exchange({ entry: { at, direction, exchange } }: { entry: Entry }) {
  const t = useTexts(integrationLogTexts);
  if (!exchange) return <Text c="dimmed">{t('noExchange')}</Text>;
  const { request, answer } = exchange;
  const isOurs = direction !== 'in';
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {t('withoutSecrets')}
      </Text>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        <Said title={t(isOurs ? 'weSent' : 'weReceived')} at={at} said={request} missing={t('noRequest')} />
        <Said
          title={t(isOurs ? 'theyAnswered' : 'weAnswered')}
          at={at}
          said={answer}
          answer={answer}
          missing={t('noAnswer')}
        />
      </SimpleGrid>
    </Stack>
  );
}

interface SaidProps {
  title: string;
  /** When the entry was written. */
  at: string;
  said: { at: string; body: string } | null;
  answer?: Answer | null;
  missing: string;
}

function Said({ title, at, said, answer, missing }: SaidProps) {
  const t = useTexts(integrationLogTexts);
  const text = said
    ? [answer ? headText(answer) : '', prettyJson(said.body)].filter(Boolean).join('\n\n')
    : '';
  return (
    <Stack gap="xs" component="section" aria-label={title}>
      <Group gap="sm" justify="space-between">
        <Group gap="sm">
          <Title order={3}>{title}</Title>
          {answer && <StatusChip status={answer.status} />}
        </Group>
        {said && <CopyButton size="compact-sm" text={text} label={t('copyText')} />}
      </Group>
      {!said && <Text c="dimmed">{missing}</Text>}
      {said && said.at > at && <Text size="sm">{t('laterTry', { at: formatInstantInFull(said.at) })}</Text>}
      {said && (
        // A part that scrolls is reached by the keyboard.
        <pre className={classes.text} tabIndex={0} role="region" aria-label={title}>
          {text}
        </pre>
      )}
    </Stack>
  );
}

function StatusChip({ status }: Pick<Answer, 'status'>) {
  const tone = status === 201 || status === 200 ? 'ok' : status < 300 ? 'warn' : 'bad';
  return <Chip tone={tone}>{status}</Chip>;
}

const headText = ({ status, headers }: Answer) =>
  [`HTTP ${status}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}`)].join(
    '\n',
  );
