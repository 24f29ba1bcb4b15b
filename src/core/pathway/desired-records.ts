import type { ClinicalImpression, Consent } from '@medplum/fhirtypes';
import { canonical } from '../../terminology/artifacts.ts';
import { CONSENT_CODES, local, profile } from '../../terminology/codes.ts';
import { latestResponse } from '../chart/responses.ts';
import { plusMonths } from '../time.ts';
import { itemIdentifier, type ReconcileInput } from './desired.ts';

const CLEARANCES = {
  'mental-health-intake': 'intake-suitability',
  'medical-intake': 'eligibility',
} as const;

/** A clearance with its validity for each intake that was decided in the patient's favour. Written once, never changed by us. */
export function desiredClearances(input: ReconcileInput): readonly ClinicalImpression[] {
  const { pathway, protocol, chart, carePlan, patient } = input;
  return protocol.steps.flatMap((step): readonly ClinicalImpression[] => {
    if (step.activity !== 'mental-health-intake' && step.activity !== 'medical-intake') return [];
    const form = step.forms[0];
    const done = pathway.steps.find((candidate) => candidate.id === step.id)?.state === 'done';
    const response = form === undefined ? undefined : latestResponse(chart, form, pathway.assessedAt);
    const authored = response?.resource.authored;
    const author = response?.resource.author;
    if (!done || response === undefined || authored === undefined || author?.reference === undefined) return [];
    const until = step.validityMonths === undefined ? undefined : plusMonths(authored, step.validityMonths.value);
    return [
      {
        resourceType: 'ClinicalImpression',
        meta: { profile: [profile('kap-clearance')] },
        identifier: [itemIdentifier(carePlan, `clearance/${response.reference}`)],
        status: 'completed',
        code: { coding: [local('kap-clearance', CLEARANCES[step.activity])] },
        subject: patient,
        date: authored,
        effectivePeriod: { start: authored.slice(0, 10), ...(until === undefined ? {} : { end: until }) },
        assessor: stored(input, author.reference, author.display),
        investigation: [{ code: { text: step.title }, item: [{ reference: response.reference }] }],
      },
    ];
  });
}

/** The Consent that the newest complete consent form stands for. A withdrawal is a change to it that people make, not we. */
export function desiredConsents(input: ReconcileInput): readonly Consent[] {
  const { pathway, chart, carePlan, patient } = input;
  const consented = pathway.gates.find((gate) => gate.id === 'consent')?.decision === 'proceed';
  const response = latestResponse(chart, canonical('kap-consent'), pathway.assessedAt);
  const authored = response?.resource.authored;
  if (!consented || response === undefined || authored === undefined) return [];
  return [
    {
      resourceType: 'Consent',
      meta: { profile: [profile('kap-consent')] },
      identifier: [itemIdentifier(carePlan, `consent/${response.reference}`)],
      status: 'active',
      scope: { coding: [CONSENT_CODES.treatment] },
      category: [{ coding: [CONSENT_CODES.treatmentCategory] }],
      patient,
      dateTime: authored,
      policyRule: { text: `Ketamine-assisted psychotherapy consent text ${response.resource.questionnaire ?? ''}` },
      sourceReference: { reference: response.reference },
    },
  ];
}

/** People live in the EHR: their reference stays a logical one, made of the EHR's base and the EHR's own reference. */
function stored(
  input: ReconcileInput,
  reference: string,
  display: string | undefined,
): { identifier: { system: string; value: string }; display?: string } {
  return { identifier: { system: input.ehrBase, value: reference }, ...(display === undefined ? {} : { display }) };
}
