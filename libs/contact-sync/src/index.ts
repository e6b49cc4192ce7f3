export { matchContact, type CompanyHint, type ContactMatch } from './match-contact';
export { similarContacts, type SimilarContact } from './similar-contacts';
export { cardProfile, type CardHint, type CardProfile } from './compare/card-profile';
export { compareCards, type Comparison, type MatchReason } from './compare/compare-cards';
export { likelyPairs, type LikelyPair } from './keys/likely-pairs';
