import type { OperationOutcome } from '@medplum/fhirtypes';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { beforeEach, describe, expect, test } from 'vitest';
import { EHR_BASE } from '../support/course.ts';
import { aService, type Harness, PUBLIC } from './harness.ts';
import { bundle, draft, hook } from './hook-call.ts';

let service: Harness;
beforeEach(async () => {
  service = await aService();
});

describe('requests that can’t be answered', () => {
  test.each([
    ['not JSON', '{"hook":', 400, undefined],
    ['another hook', hook('order-sign'), 400, 'hook'],
    ['no patient', { ...hook('patient-view'), context: { userId: 'Practitioner/a' } }, 400, 'context.patientId'],
    ['a path in an id', hook('patient-view', { patientId: '../../admin' }), 400, 'context.patientId'],
    ['a path in the user', hook('patient-view', { userId: '../../admin?x=' }), 400, 'context.userId'],
    ['a foreign FHIR server', { ...hook('patient-view'), fhirServer: 'https://evil.example/fhir' }, 400, 'fhirServer'],
    [
      'a token for another patient',
      hook(
        'patient-view',
        {},
        { fhirAuthorization: { access_token: 'x', token_type: 'Bearer', expires_in: 1, scope: '', subject: 's', patient: 'p2' } },
      ),
      400,
      'fhirAuthorization.patient',
    ],
  ])('%s is refused with its path', async (_name, body, status, expression) => {
    const response = await service.post('/cds-services/kap-patient-view', body);
    expect(response.status).toBe(status);
    const outcome = (await response.json()) as OperationOutcome;
    expect(outcome.resourceType).toBe('OperationOutcome');
    expect(outcome.issue[0]?.expression?.[0]).toBe(expression);
    expect(service.ehr.requests.filter(({ url }) => !url.startsWith(EHR_BASE))).toEqual([]);
  });

  test('an order for somebody else is refused', async () => {
    const other = { ...draft(), subject: { reference: 'Patient/p2' } };
    expect((await service.post('/cds-services/kap-order-sign', hook('order-sign', { draftOrders: bundle(other) }))).status).toBe(
      400,
    );
  });

  test('an order or a visit for another server’s patient of the same id is refused, also where the call names no server', async () => {
    const subject = { reference: 'https://evil.example/Patient/p1' };
    const visit = { resourceType: 'Appointment', status: 'proposed', participant: [{ actor: subject, status: 'needs-action' }] };
    const calls = [
      hook('order-sign', { draftOrders: bundle({ ...draft(), subject }) }),
      hook('appointment-book', { appointments: bundle(visit) }),
    ] as { hook: string }[];
    for (const body of calls) {
      const bare = { ...body, fhirServer: undefined, fhirAuthorization: undefined };
      for (const sent of [body, bare]) expect((await service.post(`/cds-services/kap-${body.hook}`, sent)).status).toBe(400);
    }
  });

  test('an unknown service is a 404, a body over 5 MB a 413', async () => {
    expect((await service.post('/cds-services/kap-none', hook('patient-view'))).status).toBe(404);
    expect((await service.post('/cds-services/kap-patient-view', 'x'.repeat(5 * 1_024 * 1_024 + 1))).status).toBe(413);
  });

  test('neither answers nor logs carry tokens, names or upstream text', async () => {
    service.ehr.trouble.set('Patient', 500);
    const texts: string[] = [];
    for (const name of ['patient-view', 'order-sign'])
      texts.push(await (await service.post(`/cds-services/kap-${name}`, hook(name))).text());
    texts.push(JSON.stringify(service.logs));
    for (const text of texts) expect(text).not.toMatch(/hook-token|Imagined|secret upstream|node_modules/);
  });
});

describe('a tenant whose calls must be signed', () => {
  test('unsigned calls get a bare 401; a signed one is answered once, and its replay is refused', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES384', { extractable: true });
    const signed = await aService({
      cds: { issuer: 'https://ehr.example', jwksUri: 'https://ehr.example/jwks', required: true },
    });
    signed.ehr.pages.set('https://ehr.example/jwks', { keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES384' }] });
    expect((await signed.get('/cds-services')).status).toBe(401);
    expect((await signed.post('/cds-services/kap-patient-view', hook('patient-view'))).status).toBe(401);
    const token = await new SignJWT({ jti: 'j1' })
      .setProtectedHeader({ alg: 'ES384', kid: 'k', typ: 'JWT' })
      .setIssuer('https://ehr.example')
      .setAudience(`${PUBLIC}/cds-services/kap-patient-view`)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
    const headers = { authorization: `Bearer ${token}` };
    expect((await signed.post('/cds-services/kap-patient-view', hook('patient-view'), headers)).status).toBe(200);
    const replay = await signed.post('/cds-services/kap-patient-view', hook('patient-view'), headers);
    expect(replay.status).toBe(401);
    expect(await replay.text()).not.toMatch(/jti|replay/);
  });
});
