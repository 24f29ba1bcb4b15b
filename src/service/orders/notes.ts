import type { ClinicalImpression, Task } from '@medplum/fhirtypes';
import { IDENTIFIERS, local, profile } from '../../terminology/codes.ts';
import { AppError } from '../app-error.ts';
import { writeOnce } from '../api/write-record.ts';
import type { Asking } from '../pathway-answer.ts';
import { authorOf } from '../person.ts';
import type { Runtime } from '../runtime.ts';
import { openDesk } from './desk.ts';

/** A question of the prescriber to the therapist about an order. @returns `Task/id` @throws AppError 403, 404 */
export async function askTherapist(
  runtime: Runtime,
  asking: Asking,
  asked: { readonly id: string; readonly text: string },
): Promise<string> {
  const { assessed, me } = await openDesk(runtime, asking);
  if (me?.roles.includes('prescriber') !== true) throw new AppError('scope-missing', 'Only a prescriber asks about an order.');
  const order = assessed.record.resources.find((one) => one.resourceType === 'MedicationRequest' && one.id === asked.id);
  if (order === undefined) throw new AppError('not-found', 'There is no such order of this patient.');
  const identifier = { system: IDENTIFIERS.record, value: `question/${runtime.ids()}` };
  const task: Task = {
    resourceType: 'Task',
    identifier: [identifier],
    status: 'requested',
    intent: 'order',
    priority: 'routine',
    code: { coding: [local('kap-activity', 'order')], text: 'Question about the order' },
    description: asked.text,
    focus: { reference: `MedicationRequest/${asked.id}` },
    for: { reference: assessed.record.patientRef },
    authoredOn: runtime.now(),
    requester: authorOf(asking.session, asking.on.tenant.fhirBase),
    performerType: [{ coding: [local('kap-role', 'therapist')] }],
  };
  return writeOnce(await asking.on.store(), task, identifier);
}

/** That somebody looked in the state's prescription monitoring program. @returns `ClinicalImpression/id` @throws AppError 403, 422 */
export async function recordPdmpCheck(
  runtime: Runtime,
  asking: Asking,
  check: { readonly at?: string | undefined; readonly summary: string },
): Promise<string> {
  const { assessed, me } = await openDesk(runtime, asking);
  if (me?.roles.includes('prescriber') !== true) throw new AppError('scope-missing', 'Only a prescriber records this check.');
  const now = runtime.now();
  const at = check.at ?? now;
  if (Date.parse(at) > Date.parse(now))
    throw new AppError('rule-violated', [{ text: 'The check lies in the future.', expression: 'at' }]);
  const identifier = { system: IDENTIFIERS.record, value: `pdmp/${runtime.ids()}` };
  const resource: ClinicalImpression = {
    resourceType: 'ClinicalImpression',
    meta: { profile: [profile('kap-clearance')] },
    identifier: [identifier],
    status: 'completed',
    code: { coding: [local('kap-clearance', 'pdmp-check')] },
    subject: { reference: assessed.record.patientRef },
    effectiveDateTime: at,
    date: now,
    assessor: authorOf(asking.session, asking.on.tenant.fhirBase),
    summary: check.summary,
  };
  return writeOnce(await asking.on.store(), resource, identifier);
}
