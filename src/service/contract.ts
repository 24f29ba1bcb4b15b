import type { Questionnaire, QuestionnaireResponse, QuestionnaireResponseItem } from '@medplum/fhirtypes';
import { z } from 'zod';
import type { AttestationVerdict } from '../core/orders/attestation-verdict.ts';
import type { RecordEvent } from '../core/record/record-events.ts';
import type { SessionGroup } from '../core/work-list/session-groups.ts';
import type { WorkChoice } from '../core/work-list/filter-work.ts';
import type { WorkItem, WorkKind } from '../core/work-list/work-list.ts';
import type { Pathway } from '../core/pathway/pathway.ts';
import type { Route } from '../core/protocol/protocol.ts';
import type { Finding } from '../core/safety/finding.ts';
import { FHIR_ID } from '../ehr/ehr-client.ts';
import type { Wire } from './api/wire.ts';
import type { AppContext } from './app-context.ts';
import { cleanText } from './clean-text.ts';
import { chaperone } from './orders/ledger-contract.ts';

export type { Diagnosis, Integrations, SiteAnswer, SourceAttributes } from './site/site-answer.ts';

/** Who is signed in, for which patient, in which EHR. `GET /api/session`. */
export interface SessionInfo {
  readonly user: {
    /** `Practitioner/id` as the EHR writes it. */
    readonly reference: string;
    readonly name: string;
    /** Codes of kap-role; empty when the person is not known in Medplum. */
    readonly roles: readonly string[];
  };
  readonly patient: PatientSummary;
  readonly tenant: string;
  /** `Encounter/id` of the launch, as the EHR writes it. */
  readonly encounter?: string;
  /** False when the EHR already shows who the patient is. */
  readonly needPatientBanner: boolean;
  /** The EHR's launch intent, a hint for navigation only. */
  readonly intent?: string;
  /** What a card's link leads to; a hint for navigation that the service itself has signed. */
  readonly open?: AppContext;
  /** What the EHR looks like, when it says so. */
  readonly style?: EhrStyle;
  readonly sandbox: boolean;
}

/** The EHR's looks by SMART App Launch (`smart_style_url`), checked: colours as `#rrggbb`, dimensions in px, fonts as CSS names them. */
export interface EhrStyle {
  readonly background?: string;
  readonly error?: string;
  readonly highlight?: string;
  readonly modalBackdrop?: string;
  readonly success?: string;
  readonly text?: string;
  readonly borderRadiusPx?: number;
  readonly fontSizePx?: number;
  readonly spacingPx?: number;
  readonly fontBody?: string;
  readonly fontHeading?: string;
}

/** `GET /api/user`: who is signed in, whether or not a patient is open. */
export interface UserInfo {
  readonly user: SessionInfo['user'];
  readonly tenant: string;
  /** `patient`: the EHR launched for one patient. `user`: without one; patients are chosen by `POST /api/patients` and named in `X-KAP-Patient`. */
  readonly level: 'patient' | 'user';
  readonly style?: EhrStyle;
  readonly sandbox: boolean;
}

export interface PatientSummary {
  /** `Patient/id` as the EHR writes it. */
  readonly reference: string;
  readonly name: string;
  /** FHIR date. */
  readonly birthDate?: string;
  readonly gender?: string;
  readonly mrn?: string;
}

export interface ProtocolChoice {
  readonly url: string;
  readonly version: string;
  readonly title: string;
  /** What tells it from the others; days and visits are the least it asks for. */
  readonly asks: {
    readonly minDoses: number;
    readonly maxDoses: number;
    readonly spacingDays: number;
    readonly preparations: number;
    readonly routes: readonly Route[];
    readonly settings: readonly string[];
  };
}

/** `GET /api/pathway` and part of every write's answer. */
export interface PathwayAnswer {
  readonly enrolled: boolean;
  readonly patient: PatientSummary;
  /** `desk`: for somebody who treats nobody; findings, scores, doses, readings, evidence and reasons are left out, not absent. */
  readonly audience?: 'desk';
  /** Set when enrolled. */
  readonly pathway?: Pathway;
  /** Set when not enrolled: the protocols that a course can follow. */
  readonly protocols?: readonly ProtocolChoice[];
  /** Set when not enrolled: what the EHR's chart says about ketamine. */
  readonly findings?: readonly Finding[];
  /** Set when not enrolled: categories of the EHR's chart that could not be read. */
  readonly unread?: readonly string[];
  /** Instant at which the record was read. */
  readonly readAt: string;
}

/** `GET /api/record`. */
export interface RecordAnswer {
  /** Newest first. */
  readonly events: readonly RecordEvent[];
  /** What the record itself says of each attestation; signatures are checked by asking for one. */
  readonly attestations: readonly {
    /** `MedicationRequest/id`. */
    readonly order: string;
    /** `Provenance/id`. */
    readonly provenance: string;
    readonly state: AttestationVerdict['state'];
    readonly reasons: readonly string[];
  }[];
  readonly readAt: string;
}

