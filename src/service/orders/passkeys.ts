import type { MedplumClient } from '@medplum/core';
import type { Basic, Reference } from '@medplum/fhirtypes';
import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { updateOf } from '../../medplum/fence.ts';
import { transact } from '../../medplum/transact.ts';
import { localSystem } from '../../terminology/codes.ts';
import { AppError } from '../app-error.ts';
import { writeOnce } from '../api/write-record.ts';
import type { Session } from '../session-store.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';
import { authorOf } from '../person.ts';
import type { Runtime } from '../runtime.ts';
import { buildPasskey, type Passkey, passkeyIdentifier, readPasskey, withParts } from './passkey-record.ts';
import { webauthn } from './webauthn.ts';

/** A challenge is answered within this time. A product choice: long enough to find a key, short enough not to lie about. */
export const CHALLENGE_SECONDS = 300;

/** Somebody signed in, with or without a patient. */
export interface Person {
  readonly on: TenantRuntime;
  readonly session: Session;
}

export interface StoredPasskey extends Passkey {
  readonly resource: Basic & { readonly id: string };
}

/** Where passkeys belong: the host of this service and its own origin; the panel may stand in a frame of the EHR. */
export function relyingParty(runtime: Runtime, { on }: Person) {
  const { origin, hostname } = new URL(runtime.deps.config.publicBaseUrl);
  return { id: hostname, origin, topOrigins: [origin, ...on.tenant.frameAncestors] };
}

/** What the browser needs to make a passkey for the session's user. @throws AppError 403 */
export async function beginPasskey(runtime: Runtime, asking: Person) {
  const { session } = asking;
  const { id } = relyingParty(runtime, asking);
  const mine = await passkeysOf(await asking.on.store(), asking.on.tenant.fhirBase, session.user.reference);
  const { generateRegistrationOptions } = await webauthn();
  const options = await generateRegistrationOptions({
    rpName: 'KAP Pathway',
    rpID: id,
    userName: session.user.reference,
    userDisplayName: session.user.name,
    userID: new TextEncoder().encode(`${asking.on.tenant.id}|${session.user.reference}`),
    attestationType: 'none',
    excludeCredentials: mine.map(({ credential }) => ({ id: credential })),
    authenticatorSelection: { userVerification: 'required', residentKey: 'preferred' },
  });
  await runtime.shared.set(challengeKey(asking, options.challenge), session.user.reference, CHALLENGE_SECONDS);
  return options;
}

/** Keeps a new passkey, pending until an administrator approves it. @returns `Basic/id` @throws AppError 422 */
export async function keepPasskey(
  runtime: Runtime,
  asking: Person,
  { response, label }: { readonly response: RegistrationResponseJSON; readonly label?: string | undefined },
): Promise<string> {
  const { id, origin } = relyingParty(runtime, asking);
  const { verifyRegistrationResponse } = await webauthn();
  const verified = await verifyRegistrationResponse({
    response,
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
    expectedChallenge: async (challenge) =>
      (await runtime.shared.take(challengeKey(asking, challenge))) === asking.session.user.reference,
  }).catch(() => undefined);
  if (verified?.verified !== true) throw refused();
  const { credential } = verified.registrationInfo;
  const passkey: Passkey = {
    reference: undefined,
    credential: credential.id,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    counter: credential.counter,
    state: 'pending',
    label,
    owner: asking.session.user.reference,
    ownerName: asking.session.user.name,
    created: runtime.now().slice(0, 10),
    decidedBy: undefined,
    decidedAt: undefined,
  };
  const owner = authorOf(asking.session, asking.on.tenant.fhirBase);
  return writeOnce(await asking.on.store(), buildPasskey(passkey, owner), passkeyIdentifier(credential.id));
}

const challengeKey = ({ on }: Person, challenge: string) => `${on.tenant.id}:passkey:${challenge}`;

function refused(): AppError {
  return new AppError(
    'rule-violated',
    'The passkey was not accepted: wrong or old challenge, wrong place, or nobody was verified.',
  );
}

/** Every passkey of a tenant. @throws StoreError */
export async function allPasskeys(store: MedplumClient, ehrBase: string): Promise<readonly StoredPasskey[]> {
  const found = await store.searchResources('Basic', { code: `${localSystem('kap-record')}|passkey`, _count: '1000' });
  return found.flatMap((resource) => {
    const passkey = readPasskey(resource, ehrBase);
    return passkey === undefined ? [] : [{ ...passkey, resource }];
  });
}

export async function passkeysOf(store: MedplumClient, ehrBase: string, owner: string): Promise<readonly StoredPasskey[]> {
  return (await allPasskeys(store, ehrBase)).filter((one) => one.owner === owner);
}

/**
 * An administrator's word on a passkey. Nobody approves their own; a lost one is revoked by whoever may, its owner among them.
 * @param by - who decides: the EHR's reference of the person, or what to call whoever sits at the command line
 * @throws AppError 403, 404, 409
 */
export async function decidePasskey(
  store: MedplumClient,
  ehrBase: string,
  decided: {
    readonly id: string;
    readonly state: 'approved' | 'revoked';
    readonly by: Reference<never>;
    readonly at: string;
  },
): Promise<StoredPasskey> {
  const found = (await allPasskeys(store, ehrBase)).find(({ resource }) => resource.id === decided.id);
  if (found === undefined) throw new AppError('not-found', 'There is no such passkey.');
  if (found.owner === decided.by.identifier?.value && decided.state === 'approved')
    throw new AppError('scope-missing', 'Nobody approves a passkey of their own.');
  if (found.state === decided.state) return found;
  if (found.state === 'revoked') throw new AppError('conflict', 'A revoked passkey stays revoked; register another one.');
  const { state, by, at } = decided;
  const next = { ...withParts(found.resource, { state, by, at }), id: found.resource.id };
  await transact(store, [updateOf(next)]);
  return { ...found, state };
}
