import ipaddr from 'ipaddr.js';

/**
 * Where partner endpoints may lead. They are typed in by people, so inside addresses (loopback, private ranges,
 * link-local, metadata) are refused unless the operator's allow-list names them: host names, addresses, CIDR ranges.
 */
export function createAddressGuard(allowList: string[]) {
  const names = new Set(allowList.map((entry) => entry.toLowerCase()));
  const ranges = allowList.flatMap((entry) => {
    if (ipaddr.isValidCIDR(entry)) return [ipaddr.parseCIDR(entry)];
    if (!ipaddr.isValid(entry)) return [];
    const address = ipaddr.parse(entry);
    return [[address, address.kind() === 'ipv4' ? 32 : 128] as ReturnType<typeof ipaddr.parseCIDR>];
  });
  const listed = (address: ipaddr.IPv4 | ipaddr.IPv6) =>
    ranges.some(([base, bits]) => base.kind() === address.kind() && address.match(base, bits));

  const addressAllowed = (text: string): boolean => {
    if (!ipaddr.isValid(text)) return false;
    const address = ipaddr.process(text);
    return listed(address) || isPublic(address);
  };

  return {
    /** Is this host named by the operator, so that plain http and inside addresses are fine? */
    isListed(host: string): boolean {
      const bare = bareHost(host);
      return names.has(bare) || (ipaddr.isValid(bare) && listed(ipaddr.process(bare)));
    },
    /** May a connection be opened to this resolved address of this host? */
    mayConnect(host: string, address: string): boolean {
      return names.has(bareHost(host)) || addressAllowed(address);
    },
    /** A reason why this endpoint can never be used, or null. */
    refusal(endpoint: string): 'endpoint-invalid' | 'endpoint-not-https' | 'address-refused' | null {
      const url = parse(endpoint);
      if (!url || url.username || url.password || url.search || url.hash) return 'endpoint-invalid';
      const host = bareHost(url.hostname);
      if (url.protocol !== 'https:' && !(url.protocol === 'http:' && this.isListed(host)))
        return 'endpoint-not-https';
      if (ipaddr.isValid(host) && !this.mayConnect(host, host)) return 'address-refused';
      return null;
    },
  };
}

export type AddressGuard = ReturnType<typeof createAddressGuard>;

/** Of IPv6 only what is handed out (RFC 4291, 2000::/3): the rest holds old forms of IPv4 addresses, such as `::127.0.0.1`. */
const isPublic = (address: ipaddr.IPv4 | ipaddr.IPv6) =>
  address.range() === 'unicast' && (address.kind() === 'ipv4' || address.match(ipaddr.parseCIDR('2000::/3')));

const bareHost = (host: string) => host.toLowerCase().replace(/^\[|\]$/g, '');

function parse(endpoint: string): URL | null {
  try {
    const url = new URL(endpoint);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}
