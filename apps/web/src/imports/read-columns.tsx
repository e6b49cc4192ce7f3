import { Anchor, Badge, Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { FailureNote } from '../parts/failure-note';
import { useTexts } from '../texts/define-texts';
import type { Register } from './import-states';
import { importTexts } from './import-texts';
import { useHeadings } from './use-headings';

/** Which columns a file may have, and where to get one that has them all. */
export function ReadColumns({ register }: { register: Register }) {
  const t = useTexts(importTexts);
  const { data: headings, error, isPending, refetch } = useHeadings(register);
  return (
    <Paper withBorder p="md" component="section" aria-label={t('columns')}>
      <Stack gap="sm">
        <Title order={2} size="h4">
          {t('columns')}
        </Title>
        <Text size="sm">
          {t(`${register}Keys`)} {t('columnsHint')}
        </Text>
        <FailureNote failure={error} retry={() => void refetch()} />
        {isPending && <Skeleton h={60} />}
        {headings && (
          <Group gap={6}>
            {headings.map((heading) => (
              <Badge key={heading} variant="default" radius="sm" tt="none" fw={450}>
                {heading}
              </Badge>
            ))}
          </Group>
        )}
        <Anchor href={`/api/${register}/export.csv`} download size="sm">
          <Group gap={4} component="span">
            <IconDownload size={15} aria-hidden />
            {t('template')}
          </Group>
        </Anchor>
      </Stack>
    </Paper>
  );
}
