/** A partner's link is a link only on the partner's own host. */
export function ownLink(endpoint: string | null, link: string | null): string | null {
  if (!link || !endpoint || !URL.canParse(link)) return null;
  const url = new URL(link);
  return /^https?:$/.test(url.protocol) && url.hostname === new URL(endpoint).hostname ? url.href : null;
}
