import {
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  type JWK,
  jwtVerify,
  createLocalJWKSet,
  type JSONWebKeySet,
} from 'jose';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Config } from '../../src/service/config.ts';
import { anotherService } from '../security/support.ts';
import { aLaunchDesk, json, type LaunchDesk } from './launch-desk.ts';

type Tenant = Config['tenants'][number];

let auth: LaunchDesk['auth'];
let service: LaunchDesk['service'];
let begin: LaunchDesk['begin'];
let finish: LaunchDesk['finish'];
const aClinic = async (overrides?: Parameters<typeof aLaunchDesk>[0]): Promise<void> => {
  ({ auth, service, begin, finish } = await aLaunchDesk(overrides));
};
beforeEach(() => aClinic());

describe('keys of our own', () => {
  async function aKey(kid: string, alg: 'ES384' | 'RS384'): Promise<Tenant['smart']['privateJwks'][number]> {
    const { privateKey } = await generateKeyPair(alg, { extractable: true });
    const jwk: JWK = await exportJWK(privateKey);
    return { ...jwk, kty: alg === 'ES384' ? 'EC' : 'RSA', alg, kid, d: jwk.d ?? '' };
  }
  const withKeys = async (privateJwks: Tenant['smart']['privateJwks']) => {
    await aClinic({ smart: { clientId: 'kap', privateJwks } });
    const published = await json<JSONWebKeySet>(await service.get('/.well-known/jwks.json'));
    await finish(await begin());
    return { published, assertion: auth.tokenCalls[0]?.get('client_assertion') ?? '' };
  };

  test('rotate without a break, though the EHR keeps our key set for a while', async () => {
    const [old, next] = [await aKey('old', 'ES384'), await aKey('next', 'ES384')];
    const before = await withKeys([old]);
    const announced = await withKeys([old, next]);
    const changed = await withKeys([next, old]);
    const after = await withKeys([next]);
    // At each step the EHR may still have the key set of the step before.
    const held = [before, before, announced, changed];
    for (const [at, { assertion }] of [before, announced, changed, after].entries())
      await expect(
        jwtVerify(assertion, createLocalJWKSet(held[at]?.published ?? { keys: [] }), { subject: 'kap' }),
      ).resolves.toBeDefined();
    expect([before, announced, changed, after].map(({ assertion }) => decodeProtectedHeader(assertion).kid)).toEqual([
      'old',
      'old',
      'next',
      'next',
    ]);
  });

  test('are published once, though two tenants share one', async () => {
    const key = await aKey('shared', 'ES384');
    await aClinic({ smart: { clientId: 'kap', privateJwks: [key] } });
    const [one] = service.config.tenants;
    const other = { ...(one as Tenant), id: 'other', fhirBase: 'https://other.example/fhir' };
    const both = anotherService(service, { config: { ...service.config, tenants: [one as Tenant, other] } });
    const published = await json<JSONWebKeySet>(await both.get('/.well-known/jwks.json'));
    expect(published.keys.map(({ kid }) => kid)).toEqual(['shared']);
  });

  test('sign with what the EHR takes', async () => {
    const jwks = [await aKey('ec', 'ES384'), await aKey('rsa', 'RS384')];
    await aClinic({ smart: { clientId: 'kap', privateJwks: jwks } });
    auth.metadata = { token_endpoint_auth_signing_alg_values_supported: ['RS384'] };
    await finish(await begin());
    expect(decodeProtectedHeader(auth.tokenCalls[0]?.get('client_assertion') ?? '')).toMatchObject({ kid: 'rsa', alg: 'RS384' });
  });
});
