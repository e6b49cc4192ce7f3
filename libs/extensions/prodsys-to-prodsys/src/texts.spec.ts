import { registeredCodes, render } from '@prodsys/platform';
import { core } from '@prodsys/core';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buyerHalf } from './buyer/buyer-half';
import { prodsysToProdsys } from './prodsys-to-prodsys';
import { supplierHalf } from './supplier/supplier-half';

// Everything that registers texts is loaded by now.
const extension = prodsysToProdsys([buyerHalf, supplierHalf]);
const known = new Set(registeredCodes());
const libs = resolve(__dirname, '../../..');
const sources = readdirSync(libs, { recursive: true })
  .map(String)
  .filter((path) => /\.ts$/.test(path) && !/\.spec\.ts$|\/testing\/|node_modules/.test(path))
  .map((path) => ({ path, text: readFileSync(join(libs, path), 'utf8') }));

/** Literal codes in the places where a code is said: problems, faults, reasons, log lines, job results. */
const places = [
  /new Problem\(\s*\d+,\s*(?:[^'(),]+\?\s*)?'([a-z][a-z-]+)'(?:\s*:\s*'([a-z][a-z-]+)')?/g,
  /\bcode:\s*(?:[^'\n,{}]+\?\s*)?'([a-z][a-z-]+)'(?:\s*:\s*'([a-z][a-z-]+)')?/g,
  /\b(?:fault|warn)\([^,]+,\s*'([a-z][a-z-]+)'/g,
  /\b(?:render|refused)\(\s*'([a-z][a-z-]+)'/g,
  // What a failed check of the schema is called.
  /^ {2}\w+: '((?:field|type|format|value|too)-[a-z-]+)',$/gm,
];
const among = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].flatMap((match) => match.slice(1).filter(Boolean));
/** Every hyphenated literal that is handed to the functions that write log lines. */
const logged = (text: string) =>
  among(/\b(?:tell|stop|line|logLine|exchangeLine)\(([^;]*);/g, text).flatMap((call) =>
    among(/'([a-z]+(?:-[a-z]+)+)'/g, call),
  );
const members = (type: string, text: string) =>
  among(new RegExp(`type ${type} =((?:\\s*\\| '[a-z-]+')+)`, 'g'), text).flatMap((list) =>
    among(/'([a-z-]+)'/g, list),
  );
/** What the audit trail says of an action has a text of its own. */
const audited = (text: string) =>
  among(/\bwriteAudit\(([^;]*);/g, text)
    .flatMap((call) => among(/\baction:([^,]*),/g, call))
    .flatMap((said) => among(/'([a-z-]+)'/g, said))
    .map((action) => `audit-${action}`);
const used = sources.flatMap(({ path, text }) =>
  [
    ...places.flatMap((place) => among(place, text)),
    ...logged(text),
    ...audited(text),
    ...members('OutboundFailureCode', text),
    ...members('TestResult', text).map((result) => `test-${result}`),
  ].map((code) => ({ path, code })),
);

it('finds the codes in the source that this test is about', () => {
  expect(core.id).toBe('core');
  expect(used.length).toBeGreaterThan(100);
  const codes = new Set(used.map(({ code }) => code));
  for (const code of [
    'article-not-found',
    'token-revoked',
    'order-received',
    'version-stale',
    'contact-undecided',
    'connection-stopped',
    'order-sent',
    'too-long',
    'tls-failed',
    'test-ok',
    'audit-sign-in',
    'audit-extension-off',
    'audit-export',
  ])
    expect([code, codes.has(code)]).toEqual([code, true]);
});

it('has a text for every code that the source says', () => {
  expect(used.filter(({ code }) => !known.has(code))).toEqual([]);
});

it('has every text in Norwegian and in English, with the same values to be filled in', () => {
  const values = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
  const show = (code: string, language: 'nb' | 'en') => {
    // A proxy that fills each value in with its own name shows the text as it was written.
    const params = new Proxy({}, { get: (_target, name) => `{${String(name)}}` });
    return render(code, params, language);
  };
  for (const code of known) {
    const [nb, en] = [show(code, 'nb'), show(code, 'en')];
    // A text that is missing shows as its code; only a code of one word may be its own text.
    const written = (text: string) => text.trim() !== '' && (text !== code || !code.includes('-'));
    expect([code, written(nb), written(en)]).toEqual([code, true, true]);
    expect([code, values(nb)]).toEqual([code, values(en)]);
  }
});

it('has a title in both languages for the extension and its jobs', () => {
  for (const { title } of [extension, ...extension.jobs]) {
    expect(title.nb).not.toBe('');
    expect(title.en).not.toBe('');
  }
});
