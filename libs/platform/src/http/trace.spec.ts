import { newTraceId, traceIdOf, traceparent } from './trace';

it('joins the trace of the caller and begins one of its own when there is none to join', () => {
  const id = newTraceId();
  expect(traceIdOf(traceparent(id))).toBe(id);
  for (const other of [
    undefined,
    '',
    ['a'],
    'garbage',
    `00-${'0'.repeat(32)}-${'1'.repeat(16)}-01`,
    `00-${'A'.repeat(32)}-${'1'.repeat(16)}-01`,
  ])
    expect(traceIdOf(other)).toMatch(/^[0-9a-f]{32}$/);
  expect(traceIdOf(`00-${'0'.repeat(32)}-${'1'.repeat(16)}-01`)).not.toBe('0'.repeat(32));
});
