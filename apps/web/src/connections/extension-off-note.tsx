import { Alert, Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useInstance } from '../frame/session';
import { useTexts } from '../texts/define-texts';
import { connectionTexts } from './connection-texts';

/** The page stays where it is when the extension is switched off; it says that nothing moves. */
export function ExtensionOffNote() {
  const t = useTexts(connectionTexts);
  if (useInstance().menus.includes('connections')) return null;
  return (
    <Alert color="yellow" role="status">
      {t('off')}{' '}
      <Anchor component={Link} to="/admin/extensions/prodsys-to-prodsys" inherit>
        {t('toExtension')}
      </Anchor>
    </Alert>
  );
}
