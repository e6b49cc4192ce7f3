import { Button, Group, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../api/client';
import { useRights } from '../frame/session';
import { useTexts } from '../texts/define-texts';
import { ApproveDraft } from './approve-draft';
import classes from './decision-bar.module.css';
import type { Draft } from './draft';
import { DraftFailure } from './draft-failure';
import { draftTexts } from './draft-texts';
import { RejectDraft } from './reject-draft';
import type { DraftActions } from './use-draft-actions';

interface Props {
  draft: Draft;
  actions: DraftActions;
}

/** At the foot, in reach of a thumb: the decision, and the way to the next draft. */
export function DecisionBar({ draft, actions }: Props) {
  const t = useTexts(draftTexts);
  const may = useRights();
  const [failure, setFailure] = useState<unknown>(null);
  const decides = draft.state === 'draft' && may('decide');
  const obstacle = useObstacle(draft);
  return (
    <div className={classes.bar}>
      <DraftFailure failure={failure} done={() => setFailure(null)} />
      {decides && obstacle && (
        <Text size="sm" mb={6}>
          {obstacle}
        </Text>
      )}
      <Group gap="xs" className={classes.actions} data-decides={decides || undefined}>
        {decides && (
          <>
            <ApproveDraft
              draft={draft}
              isPossible={obstacle === null}
              approve={actions.approve}
              onFailure={setFailure}
            />
            <RejectDraft draft={draft} reject={actions.reject} />
          </>
        )}
        {draft.salesOrderId && (
          <Button component={Link} to={`/orders/${draft.salesOrderId}`} size="md">
            {t('toOrder', { number: draft.salesOrderNumber ?? '' })}
          </Button>
        )}
        <NextUnread id={draft.id} />
      </Group>
    </div>
  );
}

/** What a person must decide before the draft can become an order, as the instance will demand it. */
function useObstacle({ test, contactId, lines }: Draft): string | null {
  const t = useTexts(draftTexts);
  if (test) return t('testNever');
  if (contactId === null) return t('firstCustomer');
  const open = lines.filter(({ articleId }) => articleId === null).map(({ lineNumber }) => lineNumber);
  return open.length > 0 ? t('firstArticles', { count: open.length, lines: open.join(', ') }) : null;
}

function NextUnread({ id }: { id: string }) {
  const t = useTexts(draftTexts);
  const { data } = api.useQuery('get', '/api/order-drafts', {
    // The one that has waited longest; two, as the first may be this one.
    params: { query: { unread: 'true', sort: '-receivedAt', limit: '2' } },
  });
  const next = data?.items.find((draft) => draft.id !== id);
  if (!next) return null;
  return (
    <Button
      component={Link}
      to={`/order-drafts/${next.id}`}
      size="md"
      variant="subtle"
      className={classes.next}
      rightSection={<IconArrowRight size={18} aria-hidden />}
    >
      <span className={classes.name}>{t('nextUnread', { number: next.number })}</span>
    </Button>
  );
}
