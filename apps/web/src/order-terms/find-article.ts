import type { Article } from '../articles/article-form';
import { api, client, queryClient } from '../api/client';

export type Found = { article: Article } | { why: 'notFound' | 'ambiguous' };

/** What the supplier sells first; without any, what others sell: the register may not know yet that it sells it. */
export async function searchArticles(search: string, supplierContactId: string | null): Promise<Article[]> {
  const ask = async (supplier?: string) => {
    const query = { search, active: 'true', supplierContactId: supplier, limit: '30' } as const;
    const options = api.queryOptions('get', '/api/articles', { params: { query } });
    return (await queryClient.fetchQuery(options)).items;
  };
  const own = supplierContactId ? await ask(supplierContactId) : [];
  return own.length > 0 ? own : ask();
}

/** The one article with this number, ours or the supplier's. Two are none: a person decides. */
export async function findArticle(number: string, supplierContactId: string | null): Promise<Found> {
  const ask = async (query: {
    number?: string;
    supplierContactId?: string;
    supplierArticleNumber?: string;
  }) => {
    const { data } = await client.GET('/api/articles', {
      params: { query: { ...query, active: 'true', limit: '2' } },
    });
    return data?.items ?? [];
  };
  const hits = await Promise.all([
    ask({ number }),
    ...(supplierContactId ? [ask({ supplierContactId, supplierArticleNumber: number })] : []),
  ]);
  const [article, ...others] = [...new Map(hits.flat().map((hit) => [hit.id, hit])).values()];
  if (!article) return { why: 'notFound' };
  return others.length === 0 ? { article } : { why: 'ambiguous' };
}
