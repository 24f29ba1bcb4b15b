import type { Provenance } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeVerification, passkeyCommand, verifyCommand } from '../../../src/cli/attestation-command.ts';
import { attestationKeys, verifyDetached } from '../../../src/service/orders/signing-keys.ts';
import { readStepUp } from '../../../src/service/orders/step-up.ts';
import { signatureOf, verifyAttestation } from '../../../src/service/orders/verify.ts';
import { attestedText } from '../../../src/core/orders/attestation.ts';
import type { OrdersConfig } from '../../../src/service/orders/orders-config.ts';
import { loadPatientRecord } from '../../../src/medplum/store.ts';
import { canonicalJson } from '../../../src/core/pathway/digest.ts';
import { EHR_BASE } from '../../support/course.ts';
import {
  anOrderService,
  aSigningKey,
  attestWith,
  json,
  type OrderService,
  prepared,
  readyForOrder,
  withPasskey,
} from './support.ts';

let service: OrderService;
let provenance: Provenance;
let text: string;
let jws: string;
beforeAll(async () => {
  service = await anOrderService();
  const prescriber = await readyForOrder(service);
  const authenticator = await withPasskey(service, prescriber);
  const order = await prepared(service, prescriber, { route: 'intramuscular' });
  const answer = await attestWith(service, prescriber, { order, authenticator });
  const { reference } = await json<{ reference: string }>(answer);
  provenance = await service.client.readResource('Provenance', reference.slice('Provenance/'.length));
  text = attestedText(provenance) ?? '';
  jws = Buffer.from(provenance.signature?.[0]?.data ?? '', 'base64').toString('utf8');
});

const keysOf = (orders: Partial<OrdersConfig>) => attestationKeys(orders);
const recordOf = async () => {
  const record = await loadPatientRecord(service.client, { ehrBase: EHR_BASE, ehrPatientId: 'p1', now: service.clock.now() });
  if (record === undefined) throw new Error('no record');
  return record;
};

