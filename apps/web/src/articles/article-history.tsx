import { useQueries } from '@tanstack/react-query';
import { api } from '../api/client';
import { History } from '../parts/history';
import { paged } from '../parts/paged';
import { useTexts } from '../texts/define-texts';
import { articleTexts } from './article-texts';
import { changedField, supplierIn } from './changed-field';

export function ArticleHistory({ id }: { id: string }) {
  const t = useTexts(articleTexts);
  const query = api.useInfiniteQuery(
    'get',
    '/api/articles/{id}/history',
    { params: { path: { id } } },
    paged,
  );
  const fields = (query.data?.pages ?? []).flatMap(({ items }) =>
    items.flatMap(({ changes }) => changes.map(({ field }) => field)),
  );
  const nameOf = useContactNames(fields.flatMap((field) => supplierIn(field) ?? []));
  const plain = (field: string) => (field in articleTexts.texts ? t(field as 'number') : field);
  return (
    <History query={query} labelOf={(field) => changedField(field, plain, nameOf, t('purchasePrice'))} />
  );
}

/** What contacts are called; nothing while that is not known. */
function useContactNames(ids: string[]): (id: string) => string | undefined {
  const names = useQueries({
    queries: [...new Set(ids)].map((id) =>
      api.queryOptions('get', '/api/contacts/{id}', { params: { path: { id } } }),
    ),
    combine: (results) => new Map(results.flatMap(({ data }) => (data ? [[data.id, data.name]] : []))),
  });
  return (id) => names.get(id);
}
