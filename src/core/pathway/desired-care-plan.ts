import type { CarePlan, CarePlanActivityDetail } from '@medplum/fhirtypes';
import { extension, local } from '../../terminology/codes.ts';
import { digest } from './digest.ts';
import type { Pathway, StepState } from './pathway.ts';
import type { Desired, ReconcileInput } from './desired.ts';

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

/** Fingerprint of what the store is to hold for this patient; it changes exactly when that changes. */
export function stateOf(pathway: Pathway, desired: readonly Desired[]): string {
  const items = desired.map((resource) => [resource.resourceType, resource.identifier, resource.status]);
  return digest([pathway.phase, pathway.ended, pathway.steps.map((step) => [step.id, step.state, step.done]), items]);
}

/**
 * The CarePlan that goes with a pathway: activity states, phase and state fingerprint.
 * @param advance - raises the revision, so that two concurrent transactions can't both leave the version as it was
 */
export function buildCarePlan({ pathway, carePlan }: ReconcileInput, state: string, advance: boolean): CarePlan {
  const revision = carePlan.extension?.find(({ url }) => url === extension('kap-revision'))?.valueInteger ?? 0;
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
