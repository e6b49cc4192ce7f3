import { api, ApiError, type Page } from './api';
import { button, el } from './dom';
import { t } from './texts';

const newest = 50;
const atOnce = 100;

/** A choice of the filter: what is asked for (`status=EMPTY`) and what it is called. */
export type Choice = [query: string, label: string];

interface LongList<T> {
  path: string;
  choices: Choice[];
  searchLabel: string;
  show: (items: T[], narrowed: boolean) => void;
}

/**
 * A list of any length, newest first, with a search, a filter and "show more". A refresh asks for the newest and for
 * one page of what else is shown, in turn: it costs the same however much is shown.
 */
export function longList<T extends { id: string }>({ path, choices, searchLabel, show }: LongList<T>) {
  let narrowing = '';
  let shown: T[] = [];
  /** What a person has acted on stays in sight, though the filter would not find it any more. */
  let kept = new Map<string, T>();
  /** Behind the oldest shown; null when there is no more. */
  let older: string | null = null;
  /** The next page to look at anew; null: begin behind the newest. */
  let turn: string | null = null;
  let asked = false;

  const ask = (limit: number, cursor: string | null) =>
    api<Page<T>>(
      'GET',
      `${path}?limit=${limit}${narrowing}${cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
    );
  const draw = () => {
    const ids = new Set(shown.map(({ id }) => id));
    const items = [...shown, ...[...kept.values()].filter(({ id }) => !ids.has(id))].sort(byAge);
    more.hidden = older === null;
    show(items, narrowing !== '');
  };

  /** Puts a page in the place of everything we had between its ends. */
  const put = ({ items, nextCursor }: Page<T>, below: string | null) => {
    const last = nextCursor === null ? '' : (items.at(-1)?.id ?? '');
    const oldest = shown.at(-1)?.id;
    const rest = shown.filter(({ id }) => (below !== null && id >= below) || id < last);
    shown = [...rest, ...items].sort(byAge);
    if (oldest === undefined || last <= oldest) older = nextCursor;
    return last;
  };

  let paged = false;
  let turnBelow: string | null = null;
  const refresh = async () => {
    const asking = narrowing;
    const head = await ask(newest, null);
    if (asking !== narrowing) return;
    if (!paged) {
      shown = head.items;
      older = head.nextCursor;
    } else {
      const headEnd = put(head, null);
      const [cursor, below] = turn === null ? [head.nextCursor, headEnd] : [turn, turnBelow];
      const oldest = shown.at(-1)?.id ?? '';
      turn = null;
      if (cursor !== null && (below ?? '') > oldest) {
        const page = await ask(atOnce, cursor);
        if (asking !== narrowing) return;
        const end = put(page, below);
        if (page.nextCursor !== null && end > oldest) [turn, turnBelow] = [page.nextCursor, end];
      }
    }
    asked = true;
    draw();
    await lookAtKept();
  };

  /** One of the kept that the filter does not find any more, in turn. */
  const lookAtKept = async () => {
    for (const item of shown) if (kept.has(item.id)) kept.set(item.id, item);
    const id = [...kept.keys()].find((known) => !shown.some((item) => item.id === known));
    if (id === undefined) return;
    const asking = narrowing;
    const item = await read(id);
    if (asking !== narrowing) return;
    kept.delete(id);
    if (item) kept.set(id, item);
    draw();
  };

  const read = async (id: string): Promise<T | null> => {
    try {
      const item = await api<T & { lines?: unknown; total?: unknown }>('GET', `${path}/${id}`);
      delete item.lines;
      delete item.total;
      return item;
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return null;
      throw error;
    }
  };

  const showMore = async () => {
    const asking = narrowing;
    const cursor = older;
    const below = shown.at(-1)?.id ?? null;
    if (cursor === null) return;
    more.disabled = true;
    try {
      const page = await ask(atOnce, cursor);
      if (asking !== narrowing || cursor !== older) return;
      paged = true;
      put(page, below);
      problem.textContent = '';
      draw();
    } catch (error) {
      tellProblem(error);
    } finally {
      more.disabled = false;
    }
  };

  const narrow = async () => {
    const text = search.value.trim();
    const chosen =
      (text ? `&search=${encodeURIComponent(text)}` : '') + (filter.value ? `&${filter.value}` : '');
    if (chosen === narrowing) return;
    narrowing = chosen;
    kept = new Map();
    [paged, turn] = [false, null];
    problem.textContent = '';
    await refresh().catch(tellProblem);
  };
  const tellProblem = (error: unknown) => {
    problem.textContent = error instanceof ApiError ? error.message : String(error);
  };

  let typing: ReturnType<typeof setTimeout> | undefined;
  const search = el('input', {
    type: 'search',
    name: 'search',
    maxlength: '64',
    autocomplete: 'off',
    input: () => {
      clearTimeout(typing);
      typing = setTimeout(() => void narrow(), 250);
    },
  });
  const filter = el(
    'select',
    { name: 'filter', change: narrow },
    ...choices.map(([query, label]) => el('option', { value: query }, label)),
  );
  const more = button('more', t('showMore'), showMore, { hidden: true, class: 'more' });
  const problem = el('p', { class: 'bad', role: 'alert' });

  return {
    tools: el(
      'form',
      {
        class: 'tools',
        role: 'search',
        submit: (event) => {
          event.preventDefault();
          return narrow();
        },
      },
      el('label', {}, searchLabel, search),
      el('label', {}, t('show'), filter),
      problem,
    ),
    more,
    refresh,
    /** Reads one item anew after a person has acted on it. */
    reread: async (id: string): Promise<void> => {
      const item = await read(id);
      if (!item) return;
      kept.set(id, item);
      shown = shown.map((known) => (known.id === id ? item : known));
      if (asked) draw();
    },
  };
}

/** Ids are ordered by time. */
const byAge = (one: { id: string }, other: { id: string }) =>
  one.id < other.id ? 1 : one.id > other.id ? -1 : 0;
