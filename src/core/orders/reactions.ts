import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { canonical } from '../../terminology/artifacts.ts';
import { localCodes } from '../../terminology/codes.ts';
import type { Chart, Entry } from '../chart/chart.ts';
import { booleanAnswer, codeAnswers, numberAnswer, responsesTo } from '../chart/responses.ts';
import type { Dose } from '../pathway/pathway.ts';
import { instantMs } from '../time.ts';

/** What was written down of one dose, until the next one. */
export interface DoseReaction {
  /** The dose, as the chart refers to it. */
  readonly dose: string;
  readonly adverseEvent: boolean | undefined;
  readonly groundingNeeded: boolean | undefined;
  /** 0 to 10. */
  readonly dissociationPeak: number | undefined;
  /** Codes of kap-side-effect that were more than absent, with how much. */
  readonly sideEffects: readonly { readonly code: string; readonly level: string }[];
  /** References of the forms that say so. */
  readonly forms: readonly string[];
}

/** How the patient took each dose, oldest first. */
export function reactionsTo(doses: readonly Dose[], chart: Chart, now: string): readonly DoseReaction[] {
  const records = responsesTo(chart, canonical('kap-dosing-session-record'), now);
  const checklists = responsesTo(chart, canonical('kap-side-effect-checklist'), now);
  return doses.map((dose, index) => {
    const within = between(dose.at, doses[index + 1]?.at);
    const record = records.findLast(within);
    const effects = checklists.filter(within);
    return {
      dose: dose.reference,
      adverseEvent: record === undefined ? undefined : booleanAnswer(record.resource, 'adverse-event'),
      groundingNeeded: record === undefined ? undefined : booleanAnswer(record.resource, 'grounding-needed'),
      dissociationPeak: record === undefined ? undefined : numberAnswer(record.resource, 'dissociation-peak'),
      sideEffects: effects.flatMap(({ resource }) => effectsIn(resource)),
      forms: [...(record === undefined ? [] : [record.reference]), ...effects.map(({ reference }) => reference)],
    };
  });
}

function between(from: string, until: string | undefined): (entry: Entry<QuestionnaireResponse>) => boolean {
  const start = instantMs(from) ?? Number.POSITIVE_INFINITY;
  const end = instantMs(until) ?? Number.POSITIVE_INFINITY;
  return ({ resource }) => {
    const at = instantMs(resource.authored) ?? Number.NaN;
    return at >= start && at < end;
  };
}

function effectsIn(response: QuestionnaireResponse): DoseReaction['sideEffects'] {
  return localCodes('kap-side-effect').flatMap((code) => {
    const [level] = codeAnswers(response, code);
    return level === undefined || level === 'absent' ? [] : [{ code, level }];
  });
}
