import { Anchor, List, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { api } from '../api/client';
import { FailureNote } from '../parts/failure-note';
import { Loading } from '../parts/loading';
import { useTexts } from '../texts/define-texts';
import { openErrorsPath, type Partner } from './action-place';
import { PartnerSection } from './partner-section';
import { partnerTexts } from './partner-texts';

/** What is not in order yet. */
export function PartnerErrors({ partner }: { partner: Partner }) {
  const t = useTexts(partnerTexts);
  const { openErrors, role } = partner;
  return (
    <PartnerSection title={t('openErrors')}>
      {openErrors === 0 ? (
        <Text c="dimmed">{t('noOpenErrors')}</Text>
      ) : role === 'buyer' ? (
        <FailedOrders partner={partner} />
      ) : (
        <Stack gap="xs" align="flex-start">
          <Text size="sm">{t('refusedOrders', { count: openErrors })}</Text>
          <Anchor component={Link} to={openErrorsPath(partner)} size="sm">
            {t('seeRefusals')}
          </Anchor>
        </Stack>
      )}
    </PartnerSection>
  );
}

/** So many are told here; the list has them all. */
const fewest = 5;

function FailedOrders({ partner }: { partner: Partner }) {
  const t = useTexts(partnerTexts);
  const { contactId, openErrors } = partner;
  const query = { failed: 'true', supplierContactId: contactId ?? undefined, limit: String(fewest) } as const;
  const { data, error, refetch } = api.useQuery('get', '/api/purchase-orders', { params: { query } });
  if (error && !data) return <FailureNote failure={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <Stack gap="sm">
      {data.items.map(({ id, number, lastError }) => (
        <div key={id}>
          <Anchor component={Link} to={`/purchase-orders/${id}`} size="sm" fw={600}>
            {number}
          </Anchor>
          <Text size="sm">{lastError?.message}</Text>
          <List size="sm">
            {lastError?.errors.map(({ pointer, code, detail }) => (
              <List.Item key={`${pointer} ${code}`}>{detail}</List.Item>
            ))}
          </List>
        </div>
      ))}
      {openErrors > fewest && (
        <Anchor component={Link} to={openErrorsPath(partner)} size="sm">
          {t('seeAllErrors')}
        </Anchor>
      )}
    </Stack>
  );
}
