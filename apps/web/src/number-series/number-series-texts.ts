import { defineTexts } from '../texts/define-texts';

export const numberSeriesTexts = defineTexts('number-series', {
  title: { nb: 'Nummerserier', en: 'Number series' },
  intro: {
    nb: 'Slik nummereres nye kontakter og ordrer. Et nummer brukes bare én gang; det kan være hull i rekken.',
    en: 'How new contacts and orders are numbered. A number is used once only; there may be gaps.',
  },
  series: { nb: 'Serie', en: 'Series' },
  prefix: { nb: 'Prefiks', en: 'Prefix' },
  prefixHint: {
    nb: 'Står foran nummeret. Kan være tomt, men ikke slutte på et siffer.',
    en: 'Comes before the number. May be empty, but not end in a digit.',
  },
  nextNumber: { nb: 'Neste nummer', en: 'Next number' },
  nextNumberHint: {
    nb: 'Med samme prefiks kan det bare økes.',
    en: 'With the same prefix it can only be raised.',
  },
  looks: { nb: 'Slik blir det neste', en: 'How the next one looks' },
  wholeNumber: { nb: 'Skriv et helt tall fra 1.', en: 'Write a whole number from 1.' },
  changeOf: { nb: 'Nummerserie: {{title}}', en: 'Number series: {{title}}' },
  none: { nb: 'Ingen nummerserier.', en: 'No number series.' },
  changed: { nb: '{{title}}: det neste blir {{number}}.', en: '{{title}}: the next one is {{number}}.' },
});
