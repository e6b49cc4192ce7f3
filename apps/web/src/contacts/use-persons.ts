import { client, ifMatch, refresh } from '../api/client';
import type { Contact, Person } from './contact-form';

type Change = Partial<Omit<Person, 'id'>>;

/** Persons are part of their company: they are sent together, with its version. */
export function usePersons({ id, version, persons = [] }: Contact) {
  const send = async (all: (Omit<Person, 'id'> & { id?: string })[]) => {
    await client.PATCH('/api/contacts/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body: { persons: all },
    });
    await refresh('/api/contacts');
  };
  const onlyDefault = (change: Change) => (person: Person) =>
    change.isDefault ? { ...person, isDefault: false } : person;
  return {
    persons,
    add: (person: Omit<Person, 'id'>) => send([...persons.map(onlyDefault(person)), person]),
    change: (personId: string, change: Change) =>
      send(
        persons.map((person) =>
          person.id === personId ? { ...person, ...change } : onlyDefault(change)(person),
        ),
      ),
  };
}
