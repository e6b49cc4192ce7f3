import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../texts/define-texts';
import { formatAmount, formatDate, formatDecimal } from '../texts/format';
import { ChooseArticle } from './choose-article';
import { deviationOf } from './deviation';
import type { DraftLine, Warning } from './draft';
import classes from './draft-lines.module.css';
import { draftTexts } from './draft-texts';
import { PriceDeviation } from './price-deviation';
import { WarningList } from './warning-list';

interface Props {
  line: DraftLine;
  warnings: Warning[];
  columns: number;
  currency: string;
  isOpen: boolean;
  choose?: ((articleId: string) => Promise<void>) | undefined;
}

export function DraftLineRow({ line, warnings, columns, currency, isOpen, choose }: Props) {
  const t = useTexts(draftTexts);
  const [isChoosing, setChoosing] = useState(false);
  const { lineNumber, articleId, unit, unitPrice, priceQuantity, discountPercent, ownPrice } = line;
  const per = (price: string) =>
    priceQuantity === '1'
      ? formatAmount(price)
      : t('pricePer', { price: formatAmount(price), quantity: formatDecimal(priceQuantity) });
  const deviation = deviationOf(line, warnings);
  // The chip says it, with the price of today.
  const besides = 'amount' in deviation ? warnings.filter(({ code }) => code !== 'price-differs') : warnings;
  const needsArticle = articleId === null && isOpen;
  return (
    <tbody role="rowgroup" data-problem={warnings.length > 0 || needsArticle || undefined}>
      <tr role="row">
        <td role="cell" data-label={t('line')} className={classes.number}>
          {lineNumber}
        </td>
        <td role="cell" data-label={t('ordered')} className={classes.whole}>
          <strong>{line.articleNumber}</strong>
          <span className={classes.text}>{line.description}</span>
          <Besides line={line} />
        </td>
        <td role="cell" data-label={t('quantity')} data-right>
          {`${formatDecimal(line.quantity)} ${unit}`}
        </td>
        <td role="cell" data-label={t('price')} data-right>
          {per(unitPrice)}
        </td>
        <td role="cell" data-label={t('discount')} data-right>
          {/[1-9]/.test(discountPercent) ? t('percent', { number: formatDecimal(discountPercent) }) : null}
        </td>
        <td role="cell" data-label={t('amount')} data-right>
          {formatAmount(line.amount)}
        </td>
        <td role="cell" data-label={t('ours')} data-ours className={classes.whole}>
          {articleId === null ? (
            <strong className={classes.lacking}>{t('noArticle')}</strong>
          ) : (
            <Link to={`/articles/${articleId}`}>{line.ownArticleNumber}</Link>
          )}
          <span className={classes.text}>{line.ownDescription}</span>
          <span className={classes.faint}>
            <Reason line={line} />
          </span>
          {choose && (
            <Button
              size="compact-xs"
              variant={needsArticle ? 'filled' : 'default'}
              className="no-print"
              onClick={() => setChoosing(true)}
            >
              {articleId === null ? t('chooseArticle') : t('changeArticle')}
            </Button>
          )}
          {choose && isChoosing && (
            <ChooseArticle line={line} choose={choose} close={() => setChoosing(false)} />
          )}
        </td>
        <td role="cell" data-label={t('ourPrice')} data-right>
          {ownPrice === null ? null : per(ownPrice)}
        </td>
        <td role="cell" data-label={t('deviation')}>
          {articleId === null ? null : <PriceDeviation deviation={deviation} currency={currency} />}
        </td>
      </tr>
      {besides.length > 0 && (
        <tr role="row" className={classes.below}>
          <td role="cell" colSpan={columns}>
            <WarningList warnings={besides} isHistory={line.reason.code === 'article-chosen'} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** What few lines say besides. */
function Besides({ line }: { line: DraftLine }) {
  const t = useTexts(draftTexts);
  const { buyerArticleNumber, gtin, requestedDeliveryDate, note } = line;
  const said = [
    buyerArticleNumber && t('buyersNumber', { number: buyerArticleNumber }),
    gtin && t('gtin', { number: gtin }),
    requestedDeliveryDate && t('deliveredOn', { day: formatDate(requestedDeliveryDate) }),
    note,
  ].filter(Boolean);
  return said.length > 0 ? <span className={classes.faint}>{said.join(' · ')}</span> : null;
}

/** Why the line has this article. */
function Reason({ line: { reason } }: { line: DraftLine }) {
  const t = useTexts(draftTexts);
  const { code, params } = reason;
  if (code === 'article-matched') return t('reasonMatched');
  if (code === 'article-chosen') return t('reasonChosen', { by: String(params['by']) });
  if (code === 'article-not-found') return t('reasonNotFound');
  return code;
}
