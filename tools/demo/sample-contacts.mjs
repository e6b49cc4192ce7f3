import {
  address,
  buyer,
  buyerPerson,
  domainOf,
  email,
  organisationNumber,
  supplier,
  supplierPerson,
} from './sample-companies.mjs';

/** A supplier of the buyer's that nobody has connected yet. */
export const unconnectedSupplier = 'Vestlandske Skruer og Bolter AS';

const places = [
  ['Industriveien', '4353', 'Klepp Stasjon'],
  ['Havnegata', '7010', 'Trondheim'],
  ['Sjøgata', '8006', 'Bodø'],
  ['Fabrikkvegen', '6415', 'Molde'],
  ['Øvre Langgate', '3110', 'Tønsberg'],
  ['Strandveien', '9180', 'Skjervøy'],
  ['Kvernhusvegen', '2610', 'Mesnali'],
  ['Smieveien', '3214', 'Sandefjord'],
  ['Brattørkaia', '7014', 'Trondheim'],
  ['Ålesundvegen', '6018', 'Ålesund'],
  ['Verksgata', '4013', 'Stavanger'],
  ['Båtsmannsveien', '1613', 'Fredrikstad'],
];

const firstNames = [
  'Åse',
  'Bjørn',
  'Ragnhild',
  'Øyvind',
  'Solveig',
  'Torbjørn',
  'Marit',
  'Kjell',
  'Sigrid',
  'Jørn',
];
const lastNames = [
  'Hånes',
  'Bråthen',
  'Sæther',
  'Lødemel',
  'Nygård',
  'Myhre',
  'Kvåle',
  'Østby',
  'Bakken',
  'Rønning',
];

const buyersSuppliers = [
  unconnectedSupplier,
  'Sveis & Gass Bergen AS',
  'Ålgård Verktøy AS',
  'Hydraulikkhuset Førde AS',
  'Trøndersk Overflate AS',
  'Elmateriell Øst AS',
  'Pakning og Tetning AS',
  'Nordfjord Lager og Drivverk AS',
  'Kystmaling AS',
  'Verneutstyr Vest AS',
  'Skjæreteknikk Raufoss AS',
  'Oppland Aluminium AS',
  'Røros Støperi AS',
  'Sunnhordland Transport AS',
  'Kontorfabrikken AS',
  'Emballasje Nord AS',
  'Målestokk Instrument AS',
  'Løfteutstyr Haugaland AS',
];

const buyersCustomers = [
  'Skjærgård Verft AS',
  'Nordlys Havbruk AS',
  'Brønnøy Bulk AS',
  'Fjellanger Kraftlag SA',
  'Øygarden Subsea AS',
  'Hardanger Bru og Betong AS',
  'Sotra Mekaniske AS',
  'Lofoten Fiskeindustri AS',
  'Tærudåsen Eiendom AS',
  'Romsdal Heis og Kran AS',
  'Vågsøy Rederi AS',
  'Jæren Landbruksmaskiner AS',
  'Haukeli Tunnelservice AS',
  'Nærøy Oppdrett AS',
  'Sørlandsbygg AS',
  'Åsane Ventilasjon AS',
  'Gudbrandsdal Sag og Høvleri AS',
  'Bremanger Pelagisk AS',
  'Kvinnherad Vassverk SA',
  'Namdal Trevare AS',
  'Ytre Møre Offshore AS',
  'Hallingdal Stålhall AS',
  'Askøy Brygge og Kai AS',
  'Osterøy Industribygg AS',
  'Bømlo Skipsservice AS',
  'Etne Mølle AS',
  'Fitjar Laks AS',
  'Austevoll Notbøteri AS',
  'Modalen Kraftverk AS',
  'Masfjorden Settefisk AS',
  'Lærdal Grønt SA',
  'Årdal Smelteverkservice AS',
  'Gloppen Maskinstasjon AS',
  'Hyllestad Kvernstein AS',
  'Stryn Fjellheis AS',
  'Ørsta Gangbru AS',
  'Herøy Fiskemottak AS',
  'Rauma Tunnel AS',
];

