import { api, ApiError, type InstanceInfo, type Session } from './api';
import { announce, button, el, failure } from './dom';
import { integrationLog } from './integration-log';
import { orderDrafts } from './order-drafts';
import { purchaseOrders } from './purchase-orders';
import { chooseLanguage, language, t, useLanguage, type Language } from './texts';
import { warnings } from './warnings';

const lookEvery = 2_000;
const page = document.getElementById('page') as HTMLElement;
let timer: ReturnType<typeof setTimeout> | undefined;

useLanguage(language());
void open();

/** The page of whoever is signed in, or the way in. */
async function open(): Promise<void> {
  try {
    const session = await api<Session>('GET', '/api/session');
    const instance = await api<InstanceInfo>('GET', '/api/about');
    useLanguage(session.language);
    showWork(session, instance);
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return void showSignIn();
    page.replaceChildren(el('main', { class: 'narrow' }, failure(error)));
    timer = setTimeout(() => void open(), lookEvery);
  }
}

function header(instance: InstanceInfo | null, ...tools: (Node | null)[]): HTMLElement {
  document.documentElement.dataset['kind'] = instance?.kind ?? '';
  const name = instance?.company ?? 'ProdSys';
  document.title = instance ? `${name} – ${t(instance.kind)} – ProdSys` : 'ProdSys';
  return el(
    'header',
    {},
    el(
      'div',
      { class: 'who' },
      instance && el('span', { class: 'kind' }, t(instance.kind)),
      el('h1', {}, name),
      instance?.demo && el('span', { class: 'faint' }, t('sampleData')),
    ),
    el('nav', { 'aria-label': 'ProdSys' }, ...tools),
  );
}

const languageSwitch = (after: (chosen: Language) => unknown) => {
  const other: Language = language() === 'nb' ? 'en' : 'nb';
  return button(
    'language',
    t('otherLanguage'),
    () => {
      chooseLanguage(other);
      return after(other);
    },
    { lang: other, class: 'plain' },
  );
};

async function showSignIn(message = ''): Promise<void> {
  clearTimeout(timer);
  const instance = await api<InstanceInfo>('GET', '/api/about').catch(() => null);
  const username = el('input', {
    name: 'username',
    autocomplete: 'username',
    required: true,
    autocapitalize: 'none',
  });
  const password = el('input', {
    name: 'password',
    type: 'password',
    autocomplete: 'current-password',
    required: true,
  });
  const outcome = el('div', {}, message ? el('p', { role: 'status' }, message) : '');
  const signIn = async (event: Event) => {
    event.preventDefault();
    try {
      await api('POST', '/api/session', { username: username.value, password: password.value });
      await open();
    } catch (error) {
      outcome.replaceChildren(failure(error));
      password.select();
    }
  };
  page.replaceChildren(
    header(
      instance,
      languageSwitch(() => showSignIn()),
    ),
    el(
      'main',
      { class: 'narrow' },
      el('h2', {}, t('signInTitle')),
      el(
        'form',
        { class: 'sign-in', submit: signIn },
        el('label', {}, t('username'), username),
        el('label', {}, t('password'), password),
        el('button', { class: 'primary' }, t('signIn')),
        outcome,
      ),
    ),
  );
  username.focus();
}

function showWork(session: Session, instance: InstanceInfo): void {
  clearTimeout(timer);
  const mayAct = session.role !== 'production';
  const banner = warnings(session);
  const parts = [instance.kind === 'buyer' ? purchaseOrders(mayAct) : orderDrafts(mayAct), integrationLog()];
  const offline = el('p', { class: 'offline', role: 'alert', hidden: true }, t('offline'));
  const keepLanguage = async (chosen: Language) => {
    await api('PATCH', '/api/session/profile', { language: chosen }).catch(() => undefined);
    await open();
  };
  const signOut = async () => {
    await api('DELETE', '/api/session').catch(() => undefined);
    await showSignIn();
  };
  page.replaceChildren(
    header(
      instance,
      el('span', { class: 'faint' }, `${session.name} (${t(session.role)})`),
      languageSwitch(keepLanguage),
      button('sign-out', t('signOut'), signOut, { class: 'plain' }),
    ),
    offline,
    banner.element,
    el('main', {}, ...parts.map(({ element }) => element)),
  );
  const look = async (): Promise<void> => {
    try {
      if (document.visibilityState === 'visible') for (const part of [banner, ...parts]) await part.refresh();
      offline.hidden = true;
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) {
        announce(t('sessionEnded'));
        return showSignIn(t('sessionEnded'));
      }
      offline.textContent = error instanceof ApiError && error.status === 400 ? error.message : t('offline');
      offline.hidden = false;
    }
    if (page.contains(offline)) timer = setTimeout(() => void look(), lookEvery);
  };
  void look();
}
