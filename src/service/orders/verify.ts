import type { MedplumClient } from '@medplum/core';
import type { MedicationRequest, Provenance } from '@medplum/fhirtypes';
import { attestedText, judgeAttestation, readAttested, targetOf } from '../../core/orders/attestation.ts';
import type { AttestationVerdict } from '../../core/orders/attestation-verdict.ts';
import { changesSince, consideredOf, type DataChange } from '../../core/orders/changes.ts';
import { sameOrder } from '../../core/orders/order-content.ts';
import type { PatientRecord } from '../../medplum/store.ts';
import { AppError } from '../app-error.ts';
import type { AttestationKeys, SignatureReading } from './signing-keys.ts';
import { consideredIn } from './read-decision.ts';
import { readStepUp, type StepUpReading } from './step-up.ts';

/** What is left of an attestation when everything that can be checked is checked. */
export interface Verification {
  readonly reference: string;
  /** Signature, step-up, version and attester all hold; the order itself may have moved on, see `order`. */
  readonly holds: boolean;
  readonly signature: SignatureReading;
  readonly stepUp: { readonly state: StepUpReading; readonly method: string };
  /** Whether the version that it names says in the store what was attested; `gone` when the store has it no more. */
  readonly version: 'same' | 'different' | 'gone';
  readonly attester: { readonly reference: string; readonly name: string; readonly isPrescriberNow: boolean };
  readonly attestedAt: string;
  readonly target: { readonly reference: string; readonly version: string };
  /** The order as it stands now against what was attested. */
  readonly order: AttestationVerdict;
  /** What of the data considered is not as it was. */
  readonly changes: readonly DataChange[];
  /** One sentence for each thing that does not hold. */
  readonly faults: readonly string[];
}

/**
 * Checks an attestation from its own text outwards: signature and key, the authenticator's answer, the version of the order, the
 * attester, and what has changed since.
 * @throws AppError 404 when the record holds no such attestation
 */
export async function verifyAttestation(
  store: MedplumClient,
  record: PatientRecord,
  { id, keys }: { readonly id: string; readonly keys: AttestationKeys | undefined },
): Promise<Verification> {
  const provenance = record.resources.find((one): one is Provenance => one.resourceType === 'Provenance' && one.id === id);
  const attested = provenance === undefined ? undefined : readAttested(provenance);
  const text = provenance === undefined ? undefined : attestedText(provenance);
  if (provenance === undefined) throw new AppError('not-found', 'There is no such attestation of this patient.');
  if (attested === undefined || text === undefined)
    throw new AppError('conflict', 'The attestation does not hold what was attested, so nothing can be checked.');
  const whole = attested as unknown as Readonly<Record<string, unknown>>;
  const signature = await signatureOf(provenance, text, keys);
  const stepUp = {
    state: await readStepUp(whole),
    method: (whole['stepUp'] as { method?: string } | undefined)?.method ?? 'none',
  };
  const order = verdictOf(record, provenance, signature);
  const parts = {
    reference: `Provenance/${id}`,
    signature,
    stepUp,
    version: await versionOf(store, attested),
    attester: { ...named(attested.attester), isPrescriberNow: isPrescriber(record, attested.attester.reference) },
    attestedAt: attested.attestedAt,
    target: attested.target,
    order,
    changes: changesSince(consideredIn(provenance), consideredOf(record.resources, attested.target.reference)),
  };
  const faults = faultsOf(parts);
  return { ...parts, holds: faults.length === 0, faults };
}

function named({ reference, name }: { readonly reference: string; readonly name: string }) {
  return { reference, name };
}

/** The JWS of an attestation, checked over its text. */
export async function signatureOf(
  provenance: Provenance,
  text: string,
  keys: AttestationKeys | undefined,
): Promise<SignatureReading> {
  const data = provenance.signature?.length === 1 ? (provenance.signature[0]?.data ?? '') : '';
  const jws = Buffer.from(data, 'base64');
  // Base64 has spare bits and spare characters: another spelling of the same bytes is not what was written.
  if (data === '' || jws.toString('base64') !== data) return { state: 'invalid' };
  if (keys === undefined) return { state: 'unknown-key', kid: '' };
  return keys.verify(jws.toString('utf8'), text);
}

function verdictOf(record: PatientRecord, provenance: Provenance, signature: SignatureReading): AttestationVerdict {
  const reference = `Provenance/${provenance.id ?? ''}`;
  const own = targetOf(provenance);
  const order = record.resources.find(
    (one): one is MedicationRequest => one.resourceType === 'MedicationRequest' && `MedicationRequest/${one.id ?? ''}` === own,
  );
  const gone = { state: 'not-attested', reasons: ['The order is not on record any more.'] } as const;
  if (order === undefined) return { ...gone, provenance: reference, attester: undefined, attestedAt: undefined };
  // A key that is not known here has proved nothing wrong; that nothing is proved is said beside it.
  const state = signature.state === 'unknown-key' ? ('not-checked' as const) : signature.state;
  const signatures = new Map([[reference, state]]);
  const { rolesByPractitioner } = record;
  return judgeAttestation({ order, provenances: [{ reference, resource: provenance }], rolesByPractitioner, signatures });
}

async function versionOf(
  store: MedplumClient,
  {
    target,
    order,
  }: { readonly target: { readonly reference: string; readonly version: string }; readonly order: MedicationRequest },
): Promise<Verification['version']> {
  try {
    const id = target.reference.slice('MedicationRequest/'.length);
    const then = await store.readVersion('MedicationRequest', id, target.version);
    return sameOrder(then, order) && then.meta?.versionId === target.version ? 'same' : 'different';
  } catch {
    return 'gone';
  }
}

function isPrescriber({ rolesByPractitioner }: PatientRecord, reference: string): boolean {
  return rolesByPractitioner.get(reference)?.includes('prescriber') === true;
}

function faultsOf(parts: Omit<Verification, 'holds' | 'faults'>): readonly string[] {
  const { signature, stepUp, version, attester, order } = parts;
  return [
    ...(signature.state === 'valid'
      ? []
      : [
          `The signature is ${signature.state === 'invalid' ? 'not valid' : 'by a key that is not known here, so it cannot be checked'}.`,
        ]),
    ...(stepUp.state === 'failed' ? ['Nobody is shown to have stepped up for exactly this.'] : []),
    ...(version === 'different' ? ['The version that it names says something else in the store.'] : []),
    ...(attester.isPrescriberNow ? [] : ['The attester is not known here as a prescriber.']),
    ...(order.state === 'not-attested' ? order.reasons : []),
  ];
}
