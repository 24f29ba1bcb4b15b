import type { ClinicalImpression, MedicationAdministration, OperationOutcome, QuestionnaireResponse } from '@medplum/fhirtypes';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PathwayAnswer, SessionInfo, SessionRoomAnswer, WrittenAnswer } from '../../src/service/contract.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/core/time.ts';
import { aCondition, CODES } from '../support/builders.ts';
import { aVisit, CALM, intakes, order, phq9, PRESCRIBER, START, vitals } from '../support/course.ts';
import { fillForm } from './fill-form.ts';
import { aService, type Harness } from './harness.ts';

const NOT_PREGNANT = { 'pregnancy-status': 'not-applicable', lactation: 'not-applicable' };
const CSSRS = ['93246-7', '93247-5', '93248-3', '93249-1', '93250-9', '93267-3', '93269-9'];

let service: Harness;
beforeEach(async () => {
  service = await aService();
});

const json = async <T>(response: Response): Promise<T> => (await response.json()) as T;
const start = async (headers: Record<string, string>) => service.post('/api/pathway', {}, headers);

describe('without a session', () => {
  test.each(['/api/session', '/api/pathway', '/api/forms/kap-phq-9'])('%s is refused with an OperationOutcome', async (path) => {
    const response = await service.get(path);
    expect(response.status).toBe(401);
    expect((await json<OperationOutcome>(response)).issue[0]?.code).toBe('login');
  });

  test.each([{ origin: 'https://evil.example' }, { 'x-kap-request': '' }])(
    'a write that does not come from the panel is refused: %o',
    async (wrong) => {
      const headers = { ...(await service.signIn('prescriber')), ...wrong };
      expect((await start(headers)).status).toBe(403);
      expect((await service.client.search('CarePlan')).entry ?? []).toHaveLength(0);
    },
  );
});

