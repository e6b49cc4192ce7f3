import { Stack, Text, Title } from '@mantine/core';
import { api } from '../api/client';
import { FailureNote } from '../parts/failure-note';
import { Loading } from '../parts/loading';
import { prettyJson } from '../parts/pretty-json';
import { useTexts } from '../texts/define-texts';
import { formatInstant } from '../texts/format';
import classes from './draft-messages.module.css';
import { draftTexts } from './draft-texts';

/** What came, as it came, and what was answered: for those who look for the reason of something. */
export function DraftMessages({ id }: { id: string }) {
  const t = useTexts(draftTexts);
  const { data, error, refetch } = api.useQuery('get', '/api/order-drafts/{id}/messages', {
    params: { path: { id } },
  });
  if (error) return <FailureNote failure={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.items.length === 0) return <Text c="dimmed">{t('noMessages')}</Text>;
  return (
    <Stack gap="xl">
      <Text c="dimmed" size="sm">
        {t('messageIntro')}
      </Text>
      {data.items.map(({ revision: number, receivedAt, message, answer }) => (
        <section key={number}>
          <Title order={2} mb="xs">
            {t('revisionAt', { revision: number, at: formatInstant(receivedAt) })}
          </Title>
          <div className={classes.both}>
            <Json title={t('theMessage')} text={prettyJson(message)} />
            <Json title={t('theAnswer')} text={JSON.stringify(answer, null, 2)} />
          </div>
        </section>
      ))}
    </Stack>
  );
}

function Json({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <Text size="sm" fw={600} component="h3" my={4}>
        {title}
      </Text>
      {/* A region that scrolls must be reachable by keyboard. */}
      <pre className={classes.json} tabIndex={0} role="region" aria-label={title}>
        {text}
      </pre>
    </div>
  );
}
