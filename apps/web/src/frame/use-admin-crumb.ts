import { useTexts } from '../texts/define-texts';
import { frameTexts, type MenuTitle } from './frame-texts';

/** The beginning of the way to a page of the administration, as the menu names it. */
export function useAdminCrumb(): { title: string } {
  const t = useTexts(frameTexts);
  return { title: t('administration') };
}

/** A part of the menu as a step of the way. */
export function useMenuTitle(): (title: MenuTitle) => string {
  return useTexts(frameTexts);
}
