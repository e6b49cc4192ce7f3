export { applyCard, type AppliedCard } from './apply-card';
export { contactSync } from './contact-sync-module';
export { matchContact, type CompanyHint, type ContactMatch } from './match-contact';
export {
  planCardUpdate,
  type CardUpdate,
  type CompanyCardFields,
  type KnownContact,
} from './plan-card-update';
export { planPersons } from './plan-persons';
export { similarContacts, type SimilarContact } from './similar-contacts';
