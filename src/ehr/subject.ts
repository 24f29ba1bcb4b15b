import type { Appointment, Resource } from '@medplum/fhirtypes';

const PATIENT = /(?:^|\/)Patient\/([A-Za-z0-9\-.]{1,64})(?:\/_history\/[^/]+)?$/;

/** The patient id that a resource names as its subject; undefined when it names none in a form that can be compared. */
export function subjectId(resource: Resource): string | undefined {
  if (resource.resourceType === 'Patient') return resource.id;
  return (
    patientId('subject' in resource ? resource.subject : undefined) ??
    patientId('patient' in resource ? resource.patient : undefined)
  );
}

function patientId(reference: unknown): string | undefined {
  if (typeof reference !== 'object' || reference === null || !('reference' in reference)) return undefined;
  return typeof reference.reference === 'string' ? PATIENT.exec(reference.reference)?.[1] : undefined;
}

/** Whether a visit names patients and this one is not among them: a group's visit has several. */
export function isWithoutPatient({ participant }: Partial<Appointment>, patient: string): boolean {
  const named = (participant ?? []).flatMap(({ actor }) => patientId(actor) ?? []);
  return named.length > 0 && !named.includes(patient);
}

/** Whether a resource says that it is about somebody else. */
export function isOfOtherPatient(resource: Resource, patient: string): boolean {
  const subject = subjectId(resource);
  return subject !== undefined && subject !== patient;
}
