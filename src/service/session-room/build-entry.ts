import type { AdverseEvent, Communication, Observation, Patient, Reference, Resource } from '@medplum/fhirtypes';
import type { VitalSign } from '../../core/protocol/protocol.ts';
import type { PatientRecord } from '../../medplum/store.ts';
import { IDENTIFIERS, local, profile, SYSTEMS, VITAL_CODES } from '../../terminology/codes.ts';
import { storedReference } from '../api/write-record.ts';
import type { SessionEntryRequest } from '../contract.ts';

/** What an entry is written with beside its own content. */
export interface EntryScene {
  readonly record: PatientRecord;
  readonly author: Reference<never>;
  /** Made by the panel, so that a repetition is the same entry. */
  readonly key: string;
  /** ISO instant of the writing. */
  readonly now: string;
  /** `MedicationAdministration/id` of the session's dose, when it was given before the entry. */
  readonly dose: string | undefined;
}

export type EntryResource = (Observation | AdverseEvent | Communication) & Resource;

type Vitals = Extract<SessionEntryRequest, { kind: 'vitals' }>;
type Event = Extract<SessionEntryRequest, { kind: 'event' }>;
type Note = Extract<SessionEntryRequest, { kind: 'note' | 'hand-off' }>;

const SINGLE = {
  'heart-rate': { profile: 'kap-session-heart-rate', unit: '/min' },
  'respiratory-rate': { profile: 'kap-session-respiratory-rate', unit: '/min' },
  'oxygen-saturation': { profile: 'kap-session-oxygen-saturation', unit: '%' },
} as const;

/** The identifier of an entry's resource; the part tells the signs of one reading apart. */
export function entryIdentifier(kind: SessionEntryRequest['kind'], key: string, part = ''): { system: string; value: string } {
  return { system: IDENTIFIERS.record, value: `session/${kind}/${key}${part === '' ? '' : `/${part}`}` };
}

/** The resources of one entry: for a reading one Observation a sign, blood pressure being one. */
export function buildEntry(entry: SessionEntryRequest, scene: EntryScene): readonly EntryResource[] {
  if (entry.kind === 'vitals') return buildVitals(entry, scene);
  if (entry.kind === 'event') return [buildEvent(entry, scene)];
  return [buildNote(entry, scene)];
}

function buildVitals({ encounter, at, values }: Vitals, scene: EntryScene): readonly Observation[] {
  const base = {
    resourceType: 'Observation' as const,
    status: 'final' as const,
    category: [{ coding: [{ system: SYSTEMS.observationCategory, code: 'vital-signs', display: 'Vital Signs' }] }],
    subject: { reference: scene.record.patientRef },
    encounter: storedReference(scene.record, encounter),
    effectiveDateTime: at,
    issued: scene.now,
    performer: [scene.author],
  };
  const { systolic, diastolic } = values;
  const pressure: readonly Observation[] =
    systolic === undefined || diastolic === undefined
      ? []
      : [
          {
            ...base,
            meta: { profile: [profile('kap-session-blood-pressure')] },
            identifier: [entryIdentifier('vitals', scene.key, 'blood-pressure')],
            code: { coding: VITAL_CODES['blood-pressure'].slice(0, 1) },
            component: [component('systolic', systolic), component('diastolic', diastolic)],
          },
        ];
  const singles = (Object.keys(SINGLE) as (keyof typeof SINGLE)[]).flatMap((sign): readonly Observation[] => {
    const value = values[sign];
    if (value === undefined) return [];
    const look = SINGLE[sign];
    return [
      {
        ...base,
        meta: { profile: [profile(look.profile)] },
        identifier: [entryIdentifier('vitals', scene.key, sign)],
        code: { coding: [...VITAL_CODES[sign]] },
        valueQuantity: { value, unit: look.unit, system: SYSTEMS.ucum, code: look.unit },
      },
    ];
  });
  return [...pressure, ...singles];
}

function component(sign: VitalSign, value: number): NonNullable<Observation['component']>[number] {
  return {
    code: { coding: [...VITAL_CODES[sign]] },
    valueQuantity: { value, unit: 'mmHg', system: SYSTEMS.ucum, code: 'mm[Hg]' },
  };
}

function buildEvent(entry: Event, { record, author, key, now, dose }: EntryScene): AdverseEvent {
  const { code, severity, serious, note } = entry;
  const identifier = entryIdentifier('event', key);
  return {
    resourceType: 'AdverseEvent',
    // R4 can't search an AdverseEvent by identifier: the tag says the same where it can be found.
    meta: { profile: [profile('kap-adverse-event')], tag: [{ system: identifier.system, code: identifier.value }] },
    identifier,
    actuality: 'actual',
    event: { coding: [local('kap-side-effect', code)], ...(note === undefined ? {} : { text: note }) },
    subject: { reference: record.patientRef },
    encounter: storedReference(record, entry.encounter),
    date: entry.at,
    recordedDate: now,
    seriousness: {
      coding: [{ system: SYSTEMS.adverseEventSeriousness, code: serious ? 'Serious' : 'Non-serious' }],
    },
    severity: { coding: [{ system: SYSTEMS.adverseEventSeverity, code: severity }] },
    // It has just happened: how it ends is recorded when it is known.
    outcome: { coding: [{ system: SYSTEMS.adverseEventOutcome, code: 'ongoing' }] },
    recorder: author,
    ...(dose === undefined ? {} : { suspectEntity: [{ instance: { reference: dose } }] }),
  };
}

/**
 * What stays of an event that is taken back: R4 has no "entered in error" for it, so it is deleted, and without a trace it would come
 * back when its key is sent again. Says nothing of what the event was.
 */
export function buildTakenBack({ identifier, subject, encounter, recorder }: AdverseEvent, now: string): Communication {
  return {
    resourceType: 'Communication',
    ...(identifier === undefined ? {} : { identifier: [identifier] }),
    status: 'entered-in-error',
    topic: { text: 'KAP session event, taken back' },
    subject: subject as Reference<Patient>,
    ...(encounter === undefined ? {} : { encounter }),
    sent: now,
    ...(recorder === undefined ? {} : { sender: recorder }),
  };
}

const TOPICS = { note: 'KAP session note', 'hand-off': 'KAP hand-off note' } as const;

function buildNote({ kind, encounter, at, text }: Note, { record, author, key }: EntryScene): Communication {
  return {
    resourceType: 'Communication',
    identifier: [entryIdentifier(kind, key)],
    status: 'completed',
    topic: { text: TOPICS[kind] },
    subject: { reference: record.patientRef },
    encounter: storedReference(record, encounter),
    sent: at,
    sender: author,
    payload: [{ contentString: text }],
  };
}
