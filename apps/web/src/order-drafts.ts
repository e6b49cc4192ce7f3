import { api, type Fault } from './api';
import { announce, button, cell, el, failure, faultList, keyed, pill, table } from './dom';
import { longList, type Choice } from './long-list';
import { amount, money, moment, t, word } from './texts';

interface Draft {
  id: string;
  number: string;
  state: 'draft' | 'approved' | 'rejected' | 'cancelled';
  orderNumber: string;
  contactName: string | null;
  buyer: { name: string | null };
  currency: string;
  warnings: Fault[];
  salesOrderNumber: string | null;
  rejectReason: string | null;
  receivedAt: string;
  version: number;
}

interface DraftDetail extends Draft {
  total: string;
  lines: {
    lineNumber: number;
    articleNumber: string;
    description: string;
    ownDescription: string | null;
    quantity: string;
    unit: string;
    unitPrice: string;
    ownPrice: string | null;
    deviationPercent: string | null;
    amount: string;
  }[];
}

const drafts = '/api/order-drafts';
const tones = { draft: 'wait', approved: 'good', rejected: 'bad', cancelled: 'none' } as const;

/** What customers have ordered. Nothing is an order before a person has approved it. */
export function orderDrafts(mayAct: boolean) {
  const list = el('div', { class: 'drafts' });
  const empty = el('p', { class: 'empty' }, t('noDrafts'));
  const versions = new Map<string, number>();
  const open = new Set<string>();
  /** Drafts that came later are news; older ones are merely shown now. */
  let newest: string | undefined;
  const show = keyed<Draft>(list, (draft) => card(draft));
  const { tools, more, refresh, reread } = longList<Draft>({
    path: drafts,
    searchLabel: t('searchDrafts'),
    choices: [
      ['', t('all')],
      ...(['draft', 'approved', 'rejected', 'cancelled'] as const).map((state): Choice => [
        `state=${state}`,
        t(state),
      ]),
    ],
    show: (items, narrowed) => {
      tellNews(items);
      empty.textContent = t(narrowed ? 'noneFound' : 'noDrafts');
      empty.hidden = items.length > 0;
      show(items);
    },
  });

  function tellNews(items: Draft[]): void {
    const known = newest;
    newest = [known ?? '', ...items.map(({ id }) => id)].reduce((one, other) => (one > other ? one : other));
    if (known === undefined) {
      const waiting = items.find(({ state }) => state === 'draft');
      if (waiting) open.add(waiting.id);
    }
    for (const draft of items) {
      const seen = versions.get(draft.id);
      versions.set(draft.id, draft.version);
      if (known === undefined) continue;
      if (seen === undefined && draft.id > known) {
        open.add(draft.id);
        announce(t('newDraft', { number: draft.number, customer: customerOf(draft) }));
      } else if (seen !== undefined && seen !== draft.version)
        announce(t('changedDraft', { number: draft.number }));
    }
  }

  function card(draft: Draft): HTMLElement {
    const content = el('div', { class: 'content', hidden: !open.has(draft.id) });
    const fill = async () => {
      content.replaceChildren(
        ...(await api<DraftDetail>('GET', `${drafts}/${draft.id}`).then(
          (detail) => [facts(detail), mayAct && detail.state === 'draft' ? decision(detail) : ''],
          (error: unknown) => [failure(error)],
        )),
      );
    };
    const toggle = button(
      'number',
      draft.number,
      async () => {
        if (!open.delete(draft.id)) open.add(draft.id);
        content.hidden = !open.has(draft.id);
        toggle.setAttribute('aria-expanded', String(open.has(draft.id)));
        if (open.has(draft.id)) await fill();
      },
      { class: 'link', 'aria-expanded': String(open.has(draft.id)) },
    );
    if (open.has(draft.id)) void fill();
    return el(
      'article',
      {},
      el(
        'div',
        { class: 'summary' },
        el('h3', {}, toggle),
        fact(t('customer'), customerOf(draft)),
        fact(t('customerOrder'), draft.orderNumber),
        fact(t('receivedAt'), moment(draft.receivedAt)),
        el(
          'span',
          { class: 'pills' },
          draft.warnings.length > 0 &&
            pill(
              'warn',
              t(draft.warnings.length === 1 ? 'oneWarning' : 'warningCount', {
                count: draft.warnings.length,
              }),
            ),
          pill(tones[draft.state], word(draft.state)),
        ),
      ),
      content,
    );
  }

  function decision({ id, number }: Draft): HTMLElement {
    const outcome = el('div', {});
    const settle = async (path: string, body?: object) => {
      try {
        await api('POST', `${drafts}/${id}/${path}`, body);
        await reread(id);
      } catch (error) {
        outcome.replaceChildren(failure(error));
      }
    };
    const reason = el('input', { name: 'reason', required: true, maxlength: '1000', autocomplete: 'off' });
    const form = el(
      'form',
      {
        hidden: true,
        class: 'reject',
        submit: (event) => {
          event.preventDefault();
          return settle('reject', { reason: reason.value });
        },
      },
      el('label', {}, t('rejectReason'), reason),
      el('button', { class: 'danger' }, `${t('reject')} ${number}`),
      button('cancel', t('cancel'), () => ask(false)),
    );
    const ask = (wanted: boolean) => {
      form.hidden = !wanted;
      choices.hidden = wanted;
      (wanted ? reason : choices.querySelector('button'))?.focus();
    };
    const choices = el(
      'div',
      { class: 'choices' },
      button('approve', t('approve'), () => settle('approve'), {
        class: 'primary',
        'aria-label': `${t('approve')} ${number}`,
      }),
      button('reject', t('reject'), () => ask(true), { 'aria-label': `${t('reject')} ${number}` }),
    );
    return el('div', {}, choices, form, outcome);
  }

  return {
    element: el(
      'section',
      { 'aria-labelledby': 'drafts' },
      el('h2', { id: 'drafts' }, t('drafts')),
      tools,
      empty,
      list,
      more,
    ),
    refresh,
  };
}

