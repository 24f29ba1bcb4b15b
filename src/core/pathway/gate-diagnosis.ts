import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { matchConcept } from '../../terminology/match.ts';
import { nameOf } from '../chart/medication-concepts.ts';
import { codeAnswers, latestResponse, textAnswer } from '../chart/responses.ts';
import type { Evidence } from '../decision.ts';
import { conditionPresence } from '../safety/presence.ts';
import { type Context, stepsOf } from './context.ts';
import { proceed, unknown, type Verdict } from './gate-line.ts';

/** Diagnoses for which clinic pages use ketamine (clinical basis 1.3, 4.3). */
const INDICATIONS = 'kap-indication';

/**
 * Part of line 1, where the protocol asks for an indication: a diagnosis on the EHR's problem list, or the indication that the
 * clinician named in the mental-health intake. Nothing where the protocol does not ask.
 */
export function decideDiagnosis(context: Context): readonly Verdict[] {
  const asked = context.protocol.diagnosisRequired;
  if (!asked.value) return [];
  const evidence = [...codedIndications(context), ...namedIndications(context)];
  const [first] = evidence;
  if (first !== undefined) return [proceed(`Indication on record: ${first.text}.`, evidence)];
  const words =
    'No indication is on record, neither on the problem list nor in the mental-health intake; the protocol asks for one.';
  return [{ ...unknown(words, ['therapist', 'prescriber']), source: asked.source }];
}

function codedIndications({ chart, now }: Context): readonly Evidence[] {
  return chart.conditions
    .filter(
      ({ resource }) => conditionPresence(resource, now) === 'present' && matchConcept(resource.code, INDICATIONS) === 'coded',
    )
    .map(({ reference, resource }) => {
      const at = resource.onsetDateTime ?? resource.onsetPeriod?.start;
      return { reference, text: nameOf(resource.code) ?? 'a diagnosis without a name', ...(at === undefined ? {} : { at }) };
    });
}

function namedIndications({ protocol, chart, now }: Context): readonly Evidence[] {
  return stepsOf(protocol, 'mental-health-intake').flatMap(({ title, forms }) => {
    const response = forms[0] === undefined ? undefined : latestResponse(chart, forms[0], now);
    if (response === undefined || !isNamed(response.resource)) return [];
    const at = response.resource.authored;
    return [{ reference: response.reference, text: `named in ${title.toLowerCase()}`, ...(at === undefined ? {} : { at }) }];
  });
}

/** A ticked diagnosis or reason; where none is ticked, the indication in words. "No diagnosis" alone is none. */
function isNamed(intake: QuestionnaireResponse): boolean {
  const ticked = codeAnswers(intake, 'diagnosis');
  return ticked.length === 0 ? textAnswer(intake, 'indication') !== undefined : ticked.some((code) => code !== 'no-diagnosis');
}
