import type { Decision, Evidence, Role, Source } from '../decision.ts';
import type { InstrumentId } from '../instruments/instruments.ts';
import type { Activity, Phase, Route, VitalSign } from '../protocol/protocol.ts';
import type { Finding } from '../safety/finding.ts';

/** The twelve lines of the gate to a dose, in order; codes of the local code system `kap-gate`. */
export const GATE_IDS = [
  'intakes',
  'contraindications',
  'consent',
  'preparation',
  'order',
  'spacing',
  'suicide-risk',
  'pregnancy',
  'interactions',
  'vitals',
  'roles',
  'fasting-intention',
] as const;
export type GateId = (typeof GATE_IDS)[number];

export interface GateLine {
  readonly id: GateId;
  readonly title: string;
  readonly decision: Decision;
  /** Why it does not proceed (or, when it does, on what); one sentence each. */
  readonly reasons: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly rule: string;
  readonly source: Source;
  /** Who can resolve it; empty when it proceeds. */
  readonly resolvedBy: readonly Role[];
  /** `day` lines can only be answered on the day of the dose. */
  readonly when: 'course' | 'day';
}

export type StepState = 'not-started' | 'due' | 'overdue' | 'in-progress' | 'done' | 'blocked' | 'expired' | 'not-eligible';

export interface Step {
  readonly id: string;
  readonly activity: Activity;
  readonly title: string;
  readonly phase: Phase;
  readonly state: StepState;
  readonly done: number;
  readonly required: number;
  readonly max: number | undefined;
  /** FHIR date; by when the next occurrence should be done. */
  readonly dueOn: string | undefined;
  /** FHIR date; the first day on which a dose, or the dose that a measure is asked for, keeps its distance from the last one. */
  readonly notBefore: string | undefined;
  /** FHIR date; when what was done stops counting. */
  readonly validUntil: string | undefined;
  readonly evidence: readonly Evidence[];
  readonly forms: readonly string[];
  readonly roles: readonly Role[];
}

/** What somebody should do next; the panel turns `kind` into a button. */
export interface NextAction {
  readonly key: string;
  readonly kind:
    | 'form'
    | 'visit'
    | 'order'
    | 'clear-finding'
    | 'review-medications'
    | 'chart-vitals'
    | 'give-dose'
    | 'discharge'
    | 'contact-patient'
    | 'refresh';
  readonly title: string;
  readonly roles: readonly Role[];
  readonly urgent: boolean;
  readonly step: string | undefined;
  /** For `form`: canonical URL of the Questionnaire. */
  readonly form: string | undefined;
  /** For `clear-finding`: the rule. */
  readonly rule: string | undefined;
  /** FHIR date; by when. */
  readonly dueOn: string | undefined;
  /** FHIR date; from when a visit may be, or the dose that a form is asked for; no day by which it must be. */
  readonly notBefore: string | undefined;
}

export interface Dose {
  readonly ordinal: number;
  readonly reference: string;
  /** Instant at which it was given; what the EHR says in its place where that is no day, and empty where it says nothing. */
  readonly at: string;
  readonly route: Route | undefined;
  readonly doseMg: number | undefined;
  readonly encounter: string | undefined;
  /** Finished integration visits that belong to it. */
  readonly integrations: number;
  readonly integrationDueBy: string;
}

export interface VitalReading {
  readonly at: string;
  readonly reference: string;
  readonly values: Readonly<Partial<Record<VitalSign, number>>>;
  /** The worst limit that a value crosses. */
  readonly level: 'within' | 'caution' | 'hold' | 'stop';
}

export interface SessionView {
  readonly encounter: string;
  readonly startedAt: string;
  readonly setting: string | undefined;
  readonly dose: Dose | undefined;
  readonly readings: readonly VitalReading[];
  /** Instants of the scheduled readings after the dose, with what became of them. */
  readonly schedule: readonly { readonly dueAt: string; readonly state: 'done' | 'due' | 'missed' | 'later' }[];
  /** Limits that the readings are judged by, for drawing; mm[Hg], /min, %. */
  readonly limits: readonly {
    readonly vital: VitalSign;
    readonly level: string;
    readonly direction: 'above' | 'below';
    readonly value: number;
  }[];
  /** What still stands between the patient and the door; empty decision = nothing given yet. */
  readonly discharge: {
    readonly decision: Decision;
    readonly missing: readonly string[];
    readonly earliestAt: string | undefined;
  };
}

export interface ScorePoint {
  readonly instrument: InstrumentId;
  readonly at: string;
  readonly reference: string;
  /** In the instrument's own range, see its profile; undefined for an instrument without a total or an incomplete one. */
  readonly total: number | undefined;
  /** Severity band, screening result or risk level, by code; undefined where the instrument has none. */
  readonly band: string | undefined;
  readonly alerts: readonly string[];
  /** PHQ-9 only: 0 to 3; absent when item 9 is not answered, and from other instruments. */
  readonly item9?: number;
}

/** Everything any surface says about one patient's course, computed by `assess`. */
export interface Pathway {
  readonly protocol: { readonly url: string; readonly version: string; readonly title: string };
  readonly assessedAt: string;
  readonly phase: Phase;
  /** Set when the course ended or may not start: not eligible, withdrawn. */
  readonly ended: string | undefined;
  readonly steps: readonly Step[];
  readonly gates: readonly GateLine[];
  /** Whether a dose may be given now: every line proceeds. */
  readonly dose: Decision;
  /** Whether nothing but the lines of the day stands before the next dose. */
  readonly course: Decision;
  readonly findings: readonly Finding[];
  readonly doses: readonly Dose[];
  readonly dosesPlanned: { readonly min: number; readonly max: number };
  readonly session: SessionView | undefined;
  readonly scores: readonly ScorePoint[];
  readonly next: readonly NextAction[];
  /** EHR data that could not be read or is too old, by category; never empty-looking. */
  readonly unread: readonly string[];
}
