import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Page } from '../parts/page';
import { useTexts } from '../texts/define-texts';
import { frameTexts } from './frame-texts';
import { useRights } from './session';

/** A page of the administration; whoever came here by a link without the role is told so, and the API is not asked. */
export function AdministratorsOnly({ title, children }: { title: string; children: ReactNode }) {
  const t = useTexts(frameTexts);
  const may = useRights();
  if (may('administer')) return children;
  return (
    <Page title={title}>
      <Stack gap={4}>
        <Text fw={600}>{t('notAllowed')}</Text>
        <Text>{t('notAllowedHint')}</Text>
      </Stack>
    </Page>
  );
}
