import { isIP } from 'node:net';
import type { Context, MiddlewareHandler } from 'hono';
import { isRecord } from '../core/shape/shape.ts';

const CALLER = 'caller';

/**
 * Takes the caller's address from X-Forwarded-For as the proxies in front of us have written it: each adds on the right whom it heard,
 * so what a caller has written itself stands further left and is never looked at.
 * @param proxies - how many of them a request passes; each must be one of the clinic's own, and no way may lead around them
 */
export function behindProxies(proxies: number): MiddlewareHandler {
  return async (c, next) => {
    const caller = forwardedAddress(c.req.header('x-forwarded-for'), proxies);
    if (caller !== undefined) c.set(CALLER, caller);
    await next();
  };
}

/** The address that the outermost of so many proxies has heard; undefined when so many have not written, or no address. */
export function forwardedAddress(header: string | undefined, proxies: number): string | undefined {
  const written = header?.split(',').at(-proxies)?.trim() ?? '';
  // Some write the port as well, and IPv6 in brackets with it.
  const address = /^\[([^\]]+)\](?::\d+)?$/.exec(written)?.[1] ?? /^([\d.]+):\d+$/.exec(written)?.[1] ?? written;
  return isIP(address) === 0 ? undefined : address;
}

/** The caller's network address: as trusted proxies say, else the other end of the connection; undefined without a socket. */
export function peerOf(c: Context): string | undefined {
  const caller: unknown = c.get(CALLER);
  if (typeof caller === 'string') return caller;
  const bindings: unknown = c.env;
  if (!isRecord(bindings) || !isRecord(bindings['incoming']) || !isRecord(bindings['incoming']['socket'])) return undefined;
  const { remoteAddress } = bindings['incoming']['socket'];
  return typeof remoteAddress === 'string' ? remoteAddress : undefined;
}

/**
 * Who knocks, as far as the connection tells: what a rate is counted under. Of an IPv6 address its network, for whoever has one address
 * has all of a /64.
 */
export function networkOf(c: Context): string {
  const address = peerOf(c) ?? '';
  if (!address.includes(':')) return address;
  const ipv4 = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (ipv4 !== undefined) return ipv4;
  const [head = [], tail] = address.split('::').map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...zeros, ...(tail ?? [])].slice(0, 4).join(':');
}
