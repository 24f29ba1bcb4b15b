import type { Questionnaire, QuestionnaireItem } from '@medplum/fhirtypes';

/** What a form is answered with; a choice goes by its code or by its place among the options. */
export type Planned = boolean | number | string | readonly string[] | { readonly option: number };

/** What the clinic knows when it fills in a form. */
export interface Clinic {
  /** Administrative gender of the chart, as FHIR codes it. */
  readonly gender: string | undefined;
  readonly patientName: string;
  /** Today, as a FHIR date. */
  readonly today: string;
  readonly dosesGiven: number;
  /** Rules whose findings the chart holds; the clinic asks about them and hears yes. */
  readonly findings: ReadonlySet<string>;
  /** Codes of kap-role of everybody in the room. */
  readonly present: readonly string[];
  readonly fastingHours: number;
  /** A reading above the caution limit that the prescriber has seen. */
  readonly cautionSeen: boolean;
}

/** PHQ-9 totals before the first dose and after each one: moderate, then better. Made up, for a course that goes well. */
const PHQ9_TOTALS = [14, 12, 10, 8, 6, 5, 4] as const;
/** The first eight items carry the total; the ninth stays at 0. */
const PHQ9_CARRIERS = 8;
const PHQ9_ITEM_MAX = 3;

/** What a careful clinic answers to one of our forms, by linkId.  */
export function planAnswers(form: Questionnaire, clinic: Clinic): ReadonlyMap<string, Planned> {
  switch (form.id) {
    case 'kap-phq-9':
      return phq9(form, clinic.dosesGiven);
    case 'kap-c-ssrs-screen':
      return new Map(leaves(form.item).map((item) => [item.linkId, item.type === 'boolean' ? false : 'No']));
    case 'kap-mental-health-intake':
      return new Map<string, Planned>([
        ['suitability', 'suitable'],
        ['indication', 'Depression with little benefit from earlier treatment'],
        ['capacity', true],
        ...asked(form, clinic),
      ]);
    case 'kap-medical-intake':
      return new Map<string, Planned>([
        ['eligibility', 'eligible'],
        ['in-person', true],
        ...pregnancy(clinic),
        ...asked(form, clinic),
      ]);
    case 'kap-consent':
      return new Map<string, Planned>([...yesToAll(form), ['signer', clinic.patientName]]);
    case 'kap-pre-dose-checklist':
      return preDose(clinic);
    case 'kap-discharge-checklist':
      return new Map<string, Planned>([...yesToAll(form), ['dissociation-rating', 0]]);
    default:
      return anyForm(form, clinic);
  }
}

/**
 * Answers to a form that the journey has no plan for: its required questions, each with the least that its type allows (the
 * first option, 0, no). What that means for the course is the pathway's to say.
 */
function anyForm(form: Questionnaire, { today }: Clinic): ReadonlyMap<string, Planned> {
  const required = leaves(form.item).filter((item) => item.required === true || item.linkId === 'note');
  return new Map(required.map((item): [string, Planned] => [item.linkId, leastAnswer(item, today)]));
}

function leastAnswer({ type }: QuestionnaireItem, today: string): Planned {
  switch (type) {
    case 'boolean':
      return false;
    case 'choice':
    case 'open-choice':
      return { option: 0 };
    case 'integer':
    case 'decimal':
      return 0;
    case 'date':
    case 'dateTime':
      return today;
    default:
      return 'As planned.';
  }
}

/** Every item that can carry an answer, in the form's order. */
export function leaves(items: readonly QuestionnaireItem[] | undefined): readonly QuestionnaireItem[] {
  return (items ?? []).flatMap((item) => [
    ...(item.type === 'group' || item.type === 'display' ? [] : [item]),
    ...leaves(item.item),
  ]);
}

function phq9(form: Questionnaire, dosesGiven: number): ReadonlyMap<string, Planned> {
  const total = PHQ9_TOTALS[Math.min(dosesGiven, PHQ9_TOTALS.length - 1)] ?? 0;
  const choices = leaves(form.item).filter((item) => item.type === 'choice');
  return new Map(
    choices.map((item, index): [string, Planned] => {
      if (index < PHQ9_CARRIERS) return [item.linkId, { option: share(total, index) }];
      // The ninth is the question about being better off dead; the tenth, how difficult it all is.
      return [item.linkId, { option: index === PHQ9_CARRIERS || total < 10 ? 0 : 1 }];
    }),
  );
}

function share(total: number, index: number): number {
  const even = Math.floor(total / PHQ9_CARRIERS);
  return Math.min(PHQ9_ITEM_MAX, even + (index < total % PHQ9_CARRIERS ? 1 : 0));
}

function asked(form: Questionnaire, clinic: Clinic): readonly (readonly [string, Planned])[] {
  return leaves(form.item)
    .filter((item) => item.linkId.startsWith('finding.'))
    .map((item) => [item.linkId, clinic.findings.has(item.linkId.slice('finding.'.length))] as const);
}

function yesToAll(form: Questionnaire): readonly (readonly [string, Planned])[] {
  return leaves(form.item)
    .filter((item) => item.type === 'boolean')
    .map((item) => [item.linkId, true] as const);
}

function pregnancy({ gender, findings, today }: Clinic): readonly (readonly [string, Planned])[] {
  if (gender === 'male')
    return [
      ['pregnancy-status', 'not-applicable'],
      ['lactation', 'not-applicable'],
    ];
  if (findings.has('pregnancy'))
    return [
      ['pregnancy-status', 'pregnant'],
      ['lactation', 'no'],
    ];
  return [
    ['pregnancy-status', 'not-pregnant'],
    ['pregnancy-test-date', today],
    ['lactation', findings.has('lactation') ? 'yes' : 'no'],
  ];
}

function preDose(clinic: Clinic): ReadonlyMap<string, Planned> {
  return new Map<string, Planned>([
    ...pregnancy(clinic),
    ['escort-name', 'A. Escort'],
    ['escort-phone', '555-0100'],
    ['fasting', true],
    ['fasting-hours', clinic.fastingHours],
    ['intention', 'To meet what comes with curiosity'],
    ['roles-present', clinic.present],
    ['setting', 'office'],
    ...(clinic.cautionSeen ? [['bp-caution-acknowledged', true] as const] : []),
  ]);
}
