import type { OperationOutcome } from '@medplum/fhirtypes';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { WireCard } from '../../src/service/hooks/wire-cards.ts';
import { createAppContexts } from '../../src/service/app-context.ts';
import type { Config } from '../../src/service/config.ts';
import { local } from '../../src/terminology/codes.ts';
import { aCondition, CODES } from '../support/builders.ts';
import { EHR_BASE } from '../support/course.ts';
import { aService, type Harness, PUBLIC } from './harness.ts';
import { bundle, draft, hook } from './hook-call.ts';

let service: Harness;
beforeEach(async () => {
  service = await aService();
});

interface Answer {
  readonly cards: readonly WireCard[];
}

const call = async (name: string, body: object): Promise<Answer> => {
  const response = await service.post(`/cds-services/kap-${name}`, body);
  expect(response.status).toBe(200);
  return (await response.json()) as Answer;
};
const enrol = async () => service.post('/api/pathway', {}, await service.signIn('prescriber'));

describe('discovery', () => {
  test('lists one service a hook, with prefetch for every category of the chart and no empty element', async () => {
    const response = await service.get('/cds-services');
    const { services } = (await response.json()) as {
      services: { id: string; hook: string; prefetch: Record<string, string> }[];
    };
    expect(services.map(({ id }) => id)).toEqual([
      'kap-patient-view',
      'kap-order-select',
      'kap-order-sign',
      'kap-appointment-book',
      'kap-encounter-start',
      'kap-encounter-discharge',
    ]);
    expect(services[0]?.prefetch['conditions']).toBe('Condition?patient={{context.patientId}}&_count=200');
    expect(JSON.stringify(services)).not.toMatch(/null|""|\{\}|\[\]|_include/);
  });
});

describe('a patient of nobody of ours', () => {
  test('opening the chart answers nothing, and only the patient is asked for', async () => {
    expect(await call('patient-view', hook('patient-view'))).toEqual({ cards: [] });
    expect(service.ehr.requests.map(({ url }) => url.slice(EHR_BASE.length))).toEqual(['/Patient/p1']);
  });

  test('an order for another drug answers nothing', async () => {
    const other = { ...draft(), medicationCodeableConcept: CODES.simvastatin };
    expect(await call('order-sign', hook('order-sign', { draftOrders: bundle(other) }))).toEqual({ cards: [] });
  });

  test('an order for ketamine is told that nothing has been checked, also when its drug is behind a reference', async () => {
    const { medicationCodeableConcept: _named, ...rest } = draft();
    service.ehr.put({ resourceType: 'Medication', id: 'm9', code: CODES.ketamine });
    const referring = { ...rest, medicationReference: { reference: 'Medication/m9' } };
    for (const resource of [draft(), referring]) {
      const { cards } = await call('order-sign', hook('order-sign', { draftOrders: bundle(resource) }));
      expect(cards.map(({ indicator }) => indicator)).toEqual(['warning']);
    }
  });

  test('a patient whom the EHR does not have is a 412 that names the reference', async () => {
    const response = await service.post('/cds-services/kap-patient-view', hook('patient-view', { patientId: 'nobody' }));
    expect(response.status).toBe(412);
    const outcome = (await response.json()) as OperationOutcome;
    expect(outcome.issue[0]).toMatchObject({ expression: ['context.patientId'], diagnostics: 'The EHR has no Patient/nobody.' });
  });
});

