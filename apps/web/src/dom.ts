import { ApiError, type Fault } from './api';
import { t } from './texts';

type Child = Node | string | null | false | undefined;
type Properties = Record<string, string | boolean | ((event: Event) => unknown)>;

/** An element. Text becomes text nodes, never markup; a function becomes a listener (`click`), `true` an empty attribute. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name, (event) => void value(event));
    else if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null && child !== false && child !== undefined));
  return element;
}

export const button = (name: string, label: string, act: () => unknown, extra: Properties = {}) =>
  el('button', { type: 'button', 'data-name': name, click: act, ...extra }, label);

const icons = { good: '✓', bad: '✕', hold: '!', wait: '…', none: '–', warn: '⚠' };
export type Tone = keyof typeof icons;

/** Colour, sign and words together. */
export const pill = (tone: Tone, text: string) =>
  el('span', { class: `pill ${tone}` }, el('span', { 'aria-hidden': 'true' }, icons[tone]), ` ${text}`);

/** A table cell that carries its heading with it for narrow screens. */
export const cell = (label: string, className: string, ...children: Child[]) =>
  el('td', { 'data-label': label, class: className, role: 'cell' }, el('div', {}, ...children));

export function table(className: string, headings: [text: string, className?: string][], caption: string) {
  const head = headings.map(([text, name = '']) =>
    el('th', { scope: 'col', class: name, role: 'columnheader' }, text),
  );
  return el(
    'table',
    { class: className, role: 'table', 'aria-label': caption },
    el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, ...head)),
  );
}

const place = (pointer: string) => {
  const index = /^\/lines\/(\d+)/.exec(pointer)?.[1];
  return index === undefined ? null : el('strong', {}, `${t('line')} ${Number(index) + 1}: `);
};

export const faultList = (faults: Fault[], tone: 'bad' | 'warn') =>
  el('ul', { class: `faults ${tone}` }, ...faults.map((f) => el('li', {}, place(f.pointer), f.detail)));

export const failure = (error: unknown) =>
  el(
    'div',
    { role: 'alert' },
    el('p', { class: 'bad' }, error instanceof Error ? error.message : String(error)),
    error instanceof ApiError && error.faults.length > 0 && faultList(error.faults, 'bad'),
  );

export function announce(text: string): void {
  const region = document.getElementById('announcement');
  if (region) region.textContent = text;
}

/** Keeps one element per item; an element is replaced only when its item has changed, and keeps the focus then. */
export function keyed<T extends { id: string }>(parent: HTMLElement, render: (item: T) => HTMLElement) {
  const shown = new Map<string, { text: string; element: HTMLElement }>();
  return (items: T[]) => {
    for (const [id, { element }] of shown)
      if (!items.some((item) => item.id === id)) {
        element.remove();
        shown.delete(id);
      }
    let before: Element | null = null;
    for (const item of items) {
      const text = JSON.stringify(item);
      const known = shown.get(item.id);
      let element = known?.element;
      if (!known || known.text !== text) {
        const focused = known?.element.contains(document.activeElement)
          ? (document.activeElement?.getAttribute('data-name') ?? '')
          : null;
        element = render(item);
        if (known) known.element.replaceWith(element);
        shown.set(item.id, { text, element });
        if (focused !== null)
          (
            element.querySelector<HTMLElement>(`[data-name="${focused}"]`) ??
            element.querySelector<HTMLElement>('button')
          )?.focus();
      }
      if (!element) continue;
      const follows: Element | null = before ? before.nextElementSibling : parent.firstElementChild;
      if (follows !== element) {
        if (before) before.after(element);
        else parent.prepend(element);
      }
      before = element;
    }
  };
}
