import { api, type Fault } from './api';
import { announce, button, cell, el, failure, faultList, keyed, pill, table, type Tone } from './dom';
import { longList } from './long-list';
import { amount, day, money, t, word, type TextKey } from './texts';

interface Order {
  id: string;
  number: string;
  state: string;
  supplierName: string;
  orderDate: string;
  reference: string | null;
  status: 'TRANSMITTED' | 'NO_ACTION' | null;
  waitingSince: string | null;
  lastError: { message: string; errors: Fault[] } | null;
  errorUrl: string | null;
  partnerDraftNumber: string | null;
}

interface OrderDetail extends Order {
  currency: string;
  total: string;
  lines: {
    lineNumber: number;
    articleNumber: string | null;
    supplierArticleNumber: string | null;
    description: string;
    quantity: string;
    unit: string;
    unitPrice: string;
    amount: string;
  }[];
}

interface Verdict {
  verdict: 'ready' | 'warnings' | 'cannot-go' | 'unknown';
  faults: Fault[];
  warnings: Fault[];
}

interface Problem {
  message: string;
  errors: Fault[];
  errorUrl: string | null;
}

interface ExportRun {
  id: string;
  state: 'running' | 'done';
  results: { number: string; state: string; problem: Problem | null }[];
}

const orders = '/api/purchase-orders';

/** The buyer's orders, each with what can be done with it now and what came of it. */
export function purchaseOrders(mayAct: boolean) {
  const headings: [string, string?][] = [
    [t('order')],
    [t('supplier')],
    [t('orderDate'), 'number'],
    [t('state')],
    [t('status')],
    [t('actions'), 'actions'],
  ];
  const list = table('orders', headings, t('orders'));
  const body = el('div', { class: 'wide' }, list);
  const empty = el('p', { class: 'empty' }, t('noOrders'));
  /** What a person has opened or been told; it outlives the polling of the list. */
  const outcomes = new Map<string, HTMLElement>();
  const open = new Map<string, HTMLElement>();
  const thead = list.tHead as HTMLElement;
  const show = keyed<Order>(list, (order) => row(order));
  const { tools, more, refresh, reread } = longList<Order>({
    path: orders,
    searchLabel: t('searchOrders'),
    choices: [
      ['', t('all')],
      ['status=EMPTY', t('notSent')],
      ['status=EMPTY&waiting=true', t('waitingOrFailed')],
      ['status=TRANSMITTED', t('sentToSupplier')],
      ['status=NO_ACTION', t('NO_ACTION')],
    ],
    show: (items, narrowed) => {
      empty.textContent = t(narrowed ? 'noneFound' : 'noOrders');
      empty.hidden = items.length > 0;
      body.hidden = items.length === 0;
      show(items);
      list.prepend(thead);
    },
  });

  function row(order: Order): HTMLElement {
    const place = el('td', { colspan: String(headings.length), role: 'cell' });
    const detail = el('tr', { class: 'detail', role: 'row' }, place);
    const fill = () => {
      place.replaceChildren(
        ...[open.get(order.id), outcomes.get(order.id)].filter((part) => part !== undefined),
      );
      detail.hidden = place.childElementCount === 0;
    };
    const tell = (...told: (Node | false)[]) => {
      const parts = told.filter((part) => part !== false);
      if (parts.length === 0) outcomes.delete(order.id);
      else outcomes.set(order.id, el('div', { class: 'outcome', role: 'status' }, ...parts));
      // The row may have been drawn anew meanwhile.
      (fills.get(order.id) ?? fill)();
    };
    const act = async (doing: TextKey | null, task: () => Promise<(Node | false)[]>) => {
      if (doing) tell(el('p', { class: 'busy' }, t(doing)));
      try {
        tell(...(await task()));
      } catch (error) {
        tell(failure(error));
      }
      await reread(order.id).catch(() => undefined);
    };
    const simple = (name: 'release' | 'reset') => () =>
      act(null, async () => {
        await api('POST', `${orders}/${order.id}/${name}`);
        return [];
      });
    const number = button(
      'number',
      order.number,
      async () => {
        if (open.delete(order.id)) number.setAttribute('aria-expanded', 'false');
        else {
          open.set(order.id, await lines(order.id).catch(failure));
          number.setAttribute('aria-expanded', 'true');
        }
        fill();
      },
      { class: 'link', 'aria-expanded': String(open.has(order.id)) },
    );
    const actions = !mayAct
      ? []
      : order.state === 'draft'
        ? [button('release', t('release'), simple('release'))]
        : order.status === 'NO_ACTION'
          ? [button('reset', t('reset'), simple('reset'))]
          : order.status === null && order.state === 'released'
            ? [
                button('check', t('check'), () => act('checking', () => check(order.id))),
                button('export', t('export'), () => act('exporting', () => send(order.id)), {
                  class: 'primary',
                }),
              ]
            : [];
    fills.set(order.id, fill);
    fill();
    for (const action of actions) action.setAttribute('aria-label', `${action.textContent} ${order.number}`);
    return el(
      'tbody',
      { role: 'rowgroup' },
      el(
        'tr',
        { role: 'row' },
        cell(t('order'), '', number, el('span', { class: 'faint block' }, order.reference ?? '')),
        cell(t('supplier'), '', order.supplierName),
        cell(t('orderDate'), 'number', day(order.orderDate)),
        cell(t('state'), '', word(order.state)),
        cell(t('status'), 'status', status(order), trouble(order)),
        cell(t('actions'), 'actions', ...actions),
      ),
      detail,
    );
  }
  const fills = new Map<string, () => void>();

  return {
    element: el(
      'section',
      { 'aria-labelledby': 'orders' },
      el('h2', { id: 'orders' }, t('orders')),
      tools,
      empty,
      body,
      more,
    ),
    refresh,
  };
}

