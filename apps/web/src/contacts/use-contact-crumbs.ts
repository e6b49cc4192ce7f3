import { frameTexts } from '../frame/frame-texts';
import type { Crumb } from '../parts/page';
import { useTexts } from '../texts/define-texts';
import { listOf, type Role } from './contact-role';
import { contactTexts } from './contact-texts';

/** `Kontakter › Leverandører`, as the menu has it. */
export function useContactCrumbs(role: Role | ''): Crumb[] {
  const frame = useTexts(frameTexts);
  const t = useTexts(contactTexts);
  const all = { title: frame('contacts'), to: listOf('') };
  return role ? [all, { title: t(role), to: listOf(role) }] : [all];
}
