import { Skeleton, Stack } from '@mantine/core';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';

export function Loading() {
  const t = useTexts(commonTexts);
  return (
    <Stack aria-busy="true" aria-label={t('loading')} role="status">
      <Skeleton h={28} w={260} />
      <Skeleton h={180} />
    </Stack>
  );
}
