import type { Decision, Role, Source } from '../../src/core/decision.ts';
import type { NextAction, ScorePoint, StepState, VitalReading } from '../../src/core/pathway/pathway.ts';
import type { Phase, VitalSign } from '../../src/core/protocol/protocol.ts';
import type { FindingClass } from '../../src/core/safety/finding.ts';

export const DECISION_WORDS: Readonly<Record<Decision, string>> = { proceed: 'Proceed', hold: 'Hold', unknown: 'Unknown' };

export const STATE_WORDS: Readonly<Record<StepState, string>> = {
  'not-started': 'Not started',
  due: 'Due',
  overdue: 'Overdue',
  'in-progress': 'In progress',
  done: 'Done',
  blocked: 'Blocked',
  expired: 'Expired',
  'not-eligible': 'Not eligible',
};

export const PHASES: readonly Phase[] = ['intake', 'preparation', 'dosing', 'maintenance'];

export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  intake: 'Intake',
  preparation: 'Preparation',
  dosing: 'Dosing',
  maintenance: 'Maintenance',
  ended: 'Ended',
};

export const CLASS_WORDS: Readonly<Record<FindingClass, string>> = {
  absolute: 'Absolute contraindication',
  'needs-clearance': 'Needs clearance',
  caution: 'Caution',
  information: 'Information',
  'not-checked': 'Not checked',
};

/** Classes of findings, most serious first; `not-checked` stands above mere information because nothing is known. */
export const CLASS_ORDER: readonly FindingClass[] = ['absolute', 'needs-clearance', 'not-checked', 'caution', 'information'];

export const LEVEL_WORDS: Readonly<Record<VitalReading['level'], string>> = {
  within: 'Within limits',
  caution: 'Caution',
  hold: 'Hold',
  stop: 'Stop',
};

export const VITAL_WORDS: Readonly<Record<VitalSign, { readonly name: string; readonly unit: string }>> = {
  systolic: { name: 'Systolic', unit: 'mmHg' },
  diastolic: { name: 'Diastolic', unit: 'mmHg' },
  'heart-rate': { name: 'Heart rate', unit: '/min' },
  'respiratory-rate': { name: 'Resp. rate', unit: '/min' },
  'oxygen-saturation': { name: 'SpO₂', unit: '%' },
};

export const INSTRUMENT_WORDS: Readonly<Record<ScorePoint['instrument'], string>> = {
  'phq-9': 'PHQ-9',
  'c-ssrs': 'C-SSRS screen',
  'phq-2': 'PHQ-2',
  'gad-7': 'GAD-7',
  'pcl-5': 'PCL-5',
  'audit-c': 'AUDIT-C',
  madrs: 'MADRS',
  'cadss-6': 'CADSS-6',
  mdq: 'MDQ',
  'dast-10': 'DAST-10',
  'meq-30': 'MEQ-30',
};

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  therapist: 'therapist',
  'supervised-associate': 'supervised associate',
  prescriber: 'prescriber',
  'front-desk': 'front desk',
  patient: 'patient',
  'health-it': 'health IT',
  administrator: 'administrator',
};

/** Roles as a phrase: "therapist or prescriber"; empty text for no role. */
export function rolesText(roles: readonly Role[]): string {
  const names = roles.map((role) => ROLE_WORDS[role]);
  const last = names.at(-1);
  if (last === undefined) return '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}

const GRADE_WORDS: Readonly<Record<Source['grade'], string>> = {
  A: 'law, regulation or label',
  B: 'peer-reviewed',
  C: 'society or registry',
  D: 'vendor or clinic page',
  M: 'unverified',
};

/** What a grade letter means, in words. */
export function gradeText(source: Source): string {
  return `Grade ${source.grade}: ${GRADE_WORDS[source.grade]}${source.weak ? '; weak evidence' : ''}`;
}

/** A code of a band or risk level as words: "moderately-severe" becomes "Moderately severe". */
export function codeText(code: string): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What the person must do in the EHR for an action that the panel can not do itself; undefined for those it can. */
export function ehrInstructions(kind: NextAction['kind']): readonly string[] | undefined {
  switch (kind) {
    case 'visit':
      return [
        "Open this patient's visits in the EHR.",
        'Start a visit of the KAP type named above, or open the one that is already scheduled.',
        'Finish the visit in the EHR when it is over. The pathway moves by itself.',
      ];
    case 'order':
      return [
        "Open order entry in this patient's chart.",
        'Choose ketamine with its route, dose and number of doses. The KAP check answers while you choose.',
        'Sign the order in the EHR. It appears here once the EHR has reported it.',
      ];
    case 'chart-vitals':
      return [
        'Open the running visit in the EHR.',
        'Chart blood pressure, heart rate, oxygen saturation and, if dosing by weight, the weight.',
        'The reading appears here within seconds and the gate is decided again.',
      ];
    case 'discharge':
      return [
        'Check that nothing is missing under “Discharge readiness” in this panel.',
        'Finish (discharge) the dosing visit in the EHR. The KAP check answers at that moment.',
      ];
    case 'contact-patient':
      return [
        'Contact the patient as your clinic does, and document the contact in the EHR.',
        'What they answer goes into the form or visit it belongs to.',
      ];
    case 'form':
    case 'clear-finding':
    case 'review-medications':
    case 'give-dose':
    case 'refresh':
      return undefined;
  }
}
