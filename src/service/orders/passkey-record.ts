import type { Basic, Reference } from '@medplum/fhirtypes';
import { extension, IDENTIFIERS, local, profile } from '../../terminology/codes.ts';

/** One passkey as Medplum keeps it: its public part, whose it is, and whether an administrator has approved it. */
export interface Passkey {
  /** `Basic/id`; undefined before it is written. */
  readonly reference: string | undefined;
  /** Credential id, base64url. */
  readonly credential: string;
  /** COSE public key, base64url. */
  readonly publicKey: string;
  readonly counter: number;
  readonly state: 'pending' | 'approved' | 'revoked';
  readonly label: string | undefined;
  /** `Practitioner/id` as the EHR writes it. */
  readonly owner: string;
  readonly ownerName: string | undefined;
  /** FHIR date. */
  readonly created: string;
  readonly decidedBy: string | undefined;
  readonly decidedAt: string | undefined;
}

const STATES = ['pending', 'approved', 'revoked'] as const;

/** The passkey in a resource; undefined for anything else. */
export function readPasskey(resource: Basic, ehrBase: string): Passkey | undefined {
  const parts = resource.extension?.find(({ url }) => url === extension('kap-passkey'))?.extension ?? [];
  const part = (url: string) => parts.find((one) => one.url === url);
  const credential = part('credential')?.valueString;
  const publicKey = part('public-key')?.valueString;
  const state = STATES.find((one) => one === part('state')?.valueCode);
  const { subject } = resource;
  const owner = subject?.identifier?.system === ehrBase ? subject.identifier.value : undefined;
  if (credential === undefined || publicKey === undefined || state === undefined || owner === undefined) return undefined;
  return {
    reference: resource.id === undefined ? undefined : `Basic/${resource.id}`,
    credential,
    publicKey,
    counter: part('counter')?.valueInteger ?? 0,
    state,
    label: part('label')?.valueString,
    owner,
    ownerName: subject?.display,
    created: resource.created ?? '',
    decidedBy: part('decided-by')?.valueReference?.identifier?.value ?? part('decided-by')?.valueReference?.display,
    decidedAt: part('decided-at')?.valueInstant,
  };
}

/** The identifier of a passkey's record: one credential is on record once. */
export function passkeyIdentifier(credential: string) {
  return { system: IDENTIFIERS.record, value: `passkey/${credential}` };
}

export function buildPasskey(passkey: Passkey, owner: Reference<never>): Basic {
  const { credential, publicKey, counter, state, label, created } = passkey;
  return {
    resourceType: 'Basic',
    meta: { profile: [profile('kap-passkey-record')] },
    identifier: [passkeyIdentifier(credential)],
    code: { coding: [local('kap-record', 'passkey')] },
    subject: owner,
    created,
    extension: [
      {
        url: extension('kap-passkey'),
        extension: [
          { url: 'credential', valueString: credential },
          { url: 'public-key', valueString: publicKey },
          { url: 'counter', valueInteger: counter },
          { url: 'state', valueCode: state },
          ...(label === undefined ? [] : [{ url: 'label', valueString: label }]),
        ],
      },
    ],
  };
}

/** The same record with other parts; what is not named stays. */
export function withParts(
  resource: Basic,
  parts: { readonly counter?: number; readonly state?: Passkey['state']; readonly by?: Reference<never>; readonly at?: string },
): Basic {
  const { counter, state, by, at } = parts;
  const changed = [
    ...(counter === undefined ? [] : [{ url: 'counter', valueInteger: counter }]),
    ...(state === undefined ? [] : [{ url: 'state', valueCode: state }]),
    ...(by === undefined ? [] : [{ url: 'decided-by', valueReference: by }]),
    ...(at === undefined ? [] : [{ url: 'decided-at', valueInstant: at }]),
  ];
  const names = changed.map(({ url }) => url);
  return {
    ...resource,
    extension: (resource.extension ?? []).map((one) =>
      one.url === extension('kap-passkey')
        ? { ...one, extension: [...(one.extension ?? []).filter(({ url }) => !names.includes(url)), ...changed] }
        : one,
    ),
  };
}
