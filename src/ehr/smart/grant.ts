import { z } from 'zod';
import { FHIR_ID } from '../ehr-client.ts';
import { EhrError } from '../ehr-error.ts';

/** What the EHR granted: tokens (they never leave the server) and the launch context. */
export interface SmartGrant {
  readonly accessToken: string;
  readonly expiresInSec: number;
  readonly refreshToken: string | undefined;
  readonly scope: string;
  /** Id of the one patient that this launch is about. */
  readonly patientId: string | undefined;
  readonly encounterId: string | undefined;
  readonly needPatientBanner: boolean;
  readonly intent: string | undefined;
  readonly appContext: string | undefined;
  /** Where the EHR says what it looks like; nothing is known of this address yet. */
  readonly styleUrl: string | undefined;
  /** `Practitioner/id` or another kind of user, relative to the EHR's base. */
  readonly user: string | undefined;
  /** `sub` of the id_token. */
  readonly subject: string | undefined;
  /** `locale` of the id_token: a BCP 47 tag, when the EHR says the user's. */
  readonly locale: string | undefined;
}

const id = z.string().regex(FHIR_ID);
const tokenAnswer = z.looseObject({
  access_token: z.string(),
  expires_in: z.number().optional(),
  refresh_token: z.string().optional(),
  scope: z.string().optional(),
  patient: id.optional(),
  encounter: id.optional(),
  need_patient_banner: z.boolean().optional(),
  intent: z.string().max(256).optional(),
  appContext: z.string().max(4_096).optional(),
  // Looks are no reason to refuse a launch.
  smart_style_url: z.string().max(2_048).optional().catch(undefined),
});

interface TokenAnswer {
  claims(): { readonly [claim: string]: unknown } | undefined;
}

/** Lifetime assumed when the EHR does not say. A product choice: short. */
const UNSAID_LIFETIME_SEC = 300;

/**
 * Reads a token answer; the id_token in it has been verified before.
 * @throws EhrError `malformed` when the context is not FHIR ids, or the user is not below this EHR's base
 */
export function readGrant(answer: TokenAnswer, fhirBase: string): SmartGrant {
  const parsed = tokenAnswer.safeParse(answer);
  if (!parsed.success) throw new EhrError('malformed');
  const token = parsed.data;
  const claims = answer.claims();
  return {
    accessToken: token.access_token,
    expiresInSec: token.expires_in ?? UNSAID_LIFETIME_SEC,
    refreshToken: token.refresh_token,
    scope: token.scope ?? '',
    patientId: token.patient,
    encounterId: token.encounter,
    needPatientBanner: token.need_patient_banner ?? true,
    intent: token.intent,
    appContext: token.appContext,
    styleUrl: token.smart_style_url,
    user: readUser(claims?.['fhirUser'], fhirBase),
    subject: typeof claims?.['sub'] === 'string' ? claims['sub'] : undefined,
    locale: typeof claims?.['locale'] === 'string' ? claims['locale'] : undefined,
  };
}

export function readUser(fhirUser: unknown, fhirBase: string): string | undefined {
  if (typeof fhirUser !== 'string') return undefined;
  const relative = fhirUser.startsWith(`${fhirBase}/`) ? fhirUser.slice(fhirBase.length + 1) : fhirUser;
  if (!/^(Practitioner|PractitionerRole|Patient|RelatedPerson|Person)\/(?!\.{1,2}$)[A-Za-z0-9\-.]{1,64}$/.test(relative))
    throw new EhrError('malformed');
  return relative;
}
