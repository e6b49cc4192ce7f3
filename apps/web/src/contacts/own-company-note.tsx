import { Alert, Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { frameTexts } from '../frame/frame-texts';
import { useRights } from '../frame/session';
import { useTexts } from '../texts/define-texts';
import { contactTexts } from './contact-texts';

export function OwnCompanyNote() {
  const t = useTexts(contactTexts);
  const frame = useTexts(frameTexts);
  const may = useRights();
  const place = `${frame('administration')} › ${frame('organisation')}`;
  return (
    <Alert color="blue">
      {t('ownCompany')}{' '}
      {may('administer') ? (
        <Anchor component={Link} to="/admin/organisation" size="sm">
          {place}
        </Anchor>
      ) : (
        place
      )}
      .
    </Alert>
  );
}
