import { useCallback, useEffect, useRef } from 'react';
import { client, ifMatch, refresh } from '../api/client';
import { useRights } from '../frame/session';
import type { Draft } from './draft';

/** Marks the draft as read when it is opened, for the whole team. Answers how to do so again; nothing for those who only read. */
export function useMarkRead({ id, version, unread }: Draft): (() => void) | null {
  const may = useRights();
  const wasOpened = useRef(false);
  const mark = useCallback(() => {
    // A mark that fails is no loss: the draft stays unread. Nor is one for a revision that is not seen here yet.
    client
      .POST('/api/order-drafts/{id}/read', { params: { path: { id } }, headers: ifMatch(version) })
      .then(() => refresh('/api/order-drafts', '/api/dashboard'))
      .catch(() => undefined);
  }, [id, version]);
  const mayMark = may('edit');
  useEffect(() => {
    if (wasOpened.current) return;
    wasOpened.current = true;
    if (unread && mayMark) mark();
  }, [unread, mayMark, mark]);
  return mayMark ? mark : null;
}
