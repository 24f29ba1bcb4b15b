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
  return PATIENT.exec(literalOf(reference) ?? '')?.[1];
}

/** Who is looked for: a patient of one EHR. */
export interface Sought {
  readonly patientId: string;
  /** The EHR's base without a trailing slash; undefined = any server's patient of that id will do. */
  readonly base: string | undefined;
}

/** Whose a resource says that it is. `nobody`: it names nobody who could be compared, such as by a name alone. */
export type Owner = 'sought' | 'another' | 'nobody';

/** A group, another server's patient of the same id, or what is held in the resource itself is somebody else. */
export function ownerOf(resource: Resource, sought: Sought): Owner {
  if (resource.resourceType === 'Patient')
    return resource.id === undefined ? 'nobody' : resource.id === sought.patientId ? 'sought' : 'another';
  const named =
    literalOf('subject' in resource ? resource.subject : undefined) ??
    literalOf('patient' in resource ? resource.patient : undefined);
  return named === undefined ? 'nobody' : isSought(named, sought) ? 'sought' : 'another';
}

/** Whether a visit names patients and this one is not among them: a group's visit has several. Other participants are no patients. */
export function isWithoutPatient({ participant }: Partial<Appointment>, sought: Sought): boolean {
  const patients = (participant ?? []).flatMap(({ actor }) => {
    const named = literalOf(actor);
    return named !== undefined && (actor?.type === 'Patient' || PATIENT.test(named)) ? [named] : [];
  });
  return patients.length > 0 && !patients.some((named) => isSought(named, sought));
}

function isSought(named: string, { patientId: id, base }: Sought): boolean {
  if (named === `Patient/${id}`) return true;
  const server = PATIENT.exec(named)?.[1] === id ? named.slice(0, named.lastIndexOf('Patient/')) : undefined;
  return server === '' || (server !== undefined && (base === undefined || server === `${base}/`));
}

function literalOf(reference: unknown): string | undefined {
  if (typeof reference !== 'object' || reference === null || !('reference' in reference)) return undefined;
  return typeof reference.reference === 'string' ? reference.reference : undefined;
}
