import { registerTexts } from '@prodsys/platform';

registerTexts({
  'article-not-found': {
    nb: 'Artikkelnummeret {number} finnes ikke hos leverandøren.',
    en: 'The supplier has no article with the number {number}.',
  },
  'article-matched': { nb: 'Samme artikkelnummer.', en: 'The same article number.' },
  'article-inactive': {
    nb: 'Artikkelen {number} er ikke aktiv hos leverandøren.',
    en: "The article {number} is not active at the supplier's.",
  },
  'unit-differs': {
    nb: 'Enheten er {sent}, leverandøren bruker {own}.',
    en: 'The unit is {sent}; the supplier uses {own}.',
  },
  'gtin-differs': {
    nb: 'GTIN {sent} er ikke leverandørens ({own}).',
    en: "The GTIN {sent} is not the supplier's ({own}).",
  },
  'price-differs': {
    nb: 'Prisen er {sent|price}, leverandøren har {own|price}.',
    en: 'The price is {sent|price}; the supplier has {own|price}.',
  },
  'currency-differs': {
    nb: 'Valutaen er {sent}, leverandørens pris er i {own}.',
    en: "The currency is {sent}; the supplier's price is in {own}.",
  },
});
