import type {
  CarePlan,
  Consent,
  DetectedIssue,
  MedicationRequest,
  Observation,
  QuestionnaireResponse,
  Resource,
  Task,
} from '@medplum/fhirtypes';
import { scoreObservations } from '../../src/core/instruments/score-observations.ts';
import { defaultProtocol } from '../../src/core/protocol/default-protocol.ts';
import { saveMirror } from '../../src/medplum/save-mirror.ts';
import { aCondition, CODES } from '../support/builders.ts';
import { at, aVisit, CALM, cssrs, doseGiven, freshAt, impression, order, phq9, readyForDose, vitals } from '../support/course.ts';
import { type Clinic, record } from './clinic.ts';

const protocol = defaultProtocol();
const ready = readyForDose(protocol, 1);
export const NOW = ready.now;

/** A course just before its first dose, with one finding open: every kind of item exists. */
export function beforeDose(): readonly Resource[] {
  return [...ready.resources, aCondition({ code: CODES.hypertension })];
}

/** One thing that happens in a clinic, and what the Subscription then hands to the bot. */
export interface ClinicEvent {
  readonly bot: string;
  readonly name: string;
  readonly happen: (clinic: Clinic) => Promise<unknown>;
}

async function stored<T extends Resource['resourceType']>(
  { client, patientRef }: Clinic,
  type: T,
): Promise<Extract<Resource, { resourceType: T }> & { id: string }> {
  const found = await client.searchResources(type, { _count: '1000' });
  const one = (found as unknown as (Extract<Resource, { resourceType: T }> & { id: string })[]).find((candidate) =>
    JSON.stringify(candidate).includes(patientRef),
  );
  if (one === undefined) throw new Error(`no ${type}`);
  return one;
}

async function gone(clinic: Clinic, type: 'DetectedIssue' | 'Condition' | 'Task'): Promise<unknown> {
  const found = await stored(clinic, type);
  await clinic.client.deleteResource(type, found.id);
  return { deletedResource: found };
}

const subject = { reference: 'Patient/p1' } as const;
const ACTIVE = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', code: 'active' }],
};

/** An order of KAP's own, active, and attested by nobody. */
const ownOrder = (): MedicationRequest => ({ ...order(at(9)), id: 'own-1' });

const PATHWAY: readonly Omit<ClinicEvent, 'bot'>[] = [
  { name: 'QuestionnaireResponse', happen: (clinic) => record(clinic, phq9(at(10, 18), 2)) },
  { name: 'Encounter', happen: (clinic) => record(clinic, aVisit('integration', at(10, 18))) },
  { name: 'Observation', happen: (clinic) => record(clinic, vitals(at(10, 19), { ...CALM, systolic: 199 })[0] as Resource) },
  {
    name: 'Consent',
    happen: async (clinic) => clinic.client.updateResource<Consent>({ ...(await stored(clinic, 'Consent')), status: 'inactive' }),
  },
  { name: 'MedicationRequest', happen: (clinic) => record(clinic, ownOrder()) },
  { name: 'MedicationAdministration', happen: (clinic) => record(clinic, doseGiven(at(10, 19), 'Encounter/none')) },
  { name: 'Condition', happen: (clinic) => record(clinic, aCondition({ id: 'c2', code: CODES.stroke })) },
  { name: 'Condition deleted', happen: (clinic) => gone(clinic, 'Condition') },
  {
    name: 'AllergyIntolerance',
    happen: (clinic) =>
      record(clinic, {
        resourceType: 'AllergyIntolerance',
        id: 'a1',
        patient: subject,
        clinicalStatus: ACTIVE,
        code: { text: 'Ketamine' },
      }),
  },
  {
    name: 'Appointment',
    happen: ({ client, patientRef }) =>
      client.createResource({
        resourceType: 'Appointment',
        status: 'proposed',
        participant: [{ actor: { reference: patientRef }, status: 'accepted' }],
      }),
  },
  {
    name: 'ClinicalImpression',
    happen: async (clinic) => {
      const condition = await stored(clinic, 'Condition');
      return record(clinic, {
        ...impression('finding-clearance', at(10, 19), [`Condition/${condition.id}`], 'hypertension'),
        effectivePeriod: { start: at(10).slice(0, 10), end: at(20).slice(0, 10) },
      });
    },
  },
  { name: 'DetectedIssue deleted', happen: (clinic) => gone(clinic, 'DetectedIssue') },
  {
    name: 'DetectedIssue',
    happen: async (clinic) =>
      clinic.client.updateResource<DetectedIssue>({ ...(await stored(clinic, 'DetectedIssue')), severity: 'low' }),
  },
  {
    name: 'Task',
    happen: async (clinic) => clinic.client.updateResource<Task>({ ...(await stored(clinic, 'Task')), status: 'completed' }),
  },
  { name: 'Task deleted', happen: (clinic) => gone(clinic, 'Task') },
  {
    name: 'CarePlan',
    happen: async (clinic) =>
      clinic.client.updateResource<CarePlan>({ ...(await stored(clinic, 'CarePlan')), status: 'on-hold' }),
  },
  {
    name: 'Basic',
    happen: async (clinic) => {
      const conditions = [aCondition({ code: CODES.stroke }), aCondition({ id: 'c2', code: CODES.seizure })];
      const freshness = { conditions: freshAt(clinic.now).conditions };
      await saveMirror(clinic.client, clinic.patientRef, { resources: conditions, freshness, bounded: [], now: clinic.now });
      return { resourceType: 'Basic', subject: { reference: clinic.patientRef } };
    },
  },
];

