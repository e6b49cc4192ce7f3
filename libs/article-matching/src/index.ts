export { findArticles, matchLine, type LineHint, type LineMatch } from './match-lines';
