import { anonymousName, nameKey, type CardPerson, type ContactPerson } from '@prodsys/core';

const emailKey = (email: string | null | undefined) => email?.toLowerCase() ?? null;
const isSamePerson = (card: CardPerson, person: CardPerson) =>
  isSameEmail(card, person) && isSameName(card, person);
const isSameEmail = (card: CardPerson, person: CardPerson) =>
  emailKey(card.email) !== null && emailKey(card.email) === emailKey(person.email);
const isSameName = (card: CardPerson, person: CardPerson) => nameKey(card.name) === nameKey(person.name);

/** The strongest first, each over all that are left: a name never takes the person whom another's e-mail names. */
const attempts = [
  isSamePerson,
  isSameEmail,
  (card: CardPerson, person: CardPerson) => isSameName(card, person) && !person.email,
  isSameName,
];

/**
 * A contact's persons after a card has named those of the company: matched by e-mail, then by name. Whom a card named
 * before and no longer does becomes inactive; people whom nobody but ourselves has written down stay as they are. Which
 * one is the default is ours, as long as that person is active.
 */
export function planPersons(
  contactId: string,
  before: ContactPerson[],
  named: CardPerson[],
  newId: () => string,
): ContactPerson[] {
  const card = distinct(named.filter(({ name }) => name !== anonymousName));
  const left = before.filter(({ name }) => name !== anonymousName);
  const matched = new Map<CardPerson, ContactPerson>();
  for (const isMatch of attempts)
    for (const person of card) {
      if (matched.has(person)) continue;
      const index = left.findIndex((candidate) => isMatch(person, candidate));
      const [found] = index < 0 ? [] : left.splice(index, 1);
      if (found) matched.set(person, found);
    }
  const said = new Map([...matched].map(([person, row]) => [row.id, person]));
  const kept = before.map((row) => {
    const person = said.get(row.id);
    if (person) return { ...row, ...details(person), active: true, fromCard: true };
    return row.fromCard ? { ...row, active: false } : row;
  });
  const added = card
    .filter((person) => !matched.has(person))
    .map((person) => ({
      id: newId(),
      contactId,
      ...details(person),
      isDefault: false,
      active: true,
      fromCard: true,
    }));
  return withDefault([...kept, ...added]);
}

const details = ({ name, email, phone }: CardPerson) => ({
  name,
  email: email ?? null,
  phone: phone ?? null,
});

/** Somebody listed twice is one person. */
const distinct = (persons: CardPerson[]): CardPerson[] =>
  persons.filter((person, index) => {
    const first = persons.findIndex(
      (other) => isSameName(person, other) && emailKey(person.email) === emailKey(other.email),
    );
    return first === index;
  });

function withDefault(persons: ContactPerson[]): ContactPerson[] {
  const present = persons.findIndex(({ isDefault, active }) => isDefault && active);
  const chosen = present >= 0 ? present : persons.findIndex(({ active }) => active);
  return persons.map((person, index) => ({ ...person, isDefault: index === chosen }));
}
