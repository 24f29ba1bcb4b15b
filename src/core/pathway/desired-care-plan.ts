import type { CarePlan, CarePlanActivityDetail } from '@medplum/fhirtypes';
import { extension, local } from '../../terminology/codes.ts';
import type { Chart } from '../chart/chart.ts';
import { isKetamine } from '../orders/is-ketamine.ts';
import { digest } from './digest.ts';
import type { Pathway, StepState } from './pathway.ts';
import type { Desired, ReconcileInput } from './desired.ts';
import { revisionOf } from './fence.ts';

const ACTIVITY_STATUS: Record<StepState, NonNullable<CarePlanActivityDetail['status']>> = {
  'not-started': 'not-started',
  due: 'scheduled',
  overdue: 'scheduled',
  'in-progress': 'in-progress',
  done: 'completed',
  blocked: 'on-hold',
  expired: 'on-hold',
  'not-eligible': 'stopped',
};

/** CarePlan states that only people set and that reconcile never takes back. */
export const ENDED_BY_PEOPLE: readonly CarePlan['status'][] = ['revoked', 'completed', 'entered-in-error'];

/**
 * Fingerprint of what the store is to hold for this patient; it changes exactly when that changes. While an order is active or a
 * session goes on it has a part for each (`.o…`, `.s…`), so that whoever guards orders or watches sessions need not look at every
 * change of a course.
 */
export function stateOf({ pathway, chart }: ReconcileInput, desired: readonly Desired[]): string {
  const items = desired.map((resource) => [resource.resourceType, resource.identifier, resource.status]);
  const course = digest([pathway.phase, pathway.ended, pathway.steps.map((step) => [step.id, step.state, step.done]), items]);
  return `${course}${ordersPart(pathway, chart)}${sessionPart(pathway)}`;
}

function ordersPart({ gates }: Pathway, chart: Chart): string {
  const orders = chart.medications
    .filter(({ resource }) => resource.status === 'active' || resource.status === 'on-hold')
    .filter(({ resource }) => isKetamine(resource, chart.medicationByReference) === 'yes');
  if (orders.length === 0) return '';
  const holds = gates
    .filter(({ when, decision }) => when === 'course' && decision === 'hold')
    .map(({ id, reasons }) => [id, reasons]);
  const known = orders.map(({ reference, resource }) => [reference, resource.status, resource.dosageInstruction]);
  return `.o${digest([known, holds])}`;
}

function sessionPart({ session }: Pathway): string {
  if (session === undefined) return '';
  const readings = session.readings.map(({ reference, level }) => [reference, level]);
  return `.s${digest([session.encounter, readings, session.schedule.map(({ state }) => state)])}`;
}

/**
 * The CarePlan that goes with a pathway: activity states, phase and state fingerprint.
 * @param advance - raises the revision, so that two concurrent transactions can't both leave the version as it was
 */
export function buildCarePlan({ pathway, carePlan }: ReconcileInput, state: string, advance: boolean): CarePlan {
  const revision = revisionOf(carePlan);
  const ours = [extension('kap-phase'), extension('kap-state'), extension('kap-revision')];
  return {
    ...carePlan,
    // People end a course (revoked, completed); we only pause and resume it.
    status: ENDED_BY_PEOPLE.includes(carePlan.status) ? carePlan.status : pathway.ended === undefined ? 'active' : 'on-hold',
    extension: [
      ...(carePlan.extension ?? []).filter(({ url }) => !ours.includes(url)),
      { url: extension('kap-phase'), valueCode: pathway.phase },
      { url: extension('kap-state'), valueString: state },
      { url: extension('kap-revision'), valueInteger: advance ? revision + 1 : revision },
    ],
    activity: pathway.steps.map((step) => ({
      detail: {
        extension: [{ url: extension('kap-step'), valueString: step.id }],
        code: { coding: [local('kap-activity', step.activity)], text: step.title },
        status: ACTIVITY_STATUS[step.state],
        doNotPerform: false,
        description: `${String(step.done)} of ${String(step.required)}`,
      },
    })),
  };
}