const customerOf = ({ contactName, buyer }: Draft) => contactName ?? buyer.name ?? '–';

const fact = (term: string, text: string) =>
  el('span', { class: 'fact' }, el('span', { class: 'faint' }, `${term} `), text);

function facts(draft: DraftDetail): HTMLElement {
  const list = table(
    'lines',
    [
      [t('line')],
      [t('article')],
      [t('description')],
      [t('quantity'), 'number'],
      [t('theirPrice'), 'number'],
      [t('ourPrice'), 'number'],
      [t('deviation'), 'number'],
      [t('amount'), 'number'],
    ],
    `${t('drafts')} ${draft.number}`,
  );
  const rows = draft.lines.map((line) =>
    el(
      'tr',
      { role: 'row' },
      cell(t('line'), '', String(line.lineNumber)),
      cell(t('article'), '', line.articleNumber),
      cell(t('description'), '', line.ownDescription ?? line.description),
      cell(t('quantity'), 'number', `${amount(line.quantity)} ${line.unit}`),
      cell(t('theirPrice'), 'number', money(line.unitPrice)),
      cell(t('ourPrice'), 'number', money(line.ownPrice)),
      cell(t('deviation'), 'number', deviation(line.deviationPercent)),
      cell(t('amount'), 'number', money(line.amount)),
    ),
  );
  list.append(el('tbody', { role: 'rowgroup' }, ...rows));
  return el(
    'div',
    {},
    draft.salesOrderNumber && el('p', {}, t('becameOrder', { number: draft.salesOrderNumber })),
    draft.rejectReason && el('p', {}, t('becauseOf', { reason: draft.rejectReason })),
    draft.warnings.length > 0 && faultList(draft.warnings, 'warn'),
    list,
    el('p', { class: 'total' }, `${t('total')}: ${draft.currency} ${money(draft.total)}`),
  );
}

function deviation(percent: string | null): Node | string {
  if (percent === null) return '–';
  if (Number(percent) === 0) return `${amount('0')} %`;
  return pill('warn', `${percent.startsWith('-') ? '' : '+'}${money(percent)} %`);
}
