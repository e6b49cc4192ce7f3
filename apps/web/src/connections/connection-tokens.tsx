import { Anchor, Fieldset, Group, List, Text } from '@mantine/core';
import { Link } from 'react-router';
import { api } from '../api/client';
import { FailureNote } from '../parts/failure-note';
import { useTexts } from '../texts/define-texts';
import { formatInstant } from '../texts/format';
import { TokenChip } from './connection-state';
import { connectionTexts } from './connection-texts';

/** At the supplier: what the customer comes in with. They are made, replaced and revoked among the tokens. */
export function ConnectionTokens({ connectionId }: { connectionId: string }) {
  const t = useTexts(connectionTexts);
  const { data, error, refetch } = api.useQuery('get', '/api/tokens', {
    params: { query: { connectionId, limit: '50' } },
  });
  const tokens = data?.items ?? [];
  const usable = tokens.filter(({ state }) => state === 'active');
  return (
    <Fieldset legend={t('tokens')}>
      <FailureNote failure={error} retry={() => void refetch()} />
      {data && usable.length === 0 && <Text size="sm">{t('noTokens')}</Text>}
      <List listStyleType="none" size="sm">
        {tokens.map(({ id, name, state, daysLeft, lastUsedAt }) => (
          <List.Item key={id}>
            <Group gap="xs" py={4}>
              {name}
              <TokenChip partner={{ tokenState: state, tokenDaysLeft: daysLeft }} />
              <Text size="xs" c="dimmed">
                {t('lastUsed')}: {lastUsedAt ? formatInstant(lastUsedAt) : t('never')}
              </Text>
            </Group>
          </List.Item>
        ))}
      </List>
      <Anchor component={Link} to="/admin/api-access/tokens" size="sm">
        {t('toTokens')}
      </Anchor>
    </Fieldset>
  );
}
