import type { MedplumClient } from '@medplum/core';
import { beforeEach, expect, test } from 'vitest';
import { createService } from '../../src/service/app.ts';
import { createSessionStore } from '../../src/service/session-store.ts';
import { phq9, THERAPIST } from '../support/course.ts';
import { aService, type Harness, PUBLIC } from './harness.ts';

const MEDPLUM = { baseUrl: 'https://medplum.example/', clientId: 'c', clientSecret: 's' };
let service: Harness;
let asked: (string | undefined)[];

/** The panel of a therapist whom Medplum knows as Practitioner/m1, over a Medplum that says as whom it was asked to write forms. */
async function aPanel(onBehalfOf: boolean, practitionerRef?: string) {
  service = await aService({ medplum: { ...MEDPLUM, onBehalfOf } });
  await service.post('/api/pathway', {}, await service.signIn('prescriber'));
  const watched = (as: string | undefined): MedplumClient =>
    new Proxy(service.client, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (name !== 'executeBatch') return typeof value === 'function' ? (value.bind(target) as unknown) : value;
        return (bundle: Parameters<MedplumClient['executeBatch']>[0]) => {
          if (JSON.stringify(bundle).includes('"resourceType":"QuestionnaireResponse"')) asked.push(as);
          return target.executeBatch(bundle);
        };
      },
    });
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const { config, clock, shared, ehr } = service;
  const app = createService({ config, clock, shared, fetch: ehr.fetch, logger: quiet, medplum: (_tenant, as) => watched(as) });
  const until = Date.now() + 60_000;
  const id = await createSessionStore(shared).create({
    tenant: 'clinic',
    user: { reference: THERAPIST, name: 'Imagined', roles: ['therapist'] },
    ...(practitionerRef === undefined ? {} : { practitionerRef }),
    patientId: 'p1',
    needPatientBanner: true,
    accessToken: 't',
    accessUntilMs: until,
    endsAtMs: until,
  });
  const headers = { cookie: `__Host-kap=${id}`, origin: PUBLIC, 'x-kap-request': 'panel', 'content-type': 'application/json' };
  return () =>
    app.request(`${PUBLIC}/api/forms/kap-phq-9`, { method: 'POST', headers, body: JSON.stringify(phq9('2026-01-05')) });
}

beforeEach(() => {
  asked = [];
});

test.each([
  ['as the person, where the tenant says so', true, 'Practitioner/m1', 'Practitioner/m1'],
  ['as the service, where it does not', false, 'Practitioner/m1', undefined],
  ['as the service, for somebody whom Medplum does not know', true, undefined, undefined],
] as const)('a form is written %s', async (_name, onBehalfOf, known, as) => {
  const submit = await aPanel(onBehalfOf, known);
  expect((await submit()).status).toBe(201);
  expect(asked).toEqual([as]);
});
