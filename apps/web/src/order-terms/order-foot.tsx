import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { SaveBar } from '../parts/save-bar';
import classes from './order-foot.module.css';

interface Props {
  /** Null: the order cannot be changed (any more). */
  editing: { isChanged: boolean; isSaving: boolean; save: () => unknown; undo?: () => void } | null;
  /** What is done next; stays in view. */
  main?: ReactNode;
  /** What is done now and then; on a phone above the bar, which is to leave room for the order. */
  others?: ReactNode;
}

/** The actions at the foot of an order, beside the save while there is something to save. */
export function OrderFoot({ editing, main, others }: Props) {
  if (!editing)
    return (
      <Group gap="xs" className="no-print">
        {main}
        {others}
      </Group>
    );
  return (
    <>
      {others && (
        <Group gap="xs" hiddenFrom="sm" className="no-print">
          {others}
        </Group>
      )}
      <div className={classes.foot}>
        <SaveBar {...editing} save={() => void editing.save()}>
          {main}
          <Group gap="xs" visibleFrom="sm">
            {others}
          </Group>
        </SaveBar>
      </div>
    </>
  );
}
