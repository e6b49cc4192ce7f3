import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { memo, useCallback } from 'react';
import { useTexts } from '../texts/define-texts';
import { formatAmount } from '../texts/format';
import { lineAmount } from './amounts';
import { ArticleCell, type ArticleSource } from './article-cell';
import { LineCell } from './line-cell';
import { faultsIn, type LineColumn } from './line-columns';
import classes from './line-grid.module.css';
import { lineGridTexts } from './line-grid-texts';
import type { LineChange, LineField, LineValues } from './line-values';
import { orderTermsTexts } from './order-terms-texts';

interface Props {
  line: LineValues;
  columns: LineColumn[];
  source: ArticleSource;
  onChange: (key: string, change: LineChange) => void;
  onRemove: (key: string) => void;
}

/** A line of the grid, made anew only when it changes. */
export const LineRow = memo(function LineRow({ line, columns, source, onChange, onRemove }: Props) {
  const t = useTexts(lineGridTexts);
  const terms = useTexts(orderTermsTexts);
  const { key, lineNumber } = line;
  const faults = faultsIn(line);
  const change = useCallback((made: LineChange) => onChange(key, made), [key, onChange]);
  const write = useCallback(
    (field: LineField, value: string) => onChange(key, { [field]: value }),
    [key, onChange],
  );
  const amount = lineAmount(line);
  const cell = ({ field, kind, isNumber, below }: LineColumn) => {
    const shared = {
      label: t('cell', { column: terms(labelOf(field)), line: lineNumber }),
      isWrong: faults.some((fault) => fault.field === field),
      describedBy: `${key}-faults`,
    };
    return field === 'articleNumber' ? (
      <ArticleCell
        key={field}
        {...shared}
        value={line.articleNumber}
        isFound={line.articleId !== null}
        source={source}
        onChange={change}
      />
    ) : (
      <LineCell
        key={field}
        {...shared}
        field={field}
        kind={kind}
        isNumber={isNumber}
        hint={below && terms(labelOf(field))}
        value={line[field]}
        onChange={write}
      />
    );
  };
  return (
    <>
      <tr role="row" data-line={key} data-wrong={faults.length > 0 || undefined}>
        <th role="rowheader" data-label={terms('line')}>
          {lineNumber}
        </th>
        {columns
          .filter(({ below }) => !below)
          .map(({ field, isNumber }) => (
            <td
              role="cell"
              key={field}
              data-field={field}
              data-label={terms(labelOf(field))}
              data-right={isNumber}
            >
              {columns.filter((column) => column.field === field || column.below === field).map(cell)}
            </td>
          ))}
        <td role="cell" data-field="amount" data-label={terms('amount')} data-right>
          {amount && formatAmount(amount)}
        </td>
        <td role="cell" data-field="remove">
          <ActionIcon
            color="gray"
            aria-label={t('removeLine', { line: lineNumber })}
            onClick={() => onRemove(key)}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </td>
      </tr>
      {faults.length > 0 && (
        <tr role="row" className={classes.faults}>
          <td role="cell" colSpan={columns.filter(({ below }) => !below).length + 3} id={`${key}-faults`}>
            {faults.map(({ field, text }) => (
              <p key={field}>
                <strong>{terms(labelOf(field))}:</strong> {text}
              </p>
            ))}
          </td>
        </tr>
      )}
    </>
  );
});

const labels = { requestedDeliveryDate: 'lineDelivery', note: 'lineNote' } as const;

/** A line's own date and note are called otherwise than the order's. */
export const labelOf = (field: LineField) =>
  field in labels ? labels[field as keyof typeof labels] : (field as Exclude<LineField, keyof typeof labels>);
