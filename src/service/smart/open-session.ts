import type { SmartGrant } from '../../ehr/smart/grant.ts';
import { mayWorkAs } from '../as-person.ts';
import type { AppContext } from '../app-context.ts';
import { findPerson } from '../person.ts';
import { callbackPath } from '../callback-path.ts';
import type { Runtime } from '../runtime.ts';
import { type Session, SESSION_HOURS } from '../session-store.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';
import { fetchEhrStyle } from './ehr-style.ts';
import { LaunchError } from './launch-error.ts';

interface Opening {
  readonly grant: SmartGrant;
  /** The address of who signs in. */
  readonly from: string | undefined;
}

/** The session that a grant gives: whose, with which roles, for whom, and what of the panel it opens. @throws LaunchError, EhrError, StoreError */
export async function sessionOf(runtime: Runtime, on: TenantRuntime, opening: Opening): Promise<Session> {
  const { grant } = opening;
  if (grant.user === undefined) throw new LaunchError('no-user');
  const [person, style] = await Promise.all([
    findPerson(on, { reference: grant.user, ehr: on.ehr(grant.accessToken), now: runtime.now() }),
    fetchEhrStyle(runtime, on, grant.styleUrl),
  ]);
  if (person.user.roles.length === 0) {
    settleRefusal(runtime, on, opening);
    throw new LaunchError('unknown-user');
  }
  if (!(await mayWorkAs(runtime.deps, on, person))) {
    settleRefusal(runtime, on, opening);
    throw new LaunchError('no-account');
  }
  const open = await readAppContext(runtime, on, grant);
  const now = Date.now();
  return {
    tenant: on.tenant.id,
    user: person.user,
    ...(person.practitionerRef === undefined ? {} : { practitionerRef: person.practitionerRef }),
    ...(grant.patientId === undefined ? {} : { patientId: grant.patientId }),
    ...(grant.encounterId === undefined ? {} : { encounterId: grant.encounterId }),
    needPatientBanner: grant.needPatientBanner,
    ...(grant.intent === undefined ? {} : { intent: grant.intent }),
    ...(open === undefined ? {} : { open }),
    ...(style === undefined ? {} : { style }),
    scope: grant.scope,
    ...(grant.subject === undefined ? {} : { subject: grant.subject }),
    accessToken: grant.accessToken,
    accessUntilMs: now + grant.expiresInSec * 1_000,
    ...(grant.refreshToken === undefined ? {} : { refreshToken: grant.refreshToken }),
    endsAtMs: now + SESSION_HOURS * 3_600_000,
  };
}

/** What follows where somebody is not let in: it is on record, and what the EHR has granted is given back, for nobody will use it. */
function settleRefusal(runtime: Runtime, on: TenantRuntime, { grant, from }: Opening): void {
  const { patientId, user, refreshToken, accessToken } = grant;
  runtime.audit.record(on, { kind: 'sign-in', outcome: 'refused', patientId, user, what: callbackPath(on.tenant.id), from });
  runtime.background(on, 'revoke', () => on.smart.revoke(refreshToken ?? accessToken));
}

/** Only what we signed ourselves, for this very patient, leads anywhere in the panel; anything else is as if it were not there. */
async function readAppContext(runtime: Runtime, on: TenantRuntime, grant: SmartGrant): Promise<AppContext | undefined> {
  if (grant.appContext === undefined) return undefined;
  const read = grant.patientId === undefined ? undefined : await on.appContexts.read(grant.appContext, grant.patientId);
  if (read === undefined) runtime.deps.logger.warn({ tenant: on.tenant.id }, 'app-context-ignored');
  return read;
}
