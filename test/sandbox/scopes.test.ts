import type { Patient } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, it } from 'vitest';
import { grantScopes, parseResourceScope } from '../../src/sandbox/auth/scopes.ts';
import { fhir, launchToken, newChart, newEhr, signIn } from './ehr-support.ts';
import type { EhrHarness } from './ehr-support.ts';

let harness: EhrHarness;
let mine: string;
let other: string;

beforeAll(async () => {
  harness = await newEhr();
  mine = await newChart(harness.ehr, 'Mine');
  other = await newChart(harness.ehr, 'Other');
});

const token = async (scope: string): Promise<string> =>
  (await launchToken(harness.ehr, mine, `launch ${scope}`))['access_token'] ?? '';
const call = (bearer: string | undefined, method: string, path: string, body?: unknown): ReturnType<typeof fhir> =>
  fhir(harness.ehr, bearer, { method, path, body });

describe('a FHIR call', () => {
  it('is refused without a token, and with an invented one', async () => {
    expect((await call(undefined, 'GET', 'Patient')).status).toBe(401);
    expect((await call('invented', 'GET', 'Patient')).status).toBe(401);
  });

  it('needs no token for metadata', async () => {
    expect((await call(undefined, 'GET', 'metadata')).body['resourceType']).toBe('CapabilityStatement');
  });

  it('may do everything with the EHR user token', async () => {
    const bearer = await signIn(harness.ehr);
    expect((await call(bearer, 'POST', 'Patient', { resourceType: 'Patient' })).status).toBe(201);
  });
});

describe('a patient scope', () => {
  it("reads and finds the launch patient's data", async () => {
    const bearer = await token('patient/*.rs');
    expect((await call(bearer, 'GET', `Patient/${mine}`)).status).toBe(200);
    expect((await call(bearer, 'GET', `Condition?patient=${mine}`)).body['entry']).toHaveLength(1);
  });

  it.each([
    ['reading', (id: string) => ['GET', `Patient/${id}`]],
    ['history', (id: string) => ['GET', `Patient/${id}/_history`]],
    ['deleting', (id: string) => ['DELETE', `Patient/${id}`]],
  ])("refuses %s another patient's data", async (_name, request) => {
    const bearer = await token('patient/*.cruds');
    const [method = '', path = ''] = request(other);
    expect((await call(bearer, method, path)).status).toBe(403);
  });

  it('finds nothing of another patient, whatever the search', async () => {
    const bearer = await token('patient/*.cruds');
    for (const query of [`Condition?patient=${other}`, 'Condition', 'Patient?family=Other', `Patient?_id=${other}`]) {
      const { body } = await call(bearer, 'GET', query);
      const text = JSON.stringify(body['entry'] ?? []);
      expect(text, query).not.toContain(other);
    }
  });

  it('includes nothing of another patient', async () => {
    const bearer = await token('patient/*.rs');
    await harness.ehr.repo.createResource<Patient>({
      resourceType: 'Patient',
      link: [{ type: 'seealso', other: { reference: `Patient/${other}` } }],
    });
    const { body } = await call(
      bearer,
      'GET',
      `Condition?patient=${mine}&_include=Condition:subject&_revinclude=Condition:subject`,
    );
    expect(JSON.stringify(body)).not.toContain(other);
  });

  it('refuses batch entries about another patient and serves the rest', async () => {
    const bearer = await token('patient/*.cruds');
    const entry = [mine, other].map((id) => ({ request: { method: 'GET', url: `Patient/${id}` } }));
    const { body } = await call(bearer, 'POST', '', { resourceType: 'Bundle', type: 'batch', entry });
    const statuses = (body['entry'] as { response: { status: string } }[]).map(({ response }) => response.status);
    expect(statuses).toEqual(['200', '403']);
  });

  it('rolls a transaction back when one entry is about another patient', async () => {
    const bearer = await token('patient/*.cruds');
    const condition = (id: string): object => ({
      resourceType: 'Condition',
      subject: { reference: `Patient/${id}` },
      code: { text: 'Planted' },
    });
    const entry = [mine, other].map((id) => ({ resource: condition(id), request: { method: 'POST', url: 'Condition' } }));
    expect((await call(bearer, 'POST', '', { resourceType: 'Bundle', type: 'transaction', entry })).status).toBe(403);
    expect(JSON.stringify(harness.ehr.repo.dump())).not.toContain('Planted');
  });

  it("cannot move its own patient's data to another patient", async () => {
    const bearer = await token('patient/*.cruds');
    const { body } = await call(bearer, 'GET', `Condition?patient=${mine}`);
    const condition = (body['entry'] as { resource: { id: string } }[])[0]?.resource;
    const moved = { ...condition, subject: { reference: `Patient/${other}` } };
    expect((await call(bearer, 'PUT', `Condition/${condition?.id ?? ''}`, moved)).status).toBe(403);
    const patch = [{ op: 'replace', path: '/subject/reference', value: `Patient/${other}` }];
    expect((await call(bearer, 'PATCH', `Condition/${condition?.id ?? ''}`, patch)).status).toBe(403);
    expect((await harness.ehr.repo.readResource('Condition', condition?.id ?? '')) as object).toMatchObject({
      subject: { reference: `Patient/${mine}` },
    });
  });

  it('reads the people and drugs that charts refer to, and changes none', async () => {
    const bearer = await token('patient/*.cruds');
    expect((await call(bearer, 'GET', 'Practitioner/therapist')).status).toBe(200);
    expect((await call(bearer, 'PUT', 'Practitioner/therapist', { resourceType: 'Practitioner', id: 'therapist' })).status).toBe(
      403,
    );
  });
});

describe('scopes', () => {
  it('limit the type and the kind of access', async () => {
    const bearer = await token('patient/Condition.s');
    expect((await call(bearer, 'GET', `Condition?patient=${mine}`)).status).toBe(200);
    expect((await call(bearer, 'GET', `Patient/${mine}`)).status).toBe(403);
    expect(
      (await call(bearer, 'POST', 'Condition', { resourceType: 'Condition', subject: { reference: `Patient/${mine}` } })).status,
    ).toBe(403);
  });

  it.each([
    ['patient/Observation.read', 'rs'],
    ['patient/Observation.write', 'cud'],
    ['user/*.*', 'cruds'],
    ['system/Patient.rs', 'rs'],
    ['patient/Observation.rs?category=vital-signs', 'rs'],
    ['patient/Observation.dus', undefined],
    ['patient/Observation.', undefined],
    ['launch/patient', undefined],
    ['openid', undefined],
  ])('%s gives %s', (text, permissions) => {
    expect(parseResourceScope(text)?.permissions).toBe(permissions);
  });

  it('are granted only as far as they are registered', () => {
    expect(grantScopes('openid patient/*.cruds user/*.rs evil', ['openid', 'patient/Condition.rs', 'user/*.rs'])).toBe(
      'openid patient/Condition.rs user/*.rs',
    );
  });

  it('with a query confine to what matches it', async () => {
    const bearer = await token('patient/Condition.rs?code:text=nothing patient/Patient.rs');
    expect((await call(bearer, 'GET', `Condition?patient=${mine}`)).body['entry']).toBeUndefined();
  });
});
