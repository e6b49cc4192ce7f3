import { useNavigate } from 'react-router';
import { client, ifMatch, refresh } from '../api/client';
import { ApiFailure } from '../api/failure';
import { useInstance } from '../frame/session';
import { notifyDone } from '../parts/notify';
import { useTexts } from '../texts/define-texts';
import type { Contact } from './contact-form';
import { listOf, roleOf } from './contact-role';
import { contactTexts } from './contact-texts';

/** The instance deletes what nothing refers to and deactivates the rest; which it was, is told. */
export function useContactRemoval(contact: Contact): () => Promise<void> {
  const t = useTexts(contactTexts);
  const { kind } = useInstance();
  const navigate = useNavigate();
  const { id, name, version } = contact;
  return async () => {
    const params = { path: { id } };
    await client.DELETE('/api/contacts/{id}', { params: { ...params, header: ifMatch(version) } });
    const isGone = await client.GET('/api/contacts/{id}', { params }).then(
      () => false,
      (error: unknown) => error instanceof ApiFailure && error.status === 404,
    );
    notifyDone(t(isGone ? 'deleted' : 'deactivated', { name }));
    if (isGone) await navigate(listOf(roleOf(contact, kind)));
    await refresh('/api/contacts');
  };
}
