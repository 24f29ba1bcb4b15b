import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { errors, jwtVerify } from 'jose';
import { z } from 'zod';
import { FHIR_ID } from '../ehr/ehr-client.ts';
import type { Tenant } from './config.ts';

/** Parts of the panel that a card may open. */
export const PANEL_VIEWS = ['pathway', 'gate', 'findings', 'order', 'session'] as const;

const appContext = z.strictObject({
  view: z.enum(PANEL_VIEWS),
  /** Code of the rule or gate line that the card is about. */
  rule: z
    .string()
    .regex(/^[a-z0-9-]{1,64}$/)
    .optional(),
  /** Id of one of our own Tasks. */
  task: z.string().regex(FHIR_ID).optional(),
});

/** Where a card's link leads in the panel: a hint for navigation, nothing of the patient's and nothing that is trusted with data. */
export type AppContext = z.infer<typeof appContext>;

/** The `appContext` of one tenant's card links: signed when the card is made, checked when the panel is launched from it. */
export interface AppContexts {
  /** A compact JWS that names the patient only by a keyed digest. */
  sign(context: AppContext, patientId: string): string;
  /** What was signed; undefined when it is forged, too old, of another tenant or for another patient than the launched one. */
  read(text: string, patientId: string): Promise<AppContext | undefined>;
}

/** A card may stay on a screen for a visit, and no longer than that. A product choice. */
const LIFE_SEC = 3_600;
const TOLERANCE_SEC = 30;
const ISSUER = 'kap-pathway-card';
const HEADER = encode({ alg: 'HS256', typ: 'JWT' });

/**
 * Keys are derived from the tenant's own private keys, so every copy of the service has them, no further secret is needed and they
 * rotate with those: the first signs, all are accepted.
 * @param nowMs - real time, as for every token
 */
export function createAppContexts(tenant: Pick<Tenant, 'id' | 'smart'>, nowMs: () => number = Date.now): AppContexts {
  // As key objects: made from bytes at each signature, they cost six times what signing does.
  const keys = tenant.smart.privateJwks.map(({ d }) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', d, tenant.id, ISSUER, 32))),
  );
  const [signing] = keys;
  if (signing === undefined) throw new TypeError(`tenant ${tenant.id} has no key to sign with`);
  const begin = (patientId: string, iat: number) => ({ patientId, iat, sub: digest(signing, patientId), signed: new Map() });
  // The cards of one answer are all for one patient, and so are the hooks of one order: they come within a minute.
  let latest: Latest = begin('', 0);
  return {
    sign: (context, patientId) => {
      const iat = Math.floor(nowMs() / 60_000) * 60;
      if (latest.patientId !== patientId || latest.iat !== iat) latest = begin(patientId, iat);
      const { sub, signed } = latest;
      const open = JSON.stringify(context);
      const known = signed.get(open);
      if (known !== undefined) return known;
      const body = `${HEADER}.${encode({ iss: ISSUER, aud: tenant.id, sub, iat, exp: iat + LIFE_SEC, open: context })}`;
      const text = `${body}.${mac(signing, body)}`;
      signed.set(open, text);
      return text;
    },
    read: async (text, patientId) => {
      const currentDate = new Date(nowMs());
      for (const key of keys) {
        const context = await verify(text, key, { audience: tenant.id, subject: digest(key, patientId), currentDate });
        if (context !== undefined) return context;
      }
      return undefined;
    },
  };
}

/** What was signed last, by what it opens: as many as there are rules, and for one patient. */
interface Latest {
  readonly patientId: string;
  /** The beginning of the minute, s. */
  readonly iat: number;
  readonly sub: string;
  readonly signed: Map<string, string>;
}

async function verify(
  text: string,
  key: KeyObject,
  expected: { readonly audience: string; readonly subject: string; readonly currentDate: Date },
): Promise<AppContext | undefined> {
  try {
    const { payload } = await jwtVerify(text, key, {
      ...expected,
      issuer: ISSUER,
      algorithms: ['HS256'],
      typ: 'JWT',
      maxTokenAge: LIFE_SEC,
      clockTolerance: TOLERANCE_SEC,
      requiredClaims: ['exp', 'iat', 'sub'],
    });
    return appContext.safeParse(payload['open']).data;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Signed here and verified by the library: its asynchronous signing takes ten times as long, three times an answer. */
function mac(key: KeyObject, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url');
}

function digest(key: KeyObject, patientId: string): string {
  return mac(key, `patient/${patientId}`);
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
