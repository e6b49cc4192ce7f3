import { defineTexts } from '../texts/define-texts';

export const organisationTexts = defineTexts('organisation', {
  title: { nb: 'Organisasjon', en: 'Organisation' },
  intro: {
    nb: 'Slik kjenner partnerne dere: navn, organisasjonsnummer og adresse følger med hver ordre.',
    en: 'This is how partners know you: name, organisation number and address go with every order.',
  },
  name: { nb: 'Juridisk navn', en: 'Legal name' },
  organisationNumber: { nb: 'Organisasjonsnummer', en: 'Organisation number' },
  gln: { nb: 'GLN', en: 'GLN' },
  email: { nb: 'E-post', en: 'E-mail' },
  phone: { nb: 'Telefon', en: 'Phone' },
  mobile: { nb: 'Mobil', en: 'Mobile' },
  address: { nb: 'Postadresse', en: 'Postal address' },
  invoiceAddress: { nb: 'Fakturaadresse', en: 'Invoice address' },
  deliveryAddress: { nb: 'Leveringsadresse', en: 'Delivery address' },
});
