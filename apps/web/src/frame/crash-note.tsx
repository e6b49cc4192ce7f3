import { Button, Code, Stack, Text, Title } from '@mantine/core';
import { useRouteError } from 'react-router';
import { useTexts } from '../texts/define-texts';
import { commonTexts } from '../texts/common-texts';
import { frameTexts } from './frame-texts';

/** A fault of the page itself; also a part of it that a newer version has replaced on the server. */
export function CrashNote() {
  const t = useTexts(frameTexts);
  const common = useTexts(commonTexts);
  const error = useRouteError();
  return (
    <Stack maw={640} p="md" align="flex-start" role="alert">
      <Title order={1}>{t('crashed')}</Title>
      <Text>{t('crashedHint')}</Text>
      <Code block>{error instanceof Error ? error.message : String(error)}</Code>
      <Button onClick={() => window.location.reload()}>{common('reload')}</Button>
    </Stack>
  );
}