describe('the course', () => {
  test('a patient without a course is screened from the EHR, and nothing is written', async () => {
    service.ehr.put(aCondition({ code: CODES.stroke }));
    const answer = await json<PathwayAnswer>(await service.get('/api/pathway', await service.signIn('therapist')));
    expect(answer.enrolled).toBe(false);
    expect(answer.findings?.map(({ rule }) => rule)).toEqual(['stroke']);
    expect(answer.unread).toEqual([]);
    expect((await service.client.search('Condition')).entry ?? []).toHaveLength(0);
  });

  test('the protocols to choose from begin with the one that the clinic follows, each with what it asks for', async () => {
    service = await aService({ protocol: 'kap-protocol-lozenge' });
    const answer = await json<PathwayAnswer>(await service.get('/api/pathway', await service.signIn('therapist')));
    expect(answer.protocols?.map(({ url }) => url.split('/').at(-1))).toEqual([
      'kap-protocol-lozenge',
      ...['kap-protocol-default', 'kap-protocol-course', 'kap-protocol-intake-first', 'kap-protocol-relational'],
    ]);
    expect(answer.protocols?.[0]?.asks).toMatchObject({ minDoses: 1, maxDoses: 2, routes: ['sublingual'] });
  });

  test('a category that the EHR refuses is named as unread, not shown as empty', async () => {
    service.ehr.trouble.set('Condition', 500);
    const answer = await json<PathwayAnswer>(await service.get('/api/pathway', await service.signIn('therapist')));
    expect(answer.unread).toEqual(['conditions']);
  });

  test('starting twice at once gives one course, one patient and one mirror', async () => {
    service.ehr.put(aCondition({ code: CODES.hypertension }));
    const headers = await service.signIn('prescriber');
    const answers = await Promise.all([start(headers), start(headers)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    for (const type of ['CarePlan', 'Patient', 'Basic', 'Condition'] as const)
      expect((await service.client.search(type)).entry, type).toHaveLength(1);
  });

  test('an unknown protocol is refused and nothing is half written', async () => {
    const response = await service.post('/api/pathway', { protocol: 'no-such-protocol' }, await service.signIn('prescriber'));
    expect(response.status).toBe(422);
    expect((await service.client.search('Patient')).entry ?? []).toHaveLength(0);
  });

  test('the session says who is signed in and for whom', async () => {
    const session = await json<SessionInfo>(await service.get('/api/session', await service.signIn('therapist')));
    expect(session.patient).toMatchObject({ reference: 'Patient/p1', name: 'Ida Imagined', birthDate: '1985-04-03' });
  });
});

describe('forms', () => {
  const answers = (form: QuestionnaireResponse) => ({ resourceType: 'QuestionnaireResponse', item: form.item });

  test('the server fills in who, for whom, when and which version; the client only answers', async () => {
    const headers = await service.signIn('therapist', { encounterId: 'e1' });
    await start(headers);
    const forged = {
      ...answers(phq9('2020-01-01')),
      authored: '2020-01-01',
      author: { reference: 'Practitioner/else' },
      subject: { reference: 'Patient/else' },
      status: 'in-progress',
    };
    const response = await service.post('/api/forms/kap-phq-9', forged, headers);
    expect(response.status).toBe(201);
    const { reference, pathway } = await json<WrittenAnswer>(response);
    const stored = await service.client.readResource('QuestionnaireResponse', reference.split('/')[1] ?? '');
    expect(stored.status).toBe('completed');
    expect(stored.author?.identifier?.value).toBe('Practitioner/therapist-1');
    expect(stored.encounter?.identifier?.value).toBe('Encounter/e1');
    expect(stored.questionnaire).toMatch(/\/kap-phq-9\|\d/);
    expect(stored.authored?.slice(0, 10)).toBe(new Date(START).toISOString().slice(0, 10));
    expect(pathway.pathway?.scores).toHaveLength(1);
  });

  test('every fault of the answers is named with its path, and nothing is written', async () => {
    const headers = await service.signIn('therapist');
    await start(headers);
    const item = [
      { linkId: '44250-9', answer: [{ valueCoding: { system: 'http://loinc.org', code: 'LA-none' } }] },
      { linkId: 'invented', answer: [{ valueString: 'x' }] },
    ];
    const response = await service.post('/api/forms/kap-phq-9', { resourceType: 'QuestionnaireResponse', item }, headers);
    expect(response.status).toBe(400);
    const paths = (await json<OperationOutcome>(response)).issue.flatMap(({ expression }) => expression ?? []);
    expect(paths).toContain('QuestionnaireResponse.item[0].answer[0]');
    expect(paths).toContain('QuestionnaireResponse.item[1].linkId');
    expect(paths).toContain("QuestionnaireResponse.item.where(linkId='44260-8')");
    expect((await service.client.search('QuestionnaireResponse')).entry ?? []).toHaveLength(0);
  });

  test('a therapist may not decide medical eligibility', async () => {
    const headers = await service.signIn('therapist');
    await start(headers);
    expect(
      (await service.post('/api/forms/kap-medical-intake', answers(intakes('2026-01-05')[1] ?? phq9('')), headers)).status,
    ).toBe(403);
  });

  test.each([
    ['no such form', '/api/forms/kap-none', 404],
    ['no course yet', '/api/forms/kap-phq-9', 409],
  ])('%s is refused', async (_name, path, status) => {
    expect((await service.post(path, answers(phq9('2026-01-05')), await service.signIn('therapist'))).status).toBe(status);
  });

  test('a body that is not JSON is called that', async () => {
    const response = await service.post('/api/forms/kap-phq-9', '{"resourceType":', await service.signIn('therapist'));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('not JSON');
  });
});

describe('clearances', () => {
  test('a clearance rests on all evidence of the finding and resolves it; only a prescriber may give it', async () => {
    service.ehr.put(aCondition({ id: 'c1', code: CODES.seizure }), aCondition({ id: 'c2', code: CODES.seizure }));
    const prescriber = await service.signIn('prescriber');
    await start(prescriber);
    expect(
      (await service.post('/api/clearances', { rule: 'seizure-disorder', note: 'Stable' }, await service.signIn('therapist')))
        .status,
    ).toBe(403);
    const response = await service.post('/api/clearances', { rule: 'seizure-disorder', note: 'Stable for years' }, prescriber);
    expect(response.status).toBe(201);
    const { reference, pathway } = await json<WrittenAnswer>(response);
    expect(pathway.pathway?.findings.find(({ rule }) => rule === 'seizure-disorder')?.clearedBy?.reference).toBe(reference);
    const note = (await service.client.readResource('ClinicalImpression', reference.split('/')[1] ?? '')) as ClinicalImpression;
    expect(note.investigation?.[0]?.item?.map(({ identifier }) => identifier?.value)).toEqual(['Condition/c1', 'Condition/c2']);
    expect(note.assessor?.identifier?.value).toBe(PRESCRIBER);
  });

  test('new evidence reopens what was cleared', async () => {
    service.ehr.put(aCondition({ id: 'c1', code: CODES.seizure }));
    const prescriber = await service.signIn('prescriber');
    await start(prescriber);
    await service.post('/api/clearances', { rule: 'seizure-disorder', note: 'Stable' }, prescriber);
    service.ehr.put(aCondition({ id: 'c9', code: CODES.seizure }));
    const answer = await json<PathwayAnswer>(await service.get('/api/pathway?refresh=1', prescriber));
    expect(answer.pathway?.findings.find(({ rule }) => rule === 'seizure-disorder')?.clearedBy).toBeUndefined();
  });

  test('a finding that no note can resolve is refused with its rule', async () => {
    service.ehr.put(aCondition({ code: CODES.pregnancy }));
    const prescriber = await service.signIn('prescriber');
    await start(prescriber);
    const response = await service.post('/api/clearances', { rule: 'pregnancy', note: 'Please' }, prescriber);
    expect(response.status).toBe(422);
    expect((await json<OperationOutcome>(response)).issue[0]?.details?.coding?.[0]?.code).toBe('pregnancy');
  });
});

describe('doses', () => {
  async function readyForDose(): Promise<Record<string, string>> {
    const prescriber = await service.signIn('prescriber');
    const therapist = await service.signIn('therapist');
    await start(prescriber);
    const send = async (form: string, headers: Record<string, string>, codes: Record<string, string> = {}) => {
      const sent = await service.post(`/api/forms/${form}`, fillForm(form, codes), headers);
      expect(sent.status, `${form} ${await sent.clone().text()}`.slice(0, 400)).toBe(201);
    };
    await send('kap-mental-health-intake', therapist, { suitability: 'suitable' });
    await send('kap-medical-intake', prescriber, { eligibility: 'eligible', ...NOT_PREGNANT });
    await send('kap-consent', prescriber);
    service.clock.advance(60);
    const now = Date.parse(service.clock.now());
    service.ehr.put(
      aVisit('preparation', new Date(now - 30 * MINUTE_MS).toISOString()),
      order(new Date(now - 20 * MINUTE_MS).toISOString()),
    );
    service.clock.advance(24 * 60);
    const day = Date.parse(service.clock.now());
    service.ehr.put(
      aVisit('dosing', new Date(day - 20 * MINUTE_MS).toISOString(), 'in-progress'),
      ...vitals(new Date(day - 10 * MINUTE_MS).toISOString(), CALM),
    );
    await send('kap-phq-9', therapist);
    await send('kap-c-ssrs-screen', therapist, Object.fromEntries(CSSRS.map((code) => [code, 'LA32-8'])));
    await send('kap-pre-dose-checklist', therapist, { setting: 'office', ...NOT_PREGNANT });
    await service.get('/api/pathway?refresh=1', prescriber);
    expect((await service.post('/api/medication-reviews', { note: 'None in use' }, prescriber)).status).toBe(201);
    return prescriber;
  }

  test('a dose is written while every line proceeds, and twice at once gives one', async () => {
    const prescriber = await readyForDose();
    const answer = await json<PathwayAnswer>(await service.get('/api/pathway', prescriber));
    expect(
      answer.pathway?.gates.filter(({ decision }) => decision !== 'proceed').map(({ id, reasons }) => [id, reasons]),
    ).toEqual([]);
    const dose100 = () => service.post('/api/doses', { doseMg: 100, lot: 'L1' }, prescriber);
    expect((await dose100()).status, 'nothing is taken that was not dispensed').toBe(422);
    const dispensed = { order: 'MedicationRequest/order-1', event: 'dispensed', count: 1, key: 'dispensed-1' };
    expect((await service.post('/api/lozenges', dispensed, prescriber)).status).toBe(201);
    const given = await Promise.all([dose100(), dose100()]);
    expect(given.map(({ status }) => status)).toEqual([201, 201]);
    const doses = (await service.client.search('MedicationAdministration')).entry ?? [];
    expect(doses).toHaveLength(1);
    const dose = doses[0]?.resource as MedicationAdministration;
    expect(dose.request?.identifier?.value).toBe('MedicationRequest/order-1');
    expect((await json<WrittenAnswer>(given[0])).pathway.pathway?.doses).toHaveLength(1);
    const room = await json<SessionRoomAnswer>(await service.get('/api/session-room', prescriber));
    expect(room.given).toEqual({ by: 'Imagined prescriber', notes: ['Lot L1'] });
  });

  test('vitals that the EHR has corrected since the panel was opened close the gate', async () => {
    const prescriber = await readyForDose();
    const at = new Date(Date.parse(service.clock.now()) - 2 * MINUTE_MS).toISOString();
    service.ehr.put(...vitals(at, { systolic: 190, diastolic: 100, heartRate: 90 }));
    const response = await service.post('/api/doses', { doseMg: 100 }, prescriber);
    expect(response.status).toBe(422);
    expect((await json<OperationOutcome>(response)).issue.map(({ details }) => details?.coding?.[0]?.code)).toEqual(['vitals']);
    expect((await service.client.search('MedicationAdministration')).entry ?? []).toHaveLength(0);
  });

  test.each([
    ['more than was ordered', { doseMg: 150 }, 422],
    ['a time in the future', { doseMg: 100, at: new Date(START + 900 * HOUR_MS).toISOString() }, 422],
    ['nothing at all', { doseMg: 0 }, 400],
  ])('%s is refused', async (_name, body, status) => {
    expect((await service.post('/api/doses', body, await readyForDose())).status).toBe(status);
  });

  test('a therapist may not give a dose', async () => {
    await readyForDose();
    expect((await service.post('/api/doses', { doseMg: 100 }, await service.signIn('therapist'))).status).toBe(403);
  });
});
