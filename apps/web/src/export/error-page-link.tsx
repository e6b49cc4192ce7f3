import { Anchor } from '@mantine/core';
import { useTexts } from '../texts/define-texts';
import { exportTexts } from './export-texts';

/** The supplier names the address, so only what leads to a web page is a link. */
export function ErrorPageLink({ url }: { url: string | null }) {
  const t = useTexts(exportTexts);
  if (!url || !/^https?:\/\//i.test(url)) return null;
  return (
    <Anchor href={url} target="_blank" rel="noopener noreferrer" size="sm">
      {t('errorPage')}
    </Anchor>
  );
}
