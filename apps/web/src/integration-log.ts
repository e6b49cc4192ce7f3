import { api, type Page } from './api';
import { el, keyed, pill } from './dom';
import { moment, t } from './texts';

interface LogEntry {
  id: string;
  at: string;
  level: 'info' | 'warning' | 'error';
  direction?: 'in' | 'out' | null;
  partner?: string | null;
  documentNumber?: string | null;
  message: string;
}

const tones = { info: 'none', warning: 'warn', error: 'bad' } as const;

/** The newest events between us and our partners. */
export function integrationLog() {
  const list = el('ol', { class: 'log' });
  const empty = el('p', { class: 'empty' }, t('noLog'));
  const show = keyed<LogEntry>(list, (entry) =>
    el(
      'li',
      {},
      el('time', { datetime: entry.at }, moment(entry.at)),
      pill(tones[entry.level], t(entry.level)),
      el('strong', {}, entry.documentNumber ?? ''),
      el(
        'span',
        {},
        entry.message,
        entry.partner &&
          el('span', { class: 'faint' }, ` ${entry.direction === 'in' ? '←' : '→'} ${entry.partner}`),
      ),
    ),
  );
  return {
    element: el('section', { 'aria-labelledby': 'log' }, el('h2', { id: 'log' }, t('log')), empty, list),
    async refresh() {
      const { items } = await api<Page<LogEntry>>('GET', '/api/integration-log?limit=12');
      empty.hidden = items.length > 0;
      show(items);
    },
  };
}
