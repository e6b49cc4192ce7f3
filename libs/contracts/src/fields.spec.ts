import 'reflect-metadata';
import { validate } from 'class-validator';
import { PurchaseOrderLineMessage } from './purchase-order';
import { PersonMessage } from './parties';

const faultsIn = async (of: object, field: string) =>
  (await validate(of)).filter((fault) => fault.property === field).length;
const nameIsFine = async (name: unknown) =>
  (await faultsIn(Object.assign(new PersonMessage(), { name }), 'name')) === 0;
const quantityIsFine = async (quantity: unknown) =>
  (await faultsIn(Object.assign(new PurchaseOrderLineMessage(), { quantity }), 'quantity')) === 0;

it('takes odd but legal text', async () => {
  for (const name of ['🏗️', 'שלום', 'a\u030a', 'a  b', "O'Hara", '<script>', 'a\u00a0b', '\u202eabc'])
    expect([name, await nameIsFine(name)]).toEqual([name, true]);
});

it('refuses control characters, half characters, white space around a text, and emptiness', async () => {
  for (const name of [
    '',
    ' ',
    ' a',
    'a ',
    'a\u00a0',
    '\ufeffa',
    'a\u2028',
    'a\u0000b',
    'a\tb',
    'a\nb',
    'a\u007f',
    'a\u0085b',
    '\ud800',
    'a\udc00b',
    'a\ud83d',
  ])
    expect([name, await nameIsFine(name)]).toEqual([name, false]);
});

it('takes a decimal of 15 digits before and 6 after the point and nothing else', async () => {
  for (const quantity of ['0', '1', '0.5', '-1', '999999999999999.999999', '10.000000'])
    expect([quantity, await quantityIsFine(quantity)]).toEqual([quantity, true]);
  for (const quantity of [
    '',
    '1.',
    '.5',
    '01',
    '+1',
    '1e3',
    '1,5',
    ' 1',
    '1 ',
    '1\n',
    '1000000000000000',
    '0.0000001',
    'NaN',
    'Infinity',
    '٣',
    '0x1',
    '--1',
    '1.5.5',
    1,
    null,
  ])
    expect([quantity, await quantityIsFine(quantity)]).toEqual([quantity, false]);
});
