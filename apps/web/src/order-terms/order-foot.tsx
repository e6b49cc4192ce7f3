import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { SaveBar } from '../parts/save-bar';

interface Props {
  /** Null: the order cannot be changed (any more). */
  editing: { isChanged: boolean; isSaving: boolean; save: () => unknown; undo?: () => void } | null;
  children: ReactNode;
}

/** The actions at the foot of an order, beside the save while there is something to save. */
export function OrderFoot({ editing, children }: Props) {
  if (editing)
    return (
      <SaveBar {...editing} save={() => void editing.save()}>
        {children}
      </SaveBar>
    );
  return (
    <Group gap="xs" className="no-print">
      {children}
    </Group>
  );
}
