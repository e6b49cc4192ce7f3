import { SegmentedControl, SimpleGrid, Stack, Title } from '@mantine/core';
import { useAdminCrumb } from '../frame/use-admin-crumb';
import { instanceDoes } from '../frame/menu';
import { NotAllowed } from '../frame/not-allowed';
import { useInstance, useRights } from '../frame/session';
import { Page } from '../parts/page';
import { useListAddress } from '../parts/use-list-address';
import { useTexts } from '../texts/define-texts';
import { EarlierImports } from './earlier-imports';
import { registers } from './import-states';
import { importTexts } from './import-texts';
import { NewImport } from './new-import';
import { ReadColumns } from './read-columns';

export function ImportsPage() {
  const t = useTexts(importTexts);
  const crumb = useAdminCrumb();
  const instance = useInstance();
  const address = useListAddress();
  const may = useRights();
  if (!may('edit')) return <NotAllowed title={t('title')} crumbs={[crumb]} />;
  const offered = registers.filter(
    (register) => register !== 'purchase-orders' || instanceDoes('buys', instance),
  );
  const register = offered.find((name) => name === address.get('register')) ?? 'contacts';
  return (
    <Page title={t('title')} crumbs={[crumb]}>
      <Stack component="section" aria-label={t('newImport')} gap="sm">
        <SegmentedControl
          aria-label={t('register')}
          style={{ alignSelf: 'flex-start' }}
          data={offered.map((value) => ({ value, label: t(value) }))}
          value={register}
          onChange={(chosen) => address.set({ register: chosen })}
        />
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
          {/* Anew for each: what failed with one register says nothing about another. */}
          <NewImport key={register} register={register} />
          <ReadColumns register={register} />
        </SimpleGrid>
      </Stack>
      <Stack component="section" gap="xs">
        <Title order={2} size="h3">
          {t('earlier')}
        </Title>
        <EarlierImports />
      </Stack>
    </Page>
  );
}
