import type { Role, Source } from '../decision.ts';

/** A number or text that a clinic may set, with the source that supports it. */
export interface Parameter<T> {
  readonly value: T;
  readonly source: Source;
}

/** What kind of care a step is; codes of the local code system `kap-activity`. */
export type Activity =
  | 'referral'
  | 'screening'
  | 'mental-health-intake'
  | 'medical-intake'
  | 'consent'
  | 'preparation'
  | 'order'
  | 'dosing'
  | 'integration'
  | 'measure'
  | 'maintenance';

/** Phases of the course; codes of the local code system `kap-phase`, in order. */
export type Phase = 'intake' | 'preparation' | 'dosing' | 'maintenance' | 'ended';

/** Where a dosing session takes place; codes of the local code system `kap-setting`. */
export type Setting = 'office' | 'home' | 'group';

/** Route of administration by its short name; SNOMED CT codes live in the artifacts. */
export type Route = 'sublingual' | 'intramuscular' | 'intravenous' | 'intranasal' | 'oral';

export type DoseUnit = 'mg' | 'mg/kg';

export interface ProtocolStep {
  /** `PlanDefinition.action.id`, unique within the protocol. */
  readonly id: string;
  readonly activity: Activity;
  readonly title: string;
  readonly phase: Phase;
  /** Roles that may complete the step; never empty. */
  readonly roles: readonly Role[];
  /** Canonical URLs (without version) of the Questionnaires of this step. */
  readonly forms: readonly string[];
  /** Steps that must be finished before this one, by id. */
  readonly after: readonly { readonly step: string; readonly offsetDays: number }[];
  /** How many times the step is done; `max` undefined = no upper bound. For `integration` it counts per dose. */
  readonly occurrences: { readonly min: number; readonly max: number | undefined };
  /** How long a completed occurrence stays valid, in months; undefined = the whole course. */
  readonly validityMonths: Parameter<number> | undefined;
  /** How fresh the result must be on the day of a dose, in days (instruments); undefined = no freshness rule. */
  readonly freshDays: Parameter<number> | undefined;
  readonly source: Source;
}

export interface RouteRule {
  readonly route: Route;
  readonly unit: DoseUnit;
  readonly start: Parameter<number>;
  readonly ceiling: Parameter<number>;
  /** Absolute cap of a first dose, mg, whatever the weight; undefined = none. */
  readonly firstDoseCapMg: Parameter<number> | undefined;
  /** Largest raise from one session to the next, as a fraction of the last dose (0.5 = 50%). */
  readonly stepFraction: Parameter<number>;
  /** `prescription` = outpatient compounded lozenge; `administration` = in-clinic dose from practice stock. */
  readonly orderKind: 'prescription' | 'administration';
  readonly settings: readonly Setting[];
}

export type VitalSign = 'systolic' | 'diastolic' | 'heart-rate' | 'respiratory-rate' | 'oxygen-saturation';

/** `hold` and `stop` close the pre-dose gate; `caution` asks for an acknowledgement. A value equal to the limit is within it. */
export interface VitalLimit {
  readonly vital: VitalSign;
  readonly level: 'caution' | 'hold' | 'stop';
  readonly direction: 'above' | 'below';
  /** mm[Hg] for pressures, /min for rates, % for saturation. */
  readonly limit: Parameter<number>;
}

/** A clinic's way of working, read from a KapProtocol PlanDefinition. */
export interface Protocol {
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly steps: readonly ProtocolStep[];
  readonly minimumAgeYears: Parameter<number>;
  readonly course: {
    readonly minDoses: number;
    readonly maxDoses: number;
    readonly dosesSource: Source;
    readonly minSpacingDays: Parameter<number>;
    readonly maxSpacingDays: Parameter<number> | undefined;
    readonly windowDays: Parameter<number> | undefined;
  };
  readonly maintenance: { readonly minSpacingDays: Parameter<number> } | undefined;
  readonly integration: {
    readonly perDose: Parameter<number>;
    /** Due within this many hours after the dose. */
    readonly windowHours: Parameter<number>;
    /** Whether the next dose waits for it. */
    readonly blocking: boolean;
  };
  readonly routes: readonly RouteRule[];
  readonly settings: readonly Setting[];
  readonly rolesPresent: readonly Role[];
  readonly vitals: {
    readonly preDoseWithinMin: Parameter<number>;
    /** Minutes after the dose at which a reading is due. */
    readonly scheduleMin: Parameter<readonly number[]>;
    readonly limits: readonly VitalLimit[];
    readonly observationMin: Parameter<number>;
  };
  readonly weightFreshDays: Parameter<number>;
  readonly suicideRisk: {
    /** The highest C-SSRS level at which a dose may go on without two signatures. */
    readonly ceiling: Parameter<'none' | 'low' | 'moderate'>;
  };
  readonly fastingHours: Parameter<number>;
  readonly pregnancyTestFreshDays: Parameter<number>;
}
