import { Button, Group, Stack, Switch, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, useMemo, useState, type ClipboardEvent, type CSSProperties } from 'react';
import { useTexts } from '../texts/define-texts';
import type { ArticleSource } from './article-cell';
import { columnsOf } from './line-columns';
import classes from './line-grid.module.css';
import { lineGridTexts } from './line-grid-texts';
import { LineRow } from './line-row';
import { changed, newLine, nextNumber, type LineChange, type LineValues, type SetLines } from './line-values';
import { orderTermsTexts } from './order-terms-texts';
import { areRows } from './parse-pasted';
import { PasteDialog } from './paste-dialog';
import { PastingNote } from './pasting-note';
import { useGridKeys } from './use-grid-keys';
import { usePasting } from './use-pasting';

interface Props {
  lines: LineValues[];
  setLines: SetLines;
  source: ArticleSource;
  /** Bought lines say what the supplier calls the article. */
  isPurchase?: boolean;
}

/** From here on, laying out lines that nobody sees is felt in typing. */
const many = 60;

const isRare = ({ priceQuantity, note }: LineValues) => note !== '' || !['1', ''].includes(priceQuantity);

/** The lines of an order, filled in by keyboard or from a spreadsheet; on a narrow screen each line is a card. */
export function LineGrid({ lines, setLines, source, isPurchase = false }: Props) {
  const t = useTexts(lineGridTexts);
  const terms = useTexts(orderTermsTexts);
  const [asksRare, setAsksRare] = useState(false);
  const hasRare = asksRare || lines.some(isRare);
  const columns = useMemo(
    () => columnsOf({ hasSupplierNumber: isPurchase, hasRare, headerOf: terms }),
    [isPurchase, hasRare, terms],
  );
  const words = useMemo(
    () => ({
      line: terms('line'),
      ofLine: t('ofLine'),
      amount: terms('amount'),
      remove: t('removeLine'),
    }),
    [t, terms],
  );
  const headed = columns.filter(({ below }) => !below);
  const widths = ['2.7rem', ...headed.map(({ width }) => width), '7.4rem', '2.2rem'].join(' ');
  const addLine = useCallback(
    () => setLines((before) => [...before, newLine(nextNumber(before))]),
    [setLines],
  );
  const change = useCallback(
    (key: string, made: LineChange) =>
      setLines((before) => before.map((line) => (line.key === key ? changed(line, made) : line))),
    [setLines],
  );
  const remove = useCallback(
    (key: string) => setLines((before) => before.filter((line) => line.key !== key)),
    [setLines],
  );
  const { body, onKeyDown, addAndGo } = useGridKeys(lines.length, addLine);
  const { paste, pasting, forget } = usePasting(source, setLines);
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!areRows(text)) return;
    event.preventDefault();
    paste(text);
  };
  const goToWrong = () => {
    const wrong = [...(body.current?.querySelectorAll<HTMLElement>('[aria-invalid]') ?? [])];
    const here = wrong.findIndex((input) => input === document.activeElement);
    (wrong[here + 1] ?? wrong[0])?.focus();
  };
  return (
    <Stack gap="xs">
      {pasting && <PastingNote pasting={pasting} lines={lines} goToWrong={goToWrong} close={forget} />}
      <table
        role="table"
        aria-label={terms('lines')}
        className={classes.grid}
        style={{ '--columns': widths } as CSSProperties}
        data-long={lines.length > many || undefined}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" data-field="line">
              {terms('lineShort')}
            </th>
            {headed.map(({ field, header, isNumber }) => (
              <th role="columnheader" key={field} data-field={field} data-right={isNumber}>
                {header}
              </th>
            ))}
            <th role="columnheader" data-field="amount" data-right>
              {terms('amount')}
            </th>
            <td role="cell" data-field="remove" />
          </tr>
        </thead>
        <tbody role="rowgroup" ref={body} onKeyDown={onKeyDown} onPaste={onPaste}>
          {lines.map((line) => (
            <LineRow
              key={line.key}
              line={line}
              columns={columns}
              words={words}
              source={source}
              onChange={change}
              onRemove={remove}
            />
          ))}
        </tbody>
      </table>
      <Group gap="sm">
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={addAndGo}>
          {t('addLine')}
        </Button>
        <PasteDialog hint={t(isPurchase ? 'pasteHint' : 'pasteHintSale')} paste={paste} />
        <Switch
          label={t('allColumns')}
          checked={hasRare}
          disabled={!asksRare && hasRare}
          onChange={(event) => setAsksRare(event.currentTarget.checked)}
        />
      </Group>
      <Text size="sm" c="dimmed" visibleFrom="sm">
        {t('keys')}
      </Text>
    </Stack>
  );
}
