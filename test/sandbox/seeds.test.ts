import type { Pathway } from '../../src/core/pathway/pathway.ts';
import { assessRecord } from '../../src/medplum/keep-true.ts';
import { loadPatientRecord } from '../../src/medplum/store.ts';
import { startSandbox } from '../../src/sandbox/start.ts';
import type { Sandbox } from '../../src/sandbox/start.ts';
import { fillForm } from '../../src/sandbox/seeds/fill-form.ts';
import { questionnaire } from '../../src/terminology/artifacts.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let sandbox: Sandbox;
const pathways = new Map<string, Pathway | undefined>();

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, quiet: true });
  for (const patient of sandbox.ehr.repo.store.all('Patient')) {
    if (patient.resourceType !== 'Patient') continue;
    const record = await loadPatientRecord(sandbox.medplum.client(), {
      ehrBase: sandbox.ehr.fhirBase,
      ehrPatientId: patient.id,
      now: sandbox.clock.now(),
    });
    pathways.set(patient.name?.[0]?.family ?? '', record && assessRecord(record, sandbox.clock.now())?.pathway);
  }
});

afterAll(async () => {
  await sandbox.close();
});

const states = (family: string): Record<string, string> =>
  Object.fromEntries((pathways.get(family)?.steps ?? []).map(({ id, state }) => [id, state]));
const gate = (family: string, id: string): string | undefined =>
  pathways.get(family)?.gates.find((line) => line.id === id)?.decision;

describe('the made-up patients', () => {
  it('are ten', () => {
    expect(pathways.size).toBe(10);
  });

  it('begin with a new referral that is not on a course yet', () => {
    expect(pathways.get('Fennimore')).toBeUndefined();
    expect([...sandbox.ehr.repo.store.all('ServiceRequest')].length).toBeGreaterThan(0);
  });

  it('include one whom an absolute contraindication holds', () => {
    expect(gate('Thornquist', 'contraindications')).toBe('hold');
    expect(pathways.get('Thornquist')?.findings.map(({ class: kind }) => kind)).toContain('absolute');
  });

  it('include one with item 9 positive and no screen after it', () => {
    expect(gate('Lundqvale', 'suicide-risk')).toBe('hold');
    expect(pathways.get('Lundqvale')?.next.some(({ kind, urgent }) => kind === 'contact-patient' && urgent)).toBe(true);
  });

  it('include one in preparation', () => {
    expect(pathways.get('Valtersson')?.phase).toBe('preparation');
    expect(states('Valtersson')['preparation']).toBe('in-progress');
  });

  it('include one ready for a first dose, with only the lines of the day open', () => {
    const pathway = pathways.get('Abersole');
    expect([pathway?.course, pathway?.doses.length]).toEqual(['proceed', 0]);
    expect(pathway?.gates.filter(({ decision, when }) => decision !== 'proceed' && when === 'course')).toEqual([]);
  });

  it('include one in a dosing session with vitals running', () => {
    const session = pathways.get('Hartwillow')?.session;
    expect(session?.dose?.ordinal).toBe(1);
    expect(session?.readings.length).toBeGreaterThanOrEqual(2);
  });

  it('include three in one group session, one of them before the dose', () => {
    const group = ['Hartwillow', 'Brambleford', 'Quillfeather'].map((family) => pathways.get(family)?.session);
    expect(group.map((session) => session?.dose?.ordinal)).toEqual([1, 1, undefined]);
    expect(group.map((session) => session?.setting)).toEqual(['group', 'group', undefined]);
  });

  it('include one whose integration is overdue', () => {
    expect(states('Mwandale')['integration']).toBe('overdue');
  });

  it('include one in maintenance whose clearance expires within a week', () => {
    const pathway = pathways.get('Brightmoor');
    expect(pathway?.phase).toBe('maintenance');
    const until = Date.parse(pathway?.steps.find(({ activity }) => activity === 'mental-health-intake')?.validUntil ?? '');
    const daysLeft = (until - Date.parse(sandbox.clock.now())) / 86_400_000;
    expect(daysLeft).toBeGreaterThan(0);
    expect(daysLeft).toBeLessThan(7);
  });

  it('have charts that were read whole', () => {
    expect([...pathways.values()].flatMap((pathway) => pathway?.unread ?? [])).toEqual([]);
  });

  it('leave no bot failed', () => {
    expect(sandbox.medplum.runs().length).toBeGreaterThan(0);
    expect(sandbox.medplum.runs().filter(({ outcome }) => !outcome.ok)).toEqual([]);
  });
});

describe('filling in a form', () => {
  const form = questionnaire('kap-consent');

  it('refuses an answer that the form has no item for', () => {
    expect(() => fillForm(form ?? { resourceType: 'Questionnaire', status: 'active' }, { nonsense: true })).toThrow('nonsense');
  });

  it('refuses a choice that the item does not offer', () => {
    const phq = questionnaire('kap-phq-9') ?? { resourceType: 'Questionnaire', status: 'active' };
    expect(() => fillForm(phq, { '44250-9': 'LA0' })).toThrow('LA0');
  });
});
