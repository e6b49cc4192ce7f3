import { buyerPerson, supplier } from './sample-companies.mjs';
import { unconnectedSupplier } from './sample-contacts.mjs';
import { dearerAtSupplier, inactiveAtSupplier, steel, unknownAtSupplier } from './sample-steel.mjs';

const day = 86_400_000;
const dateOf = (time) => new Date(time).toISOString().slice(0, 10);

const projects = [
  'Kai 3, Ågotnes',
  'Rekkverk Nøstet',
  'Maskinfundament Halhjem',
  'Gangvei Mongstad',
  'Trapp Bygg C',
  'Tankfarm Sløvåg',
  'Lagerreol Laksevåg',
  'Kranbane hall 2',
  'Rørbro Kollsnes',
  'Fergekai Krokeide',
  'Sluseport Øvre',
  'Spuntvegg Damsgård',
];

/** Steel that gives no trouble. */
const trouble = [...dearerAtSupplier, ...inactiveAtSupplier, ...unknownAtSupplier];
const plain = steel.filter(({ number }) => !trouble.includes(number));

/** `number` is what the supplier calls the article. */
const line = (number, quantity, more = {}) => ({ number, quantity, ...more });

const plainLines = (seed, count) =>
  Array.from({ length: count }, (_, index) => {
    const article = plain[(seed * 53 + index * 71) % plain.length];
    const quantity =
      article.unit === 'm' ? String(6 * (1 + ((seed + index) % 8))) : String(1 + ((seed * 3 + index) % 9));
    return line(article.number, quantity);
  });

/** Thirty orders, oldest first; `then` says what happens to them while the sample data is made. */
export function sampleOrders(ownName, now) {
  const orders = [
    ...ordinary(3, 1, { then: 'send' }),
    { lines: plainLines(4, 2), then: 'send-while-paused' },
    {
      note: 'Bjelken heter noe annet hos leverandøren.',
      lines: [line('HEB-180', '24'), line(unknownAtSupplier[0], '12')],
      then: 'send',
    },
    { lines: [...plainLines(6, 2), line(unknownAtSupplier[1], '4')] },
    { lines: [line(inactiveAtSupplier[0], '36'), ...plainLines(7, 2)] },
    { lines: [line(inactiveAtSupplier[1], '60')] },
    { lines: [line(dearerAtSupplier[0], '48'), line(dearerAtSupplier[1], '6')] },
    { lines: [line(dearerAtSupplier[2], '72', { unitPrice: '340.00' }), ...plainLines(9, 1)] },
    { supplier: ownName, note: 'Produksjonsordre: skal aldri eksporteres.', lines: [line('200001', '40')] },
    { supplier: ownName, lines: [line('200003', '2'), line('200004', '25')] },
    { supplier: unconnectedSupplier, lines: [line('VSB-M12x60', '20'), line('VSB-MU-M12', '20')] },
    { supplier: unconnectedSupplier, lines: [line('VSB-M16x80', '10')] },
    {
      note: 'Boltene finnes ikke hos stålleverandøren.',
      lines: [...plainLines(15, 1), line('VSB-M10x40', '5')],
    },
    { lines: [line('HEA-160', '0'), ...plainLines(16, 2)] },
    ...ordinary(5, 17, { state: 'draft' }),
    ...ordinary(9, 22),
  ];
  return orders.map((order, index) => ({
    supplier: supplier.name,
    state: 'released',
    reference: `${projects[index % projects.length]} – ${4_100 + index}`,
    orderDate: dateOf(now - (orders.length - index) * 0.5 * day),
    requestedDeliveryDate: dateOf(now + (10 + (index % 9)) * day),
    contactPerson: buyerPerson,
    ...order,
  }));
}

const ordinary = (count, from, more = {}) =>
  Array.from({ length: count }, (_, index) => ({
    lines: plainLines(from + index, 2 + (index % 4)),
    ...more,
  }));
