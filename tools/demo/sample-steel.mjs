/** To the nearest five øre. */
export const kroner = (value) => (Math.round(value * 20) / 20).toFixed(2);
const density = 7.85e-6; // kilograms per cubic millimetre

const plates = [2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30].flatMap((thickness) =>
  [
    ['1000x2000', 1000 * 2000],
    ['1250x2500', 1250 * 2500],
    ['1500x3000', 1500 * 3000],
  ].flatMap(([format, area]) =>
    [
      ['S355', 'Stålplate S355J2', 21.5],
      ['RF304', 'Rustfri plate EN 1.4301', 62],
    ].map(([grade, name, perKilo]) => ({
      number: `PL-${grade}-${thickness}-${format}`,
      description: `${name} ${thickness} mm, ${format.replace('x', ' × ')} mm`,
      category: 'Plater',
      unit: 'stk',
      price: kroner(thickness * area * density * perKilo),
    })),
  ),
);

const hollow = [40, 50, 60, 70, 80, 90, 100, 120, 140, 150, 160, 180, 200, 220, 250, 300].flatMap((side) =>
  [3, 4, 5, 6.3, 8, 10].map((wall) => ({
    number: `HUP-${side}x${side}x${wall}`,
    description: `Hulprofil ${side} × ${side} × ${String(wall).replace('.', ',')} mm S355J2H`,
    category: 'Hulprofiler',
    unit: 'm',
    price: kroner(4 * side * wall * 1000 * density * 24),
  })),
);

const beams = [
  ['HEA', 'HEA-bjelke', 1.0],
  ['HEB', 'HEB-bjelke', 1.4],
  ['IPE', 'IPE-bjelke', 0.62],
  ['UPE', 'UPE-profil', 0.58],
].flatMap(([type, name, weight]) =>
  [100, 120, 140, 160, 180, 200, 220, 240, 270, 300].map((height) => ({
    number: `${type}-${height}`,
    description: `${name} ${height} S355J2, varmvalset`,
    category: 'Bjelker',
    unit: 'm',
    price: kroner(weight * (height / 100) ** 1.6 * 17 * 22.5),
  })),
);

const bars = [
  ['FLS', 'Flatstål', [20, 30, 40, 50, 60, 80, 100, 120], [5, 6, 8, 10, 12]],
  ['VST', 'Vinkelstål', [30, 40, 50, 60, 80, 100], [4, 6, 8]],
].flatMap(([type, name, widths, thicknesses]) =>
  widths.flatMap((width) =>
    thicknesses.map((thickness) => ({
      number: `${type}-${width}x${thickness}`,
      description: `${name} ${width} × ${thickness} mm S235JR`,
      category: 'Stangstål',
      unit: 'm',
      price: kroner(width * thickness * (type === 'VST' ? 1.9 : 1) * 1000 * density * 20.5),
    })),
  ),
);

const rounds = [8, 10, 12, 16, 20, 25, 30, 35, 40, 50, 60, 70, 80, 90, 100].flatMap((diameter) =>
  [
    ['RST', 'Rundstål S355J2', 21],
    ['RSR', 'Rundstål rustfritt EN 1.4404', 78],
    ['AKS', 'Blankt akselstål h9', 33],
  ].map(([type, name, perKilo]) => ({
    number: `${type}-${diameter}`,
    description: `${name} Ø${diameter} mm`,
    category: 'Rundstål',
    unit: 'm',
    price: kroner(Math.PI * (diameter / 2) ** 2 * 1000 * density * perKilo),
  })),
);

const rectangular = [
  [60, 40],
  [80, 40],
  [80, 60],
  [100, 50],
  [100, 60],
  [120, 60],
  [120, 80],
  [140, 80],
  [150, 100],
  [160, 80],
  [180, 100],
  [200, 100],
  [200, 120],
].flatMap(([height, width]) =>
  [3, 4, 5, 6.3, 8, 10].map((wall) => ({
    number: `HUP-${height}x${width}x${wall}`,
    description: `Hulprofil ${height} × ${width} × ${String(wall).replace('.', ',')} mm S355J2H`,
    category: 'Hulprofiler',
    unit: 'm',
    price: kroner(2 * (height + width) * wall * 1000 * density * 24.5),
  })),
);

const services = [
  ['FRAKT-NORD', 'Frakt Nord-Norge, per kolli', 'stk', '640.00'],
  ['KAPP-RETT', 'Kapping, rett snitt', 'stk', '48.00'],
  ['KAPP-GJÆR', 'Kapping, gjæring inntil 45°', 'stk', '86.00'],
  ['BØY-PL', 'Knekking av plate, per bøy', 'stk', '39.50'],
  ['SLIP-K320', 'Sliping rustfri plate, korn 320', 'm', '112.00'],
  ['PRIM-ZN', 'Verkstedprimer, sink', 'kg', '18.40'],
  ['GALV', 'Varmforsinking', 'kg', '16.90'],
  ['SERT-31', 'Materialsertifikat EN 10204 3.1', 'stk', '150.00'],
  ['FRAKT-VEST', 'Frakt Vestlandet, per kolli', 'stk', '890.00'],
  ['ARM-B500-12', 'Armeringsstål B500NC Ø12, bunt', 'kg', '13.75'],
  ['TRÅD-3', 'Bindetråd glødet Ø3 mm', 'kg', '31.20'],
].map(([number, description, unit, price]) => ({
  number,
  description,
  unit,
  price,
  category: 'Tjenester og annet',
}));

/** No longer delivered, but still on somebody's order. */
export const inactiveAtSupplier = ['HUP-90x90x6.3', 'FLS-120x5'];

/** The supplier has put these up since the buyer entered their prices. */
export const dearerAtSupplier = ['HEB-200', 'PL-S355-10-1500x3000', 'HUP-100x100x5'];

/** The buyer still has these, the supplier has never had them under that number. */
export const unknownAtSupplier = ['HEA-210', 'PL-S690-12-2000x6000'];

/** What the buyer buys of it. */
export const steel = [...plates, ...hollow, ...beams, ...bars, ...rounds];

export const suppliersArticles = () =>
  [...steel, ...rectangular, ...services].map((article) => ({
    ...article,
    price: dearerAtSupplier.includes(article.number) ? kroner(Number(article.price) * 1.08) : article.price,
    active: !inactiveAtSupplier.includes(article.number),
  }));
