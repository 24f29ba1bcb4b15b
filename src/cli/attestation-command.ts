import type { Provenance } from '@medplum/fhirtypes';
import { siteProtocols } from '../core/protocol/default-protocol.ts';
import { loadRecordOf } from '../medplum/store.ts';
import { allPasskeys, decidePasskey, type StoredPasskey } from '../service/orders/passkeys.ts';
import { attestationKeys } from '../service/orders/signing-keys.ts';
import { type Verification, verifyAttestation } from '../service/orders/verify.ts';
import { type Clinic, medplumFault } from './clinic.ts';

/**
 * `kap verify attestation ID`: signature, key, step-up, version and attester, and what has changed since.
 * @returns 0 when everything holds, 1 when something does not, 2 when nothing could be checked
 */
export async function verifyCommand(
  { tenant, store, say }: Clinic,
  { id, now }: { readonly id: string; readonly now: string },
): Promise<number> {
  try {
    const provenance = await store.readResource('Provenance', id.replace(/^Provenance\//, ''));
    const patient = patientOf(provenance);
    const known = siteProtocols(tenant.protocols ?? []);
    const record = patient === undefined ? undefined : await loadRecordOf(store, patient, { now, known });
    if (record === undefined) return refuse(say, 'the attestation names no patient of this clinic');
    const keys = attestationKeys(tenant.orders);
    const checked = await verifyAttestation(store, record, { id: provenance.id, keys });
    for (const line of describeVerification(checked)) say(line);
    return checked.holds ? 0 : 1;
  } catch (error) {
    return refuse(say, `${id} was not checked: ${medplumFault(tenant, error)}`);
  }
}

function patientOf({ target }: Provenance): string | undefined {
  return target.map(({ reference }) => reference).find((reference) => reference?.startsWith('Patient/') === true);
}

/** What a verification says, line by line; no line holds anything of the patient's. */
export function describeVerification(checked: Verification): readonly string[] {
  const { signature, stepUp, attester, target, order } = checked;
  const key =
    signature.kid === undefined ? '' : ` (key ${signature.kid}${signature.state === 'valid' ? `, ${signature.alg}` : ''})`;
  return [
    `${checked.reference}: ${checked.holds ? 'holds' : 'does not hold'}`,
    `  signature  ${signature.state}${key}`,
    `  step-up    ${stepUp.state} (${stepUp.method})`,
    `  attester   ${attester.name}, ${attester.reference}${attester.isPrescriberNow ? '' : ': no prescriber here now'}`,
    `  attested   ${checked.attestedAt}, of ${target.reference} version ${target.version} (the store has it: ${checked.version})`,
    `  order now  ${order.state}`,
    `  since then ${checked.changes.length === 0 ? 'nothing that was considered has changed' : `${String(checked.changes.length)} data differ`}`,
    ...checked.changes.map(({ what, reference }) => `    ${what} ${reference}`),
    ...checked.faults.map((fault) => `  fault      ${fault}`),
  ];
}

/** `kap passkey list|approve|revoke`: for an administrator without the panel. @returns exit code */
export async function passkeyCommand(
  { tenant, store, say }: Clinic,
  asked: {
    readonly act: 'list' | 'approve' | 'revoke';
    readonly id?: string | undefined;
    readonly by: string;
    readonly now: string;
  },
): Promise<number> {
  try {
    if (asked.act === 'list') {
      for (const line of describePasskeys(await allPasskeys(store, tenant.fhirBase))) say(line);
      return 0;
    }
    if (asked.id === undefined) return refuse(say, 'which passkey? kap passkey list shows their ids');
    const state = asked.act === 'approve' ? 'approved' : 'revoked';
    const by = { display: `${asked.by}, at the command line` };
    const decided = await decidePasskey(store, tenant.fhirBase, { id: asked.id, state, by, at: asked.now });
    say(`${asked.id} of ${decided.ownerName ?? decided.owner} is ${state}`);
    return 0;
  } catch (error) {
    return refuse(say, medplumFault(tenant, error));
  }
}

function describePasskeys(all: readonly StoredPasskey[]): readonly string[] {
  if (all.length === 0) return ['no passkeys'];
  return all.map(({ resource, state, owner, ownerName, label, created }) => {
    const whose = `${ownerName ?? owner} (${owner})`;
    return `${resource.id}  ${state.padEnd(8)}  ${whose}  ${label ?? 'without a name'}, registered ${created}`;
  });
}

function refuse(say: (line: string) => void, why: string): number {
  say(`kap: ${why}`);
  return 2;
}
