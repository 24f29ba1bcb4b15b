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

/** Where the patient stands with KAP, when the sandbox has tagged the record so. */
export function stageText(patient: Patient): string | undefined {
  return patient.meta?.tag?.find((tag) => tag.display !== undefined)?.display;
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
