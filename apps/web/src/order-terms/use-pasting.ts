import { useState } from 'react';
import { commonTexts } from '../texts/common-texts';
import { textOf } from '../texts/define-texts';
import type { ArticleSource } from './article-cell';
import { findArticle, type Found } from './find-article';
import { lineGridTexts } from './line-grid-texts';
import { filled } from './line-filling';
import {
  changed,
  newLine,
  nextNumber,
  writtenLines,
  type LineChange,
  type LineValues,
  type SetLines,
} from './line-values';
import { parsePasted } from './parse-pasted';

/** How many numbers are looked up at a time, between two pictures of the grid. */
const atOnce = 24;

export interface Pasting {
  /** The lines that were made, by their keys. */
  keys: ReadonlySet<string>;
  /** Of how many numbers, how many have been looked up. */
  asked: number;
  done: number;
}

const t = textOf(lineGridTexts);
const common = textOf(commonTexts);

function changeOf(number: string, answer: Found | 'failed', { fill }: ArticleSource): LineChange {
  if (answer === 'failed') return { faults: { articleNumber: t('noLookUp', { number }) } };
  if ('why' in answer) return { faults: { articleNumber: t(answer.why, { number }) } };
  return (line) => filled(line, fill(answer.article));
}

/** Here the quantity was to come with the row; a line that somebody types gets it a moment later. */
const withQuantity = (line: LineValues): LineValues =>
  line.quantity ? line : { ...line, faults: { ...line.faults, quantity: common('required') } };

/** Rows of a spreadsheet become lines at once, and then find their articles. A row that finds none says so. */
export function usePasting(source: ArticleSource, setLines: SetLines) {
  const [pasting, setPasting] = useState<Pasting | null>(null);
  const look = async (made: LineValues[]) => {
    const numbers = [...new Set(made.map((line) => line.articleNumber).filter(Boolean))];
    const keys = new Set(made.map(({ key }) => key));
    setPasting({ keys, asked: numbers.length, done: 0 });
    for (let start = 0; start < numbers.length; start += atOnce) {
      const some = numbers.slice(start, start + atOnce);
      const changes = new Map(
        await Promise.all(
          some.map(async (number): Promise<[string, LineChange]> => {
            const answer = await findArticle(number, source.supplierContactId).catch(() => 'failed' as const);
            return [number, changeOf(number, answer, source)];
          }),
        ),
      );
      setLines((lines) =>
        lines.map((line) => {
          const change = keys.has(line.key) && line.articleId === null && changes.get(line.articleNumber);
          return change ? changed(line, change) : line;
        }),
      );
      setPasting((before) => before && { ...before, done: start + some.length });
    }
    setLines((lines) => lines.map((line) => (keys.has(line.key) ? withQuantity(line) : line)));
  };
  const paste = (text: string) => {
    const made = parsePasted(text).map((row) => newLine(0, row));
    if (made.length === 0) return;
    setLines((lines) => {
      const kept = writtenLines(lines);
      const first = nextNumber(kept);
      return [...kept, ...made.map((line, index) => ({ ...line, lineNumber: first + index }))];
    });
    void look(made);
  };
  return { paste, pasting, forget: () => setPasting(null) };
}