/** 201 of `POST /api/summary`: where the document is in the EHR. */
export interface SentAnswer {
  readonly reference: string;
  readonly sentAt: string;
}

/** `GET /api/work-list`. */
export interface WorkListAnswer {
  /** Some rows, the most pressing first. */
  readonly items: readonly WorkItem[];
  /** Place of the first of them among those that the filter leaves. */
  readonly from: number;
  /** How many rows the filter leaves. */
  readonly total: number;
  /** How many it leaves but for its kind, and of each. */
  readonly everyKind: number;
  readonly counts: Readonly<Partial<Record<WorkKind, number>>>;
  /** Kinds, people and clinics of the whole list. */
  readonly kinds: readonly WorkKind[];
  readonly clinicians: readonly WorkChoice[];
  readonly clinics: readonly WorkChoice[];
  /** The same while the whole list is: rows of two versions do not belong together. */
  readonly version: string;
  /** Instant at which the store was read. */
  readonly readAt: string;
}

/** `GET /api/session-groups`. */
export interface SessionGroupsAnswer {
  /** Those of several people first. */
  readonly groups: readonly SessionGroup[];
  /** Instant at which the store was read. */
  readonly readAt: string;
}

/** `GET /api/forms/{questionnaireId}`: the form, and the patient's last completed answers to it. */
export interface FormAnswer {
  readonly questionnaire: Questionnaire;
  readonly response?: QuestionnaireResponse;
  /** What the form can start with, each with its origin; absent when there is nothing. */
  readonly prefill?: readonly Prefilled[];
}

/** An answer taken over from another form. */
export interface Prefilled {
  readonly item: QuestionnaireResponseItem;
  /** Title of the form that it comes from. */
  readonly form: string;
  readonly reference: string;
  /** When it was answered there. */
  readonly at?: string;
}

/** 201 of every write: `Type/id` of what was written (in Medplum) and the pathway with it. */
export interface WrittenAnswer {
  readonly reference: string;
  readonly pathway: PathwayAnswer;
}

/** `POST /api/patients`: the EHR's id of the patient to open, in a session that was launched without one. Answers PatientSummary. */
export const choosePatientRequest = z.strictObject({ patient: z.string().regex(FHIR_ID) });

const note = cleanText(10_000);

/** `POST /api/pathway`; without a protocol the tenant's own is used. */
export const startCourseRequest = z
  .strictObject({ protocol: z.string().min(1).max(512).optional() })
  .meta({ id: 'StartCourseRequest' });
export type StartCourseRequest = Wire<z.infer<typeof startCourseRequest>>;

/** `POST /api/clearances`: a prescriber's note on one finding, by its kap-rule code. */
export const clearanceRequest = z.strictObject({ rule: z.string().min(1).max(64), note }).meta({ id: 'ClearanceRequest' });
export type ClearanceRequest = Wire<z.infer<typeof clearanceRequest>>;

/** `POST /api/medication-reviews` and `POST /api/risk-reviews`. */
export const reviewRequest = z.strictObject({ note }).meta({ id: 'ReviewRequest' });
export type ReviewRequest = Wire<z.infer<typeof reviewRequest>>;

/** `POST /api/doses`: doseMg in mg; `at` is the instant it was given, now when absent. */
export const doseRequest = z
  .strictObject({
    doseMg: z.number().positive(),
    at: z.iso.datetime({ offset: true }).optional(),
    lot: cleanText(64).optional(),
    /** What was left of a vial and made unusable, before a second person. */
    waste: z.strictObject({ mg: z.number().positive().max(10_000), witness: cleanText(120) }).optional(),
    /** Needed for a lozenge taken at home. */
    chaperone: chaperone.optional(),
  })
  .meta({ id: 'DoseRequest' });
export type DoseRequest = Wire<z.infer<typeof doseRequest>>;

/** `POST /api/forms/{id}`: the envelope only; answers are judged against the Questionnaire. */
export const formRequest = z
  .looseObject({
    resourceType: z.literal('QuestionnaireResponse'),
    item: z.array(z.looseObject({ linkId: z.string() })).optional(),
  })
  .meta({ id: 'FormRequest', description: 'A FHIR R4 QuestionnaireResponse, of which only the answers count.' });
export type FormRequest = z.infer<typeof formRequest>;

const moment = z.iso.datetime({ offset: true });
/** `Encounter/id` of the dosing visit, as the EHR writes it: an entry that waited for the network still belongs to its own visit. */
const visit = z.string().regex(/^Encounter\/(?!\.{1,2}$)[A-Za-z0-9\-.]{1,64}$/);
const measured = z.number().positive().max(1_000);

