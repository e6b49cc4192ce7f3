import type { CookieSerializeOptions } from '@fastify/cookie';
import type { Instance } from '../instance/instance';

const isHttps = (instance: Instance) => instance.configuration.publicUrl.startsWith('https:');

/** Browsers do not keep the ports of one host apart, so a buyer and a supplier on one host need two names. */
export function cookieName(instance: Instance): string {
  const { kind, publicUrl } = instance.configuration;
  return `${isHttps(instance) ? '__Host-' : ''}prodsys-${kind}-${new URL(publicUrl).port || 'web'}`;
}

export const cookieOptions = (instance: Instance): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'strict',
  secure: isHttps(instance),
});
