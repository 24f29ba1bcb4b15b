import type { QuestionnaireResponseItem } from '@medplum/fhirtypes';
import { answersOf, latestResponse } from '../../core/chart/responses.ts';
import type { Assessed } from '../../medplum/keep-true.ts';
import { canonical, questionnaire } from '../../terminology/artifacts.ts';
import type { Prefilled } from '../contract.ts';

/**
 * What a form may take over from another one: names, places and settings, which stay true between two visits. Nothing that must be
 * asked anew (pregnancy, risk, fasting, how somebody is) is ever taken over.
 */
const FROM: Readonly<Record<string, readonly (readonly [linkId: string, form: string, item: string])[]>> = {
  'kap-pre-dose-checklist': [
    ['escort-name', 'kap-pre-dose-checklist', 'escort-name'],
    ['escort-phone', 'kap-pre-dose-checklist', 'escort-phone'],
    ['chaperone', 'kap-home-readiness', 'chaperone'],
    ['location', 'kap-home-readiness', 'location'],
    ['emergency-contact', 'kap-home-readiness', 'emergency-contact'],
  ],
  'kap-home-readiness': [
    ['chaperone', 'kap-home-readiness', 'chaperone'],
    ['chaperone-phone', 'kap-home-readiness', 'chaperone-phone'],
    ['location', 'kap-home-readiness', 'location'],
    ['emergency-contact', 'kap-home-readiness', 'emergency-contact'],
    ['emergency-services', 'kap-home-readiness', 'emergency-services'],
  ],
  'kap-dosing-session-record': [['setting', 'kap-pre-dose-checklist', 'setting']],
};

/** Answers that a form can start with, each with where and from when it is; the person who fills it in confirms them by saving. */
export function prefillOf(formId: string, { chart }: Assessed, now: string): readonly Prefilled[] {
  return (FROM[formId] ?? []).flatMap(([linkId, form, item]) => {
    const found = latestResponse(chart, canonical(form), now);
    const answer = found === undefined ? [] : answersOf(found.resource, item);
    if (found === undefined || answer.length === 0) return [];
    const { authored } = found.resource;
    return [
      {
        item: { linkId, answer: [...answer] } satisfies QuestionnaireResponseItem,
        form: questionnaire(form)?.title ?? form,
        reference: found.reference,
        ...(authored === undefined ? {} : { at: authored }),
      },
    ];
  });
}
