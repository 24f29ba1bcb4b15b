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

/** Items of the pre-dose checklist that a setting may ask for. */
export type SettingItem = 'escort-name' | 'chaperone' | 'location' | 'emergency-contact';

/** Levels up to which a dose is possible; codes of `kap-risk-level`. High never is. */
export type RiskCeiling = 'none' | 'low' | 'moderate';

/** Classes that a protocol may give a safety rule. */
export type RuleClass = 'absolute' | 'needs-clearance' | 'caution' | 'information';

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
  readonly visit: VisitForm;
  /** When a measure is due again. */
  readonly cadence: 'before-every-dose' | 'periodic';
}

/** What a protocol says about the visits of a step; nothing = it says nothing. */
export interface VisitForm {
  readonly inPerson: Parameter<boolean> | undefined;
  readonly lengthMin: Parameter<number> | undefined;
  readonly settings: readonly (Setting | 'video')[];
}

/** An activity that a protocol leaves out on purpose, and why. */
export interface LeftOut {
  readonly activity: Activity;
  readonly title: string;
  readonly source: Source;
}

/** What one setting asks for beyond every other line of the gate. */
export interface SettingRule {
  readonly setting: Setting;
  readonly allowed: Parameter<boolean>;
  readonly requires: readonly SettingItem[];
  readonly rolesPresent: readonly Role[];
  /** Highest C-SSRS level in this setting; undefined = the protocol's own. */
  readonly riskLimit: Parameter<RiskCeiling> | undefined;
  readonly checkEveryMin: Parameter<number> | undefined;
  /** Canonical URL (without version) of a form that has to be decided in favour before a dose there. */
  readonly form: string | undefined;
}

/** How a protocol classes one safety rule. */
export interface RuleStatement {
  /** Code of `kap-rule`. */
  readonly rule: string;
  readonly class: RuleClass;
  readonly clearable: boolean;
  readonly source: Source;
}

/** What has to be true before a patient leaves, and the rule for the way home. */
export interface DischargeRule {
  /** Items of the discharge checklist that have to be yes. */
  readonly items: readonly string[];
  /** 0 to 10. */
  readonly dissociationAtMost: Parameter<number>;
  /** Part of the pre-dose value, 0.2 = 20 %. */
  readonly baselineFraction: Parameter<number>;
  readonly escort: Parameter<boolean>;
  readonly nextDay: Parameter<boolean>;
  readonly noDrivingHours: Parameter<number>;
}

export interface FeeRule {
  readonly activity: Activity;
  readonly text: string;
  readonly amount: Parameter<number>;
  /** ISO 4217. */
  readonly currency: string;
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
  /** Why the protocol offers the route, or does not. */
  readonly offeredSource: Source;
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
  /** Who publishes it, and the FHIR date of its last review or change; absent = it does not say. */
  readonly publisher?: string;
  readonly reviewedOn?: string;
  readonly steps: readonly ProtocolStep[];
  readonly leftOut: readonly LeftOut[];
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
    readonly blockingSource: Source;
    /** Whether integration also begins inside the dosing session, before discharge. */
    readonly inSession: Parameter<boolean>;
  };
  /** Routes that are offered. */
  readonly routes: readonly RouteRule[];
  readonly withheldRoutes: readonly RouteRule[];
  /** Settings in which doses are given: those of `settingRules` that are allowed. */
  readonly settings: readonly Setting[];
  readonly settingRules: readonly SettingRule[];
  readonly rolesPresent: readonly Role[];
  readonly rolesPresentSource: Source;
  readonly diagnosisRequired: Parameter<boolean>;
  /** Safety rules that this protocol classes itself; every other rule keeps the class of `kap-rule`. */
  readonly rules: readonly RuleStatement[];
  readonly discharge: DischargeRule;
  readonly fees: {
    readonly list: readonly FeeRule[];
    readonly slidingScale: Parameter<boolean>;
    readonly proofOfIncome: Parameter<boolean>;
  };
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
    readonly ceiling: Parameter<RiskCeiling>;
    /** The highest level at which a dose is possible at all, with two signatures. */
    readonly limit: Parameter<RiskCeiling>;
  };
  readonly fastingHours: Parameter<number>;
  readonly pregnancyTestFreshDays: Parameter<number>;
}