describe('every byte counts', () => {
  test('of what was attested: any one changed character is detected', async () => {
    const keys = keysOf({ attestation: { privateJwks: [service.key] } });
    // The signature covers the characters; each of them, not a sample.
    expect(text.length).toBeGreaterThan(1_000);
    const states = new Set<string>();
    for (let at = 0; at < text.length; at += 1) {
      const changed = `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
      states.add((await keys?.verify(jws, changed))?.state ?? '');
    }
    expect([...states]).toEqual(['invalid']);
  });

  test('of the signature: any one changed, added or removed character is detected', async () => {
    const keys = keysOf({ attestation: { privateJwks: [service.key] } });
    const data = provenance.signature?.[0]?.data ?? '';
    const states = new Set<string>();
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=';
    for (let at = 0; at < data.length; at += 1) {
      // The last characters have spare bits, so there every letter is tried.
      const tried =
        at < data.length - 4 ? [data[at] === 'A' ? 'B' : 'A', ''] : Array.from(letters).filter((one) => one !== data[at]);
      for (const letter of tried) {
        const changed = `${data.slice(0, at)}${letter}${data.slice(at + 1)}`;
        const [signature] = provenance.signature ?? [];
        if (signature === undefined) throw new Error('no signature');
        states.add((await signatureOf({ ...provenance, signature: [{ ...signature, data: changed }] }, text, keys)).state);
      }
    }
    expect(states.has('valid')).toBe(false);
  });

  test('of the compact form: any other letter at its end is detected', async () => {
    const keys = attestationKeys({ attestation: { privateJwks: [service.key] } })?.published ?? [];
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const states = new Set<string>();
    for (const letter of letters)
      if (!jws.endsWith(letter)) states.add((await verifyDetached(`${jws.slice(0, -1)}${letter}`, text, keys)).state);
    expect([...states]).toEqual(['invalid']);
  });

  test('of the order in the store: what it says now is another version', async () => {
    const record = await recordOf();
    const resources = record.resources.map((one) =>
      one.resourceType === 'MedicationRequest' ? { ...one, note: [{ text: 'and twice as much' }] } : one,
    );
    const keys = keysOf({ attestation: { privateJwks: [service.key] } });
    const checked = await verifyAttestation(service.client, { ...record, resources }, { id: provenance.id ?? '', keys });
    expect(checked.order.state).toBe('attested-other-version');
  });
});

describe('the text', () => {
  test('is canonical JSON as the core writes it too, and holds the step-up for itself', async () => {
    expect(canonicalJson(JSON.parse(text))).toBe(text);
    const attested = JSON.parse(text) as Record<string, unknown>;
    expect(await readStepUp(attested)).toBe('verified');
    expect(await readStepUp({ ...attested, jurisdiction: 'US-CA' })).toBe('failed');
    expect(await readStepUp({ ...attested, stepUp: undefined })).toBe('failed');
    expect(await readStepUp({ ...attested, stepUp: { ...(attested['stepUp'] as object), signature: 'AAAA' } })).toBe('failed');
  });
});

describe('keys', () => {
  test('a retired key still verifies, and stays published without its private part', async () => {
    const { d: _d, ...retired } = service.key;
    const next = await aSigningKey('attest-2', 'ES384');
    const keys = keysOf({
      attestation: { privateJwks: [next], retiredJwks: [retired] },
    });
    expect((await keys?.verify(jws, text))?.state).toBe('valid');
    expect(keys?.published.map(({ kid }) => kid)).toEqual(['attest-2', 'attest-1']);
    expect(keys?.published.every((jwk) => !('d' in jwk))).toBe(true);
    const fresh = await keys?.sign('{}');
    expect(await keys?.verify(fresh ?? '', '{}')).toEqual({ state: 'valid', kid: 'attest-2', alg: 'ES384' });
  });

  test('another clinic’s key of the same name does not verify, and an unknown one is said to be', async () => {
    const other = await aSigningKey('attest-1');
    expect((await keysOf({ attestation: { privateJwks: [other] } })?.verify(jws, text))?.state).toBe('invalid');
    const unknown = await aSigningKey('attest-9');
    expect((await keysOf({ attestation: { privateJwks: [unknown] } })?.verify(jws, text))?.state).toBe('unknown-key');
  });

  test('are published apart from those that authenticate the service', async () => {
    const [attestation, smart] = await Promise.all(
      ['/.well-known/kap-attestation-jwks.json', '/.well-known/jwks.json'].map(async (path) =>
        json<{ keys: { kid: string; d?: string }[] }>(await service.get(path)),
      ),
    );
    expect(attestation?.keys.map(({ kid }) => kid)).toEqual(['attest-1']);
    expect(attestation?.keys[0]?.d).toBeUndefined();
    expect(smart?.keys.map(({ kid }) => kid)).not.toContain('attest-1');
  });
});

describe('kap verify attestation', () => {
  const run = async (id: string, orders: object | undefined): Promise<[number, string]> => {
    const [tenant] = service.config.tenants;
    if (tenant === undefined) throw new Error('no tenant');
    const lines: string[] = [];
    const clinic = {
      tenant: { ...tenant, orders: orders as OrdersConfig },
      store: service.client,
      say: (line: string) => lines.push(line),
    };
    return [await verifyCommand(clinic, { id, now: service.clock.now() }), lines.join('\n')];
  };

  test('says that it holds, and exits 0', async () => {
    const [code, said] = await run(`Provenance/${provenance.id ?? ''}`, service.config.tenants[0]?.orders);
    expect(said).toContain(': holds');
    expect(said).toContain('signature  valid (key attest-1, ES256)');
    expect(code).toBe(0);
  });

  test('says what does not hold, and exits 1', async () => {
    const [code, said] = await run(provenance.id ?? '', { attestation: { privateJwks: [await aSigningKey('attest-1')] } });
    expect(code).toBe(1);
    expect(said).toContain('does not hold');
  });

  test('exits 2 for what is not there', async () => {
    const [code, said] = await run('nothing', undefined);
    expect(said).toContain('nothing was not checked');
    expect(said).toContain('has nothing of that id');
    expect(code).toBe(2);
  });

  test('names no patient', async () => {
    const record = await recordOf();
    const keys = keysOf({ attestation: { privateJwks: [service.key] } });
    const said = describeVerification(await verifyAttestation(service.client, record, { id: provenance.id ?? '', keys })).join(
      '\n',
    );
    expect(said).not.toContain('Imagined Ida');
    expect(said).not.toContain('Ida Imagined');
  });
});

test('kap passkey lists, revokes for good, and says what it does not know', async () => {
  const [tenant] = service.config.tenants;
  if (tenant === undefined) throw new Error('no tenant');
  const lines: string[] = [];
  const clinic = { tenant, store: service.client, say: (line: string) => lines.push(line) };
  const run = (act: 'list' | 'approve' | 'revoke', id?: string) =>
    passkeyCommand(clinic, { act, id, by: 'somebody', now: service.clock.now() });
  expect(await run('list')).toBe(0);
  const id = lines[0]?.split(' ')[0] ?? '';
  expect(lines[0]).toContain('approved');
  expect(await run('revoke', id)).toBe(0);
  expect(await run('approve', id)).toBe(2);
  expect(await run('revoke', 'nothing')).toBe(2);
  expect(await run('revoke')).toBe(2);
});
