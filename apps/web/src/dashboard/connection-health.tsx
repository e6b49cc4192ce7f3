import { Anchor, Group, Paper, Text, Title } from '@mantine/core';
import { useId } from 'react';
import { Link } from 'react-router';
import { isEnded, TokenChip } from '../connections/connection-state';
import type { Partner } from '../partners/action-place';
import { ExchangeChips } from '../partners/partner-chips';
import { useTexts } from '../texts/define-texts';
import { formatInstant } from '../texts/format';
import { dashboardTexts } from './dashboard-texts';
import classes from './dashboard.module.css';

/** So many are shown here; the list of partners has them all. */
const shownAtMost = 8;

/** How each connection is, those that need somebody first, then those that were used last. */
export function ConnectionHealth({ partners, hasMore }: { partners: Partner[]; hasMore: boolean }) {
  const t = useTexts(dashboardTexts);
  const living = partners.filter((partner) => !isEnded(partner));
  const id = useId();
  const inOrder = living.sort(
    (a, b) =>
      Number(b.actionNeeded.length > 0) - Number(a.actionNeeded.length > 0) ||
      (b.lastExchangeAt ?? '').localeCompare(a.lastExchangeAt ?? ''),
  );
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={id}>
      <Title order={2} id={id} size="h3" mb="xs">
        {t('connections')}
      </Title>
      {living.length === 0 ? (
        <Text c="dimmed">{t('noConnections')}</Text>
      ) : (
        <ul className={classes.connections}>
          {inOrder.slice(0, shownAtMost).map((partner) => (
            <li key={partner.id}>
              <Link to={`/partners/${partner.id}`}>{partner.name}</Link>
              <Group gap={6} my={3}>
                <ExchangeChips partner={partner} />
                <Group gap={4}>
                  <Text size="sm" c="dimmed">
                    {t('tokenLabel')}
                  </Text>
                  <TokenChip partner={partner} />
                </Group>
              </Group>
              <Text size="xs" c="dimmed">
                {partner.lastExchangeAt
                  ? t('lastOrder', { at: formatInstant(partner.lastExchangeAt) })
                  : t('noOrderYet')}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {(hasMore || living.length > shownAtMost) && (
        <Anchor component={Link} to="/partners" size="sm" mt="xs" display="block">
          {t('allPartners')}
        </Anchor>
      )}
    </Paper>
  );
}
