import type { Contact } from '@prodsys/core';
import { cardProfile, type CardProfile } from '../compare/card-profile';

/** A contact of the register as a card. Contact persons are rows of their own: give their names where they count. */
export const contactCard = (contact: Contact, persons: string[] = []): CardProfile =>
  cardProfile({ ...contact, persons });
