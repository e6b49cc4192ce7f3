import { IconTrash } from '@tabler/icons-react';
import { memo, useCallback } from 'react';
import { formatAmount } from '../texts/format';
import { lineAmount } from './amounts';
import { ArticleCell, type ArticleSource } from './article-cell';
import { LineCell } from './line-cell';
import { faultsIn, type LineColumn } from './line-columns';
import classes from './line-grid.module.css';
import type { LineChange, LineField, LineValues } from './line-values';

/** Looked up once: a thousand lines say the same. */
export interface GridWords {
  line: string;
  /** Inside a sentence. */
  ofLine: string;
  amount: string;
  remove: string;
}

interface Props {
  line: LineValues;
  columns: LineColumn[];
  words: GridWords;
  source: ArticleSource;
  onChange: (key: string, change: LineChange) => void;
  onRemove: (key: string) => void;
}

/** A line of the grid, made anew only when it changes. */
export const LineRow = memo(function LineRow({ line, columns, words, source, onChange, onRemove }: Props) {
  const { key, lineNumber } = line;
  const faults = faultsIn(line);
  const change = useCallback((made: LineChange) => onChange(key, made), [key, onChange]);
  const write = useCallback(
    (field: LineField, value: string) => onChange(key, { [field]: value }),
    [key, onChange],
  );
  const amount = lineAmount(line);
  const cell = ({ field, header, kind, isNumber, below }: LineColumn) => {
    const shared = {
      label: `${header}, ${words.ofLine} ${lineNumber}`,
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
        hint={below && header}
        value={line[field]}
        onChange={write}
      />
    );
  };
  return (
    <>
      <tr role="row" data-line={key} data-wrong={faults.length > 0 || undefined}>
        <th role="rowheader" data-label={words.line}>
          {lineNumber}
        </th>
        {columns
          .filter(({ below }) => !below)
          .map(({ field, header, isNumber }) => (
            <td role="cell" key={field} data-field={field} data-label={header} data-right={isNumber}>
              {columns.filter((column) => column.field === field || column.below === field).map(cell)}
            </td>
          ))}
        <td role="cell" data-field="amount" data-label={words.amount} data-right>
          {amount && formatAmount(amount)}
        </td>
        <td role="cell" data-field="remove">
          <button
            type="button"
            className={classes.remove}
            aria-label={`${words.remove} ${lineNumber}`}
            onClick={() => onRemove(key)}
          >
            <IconTrash size={16} aria-hidden />
          </button>
        </td>
      </tr>
      {faults.length > 0 && (
        <tr role="row" className={classes.faults}>
          <td role="cell" colSpan={columns.filter(({ below }) => !below).length + 3} id={`${key}-faults`}>
            {faults.map(({ field, text }) => (
              <p key={field}>
                <strong>{columns.find((column) => column.field === field)?.header}:</strong> {text}
              </p>
            ))}
          </td>
        </tr>
      )}
    </>
  );
});
