import { isDeeperThan, MAX_JSON_DEPTH } from '../../ehr/json-depth.ts';
import { readLimited } from '../../ehr/limited-body.ts';
import { isRecord } from '../../core/shape/shape.ts';
import type { EhrStyle } from '../contract.ts';
import type { Runtime } from '../runtime.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';

/** A launch waits for an EHR's looks no longer than this. A product choice. */
const WAIT_MS = 1_000;
const MAX_BYTES = 20_000;

/** What each dimension may be, px: outside of it text can't be read or the page falls apart. A product choice. */
const BOUNDS = { borderRadiusPx: [0, 24], fontSizePx: [12, 20], spacingPx: [4, 32] } as const;
/** `rem` and `em` in a document that says nothing else, px. */
const ROOT_PX = 16;

/**
 * Reads a SMART App Launch style document (2.2.0, "Styling"): colours as hex, dimensions in px, rem or em, names of fonts. A member that
 * is anything else is left out, since one slip is no reason to drop the rest; nothing of it ever reaches a page as it came.
 * @returns undefined when nothing of it can be used
 */
export function readEhrStyle(body: unknown): EhrStyle | undefined {
  if (!isRecord(body)) return undefined;
  const entries = [
    ['background', colour(body['color_background'])],
    ['error', colour(body['color_error'])],
    ['highlight', colour(body['color_highlight'])],
    ['modalBackdrop', colour(body['color_modal_backdrop'])],
    ['success', colour(body['color_success'])],
    ['text', colour(body['color_text'])],
    ['borderRadiusPx', dimension(body['dim_border_radius'], 'borderRadiusPx')],
    ['fontSizePx', dimension(body['dim_font_size'], 'fontSizePx')],
    ['spacingPx', dimension(body['dim_spacing_size'], 'spacingPx')],
    ['fontBody', fonts(body['font_family_body'])],
    ['fontHeading', fonts(body['font_family_heading'])],
  ].filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as EhrStyle);
}

/** `#rgb` or `#rrggbb`, as `#rrggbb`. */
function colour(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(value)) return undefined;
  const digits = value.slice(1).toLowerCase();
  return `#${digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits}`;
}

function dimension(value: unknown, name: keyof typeof BOUNDS): number | undefined {
  const [, amount, unit] = /^(\d{1,3}(?:\.\d{1,3})?)(px|rem|em)$/.exec(typeof value === 'string' ? value.trim() : '') ?? [];
  if (amount === undefined) return undefined;
  const px = Number(amount) * (unit === 'px' ? 1 : ROOT_PX);
  const [least, most] = BOUNDS[name];
  return px >= least && px <= most ? px : undefined;
}

const GENERIC = ['serif', 'sans-serif', 'monospace', 'system-ui', 'ui-serif', 'ui-sans-serif', 'ui-monospace', 'ui-rounded'];
const MOST_FONTS = 8;

/** Names of fonts, each quoted anew; a family that no browser may have ends in one that every browser has. */
function fonts(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 300) return undefined;
  const names = value.split(',').map((name) => /^(["']?)([A-Za-z][A-Za-z0-9 -]{0,40})\1$/.exec(name.trim())?.[2]?.trim());
  if (names.length > MOST_FONTS || names.includes(undefined)) return undefined;
  const quoted = names.map((name = '') => (GENERIC.includes(name) ? name : `'${name}'`));
  return [...quoted, ...(names.some((name = '') => GENERIC.includes(name)) ? [] : ['sans-serif'])].join(', ');
}

/** Where looks may come from: the EHR itself, its authorization server, and what the configuration names. */
function isAllowed(on: TenantRuntime, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, origin, username, password } = new URL(url);
  const { fhirBase, issuer, styleOrigins = [] } = on.tenant;
  const known = [fhirBase, issuer, ...styleOrigins].filter((one) => URL.canParse(one)).map((one) => new URL(one).origin);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '' && known.includes(origin);
}

/** The looks that the EHR names at a launch (`smart_style_url`); undefined without one, and when it can't be had: looks stop no launch. */
export async function fetchEhrStyle(runtime: Runtime, on: TenantRuntime, url: string | undefined): Promise<EhrStyle | undefined> {
  if (url === undefined) return undefined;
  const style = isAllowed(on, url) ? await readFrom(runtime.deps.fetch, url).catch(() => undefined) : undefined;
  if (style === undefined) runtime.deps.logger.info({ tenant: on.tenant.id }, 'ehr-style-ignored');
  return style;
}

/** @throws when the document can't be had within the time and the size */
async function readFrom(fetch: typeof globalThis.fetch, url: string): Promise<EhrStyle | undefined> {
  const signal = AbortSignal.timeout(WAIT_MS);
  const response = await fetch(url, { headers: { accept: 'application/json' }, redirect: 'error', signal });
  if (!response.ok) {
    await response.body?.cancel();
    return undefined;
  }
  const text = await readLimited(response, MAX_BYTES);
  return isDeeperThan(text, MAX_JSON_DEPTH) ? undefined : readEhrStyle(JSON.parse(text));
}
