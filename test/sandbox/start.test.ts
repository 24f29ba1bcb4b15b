import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../../src/sandbox/start.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/start.ts';

let running: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(running.map((sandbox) => sandbox.close()));
  running = [];
});

async function start(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ port: 0, quiet: true, seeds: false, ...options });
  running.push(sandbox);
  return sandbox;
}

async function post(url: string, body: unknown, token?: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const headers = { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const signIn = async ({ url }: Sandbox): Promise<string> =>
  String((await post(`${url}/sandbox/ehr/login`, { user: 'therapist' })).body['access_token']);

describe('the sandbox', () => {
  it('serves the EHR over HTTP', async () => {
    const sandbox = await start();
    const token = await signIn(sandbox);
    const made = await post(`${sandbox.url}/sandbox/fhir/Patient`, { resourceType: 'Patient' }, token);
    expect(made.status).toBe(201);
    const configuration = await fetch(`${sandbox.url}/sandbox/fhir/.well-known/smart-configuration`);
    expect(await configuration.json()).toMatchObject({
      token_endpoint: `${sandbox.url}/sandbox/auth/token`,
      code_challenge_methods_supported: ['S256'],
    });
  });

  it('answers a bare hook for a patient whom its EHR does not have by naming the patient, and one for its own with no advice', async () => {
    const sandbox = await start();
    const made = await post(`${sandbox.url}/sandbox/fhir/Patient`, { resourceType: 'Patient' }, await signIn(sandbox));
    const hook = (patientId: string): unknown => ({
      hook: 'patient-view',
      hookInstance: '0f3a1111-1111-4111-8111-111111111111',
      context: { userId: 'Practitioner/x', patientId },
    });
    const unknown = await post(`${sandbox.url}/cds-services/kap-patient-view`, hook('nobody'));
    expect(unknown).toMatchObject({ status: 412, body: { issue: [{ diagnostics: 'The EHR has no Patient/nobody.' }] } });
    expect(await post(`${sandbox.url}/cds-services/kap-patient-view`, hook(String(made.body['id'])))).toEqual({
      status: 200,
      body: { cards: [] },
    });
  });

  it('lists its users, with the roles that the KAP store gives them', async () => {
    const sandbox = await start();
    const users = (await (await fetch(`${sandbox.url}/sandbox/ehr/users`)).json()) as {
      user: string;
      practitioner: { reference: string };
    }[];
    expect(users.map(({ user }) => user)).toEqual(['therapist', 'prescriber', 'front-desk', 'health-it']);
    const identifiers = [...sandbox.medplum.repo.store.all('Practitioner')].map(
      (one) => (one as { identifier?: object[] }).identifier?.[0],
    );
    expect(identifiers).toContainEqual({ system: `${sandbox.url}/sandbox/fhir`, value: 'Practitioner/therapist' });
  });

  it('moves its clock forward only', async () => {
    const { url } = await start();
    const before = (await (await fetch(`${url}/sandbox/clock`)).json()) as { now: string };
    const after = await post(`${url}/sandbox/clock`, { advanceMinutes: 60 });
    expect(Date.parse(String(after.body['now'])) - Date.parse(before.now)).toBeGreaterThanOrEqual(3_600_000);
    for (const body of [{ advanceMinutes: -1 }, { now: '2001-01-01T00:00:00Z' }, { now: 'soon' }, {}, 7]) {
      expect((await post(`${url}/sandbox/clock`, body)).status, JSON.stringify(body)).toBe(400);
    }
  });

  it('keeps its state in a file and starts from it', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'kap-state-')), 'state.json');
    const before = await start({ saveFile: file });
    const port = Number(new URL(before.url).port);
    await post(
      `${before.url}/sandbox/fhir/Patient`,
      { resourceType: 'Patient', name: [{ family: 'Kept' }] },
      await signIn(before),
    );
    await post(`${before.url}/sandbox/clock`, { advanceMinutes: 600 });
    const keys = async ({ url }: Sandbox) => {
      const response = await fetch(`${url}/.well-known/kap-attestation-jwks.json`);
      return ((await response.json()) as { keys: { kid: string }[] }).keys.map(({ kid }) => kid);
    };
    const [signedWith] = await keys(before);
    await before.close();
    expect(await readFile(file, 'utf8')).not.toContain('"d":');
    const after = await start({ loadFile: file, port });
    expect(await keys(after), 'what was attested before still verifies').toEqual([
      expect.not.stringMatching(signedWith ?? ''),
      signedWith,
    ]);
    expect([...after.ehr.repo.store.all('Patient')]).toMatchObject([{ name: [{ family: 'Kept' }] }]);
    expect(after.clock.offsetMs()).toBe(36_000_000);
    expect([...after.medplum.repo.store.all('Practitioner')]).toHaveLength(4);
  });

  it('refuses a state of another port, and a file that is none', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'kap-state-'));
    const other = join(dir, 'other.json');
    const state = { format: 'kap-sandbox-1', origin: 'http://localhost:1', offsetMs: 0, ehr: [], medplum: [] };
    await writeFile(other, JSON.stringify(state));
    await expect(start({ loadFile: other })).rejects.toThrow('http://localhost:1');
    await writeFile(other, '{"format":');
    await expect(start({ loadFile: other })).rejects.toThrow('is not a saved sandbox');
    await expect(start({ loadFile: join(dir, 'missing.json') })).rejects.toThrow('Cannot read');
    expect(await readFile(other, 'utf8')).toBe('{"format":');
  });

  it('says when its port is taken', async () => {
    const { url } = await start();
    await expect(start({ port: Number(new URL(url).port) })).rejects.toThrow('is taken');
  });
});
