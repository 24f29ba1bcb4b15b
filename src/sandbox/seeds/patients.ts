import { findProtocol } from '../../core/protocol/default-protocol.ts';
import { canonical } from '../../terminology/artifacts.ts';
import {
  consent,
  DISCHARGED,
  ELIGIBLE,
  INTEGRATION_NOTE,
  phq9,
  PRE_DOSE,
  PRE_DOSE_IN_GROUP,
  PREPARATION_NOTE,
  SCREEN_LOW,
  SCREEN_NEGATIVE,
  SUITABLE,
} from './answers.ts';
import { days, hours } from './seed.ts';
import type { MinutesAgo, Seed, SeedEvent, Vitals } from './seed.ts';

/** The protocol that the made-up courses follow. */
export const SEED_PROTOCOL = canonical('kap-protocol-default');

const DEPRESSION = { code: '370143000', text: 'Major depressive disorder' };
const SCHIZOPHRENIA = { code: '58214004', text: 'Schizophrenia' };
const SERTRALINE = { code: '36437', text: 'Sertraline' };
const BUPROPION = { code: '42347', text: 'Bupropion' };

const BEFORE: Vitals = { systolic: 118, diastolic: 74, heartRate: 68, respiratoryRate: 14, oxygenSaturation: 98, weightKg: 70 };
const PEAK: Vitals = { systolic: 134, diastolic: 84, heartRate: 86, respiratoryRate: 15, oxygenSaturation: 97 };
const AFTER: Vitals = { systolic: 122, diastolic: 78, heartRate: 74, respiratoryRate: 14, oxygenSaturation: 98 };

