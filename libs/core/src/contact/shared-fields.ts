import type { PersonDetails } from '../order-terms/parties';

/** What a company says of itself on its card, and what may be locked against it. */
export const sharedFields = [
  'name',
  'organisationNumber',
  'gln',
  'email',
  'phone',
  'address',
  'persons',
] as const;
export type SharedField = (typeof sharedFields)[number];

/** What a partner's card says of a locked field. Declined, it is kept so that it is not proposed again. */
export interface ProposedChange {
  field: SharedField;
  /** As the field would be; for `persons` the list as the card has it. */
  value: unknown;
  /** Name of the connection that it came over. */
  source: string;
  at: string;
  declined?: true;
}

/** A person as a card names it. */
export type CardPerson = Pick<PersonDetails, 'name'> & Partial<PersonDetails>;

export type FormerNumberKind = 'customer' | 'supplier' | 'organisation' | 'gln';

/** A number that a contact which was merged into this one was known by. */
export interface FormerNumber {
  kind: FormerNumberKind;
  number: string;
}
