import { createAddressGuard } from './address-guard';
import { createHttpOutbound } from './outbound';

const open = createAddressGuard([]);

/** One inside address in every way that somebody may write it. */
const disguises = [
  [
    'loopback',
    [
      '127.0.0.1',
      '127.1',
      '2130706433',
      '0x7f000001',
      '0177.0.0.1',
      '0x7f.1',
      '127.255.255.254',
      '0.0.0.0',
      '0',
    ],
  ],
  [
    'private',
    [
      '10.0.0.1',
      '167772161',
      '0xa000001',
      '012.0.0.1',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '3232235777',
    ],
  ],
  [
    'metadata and link-local',
    ['169.254.169.254', '2852039166', '0xa9fea9fe', '0251.0376.0251.0376', '169.254.1.1'],
  ],
  [
    'shared and special',
    ['100.64.0.1', '192.0.0.170', '198.18.0.1', '192.0.2.1', '224.0.0.1', '240.0.0.1', '255.255.255.255'],
  ],
  [
    'IPv6',
    ['[::1]', '[::]', '[fe80::1]', '[fc00::1]', '[fd12:3456::1]', '[fec0::1]', '[ff02::1]', '[2001:db8::1]'],
  ],
  [
    'mapped',
    [
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[::ffff:10.0.0.1]',
      '[::ffff:a9fe:a9fe]',
      '[::ffff:0:127.0.0.1]',
      '[::127.0.0.1]',
    ],
  ],
  ['NAT64', ['[64:ff9b::127.0.0.1]', '[64:ff9b::a9fe:a9fe]', '[64:ff9b:1::10.0.0.1]']],
  ['6to4 and Teredo', ['[2002:7f00:1::]', '[2002:a00:1::1]', '[2001:0:4136:e378:8000:63bf:3fff:fdd2]']],
] as const;

it.each(disguises)('refuses an inside address in an endpoint, however it is written: %s', (_kind, hosts) => {
  for (const host of hosts)
    expect([host, open.refusal(`https://${host}/api/partner/v1`)]).toEqual([host, 'address-refused']);
});

it.each(disguises)('refuses to connect when a name leads to an inside address: %s', (_kind, hosts) => {
  for (const host of hosts) {
    const { hostname } = new URL(`https://${host}/`);
    const address = hostname.replace(/^\[|\]$/g, '');
    expect([address, open.mayConnect('partner.example', address)]).toEqual([address, false]);
  }
  expect(open.mayConnect('partner.example', 'fe80::1%eth0')).toBe(false);
  expect(open.mayConnect('partner.example', 'not an address')).toBe(false);
});

it('lets public addresses through over https only', () => {
  for (const host of ['supplier.example', '8.8.8.8', '193.69.1.1', '[2606:4700::1111]']) {
    expect(open.refusal(`https://${host}/api/partner/v1`)).toBeNull();
    expect(open.refusal(`http://${host}/api/partner/v1`)).toBe('endpoint-not-https');
  }
  expect(open.mayConnect('supplier.example', '193.69.1.1')).toBe(true);
  expect(open.mayConnect('supplier.example', '2606:4700::1111')).toBe(true);
});

it('refuses endpoints that are not an http address, or carry a password, a query or a fragment', () => {
  for (const endpoint of [
    'supplier.example',
    '/api',
    'ftp://supplier.example/',
    'file:///etc/passwd',
    'https://user:secret@supplier.example/',
    'https://token@supplier.example/',
    'https://supplier.example/?x=1',
    'https://supplier.example/#x',
    'https://',
    'javascript:alert(1)',
  ])
    expect([endpoint, open.refusal(endpoint)]).toEqual([endpoint, 'endpoint-invalid']);
});

it('lets through what the operator lists, and nothing beside it', () => {
  const guard = createAddressGuard(['Partner.Internal', '10.1.0.0/16', '127.0.0.1', 'fd00::/8']);
  expect(guard.refusal('http://partner.internal:8080/api')).toBeNull();
  expect(guard.mayConnect('PARTNER.internal', '192.168.7.7')).toBe(true);
  expect(guard.refusal('http://10.1.2.3/api')).toBeNull();
  expect(guard.refusal('http://127.0.0.1:4200/api')).toBeNull();
  expect(guard.refusal('http://[::ffff:127.0.0.1]/api')).toBeNull();
  expect(guard.refusal('http://[fd00::7]/api')).toBeNull();
  expect(guard.mayConnect('other.internal', '10.1.2.3')).toBe(true);
  expect(guard.refusal('https://10.2.0.1/api')).toBe('address-refused');
  expect(guard.refusal('https://127.0.0.2/api')).toBe('address-refused');
  expect(guard.refusal('http://sub.partner.internal/api')).toBe('endpoint-not-https');
  expect(guard.mayConnect('sub.partner.internal', '192.168.7.7')).toBe(false);
});

it('opens no connection to an inside address, whether it is a literal or what a name resolves to', async () => {
  const outbound = createHttpOutbound(open);
  const send = (url: string) =>
    outbound
      .send({ pool: 'x', method: 'GET', url, headers: {}, maxBytes: 10 })
      .catch((error: unknown) => error);
  try {
    for (const url of [
      'https://127.0.0.1:9/',
      'https://[::ffff:7f00:1]:9/',
      'https://localhost:9/',
      'http://localhost:9/',
    ])
      expect([url, await send(url)]).toMatchObject([url, { code: 'address-refused' }]);
  } finally {
    await outbound.close();
  }
});
