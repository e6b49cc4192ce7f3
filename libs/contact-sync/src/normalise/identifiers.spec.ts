import { emailDomain, emailKey } from './email-domain';
import { gln } from './gln';
import { organisationNumber } from './organisation-number';
import { phone } from './phone';

it.each([
  ['974760673', '974760673'],
  ['974 760 673', '974760673'],
  ['NO 974 760 673 MVA', '974760673'],
  ['NO974760673MVA', '974760673'],
  ['974760674', null],
  ['97476067', '97476067'],
  ['DE 123456789', 'DE123456789'],
  ['SE556677889901', 'SE556677889901'],
  ['mangler', null],
  ['', null],
  [null, null],
])('reads the organisation number %j as %j', (text, number) => {
  expect(organisationNumber(text)).toBe(number);
});

it.each([
  ['4006381333931', '4006381333931'],
  ['400 6381 333 931', '4006381333931'],
  ['4006381333932', null],
  ['0000000000000', null],
  ['123', null],
])('reads the GLN %j as %j', (text, number) => {
  expect(gln(text)).toBe(number);
});

it.each([
  ['55 00 00 00', 'NO', '+4755000000'],
  ['+47 55 00 00 00', 'NO', '+4755000000'],
  ['0047 55000000', 'NO', '+4755000000'],
  ['4755000000', 'NO', '+4755000000'],
  ['(+47) 55 00 00 00', 'NO', '+4755000000'],
  ['08-123 45 67', 'SE', '+4681234567'],
  ['+46 (0)8 123 45 67', 'NO', '+4681234567'],
  ['12', 'NO', null],
  ['12345678', 'XX', null],
  ['', 'NO', null],
])('reads the telephone %j in %s as %j', (text, country, number) => {
  expect(phone(text, country)).toBe(number);
});

it('knows the domains that tell nothing', () => {
  expect(emailDomain('Post@Fjord.example')).toBe('fjord.example');
  expect(emailDomain('fjord@gmail.com')).toBeNull();
  expect(emailDomain('fjord')).toBeNull();
  expect(emailKey(' Post@Fjord.example ')).toBe('post@fjord.example');
});