const care = async (clinic: Clinic): Promise<unknown> => stored(clinic, 'CarePlan');
const then =
  (...events: ((clinic: Clinic) => Promise<unknown>)[]) =>
  async (clinic: Clinic): Promise<unknown> => {
    for (const event of events) await event(clinic);
    return care(clinic);
  };
const withdrawn = async (clinic: Clinic): Promise<unknown> =>
  clinic.client.updateResource<Consent>({ ...(await stored(clinic, 'Consent')), status: 'inactive' });

const ORDERS: readonly Omit<ClinicEvent, 'bot'>[] = [
  { name: 'an order of our own without attestation', happen: (clinic) => record(clinic, ownOrder()) },
  { name: "an EHR's order against a gate", happen: then(withdrawn) },
  { name: 'two orders against a gate', happen: then(withdrawn, (clinic) => record(clinic, ownOrder())) },
];

const STOP = { ...CALM, systolic: 210, diastolic: 130 } as const;
const crossing = (clinic: Clinic): Promise<unknown> => record(clinic, vitals(at(10, 19), STOP)[0] as Resource);

const SESSIONS: readonly Omit<ClinicEvent, 'bot'>[] = [
  { name: 'a reading beyond the stop limit', happen: crossing },
  { name: 'the clock', happen: then(crossing) },
];

function scoreOf(stored: QuestionnaireResponse & { id: string }): Observation {
  const [total] = scoreObservations({ reference: `QuestionnaireResponse/${stored.id}`, resource: stored });
  if (total === undefined) throw new Error('no score');
  return total;
}

/** More than one form without scores: its run claims the course first. */
async function threeForms(clinic: Clinic): Promise<unknown> {
  await record(clinic, phq9(at(10, 17), 1));
  await record(clinic, cssrs(at(10, 17)));
  return record(clinic, phq9(at(10, 18), 2));
}

const QUIET_NIGHT = async (): Promise<unknown> => ({ resourceType: 'Bot' });

/** Every bot with every kind of event that fires it. */
export const EVENTS: readonly ClinicEvent[] = [
  ...PATHWAY.map((one) => ({ bot: 'keep-pathway-true', ...one })),
  ...ORDERS.map((one) => ({ bot: 'guard-order', ...one })),
  ...SESSIONS.map((one) => ({ bot: 'watch-session', ...one })),
  {
    bot: 'watch-session',
    name: 'cron',
    happen: async (clinic) => {
      await crossing(clinic);
      return QUIET_NIGHT();
    },
  },
  { bot: 'score-instrument', name: 'PHQ-9', happen: (clinic) => record(clinic, phq9(at(10, 18), 2)) },
  { bot: 'score-instrument', name: 'C-SSRS', happen: (clinic) => record(clinic, cssrs(at(10, 18), ['93246-7'])) },
  {
    bot: 'score-instrument',
    name: 'an amended PHQ-9',
    happen: async (clinic) => {
      const stored = await record(clinic, phq9(at(10, 18), 2));
      await clinic.client.createResource({ ...scoreOf(stored), subject: { reference: clinic.patientRef } });
      return clinic.client.updateResource({ ...stored, status: 'amended' });
    },
  },
  { bot: 'score-instrument', name: 'three forms at once', happen: threeForms },
  {
    bot: 'sweep',
    name: 'a night after events that were lost',
    happen: async (clinic) => {
      await record(clinic, phq9(at(10, 18), 2));
      await withdrawn(clinic);
      await crossing(clinic);
      await record(clinic, ownOrder());
      return QUIET_NIGHT();
    },
  },
];
