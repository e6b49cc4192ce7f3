import { Group, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useRights } from '../frame/session';
import { actionPlace, type Partner } from './action-place';

/** What a person has to do about a partner, each leading to where it is done. */
export function NeededActions({ partner, withIcons }: { partner: Partner; withIcons?: boolean }) {
  const may = useRights();
  if (partner.actionNeeded.length === 0) return null;
  return (
    <Stack gap={4}>
      {partner.actionNeeded.map((action) => {
        const to = actionPlace(action, partner, may);
        return (
          <Group key={action.code} gap={8} wrap="nowrap" align="flex-start">
            {withIcons && (
              <IconAlertTriangle size={17} aria-hidden color="var(--warn-text)" style={{ flex: 'none' }} />
            )}
            <span>{to ? <Link to={to}>{action.message}</Link> : action.message}</span>
          </Group>
        );
      })}
    </Stack>
  );
}
