import { findProtocol } from '../../core/protocol/default-protocol.ts';
import { canonical } from '../../terminology/artifacts.ts';
import {
  consent,
  DISCHARGED,
  ELIGIBLE,
  INTEGRATION_NOTE,
  phq9,
  PRE_DOSE,
  PREPARATION_NOTE,
  SCREEN_NEGATIVE,
  SUITABLE,
} from './answers.ts';
import { days, hours } from './seed.ts';
import type { MinutesAgo, SeedEvent, Vitals } from './seed.ts';

/** The protocol that the made-up courses follow. */
export const SEED_PROTOCOL = canonical('kap-protocol-default');

const BEFORE: Vitals = { systolic: 118, diastolic: 74, heartRate: 68, respiratoryRate: 14, oxygenSaturation: 98, weightKg: 70 };
const PEAK: Vitals = { systolic: 134, diastolic: 84, heartRate: 86, respiratoryRate: 15, oxygenSaturation: 97 };
const AFTER: Vitals = { systolic: 122, diastolic: 78, heartRate: 74, respiratoryRate: 14, oxygenSaturation: 98 };

/** Everything that stands before preparation: both intakes, instruments, consent, medication review. */
export function intake(signer: string, ago: MinutesAgo, measuredAgo: MinutesAgo = ago): readonly SeedEvent[] {
  return [
    { kind: 'referral', ago: ago + days(3) },
    { kind: 'form', form: 'kap-mental-health-intake', ago, by: 'therapist', answers: SUITABLE },
    { kind: 'form', form: 'kap-medical-intake', ago: ago - hours(2), by: 'prescriber', answers: ELIGIBLE },
    { kind: 'medication-review', ago: ago - hours(2) },
    { kind: 'form', form: 'kap-consent', ago: ago - hours(3), by: 'therapist', answers: consent(signer) },
    ...measures(measuredAgo, [2, 2, 2, 1, 1, 2, 1, 1, 0]),
  ];
}

function measures(ago: MinutesAgo, values: readonly number[]): readonly SeedEvent[] {
  return [
    { kind: 'form', form: 'kap-phq-9', ago, by: 'therapist', answers: phq9(values) },
    { kind: 'form', form: 'kap-c-ssrs-screen', ago, by: 'therapist', answers: SCREEN_NEGATIVE },
  ];
}

export function preparation(ago: MinutesAgo): readonly SeedEvent[] {
  return [
    { kind: 'visit', key: 'preparation', activity: 'preparation', ago, minutes: 60 },
    {
      kind: 'form',
      form: 'kap-preparation-note',
      ago: ago - 50,
      by: 'therapist',
      answers: PREPARATION_NOTE,
      visit: 'preparation',
    },
  ];
}

const MAX_DOSES = findProtocol(SEED_PROTOCOL)?.course.maxDoses ?? 0;
const START_MG = findProtocol(SEED_PROTOCOL)?.routes.find(({ route }) => route === 'sublingual')?.start.value ?? 0;

export function order(ago: MinutesAgo): SeedEvent {
  return { kind: 'order', key: 'order', ago, route: 'sublingual', doseMg: START_MG, doses: MAX_DOSES };
}

/** A dosing visit up to the dose, its first reading after it, and no further. */
export function beginSession(key: string, ago: MinutesAgo, checklist = PRE_DOSE): readonly SeedEvent[] {
  return [
    { kind: 'form', form: 'kap-pre-dose-checklist', ago: ago - 5, by: 'therapist', answers: checklist, visit: key },
    { kind: 'vitals', visit: key, ago: ago - 10, values: BEFORE },
    { kind: 'dose', visit: key, order: 'order', ago: ago - 15 },
    { kind: 'vitals', visit: key, ago: ago - 30, values: PEAK },
  ];
}

export function wholeSession(key: string, ago: MinutesAgo): readonly SeedEvent[] {
  return [
    { kind: 'visit', key, activity: 'dosing', ago, minutes: 150 },
    ...beginSession(key, ago),
    { kind: 'vitals', visit: key, ago: ago - 135, values: AFTER },
    { kind: 'form', form: 'kap-discharge-checklist', ago: ago - 140, by: 'therapist', answers: DISCHARGED, visit: key },
  ];
}

function integration(key: string, ago: MinutesAgo): readonly SeedEvent[] {
  return [
    { kind: 'visit', key, activity: 'integration', ago, minutes: 50 },
    { kind: 'form', form: 'kap-integration-note', ago: ago - 45, by: 'therapist', answers: INTEGRATION_NOTE, visit: key },
  ];
}

/** The whole course, weekly, its last dose `lastAgo`; the depression lifts a little with each. */
export function wholeCourse(lastAgo: MinutesAgo): readonly SeedEvent[] {
  return Array.from({ length: MAX_DOSES }, (_, index) => index).flatMap((index) => {
    const ago = lastAgo + days(7) * (MAX_DOSES - 1 - index);
    const left = Math.max(0, MAX_DOSES - 1 - index);
    const values = [2, 2, 1, 1, 1, 2, 1, 1, 0].map((value) => Math.min(value, Math.ceil(left / 2)));
    return [
      ...measures(ago + days(1), values),
      ...wholeSession(`dose-${index + 1}`, ago),
      ...integration(`integration-${index + 1}`, ago - days(2)),
    ];
  });
}
