import { unconnectedSupplier } from './sample-contacts.mjs';
import { kroner, steel, unknownAtSupplier } from './sample-steel.mjs';

const workshop = [
  [
    unconnectedSupplier,
    'VSB',
    'Festemidler',
    'pakke',
    [
      ...[6, 8, 10, 12, 16, 20].flatMap((thread) =>
        [20, 30, 40, 50, 60, 80].map((length) => [
          `M${thread}x${length}`,
          `Sekskantskrue M${thread} × ${length} 8.8 elforsinket, 100 stk`,
          35 + thread * length * 0.22,
        ]),
      ),
      ...[6, 8, 10, 12, 16, 20].map((thread) => [
        `MU-M${thread}`,
        `Låsemutter M${thread} A4, 100 stk`,
        thread * 14,
      ]),
      ...[6, 8, 10, 12, 16, 20].map((thread) => [
        `SK-M${thread}`,
        `Planskive M${thread} A4, 200 stk`,
        thread * 9,
      ]),
    ],
  ],
  [
    'Sveis & Gass Bergen AS',
    'SGB',
    'Sveis',
    'kg',
    [
      ['MAG-1.0', 'Sveisetråd massiv SG2 Ø1,0 mm, spole 15 kg', 34],
      ['MAG-1.2', 'Sveisetråd massiv SG2 Ø1,2 mm, spole 15 kg', 33],
      ['RØR-1.2', 'Rørtråd basisk Ø1,2 mm', 71],
      ['TIG-316-2.4', 'TIG-stav 316L Ø2,4 mm', 148],
      ['EL-7018-3.2', 'Elektrode basisk 7018 Ø3,2 mm', 62],
      ['EL-7018-4.0', 'Elektrode basisk 7018 Ø4,0 mm', 60],
    ],
  ],
  [
    'Kystmaling AS',
    'KYM',
    'Overflate',
    'l',
    [
      ['EP-GRÅ', 'Epoksyprimer grå, 20 l', 118],
      ['EP-RØD', 'Epoksyprimer rødbrun, 20 l', 118],
      ['PU-HVIT', 'Polyuretan toppstrøk hvit RAL 9010', 176],
      ['PU-BLÅ', 'Polyuretan toppstrøk blå RAL 5010', 181],
      ['TYNN-17', 'Tynner nr. 17', 64],
      ['AVF-1', 'Avfetting alkalisk, konsentrat', 57],
    ],
  ],
  [
    'Hydraulikkhuset Førde AS',
    'HHF',
    'Hydraulikk',
    'stk',
    [
      ['SL-1/2-1M', 'Hydraulikkslange 1/2" 2SN, 1 m med kupling', 389],
      ['SL-3/4-2M', 'Hydraulikkslange 3/4" 2SN, 2 m med kupling', 812],
      ['SYL-50-300', 'Sylinder dobbeltvirkende Ø50, slag 300 mm', 3450],
      ['SYL-80-500', 'Sylinder dobbeltvirkende Ø80, slag 500 mm', 7290],
      ['PUMPE-16', 'Tannhjulspumpe 16 cm³', 2685],
    ],
  ],
  [
    'Pakning og Tetning AS',
    'POT',
    'Tetning',
    'stk',
    [
      ['OR-50x3', 'O-ring NBR 50 × 3 mm', 8.5],
      ['OR-80x5', 'O-ring NBR 80 × 5 mm', 17.9],
      ['PL-KLING-2', 'Pakningsplate klingersil 2 mm, 1500 × 2000', 1940],
    ],
  ],
  [
    'Verneutstyr Vest AS',
    'VUV',
    'Verneutstyr',
    'pakke',
    [
      ['HANSKE-10', 'Sveisehansker str. 10, 12 par', 948],
      ['FILTER-P3', 'Filter P3 for friskluftsmaske, 5 stk', 615],
      ['BRILLE-KLAR', 'Vernebriller klare, 10 stk', 390],
    ],
  ],
  [
    'Skjæreteknikk Raufoss AS',
    'SKR',
    'Verktøy',
    'stk',
    [
      ['BOR-8.5', 'Hardmetallbor Ø8,5 mm', 468],
      ['BOR-10.2', 'Hardmetallbor Ø10,2 mm', 512],
      ['FRES-12', 'Pinnefres 4 skjær Ø12 mm', 735],
      ['BÅND-27', 'Båndsagblad bimetall 27 × 0,9 mm', 489],
      ['SKIVE-125', 'Kappeskive 125 × 1,0 mm', 12.5],
      ['SLIP-K80', 'Lamellskive 125 mm, korn 80', 34.9],
    ],
  ],
].flatMap(([supplier, prefix, category, unit, rows]) =>
  rows.map(([number, description, price]) => ({
    supplier,
    supplierArticleNumber: `${prefix}-${number}`,
    description,
    category,
    unit,
    purchasePrice: kroner(price),
  })),
);

/**
 * What the buyer buys and makes. Each bought article says what its supplier calls it: for the steel these are the
 * numbers of `suppliersArticles`. `supplier` is a company name.
 */
export function buyersArticles(steelSupplier) {
  const bought = [
    ...steel.map(({ price, number, ...article }) => ({
      ...article,
      supplier: steelSupplier,
      supplierArticleNumber: number,
      purchasePrice: price,
    })),
    ...unknownAtSupplier.map((number) => ({
      supplier: steelSupplier,
      supplierArticleNumber: number,
      description: number.startsWith('HEA')
        ? 'HEA-bjelke 210 S355J2'
        : 'Stålplate S690QL 12 mm, 2000 × 6000 mm',
      category: number.startsWith('HEA') ? 'Bjelker' : 'Plater',
      unit: number.startsWith('HEA') ? 'm' : 'stk',
      purchasePrice: number.startsWith('HEA') ? '1285.00' : '38940.00',
    })),
    ...workshop,
  ].map((article, index) => ({ ...article, number: String(110_001 + index) }));
  return [...bought, ...products];
}

const products = [
  ['Rekkverk Fjord 1200', 'Rekkverk galvanisert, h 1200 mm', 'm', '1890.00'],
  ['Leider LD-4', 'Vegghengt leider med ryggbøyle, 4 m', 'stk', '9450.00'],
  ['Gangvei GV-800', 'Gangvei med gitterrist, b 800 mm', 'm', '3240.00'],
  ['Konsoll K-12', 'Rørkonsoll sveist, 1,2 t', 'stk', '760.00'],
  ['Trapp TR-900', 'Utvendig trapp med gitterristtrinn, b 900 mm', 'stk', '27600.00'],
  ['Ramme R-3', 'Maskinfundament sveist, 3 t', 'stk', '18250.00'],
  ['Lokk BL-600', 'Brønnlokk av tåreplate 600 × 600 mm', 'stk', '1340.00'],
  ['Hengsel HG-20', 'Portbladhengsel Ø20 mm', 'stk', '215.00'],
  ['Støtte ST-2500', 'Teleskopstøtte 1,5–2,5 m', 'stk', '980.00'],
  ['Tank T-2000', 'Dieseltank dobbel vegg, 2000 l', 'stk', '48900.00'],
].map(([name, description, unit, price], index) => ({
  number: String(200_001 + index),
  description: `${name}: ${description}`,
  category: 'Egne produkter',
  type: 'product',
  unit,
  price,
}));
