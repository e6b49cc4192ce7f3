/**
 * A number with a valid check digit (modulus 11) that no company can have: registered ones begin with 8 or 9, these
 * with 3. Answers the next one that has a check digit at all.
 */
export function organisationNumber(index) {
  for (let body = 31_400_000 + index * 137; ; body++) {
    const digits = String(body);
    const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce(
      (total, weight, at) => total + weight * Number(digits[at]),
      0,
    );
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${digits}${check}`;
  }
}

export const address = (line1, postalCode, city) => ({ line1, postalCode, city, countryCode: 'NO' });

/** `Bjørn Ås` at `fjord-industri.example` has the address `bjorn.as@fjord-industri.example`. */
export const email = (name, domain) => `${ascii(name).replace(/ +/g, '.')}@${domain}`;

export const domainOf = (company) =>
  `${ascii(company)
    .replace(/ (as|asa|da|sa)$/, '')
    .replace(/[^a-z0-9]+/g, '-')}.example`;

const ascii = (text) =>
  text
    .toLowerCase()
    .replace(/[æåø]/g, (letter) => ({ æ: 'ae', å: 'a', ø: 'o' })[letter])
    .normalize('NFD')
    .replace(/[^a-z0-9 &.-]/g, '');

export const buyer = {
  name: 'Fjord Industri AS',
  organisationNumber: organisationNumber(1),
  email: 'post@fjord-industri.example',
  phone: '+47 55 90 41 00',
  address: address('Verkstedveien 14', '5163', 'Laksevåg'),
  deliveryAddress: address('Kaivegen 3, port 2', '5163', 'Laksevåg'),
};

export const buyerPerson = {
  name: 'Ingrid Ås',
  email: email('Ingrid Ås', 'fjord-industri.example'),
  phone: '+47 900 41 014',
};

export const supplier = {
  name: 'Nordisk Stål AS',
  organisationNumber: organisationNumber(2),
  email: 'ordre@nordisk-stal.example',
  phone: '+47 75 12 42 00',
  address: address('Valseverksgata 8', '8624', 'Mo i Rana'),
};

export const supplierPerson = {
  name: 'Håkon Sørbø',
  email: email('Håkon Sørbø', 'nordisk-stal.example'),
  phone: '+47 911 42 008',
};
