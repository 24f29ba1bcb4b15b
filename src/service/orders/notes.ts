import type { ClinicalImpression } from '@medplum/fhirtypes';
import { IDENTIFIERS, local, profile } from '../../terminology/codes.ts';
import { AppError } from '../app-error.ts';
import { writeOnce } from '../api/write-record.ts';
import type { Asking } from '../pathway-answer.ts';
import { authorOf } from '../person.ts';
import type { Runtime } from '../runtime.ts';
import { openDesk } from './desk.ts';

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
