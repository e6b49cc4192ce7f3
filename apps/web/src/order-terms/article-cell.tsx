import { memo, useRef, useState, type KeyboardEvent } from 'react';
import type { Article } from '../articles/article-form';
import { textOf } from '../texts/define-texts';
import { ArticleOptions } from './article-options';
import { findArticle, searchArticles } from './find-article';
import classes from './line-grid.module.css';
import { lineGridTexts } from './line-grid-texts';
import { filled, type FillFrom } from './line-filling';
import type { LineChange } from './line-values';

/** How long after the last letter the question goes out, in milliseconds. */
const pause = 180;

/** Where articles come from: whose numbers are known, and what they say of a line. */
export interface ArticleSource {
  supplierContactId: string | null;
  fill: FillFrom;
}

interface Props {
  value: string;
  isFound: boolean;
  label: string;
  isWrong: boolean;
  describedBy: string;
  source: ArticleSource;
  onChange: (change: LineChange) => void;
}

const t = textOf(lineGridTexts);

/** The article of a line: a number, ours or the supplier's, or words to search by. */
export const ArticleCell = memo(function ArticleCell({
  value,
  isFound,
  label,
  isWrong,
  describedBy,
  source,
  onChange,
}: Props) {
  const [found, setFound] = useState<{ search: string; articles: Article[] } | null>(null);
  const [marked, setMarked] = useState(-1);
  const timer = useRef(0);
  const asked = useRef('');
  const { supplierContactId, fill } = source;
  const list = `${describedBy}-articles`;

  const close = () => {
    clearTimeout(timer.current);
    asked.current = '';
    setFound(null);
    setMarked(-1);
  };
  const search = (text: string) => {
    clearTimeout(timer.current);
    asked.current = text.trim();
    if (!asked.current) return close();
    timer.current = window.setTimeout(() => {
      void searchArticles(text.trim(), supplierContactId).then(
        (articles) => {
          // The answer to an older question comes too late.
          if (asked.current === text.trim()) setFound({ search: text.trim(), articles });
        },
        // Choosing fails with a reason; a list that does not come is only missing.
        () => setFound(null),
      );
    }, pause);
  };
  const choose = (article: Article) => {
    onChange((line) => filled(line, fill(article)));
    close();
  };
  /** A number that has been typed to its end is looked up, also when no list was waited for. */
  const settle = () => {
    const number = value.trim();
    close();
    if (isFound || !number) return;
    const tell = (fault: string) =>
      onChange((line) => (isStill(line, number) ? { faults: { articleNumber: fault } } : {}));
    void findArticle(number, supplierContactId).then(
      (answer) => {
        if ('why' in answer) tell(t(answer.why, { number }));
        else onChange((line) => (isStill(line, number) ? filled(line, fill(answer.article)) : {}));
      },
      () => tell(t('noLookUp', { number })),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey } = event;
    const articles = found?.articles ?? [];
    if (key === 'ArrowDown' && altKey) {
      event.preventDefault();
      search(value);
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && found) {
      event.preventDefault();
      const step = key === 'ArrowDown' ? 1 : -1;
      setMarked((before) => Math.min(articles.length - 1, Math.max(0, before + step)));
    } else if (key === 'Escape' && found) {
      event.preventDefault();
      close();
    } else if (key === 'Enter') {
      const only = articles.length === 1 && found?.search === value.trim() ? articles[0] : undefined;
      const chosen = articles[marked] ?? only;
      if (chosen) choose(chosen);
    }
  };
  return (
    <div className={classes.article}>
      <input
        className={classes.input}
        data-column="articleNumber"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={Boolean(found)}
        aria-controls={found ? list : undefined}
        aria-activedescendant={found && marked >= 0 ? `${list}-${marked}` : undefined}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? describedBy : undefined}
        autoComplete="off"
        placeholder={value ? undefined : t('articleHint')}
        value={value}
        onChange={(event) => {
          onChange({ articleNumber: event.currentTarget.value, articleId: null });
          setMarked(-1);
          search(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={settle}
      />
      {found && (
        <ArticleOptions
          id={list}
          label={label}
          articles={found.articles}
          marked={marked}
          search={found.search}
          supplierContactId={supplierContactId}
          choose={choose}
        />
      )}
    </div>
  );
});

const isStill = (line: { articleId: string | null; articleNumber: string }, number: string) =>
  line.articleId === null && line.articleNumber.trim() === number;
