import type { Decision, Role, Source } from '../../src/core/decision.ts';
import type { NextAction, ScorePoint, StepState, VitalReading } from '../../src/core/pathway/pathway.ts';
import type { Phase, Route, VitalSign } from '../../src/core/protocol/protocol.ts';
import type { FindingClass } from '../../src/core/safety/finding.ts';
import { locale, t } from '../i18n/i18n.ts';
import { sayText } from '../i18n/Said.tsx';

export const decisionWord = (decision: Decision): string => t(`decision.${decision}`);
export const stateWord = (state: StepState): string => t(`state.${state}`);
export const phaseWord = (phase: Phase): string => t(`phase.${phase}`);
export const classWord = (of: FindingClass): string => t(`class.${of}`);
export const levelWord = (level: VitalReading['level']): string => t(`level.${level}`);
export const vitalWord = (vital: VitalSign): string => t(`vital.${vital}`);
export const instrumentWord = (instrument: ScorePoint['instrument']): string => t(`instrument.${instrument}`);
export const routeWord = (route: Route): string => t(`route.${route}`);
export const roleWord = (role: Role): string => t(`role.${role}`);

export const PHASES: readonly Phase[] = ['intake', 'preparation', 'dosing', 'maintenance'];

/** Instruments with results of their own. */
export const INSTRUMENTS: readonly ScorePoint['instrument'][] = [
  'phq-9',
  'c-ssrs',
  'phq-2',
  'gad-7',
  'pcl-5',
  'audit-c',
  'madrs',
  'cadss-6',
  'mdq',
  'dast-10',
  'meq-30',
];

/** Classes of findings, most serious first; `not-checked` stands above mere information because nothing is known. */
export const CLASS_ORDER: readonly FindingClass[] = ['absolute', 'needs-clearance', 'not-checked', 'caution', 'information'];

/** Units as UCUM prints them; the same in every language. */
export const VITAL_UNITS: Readonly<Record<VitalSign, string>> = {
  systolic: 'mmHg',
  diastolic: 'mmHg',
  'heart-rate': '/min',
  'respiratory-rate': '/min',
  'oxygen-saturation': '%',
};

/** Whether a code is a role that this release knows; another is shown as it is. */
const ROLES: readonly Role[] = [
  'therapist',
  'supervised-associate',
  'prescriber',
  'front-desk',
  'patient',
  'health-it',
  'administrator',
];

/** A user's role codes in words. */
export function userRolesText(codes: readonly string[]): string {
  return codes
    .map((code) => ROLES.find((role) => role === code))
    .map((role, at) => (role ? roleWord(role) : codes[at]))
    .join(', ');
}

/** Roles as a phrase: "therapist or prescriber"; empty text for no role. */
export function rolesText(roles: readonly Role[]): string {
  const names = roles.map(roleWord);
  const last = names.at(-1);
  if (last === undefined) return '';
  return names.length === 1 ? last : t('or', { list: names.slice(0, -1).join(', '), last });
}

/** What a grade letter means, in words. */
export function gradeText({ grade, weak }: Source): string {
  return t(weak ? 'grade.weak' : 'grade.text', { grade, words: t(`grade.${grade}`) });
}

/** A number as the reader writes it. */
export function numberText(value: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 }).format(value);
}

/** A value in words: months and days as such, things that are only counted (UCUM's `{dose}`) as a bare number. */
export function measuredText(value: number, unit = ''): string {
  if (unit === 'mo') return t('age.month', { count: value });
  if (unit === 'd') return t('age.day', { count: value });
  return unit.startsWith('{') || unit === '1' || unit === '' ? numberText(value) : `${numberText(value)} ${unit}`;
}

/** "100 mg", or that the amount is not recorded. */
export function amountText(doseMg: number | undefined): string {
  return doseMg === undefined ? t('doses.noAmount') : `${numberText(doseMg)} mg`;
}

/** The amount of an order, which may be by weight. */
export function orderedText({
  doseMg,
  doseMgPerKg,
}: {
  readonly doseMg?: number | undefined;
  readonly doseMgPerKg?: number | undefined;
}): string {
  return doseMg === undefined && doseMgPerKg !== undefined ? `${numberText(doseMgPerKg)} mg/kg` : amountText(doseMg);
}

/** A code of a band or risk level as words: "moderately-severe" becomes "Moderately severe". */
export function codeText(code: string): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A result's band in words; a level of risk says that it is one, since a bare "None" reads as no result. */
export function bandText({
  instrument,
  band = '',
}: {
  readonly instrument: ScorePoint['instrument'];
  readonly band?: string | undefined;
}): string {
  return instrument === 'c-ssrs'
    ? t('scores.risk', { level: sayText(band.replaceAll('-', ' '), '') })
    : sayText(codeText(band), '');
}

/** Steps of what is done in the EHR and not here, by kind of action; their words are loaded with the sheet. */
const IN_EHR = {
  visit: ['1', '2', '3'],
  order: ['1', '2', '3'],
  discharge: ['1', '2'],
  'contact-patient': ['1', '2'],
} as const;

/** Whether an action is done in the EHR and not in the panel. */
export function isInEhr(kind: NextAction['kind']): kind is keyof typeof IN_EHR {
  return kind in IN_EHR;
}

/** What the person must do in the EHR for an action that the panel can not do itself; empty for those it can. */
export function ehrInstructions(kind: NextAction['kind']): readonly string[] {
  switch (kind) {
    case 'visit':
    case 'order':
      return IN_EHR[kind].map((at) => t(`forms:ehr.${kind}.${at}`));
    case 'discharge':
    case 'contact-patient':
      return IN_EHR[kind].map((at) => t(`forms:ehr.${kind}.${at}`));
    default:
      return [];
  }
}