function status({ status: value, lastError, waitingSince, partnerDraftNumber }: Order): Node {
  const [tone, key]: [Tone, TextKey] =
    value === 'TRANSMITTED'
      ? ['good', value]
      : value === 'NO_ACTION'
        ? ['hold', value]
        : lastError
          ? ['bad', 'failed']
          : waitingSince
            ? ['wait', 'waiting']
            : ['none', 'notSent'];
  const there = partnerDraftNumber ? `, ${t('draftThere', { number: partnerDraftNumber })}` : '';
  return pill(tone, t(key) + there);
}

function trouble({ status: value, lastError, errorUrl }: Order): Node | null {
  if (!lastError || value === 'TRANSMITTED') return null;
  const [first] = lastError.errors;
  return el(
    'p',
    { class: 'trouble' },
    first?.detail ?? lastError.message,
    ' ',
    errorUrl ? errorLink(errorUrl) : null,
  );
}

const errorLink = (url: string) =>
  /^https?:\/\//.test(url) ? el('a', { href: url, target: '_blank', rel: 'noopener' }, t('errorPage')) : null;

async function lines(id: string): Promise<HTMLElement> {
  const order = await api<OrderDetail>('GET', `${orders}/${id}`);
  const list = table(
    'lines',
    [
      [t('line')],
      [t('article')],
      [t('supplierArticle')],
      [t('description')],
      [t('quantity'), 'number'],
      [t('price'), 'number'],
      [t('amount'), 'number'],
    ],
    `${t('order')} ${order.number}`,
  );
  const rows = order.lines.map((line) =>
    el(
      'tr',
      { role: 'row' },
      cell(t('line'), '', String(line.lineNumber)),
      cell(t('article'), '', line.articleNumber ?? '–'),
      cell(t('supplierArticle'), '', line.supplierArticleNumber ?? '–'),
      cell(t('description'), '', line.description),
      cell(t('quantity'), 'number', `${amount(line.quantity)} ${line.unit}`),
      cell(t('price'), 'number', money(line.unitPrice)),
      cell(t('amount'), 'number', money(line.amount)),
    ),
  );
  list.append(el('tbody', { role: 'rowgroup' }, ...rows));
  return el(
    'div',
    {},
    list,
    el('p', { class: 'total' }, `${t('total')}: ${order.currency} ${money(order.total)}`),
  );
}

async function check(id: string): Promise<(Node | false)[]> {
  const { items } = await api<{ items: Verdict[] }>('POST', `${orders}/check`, { ids: [id] });
  const [{ verdict, faults, warnings }] = items as [Verdict];
  announce(t(verdict));
  return [
    pill(verdict === 'ready' ? 'good' : verdict === 'cannot-go' ? 'bad' : 'warn', t(verdict)),
    faults.length > 0 && faultList(faults, 'bad'),
    warnings.length > 0 && faultList(warnings, 'warn'),
  ];
}

async function send(id: string): Promise<(Node | false)[]> {
  const started = await api<ExportRun>('POST', `${orders}/export`, { ids: [id] });
  const run = started.state === 'done' ? started : await finished(started.id);
  const [{ number, state, problem }] = run.results as [ExportRun['results'][number]];
  const [tone, key]: [Tone, TextKey] =
    state === 'TRANSMITTED'
      ? ['good', 'exportDone']
      : state === 'NO_ACTION'
        ? ['hold', 'exportNoAction']
        : ['bad', 'exportFailed'];
  announce(t(key, { number }));
  return [
    pill(tone, t(key, { number })),
    problem !== null && problem.errors[0]?.detail !== problem.message && el('p', {}, problem.message),
    problem !== null && problem.errors.length > 0 && faultList(problem.errors, 'bad'),
    (problem?.errorUrl && errorLink(problem.errorUrl)) || false,
  ];
}

/** The server tells when it is done; where its events do not get through, we ask. */
function finished(id: string): Promise<ExportRun> {
  return new Promise((settle, fail) => {
    const events = new EventSource(`/api/exports/${id}/events`);
    events.addEventListener('done', (event) => {
      events.close();
      settle(JSON.parse((event as MessageEvent<string>).data) as ExportRun);
    });
    events.onerror = () => {
      events.close();
      const ask = async (): Promise<void> => {
        const run = await api<ExportRun>('GET', `/api/exports/${id}`);
        if (run.state === 'done') settle(run);
        else setTimeout(() => void ask().catch(fail), 1_000);
      };
      ask().catch(fail);
    };
  });
}
