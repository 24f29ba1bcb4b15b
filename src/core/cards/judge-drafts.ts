import type { MedicationRequest } from '@medplum/fhirtypes';
import { SYSTEMS } from '../../terminology/systems.ts';
import type { Chart, Entry } from '../chart/chart.ts';
import { isKetamine } from '../orders/is-ketamine.ts';
import { judgeDose } from '../orders/judge-dose.ts';
import { type KetamineOrder, readOrder } from '../orders/read-order.ts';
import type { Dose } from '../pathway/pathway.ts';
import type { Protocol } from '../protocol/protocol.ts';
import { gather, type Judgement } from '../safety/judgement.ts';
import type { DraftOrder } from './order-cards.ts';

/**
 * The drafts of a hook that are ketamine, judged against the protocol, and those that nothing can place. Other drugs are left out.
 * @param context - undefined for a patient who is not on the pathway: drafts are then told apart, not judged
 */
export function judgeDrafts(
  drafts: readonly Entry<MedicationRequest>[],
  chart: Chart,
  context: { readonly protocol: Protocol; readonly doses: readonly Dose[]; readonly now: string } | undefined,
): readonly DraftOrder[] {
  return drafts.flatMap((draft) => {
    const match = isKetamine(draft.resource, chart.medicationByReference);
    if (match === 'no') return [];
    const text = draft.resource.medicationCodeableConcept?.text ?? draft.resource.medicationCodeableConcept?.coding?.[0]?.display;
    const base = { reference: draft.reference, match, text, corrected: undefined };
    if (match === 'unclassified' || context === undefined) return [{ ...base, decision: 'unknown', reasons: [] }];
    const order = readOrder(draft, chart);
    const dose = judgeDose({ ...context, order, chart });
    const { decision, reasons } = gather([dose, ...order.problems.map(asUnknown)]);
    return [
      {
        ...base,
        decision,
        reasons,
        corrected: dose.decision === 'proceed' ? undefined : correctedOrder(draft.resource, order, context),
      },
    ];
  });
}

function asUnknown(problem: string): Judgement {
  return { decision: 'unknown', reasons: [problem], evidence: [] };
}

/**
 * The draft with the amount that the protocol gives for its route: the last dose by that route, else the start dose.
 * Only where the protocol doses in mg: a dose by weight is the prescriber's own arithmetic to confirm.
 */
function correctedOrder(
  request: MedicationRequest,
  order: KetamineOrder,
  { protocol, doses }: { readonly protocol: Protocol; readonly doses: readonly Dose[] },
): MedicationRequest | undefined {
  const rule = protocol.routes.find((candidate) => candidate.route === order.route);
  const [dosage] = request.dosageInstruction ?? [];
  if (rule?.unit !== 'mg' || dosage === undefined || request.dosageInstruction?.length !== 1) return undefined;
  const last = doses.at(-1);
  const value =
    last?.route === rule.route && last.doseMg !== undefined ? Math.min(last.doseMg, rule.ceiling.value) : rule.start.value;
  const doseQuantity = { value, unit: 'mg', system: SYSTEMS.ucum, code: 'mg' };
  return { ...request, dosageInstruction: [{ ...dosage, doseAndRate: [{ ...dosage.doseAndRate?.[0], doseQuantity }] }] };
}
