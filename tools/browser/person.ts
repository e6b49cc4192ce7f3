import type { Page } from 'playwright-core';
import type { Text, Texts } from '../../apps/web/src/texts/define-texts';
import { adminPassword } from '../faults/app-process';
import type { RealInstance } from '../faults/real-pair';
import type { Language, Look, Visit, Visitor } from './browser';

type Say = <T extends Record<string, Text>>(
  texts: Texts<T>,
  key: keyof T & string,
  values?: Record<string, string | number>,
) => string;

/** Somebody who works with the page by the names of things, in one language: a name that is missing there fails. */
export interface Person {
  page: Page;
  visitor: Visitor;
  /** A text of the page in this person's language. */
  say: Say;
  go(path: string): Promise<void>;
  /** Goes where the side menu leads by these names. */
  menu(name: string): Promise<void>;
  fill(label: string, value: string): Promise<void>;
  /** Types into a field with suggestions, and takes the one with this text. */
  choose(label: string, option: string): Promise<void>;
  press(button: string): Promise<void>;
  tick(label: string): Promise<void>;
  /** Waits until the text stands on the page. */
  sees(text: string | RegExp): Promise<void>;
}

/** The field with this label, be it mandatory or not. */
const labelled = (page: Page, label: string) => {
  const escaped = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return page.getByLabel(new RegExp(`^${escaped}( \\*)?$`)).first();
};

/** Signs in at an instance. */
export async function enter(
  visit: Visit,
  { process, admin }: RealInstance,
  language: Language,
  look: Look = {},
): Promise<Person> {
  await admin.demand('PATCH', '/api/session/profile', { body: { language } });
  const visitor = await visit(process.url, adminPassword, { ...look, language });
  await visitor.signIn();
  const { page } = visitor;
  return {
    page,
    visitor,
    say: ({ texts }, key, values = {}) =>
      Object.entries(values).reduce<string>(
        (text, [name, value]) => text.replace(`{{${name}}}`, String(value)),
        texts[key]?.[language] ?? '',
      ),
    go: (path) => visitor.go(path),
    async menu(name) {
      await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
      await visitor.settled();
    },
    fill: (label, value) => labelled(page, label).fill(value),
    async choose(label, option) {
      const field = labelled(page, label);
      await field.click();
      await field.fill(option);
      await page.getByRole('option', { name: option }).first().click();
    },
    press: (name) => page.getByRole('button', { name, exact: true }).last().click(),
    tick: (label) => labelled(page, label).check(),
    sees: (text) => page.getByText(text).filter({ visible: true }).first().waitFor(),
  };
}
