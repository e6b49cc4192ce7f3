import { api } from '../api/client';
import { addressTexts } from '../parts/address-texts';
import { History } from '../parts/history';
import { paged } from '../parts/paged';
import { useTexts } from '../texts/define-texts';
import type { Contact, Person } from './contact-form';
import { contactTexts } from './contact-texts';
import { personTexts } from './person-texts';

export function ContactHistory({ contact: { id, persons } }: { contact: Contact }) {
  const query = api.useInfiniteQuery(
    'get',
    '/api/contacts/{id}/history',
    { params: { path: { id } } },
    paged,
  );
  return <History query={query} labelOf={useFieldLabels(persons)} />;
}

/** `address/city` is a field of a field; `persons/<id>/email` one of a person's. */
function useFieldLabels(persons: Person[] = []): (field: string) => string {
  const t = useTexts(contactTexts);
  const ofPerson = useTexts(personTexts);
  const ofAddress = useTexts(addressTexts);
  return (field) => {
    const [first = '', second = '', third = ''] = field.split('/');
    if (first === 'persons') {
      const person = persons.find(({ id }) => id === second)?.name ?? ofPerson('person');
      return third ? `${person}: ${third in personTexts.texts ? ofPerson(third as 'name') : third}` : person;
    }
    const label = first in contactTexts.texts ? t(first as 'name') : first;
    return second
      ? `${label}: ${second in addressTexts.texts ? ofAddress(second as 'city') : second}`
      : label;
  };
}