describe('a patient on a course', () => {
  beforeEach(async () => {
    service.ehr.put(aCondition({ id: 'c1', code: CODES.seizure }));
    expect((await enrol()).status).toBe(201);
    service.ehr.requests.length = 0;
  });

  test('the chart shows where the patient stands, in a card that the specification allows', async () => {
    const { cards } = await call('patient-view', hook('patient-view'));
    expect(cards).toHaveLength(1);
    expect(cards[0]?.summary).toMatch(/^KAP intake/);
    expect(cards[0]?.summary.length).toBeLessThan(140);
    expect(cards[0]?.links?.[0]).toMatchObject({ type: 'smart', url: `${PUBLIC}/smart/launch` });
    expect(cards[0]?.uuid).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('signing ketamine is held by the chart, and the same call gives the same card uuids', async () => {
    const first = await call('order-sign', hook('order-sign'));
    const again = await call('order-sign', hook('order-sign'));
    expect(first.cards[0]).toMatchObject({ indicator: 'critical' });
    expect(first.cards[0]?.summary).toContain('Seizure');
    expect(first.cards.length).toBeLessThanOrEqual(3);
    expect(again.cards.map(({ uuid }) => uuid)).toEqual(first.cards.map(({ uuid }) => uuid));
  });

  test('choosing an order says nothing before a drug is chosen; signing one without a drug is said to be unclassified', async () => {
    const { medicationCodeableConcept: _drug, ...empty } = draft();
    const summariesOf = async (name: string) =>
      (await call(name, hook(name, { draftOrders: bundle(empty) }))).cards.map(({ summary }) => summary);
    expect(await summariesOf('order-select')).toEqual([]);
    expect(await summariesOf('order-sign')).toEqual([expect.stringContaining('could not classify')]);
  });

  test('only what the token’s scope names is asked for, and a category that it narrows is not taken for whole', async () => {
    const narrow = 'patient/Patient.r patient/Condition.rs patient/Observation.rs?category=vital-signs';
    const body = hook('order-sign') as { fhirAuthorization: object };
    const { cards } = await call('order-sign', { ...body, fhirAuthorization: { ...body.fhirAuthorization, scope: narrow } });
    expect(service.ehr.requests.filter(({ url }) => url.includes('MedicationRequest'))).toEqual([]);
    expect(JSON.stringify(cards)).toContain('vital signs and results (partly allowed)');
    expect(JSON.stringify(cards)).toContain('Seizure');
  });

  test('each card links to its rule on the page of rules, and its panel link carries what is opened, for this patient only', async () => {
    const page = await (await service.get('/rules')).text();
    const contexts = createAppContexts(service.config.tenants[0] as Config['tenants'][number]);
    const views: unknown[] = [];
    for (const name of ['patient-view', 'order-select', 'order-sign']) {
      for (const card of (await call(name, hook(name))).cards) {
        const [, anchor = 'none'] = card.source.url?.split('#') ?? [];
        expect([name, anchor, page.includes(`id="${anchor}"`)]).toEqual([name, anchor, true]);
        const text = card.links?.[0]?.appContext ?? '';
        expect(await contexts.read(text, 'p2')).toBeUndefined();
        views.push(await contexts.read(text, 'p1'));
      }
    }
    expect(views).toContainEqual({ view: 'pathway', rule: 'status' });
    expect(views).toContainEqual({ view: 'gate', rule: 'gate-contraindications' });
  });

  test('a dosing visit that is booked is told what is still open; another visit is none of ours; another patient’s is refused', async () => {
    const visit = (actor: string, coding: object) => ({
      resourceType: 'Appointment',
      status: 'proposed',
      start: '2026-02-02T10:00:00Z',
      serviceType: [{ coding: [coding] }],
      participant: [{ actor: { reference: actor }, status: 'needs-action' }],
    });
    const book = (resource: object) => hook('appointment-book', { appointments: bundle(resource) });
    const dosing = local('kap-activity', 'dosing');
    const { cards } = await call('appointment-book', book(visit('Patient/p1', dosing)));
    expect(cards.map(({ summary }) => summary).join()).toContain('still open before this dose');
    const dentist = visit('Patient/p1', { system: 'http://terminology.hl7.org/CodeSystem/service-type', code: '91' });
    expect(await call('appointment-book', book(dentist))).toEqual({ cards: [] });
    const refused = await service.post('/cds-services/kap-appointment-book', book(visit('Patient/p2', dosing)));
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('context.appointments')]);
  });

  test('the request’s own data lies over what is stored: a resolved condition no longer holds', async () => {
    const resolved = aCondition({ id: 'c1', code: CODES.seizure, clinical: 'resolved' });
    const { cards } = await call('order-sign', hook('order-sign', {}, { prefetch: { conditions: bundle(resolved) } }));
    expect(JSON.stringify(cards)).not.toContain('Seizure');
  });

  test.each([
    ['an OperationOutcome', { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'timeout' }] }],
    [
      'a Bundle with an OperationOutcome',
      bundle({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'timeout' }] }),
    ],
    ['somebody else’s problems', bundle(aCondition({ subject: { reference: 'Patient/other' } }))],
    ['rubbish', 'rubbish'],
  ])('%s in the prefetch is said as not checked, never read as "no problems"', async (_name, conditions) => {
    const { cards } = await call('order-sign', hook('order-sign', {}, { prefetch: { conditions } }));
    expect(JSON.stringify(cards)).toContain('could not check');
    expect(JSON.stringify(cards)).toContain('Seizure');
  });

  test('one entry that can’t be read does not take the others with it, and is counted', async () => {
    const conditions = {
      resourceType: 'Bundle',
      entry: [{ resource: 7 }, { resource: aCondition({ id: 'c5', code: CODES.stroke }) }],
    };
    const { cards } = await call('order-sign', hook('order-sign', {}, { prefetch: { conditions } }));
    expect(JSON.stringify(cards)).toContain('(1)');
    expect(JSON.stringify(cards)).toMatch(/stroke/i);
  });

  test('an entry that nests without end is read like any other: nothing that is read of it is deep', async () => {
    const [seizure, stroke] = [aCondition({ id: 'c1', code: CODES.seizure }), aCondition({ id: 'c5', code: CODES.stroke })];
    const text = (depth: number): string => {
      const conditions = bundle({ ...seizure, extension: '@' }, stroke);
      const body = hook('order-sign', {}, { prefetch: { conditions } });
      return JSON.stringify(body).replace('"@"', `${'[{"extension":'.repeat(depth)}[]${'}]'.repeat(depth)}`);
    };
    const [flat, deep] = await Promise.all(
      [1, 20_000].map(async (depth) => service.post('/cds-services/kap-order-sign', text(depth))),
    );
    expect(deep?.status).toBe(200);
    expect(await deep?.text()).toBe(await flat?.text());
  });

  test('what the prefetch leaves out is fetched from the tenant’s own base with the hook’s token', async () => {
    await call(
      'patient-view',
      hook('patient-view', {}, { prefetch: { conditions: null, patient: service.ehr.resources.get('Patient/p1') } }),
    );
    expect(new Set(service.ehr.requests.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer hook-token']));
    expect(service.ehr.requests.every(({ url, redirect }) => url.startsWith(EHR_BASE) && redirect === 'error')).toBe(true);
  });

  test('an EHR that hangs gives a warning in time, not silence', async () => {
    service.ehr.trouble.set('batch', 'hang');
    const startedMs = performance.now();
    const { cards } = await call('order-sign', hook('order-sign'));
    expect(performance.now() - startedMs).toBeLessThan(5_000);
    expect(JSON.stringify(cards)).toContain('could not check');
  });
});

describe('when our own store is out of reach', () => {
  test('a ketamine order is told so with 200, and an order for another drug is not disturbed', async () => {
    vi.spyOn(service.client, 'search').mockImplementation(() => {
      throw new Error('down');
    });
    const { cards } = await call('order-sign', hook('order-sign'));
    expect(cards[0]?.summary).toContain('out of reach');
    const other = { ...draft(), medicationCodeableConcept: CODES.simvastatin };
    expect(await call('order-sign', hook('order-sign', { draftOrders: bundle(other) }))).toEqual({ cards: [] });
  });
});

test('a course under a protocol that is not installed is a warning, not a patient without a course', async () => {
  await enrol();
  const [plan] = await service.client.searchResources('CarePlan');
  if (plan !== undefined)
    await service.client.updateResource({ ...plan, instantiatesCanonical: ['https://clinic.example/PlanDefinition/own|1'] });
  for (const name of ['patient-view', 'order-sign']) {
    const { cards } = await call(name, hook(name));
    expect(cards.map(({ summary, indicator }) => [summary, indicator])).toEqual([
      [expect.stringContaining('not installed'), 'warning'],
    ]);
  }
  expect((await service.get('/api/pathway', await service.signIn('prescriber'))).status).toBe(409);
});
