import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { Link } from 'react-router';
import { frameTexts } from '../frame/frame-texts';
import { useInstance, useRights } from '../frame/session';
import { Page } from '../parts/page';
import { useListAddress } from '../parts/use-list-address';
import { useTexts } from '../texts/define-texts';
import { ExportRun } from './export-run';
import { exportTexts } from './export-texts';
import { WaitingOrders } from './waiting-orders';

/** Orders with an empty status, and what becomes of those that are exported. The run that is shown stands in the address. */
export function ExportPage() {
  const t = useTexts(exportTexts);
  const frame = useTexts(frameTexts);
  const may = useRights();
  const { menus } = useInstance();
  const address = useListAddress();
  const runId = address.get('export');
  const isOn = menus.includes('export');
  const crumbs = [{ title: frame('ordering') }];
  if (!may('decide'))
    return (
      <Page title={t('title')} crumbs={crumbs}>
        <Text fw={600}>{frame('notAllowed')}</Text>
        <Text>{frame('notAllowedHint')}</Text>
      </Page>
    );
  return (
    <Page title={t('title')} crumbs={crumbs}>
      {!isOn && <SwitchedOff />}
      {runId && <ExportRun key={runId} id={runId} close={() => address.set({ export: null })} />}
      {isOn && <WaitingOrders address={address} showRun={(id) => address.set({ export: id })} />}
    </Page>
  );
}

function SwitchedOff() {
  const t = useTexts(exportTexts);
  const may = useRights();
  return (
    <Alert color="yellow" icon={<IconPlugConnectedX aria-hidden />}>
      <Stack gap="xs" align="flex-start">
        <Text fw={600}>{t('isOff')}</Text>
        <Text size="sm">{t('isOffHint')}</Text>
        {may('administer') ? (
          <Button component={Link} to="/admin/extensions/prodsys-to-prodsys" variant="default" size="xs">
            {t('toExtension')}
          </Button>
        ) : (
          <Text size="sm">{t('askAdmin')}</Text>
        )}
      </Stack>
    </Alert>
  );
}