/** Signs of one reading: mm[Hg], /min, %. What was not measured is left out. */
const readingValues = z
  .strictObject({
    systolic: measured.optional(),
    diastolic: measured.optional(),
    'heart-rate': measured.optional(),
    'respiratory-rate': measured.optional(),
    'oxygen-saturation': z.number().positive().max(100).optional(),
  })
  .refine((values) => Object.keys(values).length > 0, { message: 'A reading needs at least one value.' })
  .refine((values) => (values.systolic === undefined) === (values.diastolic === undefined), {
    message: 'A blood pressure needs both values.',
    path: ['diastolic'],
  })
  .refine(({ systolic, diastolic }) => systolic === undefined || diastolic === undefined || diastolic < systolic, {
    message: 'The diastolic value must be below the systolic one.',
    path: ['diastolic'],
  });

/** `POST /api/session-entries`: one thing that happened in a dosing session, at its own time. */
export const sessionEntryRequest = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('vitals'), encounter: visit, at: moment, values: readingValues }),
    z.strictObject({
      kind: z.literal('event'),
      encounter: visit,
      at: moment,
      /** Code of kap-side-effect. */
      code: z.string().min(1).max(64),
      severity: z.enum(['mild', 'moderate', 'severe']),
      serious: z.boolean(),
      note: cleanText(2_000).optional(),
    }),
    z.strictObject({ kind: z.enum(['note', 'hand-off']), encounter: visit, at: moment, text: cleanText(4_000) }),
  ])
  .meta({ id: 'SessionEntryRequest' });
export type SessionEntryRequest = z.infer<typeof sessionEntryRequest>;

/** `POST /api/retractions`: takes back what the same person entered a few minutes ago. */
export const retractionRequest = z.strictObject({ reference: z.string().regex(/^[A-Za-z]+\/(?!\.{1,2}$)[A-Za-z0-9\-.]{1,64}$/) });

/** One entry of a dosing session as it was recorded. */
export interface SessionEntry {
  /** `Type/id` in Medplum; of a reading with several signs, its blood pressure's or its first sign's. */
  readonly reference: string;
  readonly kind: SessionEntryRequest['kind'];
  readonly at: string;
  /** Name of who entered it. */
  readonly by: string;
  /** Code of an event, or the words of a note; undefined for a reading. */
  readonly text: string | undefined;
  readonly severity: 'mild' | 'moderate' | 'severe' | undefined;
  readonly serious: boolean;
  readonly note: string | undefined;
  /** Until when this user may take it back; undefined when they may not. */
  readonly undoUntil: string | undefined;
  /**
   * How a reading stands with the EHR's chart, as its worst value does; undefined for anything else, and where readings don't go there.
   * `waits-for-author`: it is written as the person who entered it, so by their own session. Else the EHR gives them no right, would not
   * take it, or never answered: then it must be charted by hand.
   */
  readonly inEhr: 'written' | 'waiting' | 'waits-for-author' | 'not-allowed' | 'not-accepted' | 'no-answer' | undefined;
}

/** Whether readings entered here go into the EHR's chart too, and how many observations of the last day it does not have, or has still. */
export interface EhrVitals {
  /** `off`: the clinic has not said so; `no-right`: the EHR has not given this user the right; `not-taken`: the EHR says that it takes none. */
  readonly state: 'off' | 'no-right' | 'not-taken' | 'not-known' | 'taken';
  /** Not there yet. */
  readonly unwritten: number;
  /** Not there, and nobody tries any more. */
  readonly refused: number;
  /** Taken back here, and still standing there. */
  readonly unstruck: number;
}

/** `GET /api/session-room`: what was entered in the dosing visit that goes on, and what its checklist says. */
export interface SessionRoomAnswer {
  /** `Encounter/id` as the EHR writes it; undefined while no dosing visit goes on. */
  readonly encounter: string | undefined;
  readonly entries: readonly SessionEntry[];
  /** Codes of kap-side-effect with their English names, for entering an event. */
  readonly eventKinds: readonly { readonly code: string; readonly display: string }[];
  /** Answers of the day's pre-dose checklist, by linkId: who is there, who takes the patient home, where, whom to call. */
  readonly checklist: readonly { readonly linkId: string; readonly question: string; readonly answers: readonly string[] }[];
  /** The order that the gate proceeds on; undefined when there is none. */
  readonly order:
    | { readonly route: string | undefined; readonly doseMg: number | undefined; readonly doseMgPerKg: number | undefined }
    | undefined;
  /** What the record of this visit's dose says beside amount and time; undefined before the dose. */
  readonly given: { readonly by: string | undefined; readonly notes: readonly string[] } | undefined;
  readonly ehrVitals: EhrVitals;
}
