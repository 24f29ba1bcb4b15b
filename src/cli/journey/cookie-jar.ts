interface Cookie {
  readonly host: string;
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly secure: boolean;
}

/** One browser's cookies, as far as a SMART launch needs them. */
export interface CookieJar {
  /** Takes the Set-Cookie headers of an answer from `url`; what a browser would refuse is refused. */
  store(url: URL, headers: readonly string[]): void;
  /** The Cookie header for a request to `url`; undefined when there is nothing to send. */
  header(url: URL): string | undefined;
}

/** A browser treats these hosts as secure without TLS. */
const LOCAL_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Makes an empty jar; `now` (ms since the epoch) decides what has expired. */
export function createCookieJar(now: () => number = Date.now): CookieJar {
  const cookies = new Map<string, Cookie>();
  return {
    store(url, headers) {
      for (const header of headers) {
        const read = readCookie(url, header, now());
        if (read === undefined) continue;
        const key = `${read.cookie.host} ${read.cookie.path} ${read.cookie.name}`;
        if (read.expired) cookies.delete(key);
        else cookies.set(key, read.cookie);
      }
    },
    header(url) {
      const sent = [...cookies.values()].filter((cookie) => applies(cookie, url));
      return sent.length === 0 ? undefined : sent.map(({ name, value }) => `${name}=${value}`).join('; ');
    },
  };
}

function readCookie(url: URL, header: string, nowMs: number): { readonly cookie: Cookie; readonly expired: boolean } | undefined {
  const [pair = '', ...attributes] = header.split(';').map((part) => part.trim());
  const at = pair.indexOf('=');
  if (at < 1) return undefined;
  const read = new Map(attributes.map((attribute) => split(attribute)));
  const cookie: Cookie = {
    host: url.hostname,
    name: pair.slice(0, at),
    value: pair.slice(at + 1),
    path: read.get('path')?.startsWith('/') === true ? (read.get('path') ?? '/') : '/',
    secure: read.has('secure'),
  };
  return refused(cookie, url, read) ? undefined : { cookie, expired: isExpired(read, nowMs) };
}

function split(attribute: string): [string, string] {
  const at = attribute.indexOf('=');
  return at < 0 ? [attribute.toLowerCase(), ''] : [attribute.slice(0, at).toLowerCase(), attribute.slice(at + 1)];
}

function refused(cookie: Cookie, url: URL, read: ReadonlyMap<string, string>): boolean {
  if (cookie.secure && !isSecure(url)) return true;
  const crossSite = read.get('samesite')?.toLowerCase() === 'none' && !cookie.secure;
  const badHost = cookie.name.startsWith('__Host-') && (!cookie.secure || cookie.path !== '/' || read.has('domain'));
  return crossSite || badHost || (cookie.name.startsWith('__Secure-') && !cookie.secure);
}

function isExpired(read: ReadonlyMap<string, string>, nowMs: number): boolean {
  const maxAge = read.get('max-age');
  if (maxAge !== undefined) return Number(maxAge) <= 0;
  const expires = read.get('expires');
  return expires !== undefined && Date.parse(expires) <= nowMs;
}

function isSecure(url: URL): boolean {
  return url.protocol === 'https:' || LOCAL_HOSTS.includes(url.hostname);
}

function applies(cookie: Cookie, url: URL): boolean {
  const below = cookie.path.endsWith('/') ? cookie.path : `${cookie.path}/`;
  return (
    cookie.host === url.hostname &&
    (!cookie.secure || isSecure(url)) &&
    (url.pathname === cookie.path || url.pathname.startsWith(below))
  );
}
