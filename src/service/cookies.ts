import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

const COOKIE = 'kap';

/** Partitioned, because the panel lives in an iframe of another site and only such a cookie survives there (standards sheet 2.7). */
const OPTIONS = { prefix: 'host', secure: true, httpOnly: true, sameSite: 'None', partitioned: true, path: '/' } as const;

/** The id of a session, of a launch under way, or a word that shows whether this browser keeps cookies of ours at all. */
export type CookieName = 'session' | 'launch' | 'probe';

/** Writes a `__Host-` cookie. */
export function putCookie(c: Context, name: CookieName, value: string): void {
  setCookie(c, cookieName(name), value, OPTIONS);
}

export function readCookie(c: Context, name: CookieName): string | undefined {
  return getCookie(c, cookieName(name), 'host');
}

export function dropCookie(c: Context, name: CookieName): void {
  deleteCookie(c, cookieName(name), OPTIONS);
}

function cookieName(name: CookieName): string {
  return name === 'session' ? COOKIE : `${COOKIE}-${name}`;
}
