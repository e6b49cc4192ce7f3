export { matchContact, type CompanyHint, type ContactMatch } from './match-contact';
export { similarContacts, type SimilarContact } from './similar-contacts';
