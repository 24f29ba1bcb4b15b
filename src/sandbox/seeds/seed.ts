import type { Patient } from '@medplum/fhirtypes';
import type { Activity, Route } from '../../core/protocol/protocol.ts';
import type { SandboxUser } from '../people.ts';

/** Minutes before the sandbox's start; days and hours are written as `days(3)` and `hours(2)`. */
export type MinutesAgo = number;

export const hours = (count: number): MinutesAgo => count * 60;
export const days = (count: number): MinutesAgo => count * 24 * 60;

/** Answers by linkId: a code for a choice, else the value itself; several codes for an item that repeats. */
export type Answers = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Pressures in mm[Hg], rates in /min, saturation in %, weight in kg. */
export interface Vitals {
  readonly systolic: number;
  readonly diastolic: number;
  readonly heartRate: number;
  readonly respiratoryRate: number;
  readonly oxygenSaturation: number;
  readonly weightKg?: number;
}

/** What happened in a made-up course. `key` names a visit or an order for the events that belong to it. */
export type SeedEvent =
  | { readonly kind: 'referral'; readonly ago: MinutesAgo }
  | {
      readonly kind: 'visit';
      readonly key: string;
      readonly activity: Activity;
      readonly ago: MinutesAgo;
      readonly minutes?: number;
      /** Where it is, by the schedule; who is there at the same time is in one session. */
      readonly room?: string;
    }
  | { readonly kind: 'vitals'; readonly visit: string; readonly ago: MinutesAgo; readonly values: Vitals }
  | {
      readonly kind: 'order';
      readonly key: string;
      readonly ago: MinutesAgo;
      readonly route: Route;
      readonly doseMg: number;
      readonly doses: number;
    }
  | {
      readonly kind: 'form';
      readonly form: string;
      readonly ago: MinutesAgo;
      readonly by: SandboxUser;
      readonly answers: Answers;
      readonly visit?: string;
    }
  | { readonly kind: 'medication-review'; readonly ago: MinutesAgo }
  | { readonly kind: 'dose'; readonly visit: string; readonly order: string; readonly ago: MinutesAgo };

interface Coded {
  readonly code: string;
  readonly text: string;
}

/** One made-up patient: who it is, what the EHR's chart says, and how far the course has come. Nobody of this name exists. */
export interface Seed {
  readonly given: string;
  readonly family: string;
  readonly birthDate: string;
  readonly gender: NonNullable<Patient['gender']>;
  readonly mrn: string;
  /** Where the course stands when the sandbox starts, in a few words, for the EHR's list of patients. */
  readonly stage: string;
  /** SNOMED CT. */
  readonly conditions: readonly Coded[];
  /** RxNorm. */
  readonly medications: readonly Coded[];
  /** How long ago the course began; undefined for a patient who is not on one. */
  readonly courseBegan: MinutesAgo | undefined;
  readonly events: readonly SeedEvent[];
}
