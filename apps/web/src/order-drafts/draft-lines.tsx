import { useTexts } from '../texts/define-texts';
import { formatAmount } from '../texts/format';
import type { Draft } from './draft';
import classes from './draft-lines.module.css';
import { DraftLineRow } from './draft-line-row';
import { draftTexts } from './draft-texts';
import type { placeWarnings } from './warnings';

interface Props {
  draft: Draft;
  warningsOf: ReturnType<typeof placeWarnings>['ofLine'];
  /** Absent: the articles cannot be changed. */
  choose?: ((lineNumber: number, articleId: string) => Promise<void>) | undefined;
}

/** Up to the amount. */
const customersColumns = 6;

/** What the customer orders, beside what it is with us. On a phone each line is a card. */
export function DraftLines({ draft: { lines, state, total, currency }, warningsOf, choose }: Props) {
  const t = useTexts(draftTexts);
  if (lines.length === 0) return <p>{t('noLines')}</p>;
  const columns = [
    { header: t('line') },
    { header: t('ordered') },
    { header: t('quantity'), right: true },
    { header: t('price'), right: true },
    { header: t('discount'), right: true },
    { header: t('amount'), right: true },
    { header: t('ours'), ours: true },
    { header: t('ourPrice'), right: true },
    { header: t('deviation') },
  ];
  return (
    <table role="table" aria-label={t('lines')} className={classes.lines}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ header, right, ours }) => (
            <th role="columnheader" key={header} data-right={right} data-ours={ours}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      {lines.map((line, index) => (
        <DraftLineRow
          currency={currency}
          key={line.lineNumber}
          line={line}
          warnings={warningsOf(index)}
          columns={columns.length}
          isOpen={state === 'draft'}
          choose={choose && ((articleId) => choose(line.lineNumber, articleId))}
        />
      ))}
      <tfoot role="rowgroup">
        <tr role="row">
          <th role="rowheader" colSpan={customersColumns - 1} data-right>
            {t('total')}
          </th>
          <td role="cell" data-right>
            {formatAmount(total, currency)}
          </td>
          <td role="cell" data-ours colSpan={columns.length - customersColumns} />
        </tr>
      </tfoot>
    </table>
  );
}
