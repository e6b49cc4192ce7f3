import { Anchor, Box, Breadcrumbs, Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../texts/define-texts';
import classes from './page.module.css';
import { usePageTitle } from './page-title';
import { partsTexts } from './parts-texts';

export interface Crumb {
  title: string;
  to?: string;
}

interface Props {
  title: string;
  /** The way here, from the menu down, without this page. */
  crumbs?: Crumb[];
  /** Beside the title: states. */
  chips?: ReactNode;
  /** Upper left, above the content: `+ Ny` and the like. */
  tools?: ReactNode;
  /** Upper right: totals. */
  aside?: ReactNode;
  children: ReactNode;
}

export function Page({ title, crumbs = [], chips, tools, aside, children }: Props) {
  const t = useTexts(partsTexts);
  usePageTitle(title);
  return (
    <Box className={classes.page}>
      {crumbs.length > 0 && (
        <nav aria-label={t('path')} className={classes.crumbs}>
          <Breadcrumbs separator="›" separatorMargin={6}>
            {crumbs.map((crumb) =>
              crumb.to ? (
                <Anchor key={crumb.title} component={Link} to={crumb.to} size="sm">
                  {crumb.title}
                </Anchor>
              ) : (
                <Text key={crumb.title} size="sm" c="dimmed">
                  {crumb.title}
                </Text>
              ),
            )}
            <Text size="sm" aria-current="page" className={classes.here}>
              {title}
            </Text>
          </Breadcrumbs>
        </nav>
      )}
      <Group justify="space-between" align="flex-start" gap="md">
        <Group gap="sm" className={classes.title}>
          <Title order={1}>{title}</Title>
          {chips}
        </Group>
        {aside}
      </Group>
      {tools && (
        <Group gap="xs" className="no-print">
          {tools}
        </Group>
      )}
      {children}
    </Box>
  );
}
