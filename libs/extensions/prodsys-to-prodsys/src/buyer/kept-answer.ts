import type { KeptAnswer, OutboundAnswer } from '@prodsys/platform';

const longest = 64_000;
const struckOut = '•••';

/** Those that help to find a fault: who answered, and what they ask for. */
const headers = [
  'content-type',
  'date',
  'idempotency-replayed',
  'location',
  'retry-after',
  'server',
  'traceparent',
  'via',
];

/** An answer in which our token stands nowhere, should something on the way have said it back to us. */
export function withoutToken(answer: OutboundAnswer, token: string): OutboundAnswer {
  const secrets = [token, token.split('_')[2] ?? ''].filter((secret) => secret.length > 11);
  const strike = (text: string) => secrets.reduce((rest, secret) => rest.replaceAll(secret, struckOut), text);
  return {
    status: answer.status,
    headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, strike(value)])),
    body: strike(answer.body),
  };
}

/** What the integration log keeps of an answer. */
export const keptAnswer = (answer: OutboundAnswer): KeptAnswer => ({
  status: answer.status,
  headers: Object.fromEntries(
    headers.flatMap((name) => (answer.headers[name] ? [[name, answer.headers[name].slice(0, 500)]] : [])),
  ),
  body: answer.body.length > longest ? `${answer.body.slice(0, longest)}…` : answer.body,
});
