import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import type { JSONWebKeySet } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { fillTemplate } from '../../src/sandbox/ehr/prefetch.ts';
import { FHIR, fhir, newChart, newEhr, ORIGIN, post, signIn } from './ehr-support.ts';
import type { EhrHarness } from './ehr-support.ts';

const SERVICES = 'http://app.test/cds-services';
const DISCOVERY = {
  services: [
    {
      hook: 'patient-view',
      id: 'view',
      prefetch: {
        patient: 'Patient/{{context.patientId}}',
        conditions: 'Condition?patient={{context.patientId}}',
        visit: 'Encounter/{{context.encounterId}}',
        gone: 'Practitioner/nobody',
        wrong: 'Condition?shoe-size=42',
        me: 'Practitioner/{{userPractitionerId}}',
      },
    },
    { hook: 'order-sign', id: 'sign' },
  ],
};
let harness: EhrHarness;
let patient: string;
let token: string;

beforeEach(async () => {
  harness = await newEhr();
  harness.answer = (url) => Response.json(url === SERVICES ? DISCOVERY : { cards: [{ summary: 'A card' }] });
  patient = await newChart(harness.ehr, 'Hooked');
  token = await signIn(harness.ehr);
});

interface HookBody {
  readonly fhirAuthorization: { readonly access_token: string; readonly patient: string };
  readonly prefetch: Readonly<Record<string, { resourceType: string } | null>>;
  readonly context: object;
}

async function fire(hook: string, body: object = {}): Promise<{ services: Record<string, unknown>[]; sent: HookBody }> {
  const response = await post(harness.ehr, `/sandbox/ehr/hooks/${hook}`, { patient, ...body }, token);
  const { services } = (await response.json()) as { services: Record<string, unknown>[] };
  const call = harness.sent.findLast(({ init }) => init.method === 'POST');
  return { services, sent: JSON.parse((call?.init.body ?? '{}') as string) as HookBody };
}

describe('firing a hook', () => {
  it('calls the services of that hook and gives their cards', async () => {
    const { services } = await fire('patient-view');
    expect(services).toMatchObject([{ id: 'view', status: 200, cards: [{ summary: 'A card' }] }]);
    expect(harness.sent.map(({ url }) => url)).toEqual([SERVICES, `${SERVICES}/view`]);
  });

  it('signs each call with ES384 for exactly its own URL', async () => {
    await fire('patient-view');
    const jwks = (await (await harness.ehr.app.request(`${ORIGIN}/sandbox/auth/cds-jwks`)).json()) as JSONWebKeySet;
    const jtis = new Set<unknown>();
    for (const { url, init } of harness.sent) {
      const jwt = new Headers(init.headers).get('authorization')?.replace('Bearer ', '') ?? '';
      expect(decodeProtectedHeader(jwt)).toMatchObject({ alg: 'ES384', typ: 'JWT' });
      const { payload } = await jwtVerify(jwt, createLocalJWKSet(jwks), { audience: url, issuer: FHIR });
      expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
      jtis.add(payload.jti);
    }
    expect(jtis.size).toBe(2);
  });

  it('tells absent, null, error and data of the prefetch apart', async () => {
    const { sent } = await fire('patient-view');
    const kinds = Object.fromEntries(Object.entries(sent.prefetch).map(([key, value]) => [key, value?.resourceType ?? null]));
    expect(kinds).toEqual({
      patient: 'Patient',
      conditions: 'Bundle',
      gone: null,
      wrong: 'OperationOutcome',
      me: 'Practitioner',
    });
  });

  it('gives a token for that patient alone, and revokes it after the call', async () => {
    let during: number[] = [];
    const other = await newChart(harness.ehr, 'Other');
    harness.answer = async (url, init) => {
      if (url === SERVICES) return Response.json(DISCOVERY);
      const { fhirAuthorization } = JSON.parse(init.body as string) as HookBody;
      const read = async (id: string): Promise<number> =>
        (await fhir(harness.ehr, fhirAuthorization.access_token, { path: `Patient/${id}` })).status;
      during = [await read(patient), await read(other)];
      return Response.json({ cards: [] });
    };
    const { sent } = await fire('patient-view');
    expect(during).toEqual([200, 403]);
    expect((await fhir(harness.ehr, sent.fhirAuthorization.access_token, { path: `Patient/${patient}` })).status).toBe(401);
  });

  it('sends draft orders as the Bundle that CDS Hooks wants', async () => {
    const order = {
      resourceType: 'MedicationRequest',
      id: 'm1',
      status: 'draft',
      intent: 'order',
      subject: { reference: `Patient/${patient}` },
    };
    const { sent } = await fire('order-sign', { draftOrders: [order] });
    expect(sent.context).toMatchObject({
      userId: 'Practitioner/therapist',
      patientId: patient,
      draftOrders: { resourceType: 'Bundle', entry: [{ resource: order }] },
    });
  });

  it('reports a service that fails or is silent instead of hiding it', async () => {
    harness.answer = (url) => (url === SERVICES ? Response.json(DISCOVERY) : new Response('oops', { status: 503 }));
    expect((await fire('patient-view')).services).toMatchObject([{ id: 'view', status: 503, error: 'The service answered 503' }]);
    harness.answer = () => {
      throw new TypeError('fetch failed');
    };
    expect((await fire('patient-view')).services).toMatchObject([
      { id: 'view', status: 0, error: 'The service could not be reached' },
    ]);
  });

  it('answers 404 for an unknown patient and 401 without sign-in', async () => {
    expect((await post(harness.ehr, '/sandbox/ehr/hooks/patient-view', { patient: 'nobody' }, token)).status).toBe(404);
    expect((await post(harness.ehr, '/sandbox/ehr/hooks/patient-view', { patient })).status).toBe(401);
  });

  it('forwards feedback to the service', async () => {
    const feedback = [{ card: 'c1', outcome: 'accepted' }];
    const response = await post(harness.ehr, '/sandbox/ehr/feedback', { service: 'view', feedback }, token);
    expect(await response.json()).toEqual({ status: 200 });
    expect(harness.sent.at(-1)?.url).toBe(`${SERVICES}/view/feedback`);
  });
});

describe('a prefetch template', () => {
  it('is filled in whole or not at all', () => {
    const tokens = { 'context.patientId': '1' };
    expect(fillTemplate('Observation?patient={{context.patientId}}&x={{ context.patientId }}', tokens)).toBe(
      'Observation?patient=1&x=1',
    );
    expect(fillTemplate('Encounter/{{context.encounterId}}', tokens)).toBeUndefined();
    expect(fillTemplate('Observation?date=ge{{today() - 90 days}}', tokens)).toBeUndefined();
  });
});
