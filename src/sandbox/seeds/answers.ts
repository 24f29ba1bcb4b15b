import { CONSENT_ITEMS } from '../../core/pathway/gate-course.ts';
import { DISCHARGE_ITEMS } from '../../core/pathway/session.ts';
import type { Answers } from './seed.ts';

const PHQ_ITEMS = ['44250-9', '44255-8', '44259-0', '44254-1', '44251-7', '44258-2', '44252-5', '44253-3', '44260-8'];
const PHQ_OPTIONS = ['LA6568-5', 'LA6569-3', 'LA6570-1', 'LA6571-9'];
const YES = 'LA33-6';
const NO = 'LA32-8';

/** PHQ-9 with these nine values, 0 to 3 each, in the order of the form. */
export function phq9(values: readonly number[]): Answers {
  return Object.fromEntries(PHQ_ITEMS.map((item, index) => [item, PHQ_OPTIONS[values[index] ?? 0] ?? '']));
}

/** C-SSRS screen with no to everything. */
export const SCREEN_NEGATIVE: Answers = { '93246-7': NO, '93247-5': NO, '93267-3': NO };
/** C-SSRS screen with a wish to be dead and nothing more. */
export const SCREEN_LOW: Answers = { ...SCREEN_NEGATIVE, '93246-7': YES };

export const SUITABLE: Answers = {
  indication: 'Depression that two antidepressants have not relieved',
  capacity: true,
  suitability: 'suitable',
};

/** A medical intake that finds the patient eligible, for somebody to whom pregnancy does not apply. */
export const ELIGIBLE: Answers = {
  'in-person': true,
  'pregnancy-status': 'not-applicable',
  lactation: 'not-applicable',
  eligibility: 'eligible',
};

export function consent(signer: string): Answers {
  return { ...allTrue(CONSENT_ITEMS), signer };
}

export const PREPARATION_NOTE: Answers = { note: 'Went through what a session is like, what helps, and how to stop.' };
export const INTEGRATION_NOTE: Answers = { note: 'Talked about what came up in the session and one thing to try this week.' };

/** The checklist of a dosing day in the office. */
export const PRE_DOSE: Answers = {
  setting: 'office',
  'pregnancy-status': 'not-applicable',
  lactation: 'not-applicable',
  fasting: true,
  'fasting-hours': 8,
  intention: 'To be kinder to myself',
  'roles-present': ['therapist', 'prescriber'],
  'escort-name': 'A friend',
};

/** The same with others in the room. */
export const PRE_DOSE_IN_GROUP: Answers = { ...PRE_DOSE, setting: 'group' };

export const DISCHARGED: Answers = { ...allTrue(DISCHARGE_ITEMS), 'dissociation-rating': 0 };

function allTrue(items: readonly string[]): Answers {
  return Object.fromEntries(items.map((item) => [item, true]));
}
