import { Button, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import type { ListAddress } from './use-list-address';

/** Nothing here yet: what to do next. Nothing found: how to find more. */
export function EmptyList({
  address,
  children,
  action,
}: {
  address?: ListAddress;
  children: string;
  action?: ReactNode;
}) {
  const t = useTexts(commonTexts);
  const isNarrowed = address?.isNarrowed ?? false;
  return (
    <Stack gap="sm" align="center">
      <Text c="dimmed">{isNarrowed ? t('nothingFound') : children}</Text>
      {isNarrowed ? (
        <Button variant="default" onClick={() => address?.clear()}>
          {t('clearFilters')}
        </Button>
      ) : (
        action
      )}
    </Stack>
  );
}
