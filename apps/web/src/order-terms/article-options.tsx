import { useTexts } from '../texts/define-texts';
import type { Article } from '../articles/article-form';
import { lineGridTexts } from './line-grid-texts';
import classes from './article-options.module.css';

interface Props {
  id: string;
  label: string;
  articles: Article[];
  marked: number;
  search: string;
  supplierContactId: string | null;
  choose: (article: Article) => void;
}

/** What was found, below the field in which somebody searches; the keys are the field's. */
export function ArticleOptions({ id, label, articles, marked, search, supplierContactId, choose }: Props) {
  const t = useTexts(lineGridTexts);
  return (
    <div className={classes.box}>
      {articles.length === 0 && (
        <p role="status" className={classes.none}>
          {t('noHits', { search })}
        </p>
      )}
      <ul role="listbox" id={id} aria-label={label} hidden={articles.length === 0}>
        {articles.map((article, index) => {
          const supplier = article.suppliers.find(({ contactId }) => contactId === supplierContactId);
          return (
            <li
              key={article.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === marked}
              ref={(item) => {
                if (index === marked) item?.scrollIntoView({ block: 'nearest' });
              }}
              // Pressing must not take the focus away from the field.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(article)}
            >
              <strong>{article.number}</strong> {article.description}
              {supplierContactId && (
                <span className={classes.there}>
                  {supplier ? supplier.supplierArticleNumber : t('notSupplied')}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