const suppliersCustomers = [
  'Rana Plateverksted AS',
  'Svolvær Slip og Mek AS',
  'Tromsø Skipsreparasjon AS',
  'Narvik Malmterminal AS',
  'Hålogaland Stålbygg AS',
  'Saltdal Entreprenør AS',
  'Finnmark Vindpark AS',
  'Helgeland Rør AS',
  'Vesterålen Bilpåbygg AS',
  'Ofoten Bergverk AS',
  'Sjøvik Båtbyggeri AS',
  'Innherred Landbruksbygg AS',
  'Østlandske Stålkonstruksjon AS',
  'Telemark Rekkverk AS',
  'Mjøsa Smie AS',
  'Bærum Fasade AS',
  'Hønefoss Tankbygg AS',
  'Drammen Trapp og Gelender AS',
  'Hedmark Tilhenger AS',
  'Glåmdal Maskin AS',
  'Kragerø Brygge AS',
  'Lindesnes Sveis AS',
  'Setesdal Vannkraft AS',
  'Ryfylke Skips AS',
  'Karmsund Offshorebase AS',
  'Stord Kranteknikk AS',
  'Voss Taubane AS',
  'Sogn Rør og Plate AS',
  'Sunnmøre Propell AS',
  'Nordmøre Stillas AS',
  'Fosen Fergekai AS',
  'Røyrvik Gruveservice AS',
  'Alta Skiferbrudd AS',
  'Båtsfjord Trålrederi AS',
  'Kirkenes Mek AS',
  'Senja Sjømat AS',
  'Harstad Hybelbygg AS',
  'Andøy Rakettservice AS',
  'Vefsn Trelast AS',
  'Grane Steinknuseri AS',
  'Hattfjelldal Sag AS',
  'Bindal Båtsliperi AS',
  'Levanger Gjærde AS',
  'Røros Varmeverk SA',
  'Tynset Fjøssystemer AS',
  'Lillestrøm Låssmed AS',
  'Moss Glassfasade AS',
  'Halden Heisverk AS',
];

const suppliersSuppliers = [
  'Glomfjord Valseverk AS',
  'Saltfjellet Smelteverk AS',
  'Nordland Kapp og Boring AS',
  'Polarsirkelen Spedisjon AS',
  'Rana Galvanisering AS',
  'Ørnes Emballasje AS',
  'Arktisk Prøving AS',
  'Svartisen Kontor AS',
];

/** What the buyer's people have entered: their suppliers, their customers and a few that are both. */
export const buyersContacts = () => [
  { ...card(supplier, supplierPerson), isSupplier: true, paymentTerms: '30 dager netto', currency: 'NOK' },
  ...companies(buyersSuppliers, 100, { isSupplier: true, paymentTerms: '30 dager netto', currency: 'NOK' }),
  ...companies(buyersCustomers, 200, { isCustomer: true, paymentTerms: '14 dager netto', currency: 'NOK' }),
];

export const suppliersContacts = () => [
  { ...card(buyer, buyerPerson), isCustomer: true, paymentTerms: '30 dager netto', currency: 'NOK' },
  ...companies(suppliersCustomers, 300, {
    isCustomer: true,
    paymentTerms: '30 dager netto',
    currency: 'NOK',
  }),
  ...companies(suppliersSuppliers, 400, {
    isSupplier: true,
    paymentTerms: '45 dager netto',
    currency: 'NOK',
  }),
];

const card = ({ name, organisationNumber: number, email: mail, phone, address: place }, person) => ({
  name,
  organisationNumber: number,
  email: mail,
  phone,
  address: place,
  persons: [{ ...person, isDefault: true }],
});

const companies = (names, from, roles) => names.map((name, index) => company(name, from + index, roles));

function company(name, index, roles) {
  const [street, postalCode, city] = places[index % places.length];
  const domain = domainOf(name);
  const person = `${firstNames[index % firstNames.length]} ${lastNames[(index * 7 + 3) % lastNames.length]}`;
  return {
    ...card(
      {
        name,
        organisationNumber: organisationNumber(index),
        email: `post@${domain}`,
        phone: `+47 ${[21, 33, 51, 55, 70, 77][index % 6]} 00 ${String(10 + (index % 89))} ${String(10 + ((index * 3) % 89))}`,
        address: address(`${street} ${(index * 5) % 87 || 1}`, postalCode, city),
      },
      { name: person, email: email(person, domain) },
    ),
    ...roles,
    ...(index % 11 === 0 ? { isCustomer: true, isSupplier: true } : {}),
  };
}
