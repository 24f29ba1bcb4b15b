import type { CodeableConcept, MedicationRequest, Patient } from '@medplum/fhirtypes';

/** A concept in words: its text, else the first display, else the first code. */
export function conceptText(concept: CodeableConcept | undefined): string {
  const coding = concept?.coding?.find((candidate) => candidate.display !== undefined) ?? concept?.coding?.[0];
  return concept?.text ?? coding?.display ?? coding?.code ?? 'not named';
}

export function nameText(patient: Patient): string {
  const [name] = patient.name ?? [];
  const full = [...(name?.given ?? []), name?.family].filter((part) => part !== undefined).join(' ');
  return name?.text ?? (full === '' ? 'Name not recorded' : full);
}

/** Completed years at `now`; text says when the birth date is missing. */
export function ageText(patient: Patient, now: string): string {
  const born = patient.birthDate;
  if (born === undefined) return 'age not recorded';
  const years = Number(now.slice(0, 4)) - Number(born.slice(0, 4)) - (now.slice(5, 10) < born.slice(5, 10) ? 1 : 0);
  return Number.isFinite(years) ? `${String(years)} y` : 'age not recorded';
}

/** The medical record number; the first identifier when none is marked as one. */
export function mrnText(patient: Patient): string {
  const marked = patient.identifier?.find(({ type }) => type?.coding?.some(({ code }) => code === 'MR'));
  return (marked ?? patient.identifier?.[0])?.value ?? 'not recorded';
}

/** Where a made-up patient stood when the sandbox started; undefined for a chart that was loaded. */
export function stageText(patient: Patient): string | undefined {
  return patient.meta?.tag?.find((tag) => tag.system === 'urn:kap-sandbox:stage')?.display;
}

export interface PatientGroup {
  readonly title: string;
  readonly patients: readonly Patient[];
}

/** The made-up patients by the stage they are for, in the order of the course; then whoever else is in this EHR, as given. */
export function groupPatients(patients: readonly Patient[]): readonly PatientGroup[] {
  const staged = patients.filter((patient) => stageText(patient) !== undefined);
  const others = patients.filter((patient) => stageText(patient) === undefined);
  return [
    { title: 'Made-up patients, by stage', patients: staged.toSorted((a, b) => mrnText(a).localeCompare(mrnText(b))) },
    { title: staged.length > 0 ? 'Other patients' : 'Patients', patients: others },
  ].filter((group) => group.patients.length > 0);
}

export function medicationText(request: MedicationRequest): string {
  return request.medicationCodeableConcept
    ? conceptText(request.medicationCodeableConcept)
    : (request.medicationReference?.display ?? 'not named');
}

/** A date or dateTime for people; the text as given when it is none. */
export function whenText(value: string | undefined): string {
  if (value === undefined) return 'not recorded';
  if (/^\d{4}(-\d{2}){0,2}$/.test(value)) return value;
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? value : at.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}
