import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ruleHierarchies } from '../../src/core/safety/rule-hierarchies.ts';
import type { PathwayAnswer } from '../../src/service/contract.ts';
import { aCondition, snomed } from '../support/builders.ts';
import { EHR_BASE } from '../support/course.ts';
import { aTerminologyServer } from '../support/terminology-server.ts';
import { aService, type Harness } from './harness.ts';

const SERVER = 'https://tx.example/fhir';
const psychosis = ruleHierarchies().find(({ rule }) => rule === 'psychosis')?.concepts[0] ?? '';

let remote: ReturnType<typeof aTerminologyServer>;
let service: Harness;
beforeEach(async () => {
  remote = aTerminologyServer({ 'test-finer-psychosis': [psychosis] });
  service = await aService({ terminology: { baseUrl: SERVER } }, (ehr) => (input, init) => {
    const { url } = new Request(input, init);
    return url.startsWith(SERVER) ? remote.fetch(input, init) : ehr.fetch(input, init);
  });
  const code = snomed('test-finer-psychosis', 'A finer psychosis');
  service.ehr.put({ ...aCondition({ code }), meta: { versionId: '1' } });
});

const rulesOf = (answer: PathwayAnswer): readonly string[] => (answer.pathway?.findings ?? []).map(({ rule }) => rule);
const read = async (path = '/api/pathway?refresh=1'): Promise<PathwayAnswer> =>
  (await (await service.get(path, await service.signIn('prescriber'))).json()) as PathwayAnswer;
const enrol = async () => service.post('/api/pathway', {}, await service.signIn('prescriber'));

test('a problem that only the hierarchy knows holds the gate, also when the record is read without the EHR', async () => {
  await enrol();
  expect(rulesOf(await read('/api/pathway'))).toEqual(['psychosis']);
});

test('while the server is away the problem is not checked; when it is back, the unchanged problem is checked again', async () => {
  remote.mood = 'down';
  await enrol();
  const away = await read('/api/pathway');
  expect(rulesOf(away)).toEqual(['condition-not-checked']);
  expect(away.pathway?.gates[1]?.decision).toBe('unknown');
  expect(service.logs.map(({ event }) => event)).toContain('terminology-out-of-reach');
  expect(JSON.stringify(service.logs)).not.toContain('test-finer-psychosis');
  remote.mood = 'whole';
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
  const back = await read();
  vi.useRealTimers();
  expect(rulesOf(back)).toEqual(['psychosis']);
});

describe('a hook', () => {
  const hook = (condition: object) => ({
    hook: 'patient-view',
    hookInstance: '0f3a1c52-5f3e-4a51-9a6e-1f0c8f6b7a01',
    fhirServer: EHR_BASE,
    context: { userId: 'Practitioner/prescriber-1', patientId: 'p1' },
    prefetch: { conditions: { resourceType: 'Bundle', type: 'searchset', entry: [{ resource: condition }] } },
  });
  const cards = async () => {
    const condition = aCondition({ code: snomed('test-finer-psychosis', 'A finer psychosis') });
    return (await service.post('/cds-services/kap-patient-view', hook(condition))).text();
  };

  test('is answered with what the hierarchy says of the problems that it brings', async () => {
    await enrol();
    expect(await cards()).toContain('terminology server');
  });

  test('says of a server that hangs, within its deadline, that the problem was not checked', async () => {
    service.ehr.resources.delete('Condition/c1');
    await enrol();
    remote.mood = 'slow';
    expect(await cards()).toContain('could not be asked');
  });
});
