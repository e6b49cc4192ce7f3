import { api, type InstanceInfo, type Session } from './api';
import { button, el, failure, pill } from './dom';
import { t } from './texts';

interface InstanceState extends InstanceInfo {
  publicUrl: string;
  movedFrom: string | null;
  durability: { ok: boolean; findings: { setting: string; found: string; wanted: string }[] };
}

const lookEvery = 30_000;

/** What an operator has to settle: a new address that nobody has confirmed, a database that may forget. */
export function warnings({ role }: Session) {
  const element = el('div', { class: 'warnings' });
  let shown = '';
  let lookedAt = -lookEvery;
  const refresh = async () => {
    if (performance.now() - lookedAt < lookEvery) return;
    const { publicUrl, movedFrom, durability } = await api<InstanceState>('GET', '/api/instance');
    lookedAt = performance.now();
    const state = JSON.stringify([publicUrl, movedFrom, durability]);
    if (state === shown) return;
    shown = state;
    element.replaceChildren(
      movedFrom === null ? '' : moved(movedFrom, publicUrl),
      durability.ok ? '' : forgetful(durability.findings),
    );
  };

  function moved(from: string, to: string): HTMLElement {
    const outcome = el('div', {});
    const confirm = async () => {
      try {
        await api('POST', '/api/instance/confirm-address');
        lookedAt = -lookEvery;
        await refresh();
      } catch (error) {
        outcome.replaceChildren(failure(error));
      }
    };
    return el(
      'div',
      { class: 'warning', role: 'alert' },
      el('p', {}, pill('warn', t('moved', { from, to }))),
      role === 'admin'
        ? button('confirm-address', t('confirmAddress', { to }), confirm, { class: 'primary' })
        : el('p', {}, t('askAdmin')),
      outcome,
    );
  }

  const forgetful = (findings: InstanceState['durability']['findings']) =>
    el(
      'div',
      { class: 'warning', role: 'alert' },
      el('p', {}, pill('warn', t('notDurable'))),
      el(
        'ul',
        {},
        ...findings.map(({ setting, found, wanted }) =>
          el('li', {}, t('setting', { setting, found, wanted: wanted.replaceAll(' or ', ' / ') })),
        ),
      ),
    );

  return { element, refresh };
}
