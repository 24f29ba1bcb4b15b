import type { Questionnaire, QuestionnaireResponse } from '@medplum/fhirtypes';
import { z } from 'zod';
import type { WorkItem } from '../core/work-list/work-list.ts';
import type { Pathway } from '../core/pathway/pathway.ts';
import type { Finding } from '../core/safety/finding.ts';
import type { Wire } from './api/wire.ts';
import { cleanText } from './clean-text.ts';

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
  readonly sandbox: boolean;
}

/** `GET /api/user`: who is signed in, whether or not a patient is open. */
export interface UserInfo {
  readonly user: SessionInfo['user'];
  readonly tenant: string;
  /** `patient`: the EHR launched for one patient. `user`: without one; patients are chosen by `POST /api/patients` and named in `X-KAP-Patient`. */
  readonly level: 'patient' | 'user';
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
}

/** `GET /api/pathway` and part of every write's answer. */
export interface PathwayAnswer {
  readonly enrolled: boolean;
  readonly patient: PatientSummary;
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

/** `GET /api/work-list`. */
export interface WorkListAnswer {
  /** The most pressing first. */
  readonly items: readonly WorkItem[];
  /** Instant at which the store was read. */
  readonly readAt: string;
}

/** `GET /api/forms/{questionnaireId}`: the form, and the patient's last completed answers to it. */
export interface FormAnswer {
  readonly questionnaire: Questionnaire;
  readonly response?: QuestionnaireResponse;
}

/** 201 of every write: `Type/id` of what was written (in Medplum) and the pathway with it. */
export interface WrittenAnswer {
  readonly reference: string;
  readonly pathway: PathwayAnswer;
}

/** `POST /api/patients`: the EHR's id of the patient to open, in a session that was launched without one. Answers PatientSummary. */
export const choosePatientRequest = z.strictObject({ patient: z.string().regex(/^[A-Za-z0-9\-.]{1,64}$/) });
export type ChoosePatientRequest = z.infer<typeof choosePatientRequest>;

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
