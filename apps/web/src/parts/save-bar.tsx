import { Button, Group, Modal, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useBlocker } from 'react-router';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import classes from './save-bar.module.css';

interface Props {
  isChanged: boolean;
  isSaving: boolean;
  save: () => void;
  undo?: () => void;
  /** More actions, beside the save. */
  children?: ReactNode;
}

/** At the foot of a record: Ctrl + S saves, and leaving with changes asks first. */
export function SaveBar({ isChanged, isSaving, save, undo, children }: Props) {
  const t = useTexts(commonTexts);
  useHotkeys([['mod+S', () => isChanged && !isSaving && save()]], []);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isChanged &&
      !isSaving &&
      currentLocation.pathname !== nextLocation.pathname &&
      nextLocation.pathname !== '/sign-in',
  );
  return (
    <>
      <Group className={classes.bar} gap="xs">
        <Button onClick={save} disabled={!isChanged} loading={isSaving}>
          {t('save')}
        </Button>
        {isChanged && undo && (
          <Button variant="default" onClick={undo}>
            {t('undo')}
          </Button>
        )}
        {children}
      </Group>
      <Modal opened={blocker.state === 'blocked'} onClose={() => blocker.reset?.()} title={t('unsaved')}>
        <Text size="sm" mb="md">
          {t('unsaved')}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => blocker.proceed?.()}>
            {t('leave')}
          </Button>
          <Button onClick={() => blocker.reset?.()} data-autofocus>
            {t('stay')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
