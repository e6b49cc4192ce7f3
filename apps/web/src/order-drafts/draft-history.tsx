import { api } from '../api/client';
import { History } from '../parts/history';
import { paged } from '../parts/paged';
import { useTexts, type Translate } from '../texts/define-texts';
import { draftTexts } from './draft-texts';

export function DraftHistory({ id }: { id: string }) {
  const t = useTexts(draftTexts);
  const query = api.useInfiniteQuery(
    'get',
    '/api/order-drafts/{id}/history',
    { params: { path: { id } } },
    paged,
  );
  return <History query={query} labelOf={(field) => labelOf(field, t)} />;
}

function labelOf(field: string, t: Translate<typeof draftTexts.texts>): string {
  const [, line, part = ''] = /^lines\/(\d+)(?:\/(.+))?$/.exec(field) ?? [];
  if (line) return part ? t('lineField', { line, field: labelOf(part, t) }) : `${t('line')} ${line}`;
  if (field === 'articleId') return t('article');
  return field in draftTexts.texts ? t(field as 'state') : field;
}
