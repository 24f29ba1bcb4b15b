import { findProtocol } from '../../core/protocol/default-protocol.ts';
import { startCourse } from '../../medplum/course.ts';
import { AppError } from '../app-error.ts';
import { recordedEhr } from '../audit/recorded-ehr.ts';
import { type Asking, assessPatient, refreshAs } from '../pathway-answer.ts';
import { authorOf } from '../person.ts';
import type { Runtime } from '../runtime.ts';

/**
 * Starts the launched patient's course and fills the mirror; starting again finds the same course.
 * @returns `CarePlan/id`
 * @throws AppError 403, 422 for an unknown protocol, 409 when a course of another protocol runs
 */
export async function beginCourse(runtime: Runtime, asking: Asking, wanted: string | undefined): Promise<string> {
  const { on, session } = asking;
  const name = wanted ?? on.tenant.protocol;
  const protocol = findProtocol(name, on.protocols);
  if (protocol === undefined)
    throw new AppError('rule-violated', [{ text: 'There is no such protocol.', expression: 'protocol' }]);
  const running = await assessPatient(runtime, on, session.patientId);
  if (running !== undefined && running.protocol.url !== protocol.url) {
    throw new AppError('conflict', `This patient is on a course already, by ${running.protocol.title}.`);
  }
  if (running === undefined) {
    const client = await recordedEhr(runtime, asking, session.patientId);
    const patient = await client.read('Patient', session.patientId);
    if (patient.resourceType !== 'Patient' || patient.id !== session.patientId)
      throw new AppError('upstream-failed', 'The EHR gave another patient.');
    const author = authorOf(session, on.tenant.fhirBase);
    const course = { ehrBase: on.tenant.fhirBase, patient, protocol, now: runtime.now(), author };
    await startCourse(await on.ownStore(), course, await on.store());
  }
  await refreshAs(runtime, asking);
  const started = await assessPatient(runtime, on, session.patientId);
  if (started?.record.carePlan?.id === undefined) throw new AppError('upstream-failed', 'The course was not written.');
  return `CarePlan/${started.record.carePlan.id}`;
}
