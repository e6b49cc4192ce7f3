import { Box, Button, Group, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { api } from '../api/client';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { language, useThisLanguage } from '../texts/language';
import { frameTexts } from './frame-texts';
import classes from './frame.module.css';

/** The pages outside the frame: whose instance this is, and one thing to do. */
export function Entrance({ title, children }: { title: string; children: ReactNode }) {
  const t = useTexts(frameTexts);
  const common = useTexts(commonTexts);
  const { data } = api.useQuery('get', '/api/about');
  const other = language() === 'nb' ? 'en' : 'nb';
  return (
    <Box component="main" maw={420} mx="auto" px="md" pt={{ base: 32, sm: 96 }}>
      <Stack>
        <Group gap="sm" wrap="nowrap">
          {data && <span className={classes.kind}>{common(data.kind)}</span>}
          <strong>{data?.company ?? 'ProdSys'}</strong>
          <Button
            variant="subtle"
            ml="auto"
            size="compact-sm"
            lang={other}
            onClick={() => void useThisLanguage(other)}
          >
            {other === 'nb' ? t('norwegian') : t('english')}
          </Button>
        </Group>
        <Title order={1}>{title}</Title>
        {children}
      </Stack>
    </Box>
  );
}
