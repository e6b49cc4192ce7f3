import { Chip } from '../parts/chip';
import { useTexts } from '../texts/define-texts';
import type { Contact } from './contact-form';
import { contactTexts } from './contact-texts';

/** What is out of the ordinary about a contact; nothing of most. */
export function ContactChips({ contact: { active, createdByImport } }: { contact: Contact }) {
  const t = useTexts(contactTexts);
  return (
    <>
      {!active && <Chip>{t('inactive')}</Chip>}
      {createdByImport && (
        <Chip tone="info" title={t('createdByImportHint')}>
          {t('createdByImport')}
        </Chip>
      )}
    </>
  );
}
