export { applyCard, type AppliedCard } from './apply-card';
export { cardProfile, type CardHint, type CardProfile } from './compare/card-profile';
export { compareCards, type Comparison, type MatchReason } from './compare/compare-cards';
export { contactSync } from './contact-sync-module';
export { keyRules } from './duplicates/keep-keys';
export { contactKeys } from './keys/contact-keys';
export { likelyPairs, type LikelyPair } from './keys/likely-pairs';
export { findCandidates, type Candidate } from './match/find-candidates';
export { matchContact, type CompanyHint, type ContactMatch } from './match/match-contact';
export { similarContacts, type SimilarContact } from './match/similar-contacts';
export {
  planCardUpdate,
  type CardUpdate,
  type CompanyCardFields,
  type KnownContact,
} from './plan-card-update';
export { planPersons } from './plan-persons';
