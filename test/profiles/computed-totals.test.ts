import { evalFhirPathTyped, toTypedValue } from '@medplum/core';
import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INSTRUMENTS } from '../../src/core/instruments/instruments.ts';
import { questionnaire, questionnaires } from '../../src/terminology/artifacts.ts';
import { auditCResponse, gad7Response, pcl5Response, phq2Response, phq9Response } from '../core/instruments/answer-vectors.ts';

const CALCULATED = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression';

/** The total that a form shows, evaluated as @medplum/react evaluates it; undefined = it shows none. */
function shownTotal(response: QuestionnaireResponse): unknown {
  const items = questionnaire(response.questionnaire ?? '')?.item ?? [];
  const expressions = items.flatMap((item) => item.extension?.filter(({ url }) => url === CALCULATED) ?? []);
  expect(expressions).toHaveLength(1);
  const resource = toTypedValue(response);
  const [result] = evalFhirPathTyped(expressions[0]?.valueExpression?.expression ?? '', [resource], { '%resource': resource });
  return result?.value;
}

const cases = [
  ['phq-9', phq9Response, 9, 3],
  ['phq-2', phq2Response, 2, 3],
  ['gad-7', gad7Response, 7, 3],
  ['pcl-5', pcl5Response, 20, 4],
  ['audit-c', auditCResponse, 3, 4],
] as const;

describe('the total that a form shows', () => {
  it.each(cases)('is the one that the core computes, and none while items are missing: %s', (id, respond, count, highest) => {
    const instrument = INSTRUMENTS.find((one) => one.id === id);
    const weight = fc.integer({ min: 0, max: highest });
    const whole = fc.array(weight, { minLength: count, maxLength: count });
    const partial = fc.array(fc.option(weight, { nil: undefined }), { minLength: count, maxLength: count });
    fc.assert(
      fc.property(fc.oneof(whole, partial), (weights) => {
        const response = respond(weights);
        const core = instrument?.score(response, undefined).total;
        // Answers beside "never drinks" are not asked by the form, so it can't meet that contradiction.
        if (id === 'audit-c' && weights[0] === 0) return;
        expect(shownTotal(response)).toBe(core);
      }),
      { numRuns: 200 },
    );
  });

  it('does not mind words between the scored answers', () => {
    const response = pcl5Response(Array<number>(20).fill(2));
    const event = { linkId: 'index-event', answer: [{ valueString: 'A car accident' }] };
    expect(shownTotal({ ...response, item: [event, ...(response.item ?? [])] })).toBe(40);
  });

  it('is 0 for somebody who never drinks', () => {
    expect(shownTotal(auditCResponse([0]))).toBe(0);
  });

  it('is marked read-only and is never required, because renderers may leave it open to change', () => {
    const totals = questionnaires().flatMap((form) =>
      (form.item ?? []).filter((item) => item.extension?.some(({ url }) => url === CALCULATED)),
    );
    expect(totals).toHaveLength(cases.length);
    expect(totals.map(({ readOnly, required, type }) => [readOnly, required, type])).toEqual(
      totals.map(() => [true, false, 'integer']),
    );
  });

  it('is not trusted by the core: an entered total changes nothing', () => {
    const response = phq9Response([1, 1, 1, 1, 1, 1, 1, 1, 1]);
    const forged = { ...response, item: [...(response.item ?? []), { linkId: '44261-6', answer: [{ valueInteger: 0 }] }] };
    const phq9 = INSTRUMENTS.find(({ id }) => id === 'phq-9');
    expect(phq9?.score(forged, undefined).total).toBe(9);
  });
});
