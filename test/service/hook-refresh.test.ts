import { beforeEach, describe, expect, test } from 'vitest';
import { aSigningTenant, enrol, hook, type Signer } from '../security/support.ts';
import { aCondition, CODES } from '../support/builders.ts';
import { aService, type Harness } from './harness.ts';

const SEIZURE = 'http://terminology.hl7.org/CodeSystem/condition-category|encounter-diagnosis';
const NARROWED = `patient/Patient.r patient/AllergyIntolerance.rs patient/Condition.rs?category=${SEIZURE}`;

const withScope = (scope: string, context: object = {}): object => {
  const body = hook('patient-view', context) as { readonly fhirAuthorization: object };
  return { ...body, fhirAuthorization: { ...body.fhirAuthorization, scope } };
};
const mirrored = async ({ client }: Harness) => (await client.searchResources('Condition')).map(({ code }) => code);

async function aCourseWithSeizure(service: Harness): Promise<void> {
  service.ehr.put(aCondition({ id: 'c1', code: CODES.seizure }));
  await enrol(service);
  expect(await mirrored(service)).toEqual([CODES.seizure]);
  // From here on the EHR shows it to nobody who asks, as it would to a token that it narrows in silence.
  service.ehr.resources.delete('Condition/c1');
  service.clock.advance(1);
}

describe('a hook that the EHR has signed for a clinician', () => {
  let signer: Signer;
  const call = async (body: object): Promise<void> => {
    const { service } = signer;
    const authorization = `Bearer ${await signer.token()}`;
    expect((await service.post('/cds-services/kap-patient-view', body, { authorization })).status).toBe(200);
    await service.settle();
  };
  beforeEach(async () => {
    signer = await aSigningTenant();
  });

  test('refreshes the mirror after its answer', async () => {
    await enrol(signer.service);
    signer.service.ehr.put(aCondition({ id: 'c7', code: CODES.stroke }));
    await call(hook('patient-view'));
    expect(await mirrored(signer.service)).toEqual([CODES.stroke]);
  });

  test('leaves, when its scope narrows a category, what was read of that before, and when', async () => {
    const { service } = signer;
    await aCourseWithSeizure(service);
    const before = await service.freshness();
    await call(withScope(NARROWED));
    expect(service.ehr.requests.filter(({ url }) => url.includes('MedicationRequest'))).toEqual([]);
    expect(await mirrored(service)).toEqual([CODES.seizure]);
    const { conditions, medications, allergies } = await service.freshness();
    expect([conditions.state, medications.state]).toEqual(['read', 'read']);
    expect([conditions, medications]).toEqual([before.conditions, before.medications]);
    expect(allergies).not.toEqual(before.allergies);
  });

  test.each(['Patient/p1', 'RelatedPerson/r1'])(
    'touches the mirror with no token of %s, whom an EHR shows less',
    async (userId) => {
      const { service } = signer;
      await aCourseWithSeizure(service);
      const before = await service.freshness();
      await call(withScope('patient/*.rs', { userId }));
      expect([await mirrored(service), await service.freshness()]).toEqual([[CODES.seizure], before]);
    },
  );
});

test('a hook that nobody signed touches the mirror with no token, whatever it says of its scope', async () => {
  const service = await aService({ unsignedHooks: true });
  await aCourseWithSeizure(service);
  const before = await service.freshness();
  expect((await service.post('/cds-services/kap-patient-view', withScope('user/*.rs'))).status).toBe(200);
  await service.settle();
  expect([await mirrored(service), await service.freshness()]).toEqual([[CODES.seizure], before]);
});
