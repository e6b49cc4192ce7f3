import type { Contact } from '@prodsys/core';
import { render, type Language } from '@prodsys/platform';
import type { MatchReason } from '../compare/compare-cards';
import type { DuplicateContact, DuplicateReason } from './duplicate-messages';

export const contactView = (contact: Contact): DuplicateContact => ({
  id: contact.id,
  name: contact.name,
  customerNumber: contact.customerNumber,
  supplierNumber: contact.supplierNumber,
  organisationNumber: contact.organisationNumber,
  gln: contact.gln,
  email: contact.email,
  phone: contact.phone,
  address: contact.address,
  createdByImport: contact.createdByImport,
  version: contact.version,
});

export const reasonViews = (reasons: MatchReason[], language: Language): DuplicateReason[] =>
  reasons.map(({ code, params }) => ({ code, params, detail: render(code, params, language) }));
