import { localDecimal, render, type Fault, type Language } from '@prodsys/platform';
import type { PartnerRefusal } from './refusal.entity';

const words = {
  nb: {
    title: 'Ordren ble ikke mottatt',
    resolved: 'Ordren er mottatt i mellomtiden. Feilene under gjaldt et tidligere forsøk.',
    order: 'Ordre',
    from: 'Fra',
    date: 'Ordredato',
    tries: 'Forsøk',
    last: 'Sist forsøkt',
    faults: 'Dette må rettes',
    lines: 'Ordrelinjer',
    line: 'Linje',
    article: 'Artikkelnummer',
    description: 'Beskrivelse',
    quantity: 'Antall',
    unit: 'Enhet',
    price: 'Pris',
    fault: 'Feil',
    next: 'Rett ordren eller artikkelen i eget system. Ordren sendes på nytt av seg selv, eller velg «Eksporter til partner».',
    missing: 'Siden finnes ikke',
    missingText: 'Adressen er feil, eller siden er utløpt.',
  },
  en: {
    title: 'The order was not received',
    resolved: 'The order has been received in the meantime. The faults below belong to an earlier try.',
    order: 'Order',
    from: 'From',
    date: 'Order date',
    tries: 'Tries',
    last: 'Last tried',
    faults: 'This must be mended',
    lines: 'Order lines',
    line: 'Line',
    article: 'Article number',
    description: 'Description',
    quantity: 'Quantity',
    unit: 'Unit',
    price: 'Price',
    fault: 'Fault',
    next: 'Mend the order or the article in your own system. The order is sent again by itself, or choose "Export to partner".',
    missing: 'There is no such page',
    missingText: 'The address is wrong, or the page has expired.',
  },
} as const;

/** The refused order with its faults, as a page. Everything that came from outside is escaped. */
export function errorPage(refusal: PartnerRefusal, language: Language): string {
  const t = words[language];
  const order = asRecord(JSON.parse(refusal.message));
  const faults = refusal.faults.length > 0 ? refusal.faults : [{ pointer: '', code: refusal.code }];
  const lines = Array.isArray(order['lines']) ? order['lines'].slice(0, 1000).map(asRecord) : [];
  const faulty = (index: number) =>
    faults.filter(
      (fault) => fault.pointer.startsWith(`/lines/${index}/`) || fault.pointer === `/lines/${index}`,
    );
  const facts: [string, string][] = [
    [t.order, show(order['number'])],
    [t.from, show(asRecord(order['buyer'])['name'])],
    [t.date, day(show(order['orderDate']), language)],
    [t.tries, String(refusal.attempts)],
    [t.last, moment(refusal.refusedAt, language)],
  ];
  return page(
    language,
    `${t.title}: ${show(order['number'])}`,
    `
    <h1>${t.title}</h1>
    ${refusal.resolvedAt ? `<p class="resolved" role="status">✓ ${t.resolved}</p>` : ''}
    <dl>${facts.map(([term, text]) => `<div><dt>${term}</dt><dd>${escape(text)}</dd></div>`).join('')}</dl>
    <h2>${t.faults}</h2>
    <ul class="faults">${faults.map((fault) => `<li>${faultText(fault, t.line, lines, language)}</li>`).join('')}</ul>
    <p>${t.next}</p>
    <h2>${t.lines}</h2>
    <div class="wide"><table role="table" aria-label="${t.lines}">
      <thead role="rowgroup"><tr role="row">${columns.map((column) => `<th role="columnheader" scope="col"${numeric(column)}>${t[column]}</th>`).join('')}</tr></thead>
      <tbody role="rowgroup">${lines.map((line, index) => row(line, faulty(index), language)).join('')}</tbody>
    </table></div>`,
  );
}

export const errorPageMissing = (language: Language) =>
  page(
    language,
    words[language].missing,
    `<h1>${words[language].missing}</h1><p>${words[language].missingText}</p>`,
  );

const columns = ['line', 'article', 'description', 'quantity', 'unit', 'price', 'fault'] as const;
type Column = (typeof columns)[number];
const numeric = (column: Column) => (column === 'quantity' || column === 'price' ? ' class="number"' : '');

function row(line: Record<string, unknown>, faults: Fault[], language: Language): string {
  const cells = [
    show(line['lineNumber']),
    show(line['articleNumber']),
    show(line['description']),
    localDecimal(show(line['quantity']), language),
    show(line['unit']),
    localDecimal(show(line['unitPrice']), language),
  ];
  const told = faults.map((fault) => `⚠ ${escape(render(fault.code, fault.params, language))}`);
  const texts = [...cells.map(escape), told.join('<br>')];
  // On narrow screens each cell carries its heading itself.
  const tds = columns.map(
    (column, index) =>
      `<td role="cell" data-label="${words[language][column]}"${numeric(column)}>${texts[index] ? `<div>${texts[index]}</div>` : ''}</td>`,
  );
  return `<tr role="row"${faults.length > 0 ? ' class="faulty"' : ''}>${tds.join('')}</tr>`;
}

function faultText(
  fault: Fault,
  lineWord: string,
  lines: Record<string, unknown>[],
  language: Language,
): string {
  const match = /^\/lines\/(\d+)(?:\/(.*))?$/.exec(fault.pointer);
  const place = match
    ? `${lineWord} ${show(lines[Number(match[1])]?.['lineNumber'] ?? Number(match[1]) + 1)}`
    : fault.pointer.slice(1);
  return `${place ? `<strong>${escape(place)}:</strong> ` : ''}${escape(render(fault.code, fault.params, language))}`;
}

function page(language: Language, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title><link rel="stylesheet" href="/errors/style.css"></head>
<body><main><p class="languages"><a href="?lang=nb" lang="nb">Norsk</a> · <a href="?lang=en" lang="en">English</a></p>${body}</main></body>
</html>`;
}

const asRecord = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
const show = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '–';
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const day = (text: string, language: Language) =>
  language === 'nb' ? text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1') : text;
const moment = (instant: string, language: Language) =>
  new Intl.DateTimeFormat(language === 'nb' ? 'nb-NO' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Oslo',
  }).format(new Date(instant));

export const errorPageStyle = `
:root { color-scheme: light dark; --faint: #8888; --bad: #b3261e; --good: #1b6e3c; }
@media (prefers-color-scheme: dark) { :root { --bad: #ffb4ab; --good: #8fd8a8; } }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
.languages { text-align: right; margin: 0; }
dl { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 0; }
dt { font-size: .85rem; opacity: .75; } dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
.faults { color: var(--bad); padding-left: 1.2rem; overflow-wrap: anywhere; }
.resolved { color: var(--good); font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid var(--faint); vertical-align: top; }
.number { text-align: right; font-variant-numeric: tabular-nums; } .faulty td { color: var(--bad); }
td.number { white-space: nowrap; }
@media (max-width: 640px) {
  table, tbody, tr, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { margin-bottom: .8rem; padding: .4rem .6rem; border: 1px solid var(--faint); border-radius: .35rem; }
  .faulty { border-left: 4px solid var(--bad); }
  td { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: .6rem; padding: .15rem 0; border: 0; overflow-wrap: anywhere; }
  td.number { text-align: left; }
  td:empty { display: none; }
  td::before { content: attr(data-label); opacity: .75; font-size: .85rem; }
}
`;
