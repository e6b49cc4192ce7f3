import { Button, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Page } from '../parts/page';
import { useTexts } from '../texts/define-texts';
import { frameTexts } from './frame-texts';

export function NotFound() {
  const t = useTexts(frameTexts);
  return (
    <Page title={t('notFound')}>
      <Stack align="flex-start" data-not-found>
        <Text>{t('notFoundHint')}</Text>
        <Button component={Link} to="/">
          {t('home')}
        </Button>
      </Stack>
    </Page>
  );
}
