import { Button, Group, Text } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useState } from 'react';
import { client, refresh, type Schemas } from '../api/client';
import { FailureNote } from '../parts/failure-note';
import { useTexts } from '../texts/define-texts';
import { ApprovalResults } from './approval-results';
import classes from './decision-bar.module.css';
import type { DraftRow } from './draft';
import { draftTexts } from './draft-texts';

interface Props {
  drafts: DraftRow[];
  chosen: ReadonlySet<string>;
  choose: (chosen: Set<string>) => void;
}

/** As many as the API takes at once. */
const atOnce = 100;

const isSound = ({ state, hasDeviations, test }: DraftRow) => state === 'draft' && !hasDeviations && !test;

/** Drafts in which there is nothing to look at become orders together. */
export function ApproveTogether({ drafts, chosen, choose }: Props) {
  const t = useTexts(draftTexts);
  const [results, setResults] = useState<Schemas['BulkApprovalResult'][]>([]);
  const [total, setTotal] = useState(0);
  const [failure, setFailure] = useState<unknown>(null);
  const sound = drafts.filter(isSound);
  const chosenDrafts = drafts.filter(({ id }) => chosen.has(id));
  const going = chosenDrafts.filter(isSound);
  const left = chosenDrafts.length - going.length;

  const approve = async () => {
    setFailure(null);
    setResults([]);
    setTotal(going.length);
    try {
      for (let start = 0; start < going.length; start += atOnce) {
        const items = going.slice(start, start + atOnce).map(({ id, version }) => ({ id, version }));
        const { data } = await client.POST('/api/order-drafts/approve', { body: { items } });
        setResults((before) => [...before, ...(data?.items ?? [])]);
      }
      choose(new Set());
    } catch (error) {
      setFailure(error);
    } finally {
      setTotal(0);
      await refresh('/api/order-drafts', '/api/orders', '/api/dashboard');
    }
  };
  return (
    <>
      {results.length > 0 && <ApprovalResults results={results} close={() => setResults([])} />}
      <FailureNote failure={failure} />
      {sound.length > 0 && (
        <div className={classes.bar}>
          <Group gap="xs">
            <Button
              size="md"
              leftSection={<IconChecks size={18} aria-hidden />}
              disabled={going.length === 0}
              loading={total > 0}
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
            {total > atOnce && (
              <Text size="sm" role="status">
                {t('approving', { done: results.length, total })}
              </Text>
            )}
          </Group>
        </div>
      )}
    </>
  );
}
