import { stale, writeAudit, type Instance } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { Author } from '../history/author';
import { isReferredTo } from '../references';
import { ArticleWord } from '../search/search-word.entity';
import { removeWords } from '../search/store-words';
import { ArticleSupplier } from './article-supplier.entity';
import { Article } from './article.entity';
import { findArticle } from './read-articles';
import { changeArticle } from './store-articles';

/** Deletes an article that nothing refers to; any other is deactivated. Throws `version-stale`. */
export async function removeArticle(
  manager: EntityManager,
  instance: Instance,
  author: Author,
  id: string,
  version: number,
): Promise<void> {
  const present = await findArticle(manager, id);
  if (present.article.version !== version) throw stale(present.article.version);
  if (await isReferredTo(manager, instance, 'article', id))
    return changeArticle(manager, author, present, version, { active: false }, 'deactivated');
  const { affected } = await manager.delete(Article, { id, version });
  if (affected !== 1) throw stale(version + 1);
  await manager.delete(ArticleSupplier, { articleId: id });
  await removeWords(manager, ArticleWord, [id]);
  await writeAudit(manager, author.at, {
    actor: author.actor,
    action: 'article-deleted',
    objectId: id,
    params: { number: present.article.number },
  });
}
