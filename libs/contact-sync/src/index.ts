export { matchContact, type CompanyHint, type ContactMatch } from './match-contact';
