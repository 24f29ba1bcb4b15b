import type { Resource } from '@medplum/fhirtypes';
import { beforeEach, describe, expect, test } from 'vitest';
import { exportPathway } from '../../../src/medplum/install/export-pathway.ts';
import { carryOutUninstall, planUninstall } from '../../../src/medplum/install/uninstall.ts';
import { defaultProtocol } from '../../../src/core/protocol/default-protocol.ts';
import { startCourse } from '../../../src/medplum/course.ts';
import { aPerson, EHR_BASE } from '../../support/course.ts';
import { type Bench, install, newBench } from './support.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await newBench();
  await install(bench);
});

const noProgress = (): void => undefined;

async function withCourse(): Promise<string> {
  await startCourse(bench.client, {
    ehrBase: EHR_BASE,
    patient: aPerson(),
    protocol: defaultProtocol(),
    now: '2026-03-01T10:00:00.000Z',
    author: undefined,
  });
  const [patient] = await bench.client.searchResources('Patient');
  return `Patient/${patient?.id ?? ''}`;
}

async function fill(patient: string, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1)
    await bench.client.createResource({
      resourceType: 'Observation',
      status: 'final',
      code: { text: `reading ${String(at)}` },
      subject: { reference: patient },
    });
}

const left = (): string[] =>
  bench.store.repo
    .dump()
    .map(({ resourceType }) => resourceType)
    .filter((type) => !['Binary', 'AuditEvent'].includes(type))
    .toSorted();

describe('uninstalling', () => {
  test('takes out all that was installed, and a second run has nothing to do', async () => {
    await carryOutUninstall(bench.client, await planUninstall(bench.client), noProgress);
    expect(left()).toEqual([]);
    expect((await planUninstall(bench.client)).record).toBeUndefined();
  });

  test('plans with GETs only', async () => {
    bench.writes.length = 0;
    await planUninstall(bench.client);
    expect(bench.writes).toEqual([]);
  });

  test('keeps clinical data, and the form and the protocol that it refers to', async () => {
    const patient = await withCourse();
    await bench.client.createResource({
      resourceType: 'QuestionnaireResponse',
      status: 'in-progress',
      questionnaire: 'https://kap-pathway.org/fhir/Questionnaire/kap-phq-2|1.0.0',
      subject: { reference: patient },
    });
    const plan = await planUninstall(bench.client);
    expect(plan.keep.map(({ key, why }) => [key, why]).toSorted()).toEqual([
      ['PlanDefinition/kap-protocol-default', 'courses follow it'],
      ['Questionnaire/kap-phq-2', 'responses were filled in with it'],
    ]);
    await carryOutUninstall(bench.client, plan, noProgress);
    expect(left()).toEqual(['Basic', 'CarePlan', 'Patient', 'PlanDefinition', 'Questionnaire', 'QuestionnaireResponse']);
  });

  test('keeps what the clinic changed, and a policy that members work under', async () => {
    const [questionnaire] = await bench.client.searchResources('Questionnaire');
    if (questionnaire !== undefined) await bench.client.updateResource({ ...questionnaire, title: 'Ours at the clinic' });
    const [policy] = await bench.client.searchResources('AccessPolicy', { name: 'KAP therapist' });
    await bench.store.repo.createResource({
      resourceType: 'ProjectMembership',
      project: { reference: 'Project/p' },
      user: { reference: 'User/u' },
      profile: { reference: 'Practitioner/x' },
      accessPolicy: { reference: `AccessPolicy/${policy?.id ?? ''}` },
    });
    const plan = await planUninstall(bench.client);
    expect(plan.keep.map(({ key, why }) => [key, why]).toSorted()).toEqual([
      ['AccessPolicy/kap-therapist', 'members of the project work under it'],
      ['Questionnaire/kap-phq-2', 'the clinic changed it'],
    ]);
  });

  test('goes on after a kill at any removal', async () => {
    const plan = await planUninstall(bench.client);
    for (let nth = 1; nth <= plan.remove.length; nth += 7) {
      bench = await newBench();
      await install(bench);
      let count = 0;
      bench.after = () => {
        count += 1;
        if (count >= nth) throw new DOMException('killed', 'AbortError');
      };
      await carryOutUninstall(bench.client, await planUninstall(bench.client), noProgress).catch(() => undefined);
      bench.after = noProgress;
      await carryOutUninstall(bench.client, await planUninstall(bench.client), noProgress);
      expect(left()).toEqual([]);
    }
  });
});

describe('the export', () => {
  test('holds every resource of the courses once, over all pages', async () => {
    // Without bots: each would look at a thousand readings while the next test runs.
    bench = await newBench();
    const patient = await withCourse();
    await fill(patient, 1_203);
    const seen: Resource[] = [];
    const counts = await exportPathway(bench.client, (one) => seen.push(one));
    expect(counts).toMatchObject({ Patient: 1, CarePlan: 1, Observation: 1_203 });
    expect(new Set(seen.map(({ resourceType, id }) => `${resourceType}/${id ?? ''}`)).size).toBe(seen.length);
  });

  test('leaves out patients who have no course', async () => {
    await withCourse();
    const other = await bench.client.createResource({ resourceType: 'Patient', name: [{ text: 'Somebody else' }] });
    await fill(`Patient/${other.id}`, 2);
    expect(await exportPathway(bench.client, noProgress)).not.toHaveProperty('Observation');
  });

  test.each([
    ['a page that says more than it brings', (bundle: Record<string, unknown>) => ({ ...bundle, total: 2_000 })],
    ['a page without a count', ({ total: _total, ...bundle }: Record<string, unknown>) => bundle],
    [
      'a next page somewhere else',
      (bundle: Record<string, unknown>) => ({ ...bundle, link: [{ relation: 'next', url: 'https://other.example/' }] }),
    ],
  ])('refuses %s', async (_what, change) => {
    const patient = await withCourse();
    await fill(patient, 3);
    const { client } = bench;
    const get = client.get.bind(client);
    client.get = (async (url: URL | string, options?: object) => {
      const answer = await get<Record<string, unknown>>(url, options);
      return String(url).includes('/Observation?') ? change(answer) : answer;
    }) as unknown as typeof client.get;
    await expect(exportPathway(client, noProgress)).rejects.toThrow('The export of Observation is incomplete');
  });
});
