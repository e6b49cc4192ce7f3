import { useCallback, useEffect, useRef, type KeyboardEvent } from 'react';

const inputs = (row: Element | null | undefined) => [
  ...(row?.querySelectorAll<HTMLInputElement>('input[data-column]') ?? []),
];

function goTo(input: HTMLInputElement | null | undefined): void {
  input?.focus();
  input?.select();
}

/** Enter goes on to the next field and at the end to a new line; the arrows go to the same field of another line. */
export function useGridKeys(count: number, addLine: () => void) {
  const body = useRef<HTMLTableSectionElement>(null);
  const awaitsLine = useRef(false);
  const rows = () => [...(body.current?.querySelectorAll('tr[data-line]') ?? [])];
  const addAndGo = useCallback(() => {
    awaitsLine.current = true;
    addLine();
  }, [addLine]);
  useEffect(() => {
    if (!awaitsLine.current) return;
    awaitsLine.current = false;
    goTo(inputs(rows().at(-1))[0]);
  }, [count]);
  const onKeyDown = (event: KeyboardEvent) => {
    const here = event.target;
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (event.defaultPrevented || !isPlain || !(here instanceof HTMLInputElement)) return;
    const column = here.dataset['column'];
    const row = here.closest('tr');
    if (!column || !row) return;
    const all = rows();
    const place = all.indexOf(row);
    if (event.key === 'Enter') {
      event.preventDefault();
      const own = inputs(row);
      const next =
        // An article fills in what it knows; how many is for the person to say.
        (column === 'articleNumber' &&
          here.value.trim() &&
          own.find(({ dataset }) => dataset['column'] === 'quantity')) ||
        (own[own.indexOf(here) + 1] ?? inputs(all[place + 1])[0]);
      // After the rendering of what was filled in, or it would not be selected.
      if (next) setTimeout(() => goTo(next));
      else addAndGo();
    }
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      const other = all[place + (event.key === 'ArrowUp' ? -1 : 1)];
      goTo(inputs(other).find((input) => input.dataset['column'] === column));
    }
  };
  return { body, onKeyDown, addAndGo };
}
