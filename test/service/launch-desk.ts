import { expect } from 'vitest';
import type { Config } from '../../src/service/config.ts';
import { EHR_BASE } from '../support/course.ts';
import { cookieOf, createFakeAuth, type FakeAuth } from './fake-auth.ts';
import { aService, type Harness, PUBLIC } from './harness.ts';

/** A clinic at whose door launches end, with the EHR's authorization server and the two halves of a launch. */
export interface LaunchDesk {
  readonly auth: FakeAuth;
  readonly service: Harness;
  begin(query?: Record<string, string>): Promise<Begun>;
  finish(begun: Begun, headers?: Record<string, string>): Promise<Response>;
}

interface Begun {
  readonly url: URL;
  readonly cookie: string;
}

export const launchPath = (query: Record<string, string>) => `/smart/launch?${new URLSearchParams(query).toString()}`;
export const EHR_LAUNCH = { iss: EHR_BASE, launch: 'l1' };
export const panel = (response: Response) => ({ cookie: cookieOf(response), origin: PUBLIC, 'x-kap-request': 'panel' });
export const json = async <T>(response: Response) => (await response.json()) as T;

export async function aLaunchDesk(overrides: Partial<Config['tenants'][number]> = {}): Promise<LaunchDesk> {
  const auth = await createFakeAuth();
  const service = await aService({ name: 'Imagined Clinic', contact: 'IT help desk, extension 4357', ...overrides }, (ehr) =>
    auth.wrap(ehr.fetch),
  );
  return {
    auth,
    service,
    begin: async (query = EHR_LAUNCH) => {
      const response = await service.get(launchPath(query));
      expect(response.status).toBe(302);
      const url = new URL(response.headers.get('location') ?? '');
      auth.claims = { ...auth.claims, nonce: url.searchParams.get('nonce') };
      return { url, cookie: cookieOf(response) };
    },
    finish: async (begun, headers = {}) =>
      service.get(`/smart/callback/clinic?code=c1&state=${begun.url.searchParams.get('state') ?? ''}`, {
        cookie: begun.cookie,
        ...headers,
      }),
  };
}
