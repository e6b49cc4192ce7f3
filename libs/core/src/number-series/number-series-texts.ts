import { registerTexts } from '@prodsys/platform';

registerTexts({
  'series-customer': { nb: 'Kundenumre', en: 'Customer numbers' },
  'series-supplier': { nb: 'Leverandørnumre', en: 'Supplier numbers' },
  'series-purchase-order': { nb: 'Innkjøpsordrer', en: 'Purchase orders' },
  'series-order-draft': { nb: 'Ordrekladder', en: 'Order drafts' },
  'series-order': { nb: 'Ordrer', en: 'Orders' },
  'number-given-already': {
    nb: 'Lavere numre er brukt; det første ledige er {least}.',
    en: 'Lower numbers have been given; the first free one is {least}.',
  },
  'prefix-ends-in-digit': {
    nb: 'Prefikset {prefix} kan ikke slutte på et siffer, for da kan to prefikser gi samme nummer.',
    en: 'The prefix {prefix} cannot end in a digit, because two prefixes could then make the same number.',
  },
});
