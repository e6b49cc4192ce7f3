import type { Contact } from '@prodsys/core';
import { cardProfile, type CardHint, type CardProfile } from '../compare/card-profile';

/** What a contact is recognised by. */
type Recognised = Pick<Contact, keyof Omit<CardHint, 'persons'> & keyof Contact>;

/** A contact of the register as a card. Contact persons are rows of their own: give their names where they count. */
export const contactCard = (contact: Recognised, persons: string[] = []): CardProfile =>
  cardProfile({ ...contact, persons });
