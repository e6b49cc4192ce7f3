import { Anchor, Fieldset, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { api } from '../api/client';
import { Chip } from '../parts/chip';
import { FailureNote } from '../parts/failure-note';
import { useTexts } from '../texts/define-texts';
import { extensionTexts } from './extension-texts';

/** The guide's third step: an extension is of no use to partners who are not let in. */
export function ApiAccessNote() {
  const t = useTexts(extensionTexts);
  const { data, error, refetch } = api.useQuery('get', '/api/api-access');
  return (
    <Fieldset legend={t('apiAccess')}>
      <FailureNote failure={error} retry={() => void refetch()} />
      {data && (
        <Stack gap="xs" align="flex-start">
          {data.enabled ? (
            <Chip tone="ok">{t('apiAccessOn')}</Chip>
          ) : (
            <Chip tone="bad">{t('apiAccessOff')}</Chip>
          )}
          <Text size="sm">{data.enabled ? t('apiAccessFine') : t('apiAccessNeeded')}</Text>
          <Anchor component={Link} to="/admin/api-access/tokens" size="sm">
            {t('toApiAccess')}
          </Anchor>
        </Stack>
      )}
    </Fieldset>
  );
}
