import { Button, Group, Text } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useState } from 'react';
import { client, refresh, type Schemas } from '../api/client';
import { FailureNote } from '../parts/failure-note';
import { useTexts } from '../texts/define-texts';
import classes from './decision-bar.module.css';
import type { DraftRow } from './draft';
import { draftTexts } from './draft-texts';

interface Props {
  drafts: DraftRow[];
  chosen: ReadonlySet<string>;
  choose: (chosen: Set<string>) => void;
  /** What became of each so far; empty at the beginning. */
  tell: (results: Result[]) => void;
}

type Result = Schemas['BulkApprovalResult'];

/** As many as the API takes at once. */
const atOnce = 100;

const isSound = ({ state, hasDeviations, test }: DraftRow) => state === 'draft' && !hasDeviations && !test;

/** Drafts in which there is nothing to look at become orders together. */
export function ApproveTogether({ drafts, chosen, choose, tell }: Props) {
  const t = useTexts(draftTexts);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const sound = drafts.filter(isSound);
  const chosenDrafts = drafts.filter(({ id }) => chosen.has(id));
  const going = chosenDrafts.filter(isSound);
  const left = chosenDrafts.length - going.length;

  const approve = async () => {
    const results: Result[] = [];
    setFailure(null);
    tell([]);
    try {
      for (let start = 0; start < going.length; start += atOnce) {
        setProgress({ done: start, total: going.length });
        const items = going.slice(start, start + atOnce).map(({ id, version }) => ({ id, version }));
        const { data } = await client.POST('/api/order-drafts/approve', { body: { items } });
        results.push(...(data?.items ?? []));
        tell([...results]);
      }
      choose(new Set());
      window.scrollTo({ top: 0 });
    } catch (error) {
      setFailure(error);
    } finally {
      setProgress(null);
      await refresh('/api/order-drafts', '/api/orders', '/api/dashboard');
    }
  };
  return (
    <>
      <FailureNote failure={failure} />
      {sound.length > 0 && (
        <div className={classes.bar}>
          <Group gap="xs">
            <Button
              size="md"
              leftSection={<IconChecks size={18} aria-hidden />}
              disabled={going.length === 0}
              loading={progress !== null}
              onClick={() => void approve()}
            >
              {going.length > 0 ? t('approveChosen', { count: going.length }) : t('approve')}
            </Button>
            <Button size="md" variant="default" onClick={() => choose(new Set(sound.map(({ id }) => id)))}>
              {t('chooseSound', { count: sound.length })}
            </Button>
            {chosenDrafts.length > 0 && (
              <Button size="md" variant="subtle" onClick={() => choose(new Set())}>
                {t('chooseNone')}
              </Button>
            )}
            {left > 0 && <Text size="sm">{t('notTogether', { count: left })}</Text>}
            {progress && progress.total > atOnce && (
              <Text size="sm" role="status">
                {t('approving', progress)}
              </Text>
            )}
          </Group>
        </div>
      )}
    </>
  );
}
