import { In, type EntityManager } from 'typeorm';
import { Article } from '../article/article.entity';

/** The articles that lines name, by id or by number, in one query. */
export async function articlesOf(
  manager: EntityManager,
  lines: { articleId?: string | null; articleNumber?: string | null }[],
): Promise<Article[]> {
  const ids = lines.flatMap((line) => (line.articleId ? [line.articleId] : []));
  const numbers = lines.flatMap((line) =>
    !line.articleId && line.articleNumber ? [line.articleNumber] : [],
  );
  const where = [
    ...(ids.length > 0 ? [{ id: In(ids) }] : []),
    ...(numbers.length > 0 ? [{ number: In(numbers) }] : []),
  ];
  return where.length > 0 ? manager.find(Article, { where }) : [];
}
