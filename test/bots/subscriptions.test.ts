import { resourceMatchesSubscriptionCriteria } from '@medplum/core';
import type { QuestionnaireResponse, Subscription } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, test } from 'vitest';
import { INSTRUMENTS } from '../../src/core/instruments/instruments.ts';
import { BOTS } from '../../src/sandbox/bots.ts';
import { loadDefinitions } from '../../src/sandbox/store/definitions.ts';
import { canonical, questionnaires } from '../../src/terminology/artifacts.ts';

beforeAll(() => loadDefinitions());

const FHIR_PATH = 'https://medplum.com/fhir/StructureDefinition/fhir-path-criteria-expression';

/** The bots that Medplum would run when a response was stored. */
async function firedBy(resource: QuestionnaireResponse): Promise<readonly string[]> {
  const fired: string[] = [];
  for (const { name, subscriptions } of BOTS) {
    for (const { criteria, fhirPath } of subscriptions.map((one) =>
      typeof one === 'string' ? { criteria: one, fhirPath: undefined } : one,
    )) {
      const subscription: Subscription = {
        resourceType: 'Subscription',
        status: 'active',
        reason: 'test',
        criteria,
        channel: { type: 'rest-hook', endpoint: 'Bot/x' },
        ...(fhirPath === undefined ? {} : { extension: [{ url: FHIR_PATH, valueString: fhirPath }] }),
      };
      const context = { interaction: 'create' as const };
      const getPreviousResource = () => Promise.resolve(undefined);
      if (await resourceMatchesSubscriptionCriteria({ resource, subscription, context, getPreviousResource })) fired.push(name);
    }
  }
  return fired;
}

const response = (questionnaire: string | undefined, status: QuestionnaireResponse['status']): QuestionnaireResponse => ({
  resourceType: 'QuestionnaireResponse',
  ...(questionnaire === undefined ? {} : { questionnaire }),
  status,
});
const SCORED = new Set([...INSTRUMENTS.map(({ form }) => form), canonical('kap-dosing-session-record')]);

describe('a form', () => {
  test.each(questionnaires().map(({ url = '', version = '' }) => [url, version]))(
    '%s that was completed or amended fires one bot: the one that writes scores where it has any',
    async (url, version) => {
      const wanted = [SCORED.has(url) ? 'score-instrument' : 'keep-pathway-true'];
      for (const form of [url, `${url}|${version}`]) {
        expect(await firedBy(response(form, 'completed'))).toEqual(wanted);
        expect(await firedBy(response(form, 'amended'))).toEqual(wanted);
        expect(await firedBy(response(form, 'entered-in-error'))).toEqual(['keep-pathway-true']);
        expect(await firedBy(response(form, 'in-progress'))).toEqual([]);
      }
    },
  );

  test.each([undefined, 'https://elsewhere.example/Questionnaire/phq-9', `${canonical('kap-phq-9')}0`])(
    'of another questionnaire (%s) fires the one that keeps the pathway true',
    async (form) => {
      expect(await firedBy(response(form, 'completed'))).toEqual(['keep-pathway-true']);
    },
  );
});
