import { Paper, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useId } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../texts/define-texts';
import { dashboardTexts } from './dashboard-texts';
import classes from './dashboard.module.css';
import type { Thing } from './things-to-do';

/** What needs doing, each line leading to where it is done. */
export function ToDoList({ things }: { things: Thing[] }) {
  const t = useTexts(dashboardTexts);
  const id = useId();
  const textOf = ({ message, code, count }: Thing) =>
    message ?? (code ? t(code, count ? { count } : {}) : '');
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={id}>
      <Title order={2} id={id} size="h3" mb="xs">
        {t('toDo')}
      </Title>
      {things.length === 0 ? (
        <Text c="dimmed">{t('nothingToDo')}</Text>
      ) : (
        <ul className={classes.things}>
          {things.map((thing) => (
            <li key={thing.key}>
              <IconAlertTriangle size={17} aria-hidden />
              <span>
                {thing.partner && <strong>{thing.partner}: </strong>}
                {thing.to ? <Link to={thing.to}>{textOf(thing)}</Link> : textOf(thing)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Paper>
  );
}
