import { Stack, Text } from '@mantine/core';
import { Page, type Crumb } from '../parts/page';
import { useTexts } from '../texts/define-texts';
import { frameTexts } from './frame-texts';

/** For whoever came to a page by a link without having the right to it; the API is not asked. */
export function NotAllowed({ title, crumbs }: { title: string; crumbs?: Crumb[] }) {
  const t = useTexts(frameTexts);
  return (
    <Page title={title} crumbs={crumbs}>
      <Stack gap={4}>
        <Text fw={600}>{t('notAllowed')}</Text>
        <Text>{t('notAllowedHint')}</Text>
      </Stack>
    </Page>
  );
}
