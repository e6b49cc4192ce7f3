import { client, ifMatch, refresh } from '../api/client';
import { notifyDone } from '../parts/notify';
import { useTexts } from '../texts/define-texts';
import type { Draft } from './draft';
import { draftTexts } from './draft-texts';

/** What can be done with a draft, each from the version that is shown. Failures are thrown. */
export function useDraftActions({ id, version, number }: Draft) {
  const t = useTexts(draftTexts);
  const params = { path: { id }, header: ifMatch(version) };
  // To decide without a version is allowed, so the types do not name the header; we name what was seen.
  const seen = { params: { path: { id } }, headers: ifMatch(version) };
  const done = async (message: string) => {
    await refresh('/api/order-drafts', '/api/dashboard');
    notifyDone(message);
  };
  return {
    chooseArticle: async (lineNumber: number, articleId: string) => {
      await client.PATCH('/api/order-drafts/{id}/lines/{lineNumber}', {
        params: { ...params, path: { id, lineNumber: String(lineNumber) } },
        body: { articleId },
      });
      await done(t('articleChosen', { line: lineNumber }));
    },
    chooseCustomer: async (contactId: string, name: string) => {
      await client.PATCH('/api/order-drafts/{id}', { params, body: { contactId } });
      await done(t('customerChosen', { name }));
    },
    approve: async () => {
      await client.POST('/api/order-drafts/{id}/approve', seen);
      await refresh('/api/orders');
      await done(t('approvedNow', { draft: number }));
    },
    reject: async (reason: string) => {
      await client.POST('/api/order-drafts/{id}/reject', { ...seen, body: { reason } });
      await done(t('rejectedNow', { draft: number }));
    },
  };
}

export type DraftActions = ReturnType<typeof useDraftActions>;
