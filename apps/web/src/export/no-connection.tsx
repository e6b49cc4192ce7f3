import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconPlugConnected } from '@tabler/icons-react';
import { Link } from 'react-router';
import { api } from '../api/client';
import { useRights } from '../frame/session';
import { useTexts } from '../texts/define-texts';
import { exportTexts } from './export-texts';

/** Before anything can be sent there must be somebody to send it to. */
export function NoConnection() {
  const t = useTexts(exportTexts);
  const may = useRights();
  const { data } = api.useQuery('get', '/api/connections', {
    params: { query: { role: 'buyer', limit: '1' } },
  });
  if (!data || data.items.length > 0) return null;
  return (
    <Alert role="note" color="blue" icon={<IconPlugConnected aria-hidden />}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{t('noConnection')}</Text>
        {may('administer') ? (
          <Button component={Link} to="/admin/integrations/prodsys-to-prodsys" size="xs">
            {t('toConnections')}
          </Button>
        ) : (
          <Text size="sm">{t('askAdmin')}</Text>
        )}
      </Stack>
    </Alert>
  );
}
