import {
  completeAddress,
  sharedFields,
  type Address,
  type CardPerson,
  type Contact,
  type ContactPerson,
  type ProposedChange,
  type SharedField,
} from '@prodsys/core';
import { planPersons } from './plan-persons';

/** A company as it describes itself. Absent and null are the same: the card does not speak of it. */
export interface CompanyCardFields {
  name?: string | null;
  organisationNumber?: string | null;
  gln?: string | null;
  email?: string | null;
  phone?: string | null;
  address?: Address | null;
  persons?: CardPerson[] | null;
}

/** What is known of the contact that the card is about. */
export interface KnownContact {
  contact: Contact;
  persons: ContactPerson[];
  /** What the card spoke of the last time, as `CardUpdate.said` answered it. */
  said: SharedField[];
}

export interface CardUpdate {
  /** Columns of the contact that change; empty: none. */
  change: Partial<Contact>;
  /** All persons as they will be; null: as they are. */
  persons: ContactPerson[] | null;
  /** Proposals that are new. */
  proposed: ProposedChange[];
  said: SharedField[];
}

type Origin = Pick<ProposedChange, 'source' | 'at'> & { newId: () => string };

/** Another number is another company: once known, it is a person who changes it. */
const identifiers: readonly SharedField[] = ['organisationNumber', 'gln'];
/** A contact needs its name, address and e-mail, and keeps what it is known by. */
const emptiable: readonly SharedField[] = ['phone'];

/**
 * What a card that a company hands over changes in its contact. The company is the authority over its card: what it
 * says stands here, also over what people have typed in, except fields that a person has locked, which it proposes.
 * What a card spoke of and no longer does is emptied; what it never spoke of is ours. Applied twice it changes nothing.
 */
export function planCardUpdate(known: KnownContact, card: CompanyCardFields, origin: Origin): CardUpdate {
  const { contact } = known;
  const update: CardUpdate = { change: {}, persons: null, proposed: [], said: [] };
  const proposals: ProposedChange[] = [];
  for (const field of sharedFields) {
    const wish = wishFor(field, known, card, origin);
    const isOpen = wish !== undefined && !isSame(wish.value, wish.present);
    if (isOpen && isHeld(field, contact))
      proposals.push(proposal(field, wish.value, contact, origin, update));
    else if (isOpen && field === 'persons') update.persons = wish.value as ContactPerson[];
    else if (isOpen) Object.assign(update.change, { [field]: wish.value });
    const isSaid = hasValue(card[field]) || (known.said.includes(field) && isOpen && isHeld(field, contact));
    if (isSaid) update.said.push(field);
  }
  const proposedChanges = proposals.length > 0 ? proposals : null;
  if (!isSame(proposedChanges, contact.proposedChanges)) update.change.proposedChanges = proposedChanges;
  return update;
}

/** What the card wants of a field, beside what it is; undefined: the card does not speak of it. */
function wishFor(
  field: SharedField,
  { contact, persons, said }: KnownContact,
  card: CompanyCardFields,
  { newId }: Origin,
): { value: unknown; present: unknown } | undefined {
  if (field === 'persons') {
    if (!card.persons) return undefined;
    return { value: planPersons(contact.id, persons, card.persons, newId), present: persons };
  }
  const present = contact[field];
  if (field === 'address' && card.address)
    return {
      value: completeAddress(card.address),
      present: contact.address && completeAddress(contact.address),
    };
  if (field === 'organisationNumber' && bare(card[field]) === bare(contact[field]))
    return { value: present, present };
  if (hasValue(card[field])) return { value: card[field], present };
  return emptiable.includes(field) && said.includes(field) ? { value: null, present } : undefined;
}

const isHeld = (field: SharedField, contact: Contact): boolean =>
  (contact.lockedFields ?? []).includes(field) ||
  (identifiers.includes(field) && hasValue(contact[field as 'gln']));

/** The proposal that is there already when it says the same, whatever a person has said to it; else a new one. */
function proposal(
  field: SharedField,
  wished: unknown,
  contact: Contact,
  { source, at }: Origin,
  update: CardUpdate,
): ProposedChange {
  const value = field === 'persons' ? (wished as ContactPerson[]).filter(isNamed).map(asCardPerson) : wished;
  const present = contact.proposedChanges?.find((change) => change.field === field);
  if (present && isSame(present.value, value)) return present;
  const fresh = { field, value, source, at };
  update.proposed.push(fresh);
  return fresh;
}

/** A Norwegian number is the same with the letters of the VAT register around it. */
const bare = (number: string | null | undefined) =>
  number?.toUpperCase().replace(/^(?:NO)?([0-9]{9})(?:MVA)?$/, '$1') ?? null;

const isNamed = ({ active, fromCard }: ContactPerson) => active && fromCard;
const asCardPerson = ({ name, email, phone }: ContactPerson): CardPerson => ({ name, email, phone });
const hasValue = (value: unknown) => value !== null && value !== undefined && value !== '';
const isSame = (left: unknown, right: unknown) =>
  JSON.stringify(left ?? null) === JSON.stringify(right ?? null);
