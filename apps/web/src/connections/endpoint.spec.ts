import { oddityOf } from './endpoint';

describe('an endpoint', () => {
  it.each(['', 'https:/', 'https://stal.example/api/partner/v1', ' HTTPS://stal.example/api/partner/v1/ '])(
    'is left alone when it is as usual, or hardly begun: %j',
    (typed) => expect(oddityOf(typed)).toBeNull(),
  );

  it.each(['http://stal.example/api/partner/v1', 'stal.example/api/partner/v1'])(
    'without https is worth a look: %s',
    (typed) => expect(oddityOf(typed)).toBe('endpoint-not-https'),
  );

  it.each(['https://stal.example', 'https://stal.example/api', 'https://stal.example/api/partner/v1/orders'])(
    'that is not where the partner API usually is, is worth a look: %s',
    (typed) => expect(oddityOf(typed)).toBe('endpoint-path-unusual'),
  );
});
