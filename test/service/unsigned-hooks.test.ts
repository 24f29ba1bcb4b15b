import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import type { Config } from '../../src/service/config.ts';
import { hook, ISSUER, JWKS } from '../security/support.ts';
import { EHR_BASE } from '../support/course.ts';
import { createFakeAuth } from './fake-auth.ts';
import { aService, type Harness, PUBLIC } from './harness.ts';

const PATH = '/cds-services/kap-patient-view';
const bare = (patientId: string) => hook('patient-view', { patientId }, { fhirAuthorization: undefined });

/** A tenant that has a token of its own for its EHR, and takes unsigned hooks as well as signed ones. */
async function aTenant(
  changes: Partial<Config['tenants'][number]> = {},
): Promise<{ readonly service: Harness; readonly authorization: string; readonly tokenCalls: readonly unknown[] }> {
  const auth = await createFakeAuth();
  const { privateKey, publicKey } = await generateKeyPair('ES384', { extractable: true });
  const key = await exportJWK(privateKey);
  const privateJwks = [{ ...key, kty: 'EC' as const, alg: 'ES384' as const, kid: 'k1', d: key.d ?? '' }];
  const service = await aService(
    {
      smart: { clientId: 'kap', privateJwks, systemScope: 'system/*.rs' },
      cds: { issuer: ISSUER, jwksUri: JWKS, required: false },
      ...changes,
    },
    (ehr) => auth.wrap(ehr.fetch),
  );
  service.ehr.pages.set(JWKS, { keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES384' }] });
  const token = await new SignJWT({ iss: ISSUER, aud: `${PUBLIC}${PATH}`, jti: 'j1' })
    .setProtectedHeader({ alg: 'ES384', kid: 'k', typ: 'JWT' })
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(privateKey);
  return { service, authorization: `Bearer ${token}`, tokenCalls: auth.tokenCalls };
}

test('a hook that nobody signed asks the EHR nothing with our own token, so it does not tell who is a patient there', async () => {
  const { service, tokenCalls } = await aTenant();
  for (const patientId of ['p1', 'nobody'])
    expect((await service.post(PATH, bare(patientId))).status, `patient ${patientId}`).toBe(200);
  await service.settle();
  expect([service.ehr.requests, tokenCalls]).toEqual([[], []]);
});

test('a hook that the EHR signed is told that there is no such patient', async () => {
  const { service, authorization } = await aTenant();
  expect((await service.post(PATH, bare('nobody'), { authorization })).status).toBe(412);
  expect(service.ehr.requests.map(({ url }) => url)).toContain(`${EHR_BASE}/Patient/nobody`);
});

test('where all people are made up, anybody is told', async () => {
  const { service } = await aTenant({ sandbox: true });
  expect((await service.post(PATH, bare('nobody'))).status).toBe(412);
});
