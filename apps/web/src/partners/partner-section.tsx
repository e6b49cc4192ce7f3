import { Paper, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

/** A part of the page with a heading of its own. */
export function PartnerSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={id} miw={0}>
      <Title order={2} id={id} mb="sm">
        {title}
      </Title>
      {children}
    </Paper>
  );
}