/** Everything that stands before preparation: both intakes, instruments, consent, medication review. */
function intake(signer: string, ago: MinutesAgo, measuredAgo: MinutesAgo = ago): readonly SeedEvent[] {
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

function preparation(ago: MinutesAgo): readonly SeedEvent[] {
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

function order(ago: MinutesAgo): SeedEvent {
  return { kind: 'order', key: 'order', ago, route: 'sublingual', doseMg: START_MG, doses: MAX_DOSES };
}

/** A dosing visit up to the dose, its first reading after it, and no further. */
function beginSession(key: string, ago: MinutesAgo, checklist = PRE_DOSE): readonly SeedEvent[] {
  return [
    { kind: 'form', form: 'kap-pre-dose-checklist', ago: ago - 5, by: 'therapist', answers: checklist, visit: key },
    { kind: 'vitals', visit: key, ago: ago - 10, values: BEFORE },
    { kind: 'dose', visit: key, order: 'order', ago: ago - 15 },
    { kind: 'vitals', visit: key, ago: ago - 30, values: PEAK },
  ];
}

function wholeSession(key: string, ago: MinutesAgo): readonly SeedEvent[] {
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
function wholeCourse(lastAgo: MinutesAgo): readonly SeedEvent[] {
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

/** A clearance of six months that ends in five days. */
const EXPIRING = days(177);

/** Ten made-up patients, one at each stage that matters; three of them are in one group session. */
export const SEEDS: readonly Seed[] = [
  {
    given: 'Orla',
    family: 'Fennimore',
    birthDate: '1987-04-11',
    gender: 'female',
    mrn: 'S-1001',
    stage: 'New referral',
    conditions: [DEPRESSION],
    medications: [SERTRALINE],
    courseBegan: undefined,
    events: [{ kind: 'referral', ago: hours(20) }],
  },
  {
    given: 'Bastian',
    family: 'Thornquist',
    birthDate: '1979-09-02',
    gender: 'male',
    mrn: 'S-1002',
    stage: 'Held: contraindication',
    conditions: [DEPRESSION, SCHIZOPHRENIA],
    medications: [SERTRALINE],
    courseBegan: days(4),
    events: [
      { kind: 'referral', ago: days(5) },
      {
        kind: 'form',
        form: 'kap-mental-health-intake',
        ago: days(2),
        by: 'therapist',
        answers: { ...SUITABLE, suitability: 'more-information' },
      },
    ],
  },
  {
    given: 'Imani',
    family: 'Lundqvale',
    birthDate: '1993-01-27',
    gender: 'male',
    mrn: 'S-1003',
    stage: 'PHQ-9 item 9 positive',
    conditions: [DEPRESSION],
    medications: [BUPROPION],
    courseBegan: days(12),
    events: [
      ...intake('Imani Lundqvale', days(9)),
      { kind: 'form', form: 'kap-phq-9', ago: hours(5), by: 'therapist', answers: phq9([3, 2, 2, 2, 1, 3, 2, 1, 1]) },
    ],
  },
  {
    given: 'Dario',
    family: 'Valtersson',
    birthDate: '1984-12-19',
    gender: 'male',
    mrn: 'S-1004',
    stage: 'In preparation',
    conditions: [DEPRESSION],
    medications: [SERTRALINE],
    courseBegan: days(13),
    events: [
      ...intake('Dario Valtersson', days(10), days(3)),
      { kind: 'visit', key: 'preparation', activity: 'preparation', ago: 35 },
    ],
  },
  {
    given: 'Wren',
    family: 'Abersole',
    birthDate: '1966-06-30',
    gender: 'female',
    mrn: 'S-1005',
    stage: 'Ready for a first dose',
    conditions: [DEPRESSION],
    medications: [SERTRALINE],
    courseBegan: days(20),
    events: [...intake('Wren Abersole', days(17), hours(26)), ...preparation(days(6)), order(days(2))],
  },
  {
    given: 'Cosmo',
    family: 'Hartwillow',
    birthDate: '1975-03-08',
    gender: 'male',
    mrn: 'S-1006',
    stage: 'Dosing session running',
    conditions: [DEPRESSION],
    medications: [],
    courseBegan: days(24),
    events: [
      ...intake('Cosmo Hartwillow', days(20), hours(25)),
      ...preparation(days(8)),
      order(days(5)),
      { kind: 'visit', key: 'dose-1', activity: 'dosing', ago: 50, room: 'Garden room' },
      ...beginSession('dose-1', 50, PRE_DOSE_IN_GROUP),
    ],
  },
  {
    given: 'Ansel',
    family: 'Brambleford',
    birthDate: '1990-05-17',
    gender: 'male',
    mrn: 'S-1009',
    stage: 'Group session, dose given',
    conditions: [DEPRESSION],
    medications: [],
    courseBegan: days(25),
    events: [
      ...intake('Ansel Brambleford', days(21), hours(25)),
      ...preparation(days(9)),
      order(days(5)),
      { kind: 'visit', key: 'dose-1', activity: 'dosing', ago: 46, room: 'Garden room' },
      ...beginSession('dose-1', 46, PRE_DOSE_IN_GROUP),
    ],
  },
  {
    given: 'Teodor',
    family: 'Quillfeather',
    birthDate: '1982-11-03',
    gender: 'male',
    mrn: 'S-1010',
    stage: 'Group session, before the dose',
    conditions: [DEPRESSION],
    medications: [SERTRALINE],
    courseBegan: days(22),
    events: [
      ...intake('Teodor Quillfeather', days(19), hours(25)),
      ...preparation(days(7)),
      order(days(4)),
      { kind: 'visit', key: 'dose-1', activity: 'dosing', ago: 30, room: 'Garden room' },
    ],
  },
  {
    given: 'Petros',
    family: 'Mwandale',
    birthDate: '1969-10-14',
    gender: 'male',
    mrn: 'S-1007',
    stage: 'Integration overdue',
    conditions: [DEPRESSION],
    medications: [SERTRALINE],
    courseBegan: days(30),
    events: [
      ...intake('Petros Mwandale', days(26), days(6)),
      ...preparation(days(15)),
      order(days(9)),
      ...wholeSession('dose-1', days(5)),
    ],
  },
  {
    given: 'Halvard',
    family: 'Brightmoor',
    birthDate: '1963-07-22',
    gender: 'male',
    mrn: 'S-1008',
    stage: 'Maintenance, clearance ends soon',
    conditions: [DEPRESSION],
    medications: [BUPROPION],
    courseBegan: EXPIRING + days(3),
    events: [
      ...intake('Halvard Brightmoor', EXPIRING),
      ...preparation(days(90)),
      order(days(80)),
      ...wholeCourse(days(33)),
      { kind: 'form', form: 'kap-phq-9', ago: days(4), by: 'therapist', answers: phq9([1, 1, 0, 1, 0, 0, 0, 0, 0]) },
      { kind: 'form', form: 'kap-c-ssrs-screen', ago: days(4), by: 'therapist', answers: SCREEN_LOW },
    ],
  },
];
