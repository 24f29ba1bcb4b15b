import { z } from 'zod';
import { RULE_TOPICS } from '../../terminology/prescribing-rules.ts';

const ALGORITHMS = ['ES256', 'ES384'] as const;
const publicKey = { kty: z.literal('EC'), kid: z.string().min(1), alg: z.enum(ALGORITHMS) };

/** Of a list of private keys that is none. */
export const KEYS_EXPECTED = 'must be what `node scripts/make-jwks.mjs` prints, a JSON list of keys';

/** A private key that signs attestations; never one that signs anything else. */
const attestationKey = z.looseObject({ ...publicKey, d: z.string().min(1) }).readonly();
/** A key that signed once: still published, so that old attestations verify. */
const retiredKey = z
  .looseObject(publicKey)
  .refine((jwk) => !('d' in jwk), 'must be the public part only')
  .readonly();

const date = z.iso.date();

/** One more rule of the clinic's state, in the shape of the code system kap-prescribing-rule. */
const siteRule = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]{1,64}$/),
    title: z.string().min(1),
    text: z.string().min(1),
    jurisdiction: z.string().regex(/^US(-[A-Z]{2})?$/),
    topic: z.enum(RULE_TOPICS),
    from: date.optional(),
    to: date.optional(),
    limit: z.number().optional(),
    unit: z.string().optional(),
    source: z.strictObject({ citation: z.string().min(1), grade: z.enum(['A', 'B', 'C', 'D', 'M']), weak: z.boolean() }),
  })
  .transform((rule) => ({ ...rule, from: rule.from, to: rule.to, limit: rule.limit, unit: rule.unit }));

/** What one clinic has set for its ketamine orders; everything may be left out, and what is left out is not offered. */
export const ordersConfig = z.strictObject({
  /** State in which doses are given from practice stock, as US-NY; without it no order from stock can be attested. */
  clinicState: z
    .string()
    .regex(/^US-[A-Z]{2}$/)
    .optional(),
  /** Rules of prescribing law beside those of this release. */
  rules: z.array(siteRule).readonly().optional(),
  /** Keys of attestations: the first signs, all are published at /.well-known/kap-attestation-jwks.json. */
  attestation: z
    .strictObject({ privateJwks: z.array(attestationKey, KEYS_EXPECTED).min(1), retiredJwks: z.array(retiredKey).optional() })
    .optional(),
  /** A certified e-prescribing application that the clinic has; opened by its own address, nothing is sent to it. */
  vendor: z.strictObject({ name: z.string().min(1), launchUrl: z.url({ protocol: /^https$/ }) }).optional(),
  /** Whether the EHR takes attested drafts from us as MedicationRequests of status draft; its scope is asked for only then. */
  draftsToEhr: z.boolean().optional(),
  /** Whether the EHR signs a person in again when asked (OpenID Connect `max_age`) and says when it did (`auth_time`). */
  signInAgain: z.boolean().optional(),
});
export type OrdersConfig = z.infer<typeof ordersConfig>;
