import type { CodeableConcept, Medication, Reference, Resource } from '@medplum/fhirtypes';
import { referenceOf } from './references.ts';

/** What MedicationRequest and MedicationAdministration have in common. */
export interface MedicationHolder {
  readonly medicationCodeableConcept?: CodeableConcept;
  readonly medicationReference?: Reference<Medication>;
  readonly contained?: readonly Resource[];
}

/** The Medication that a request or administration points to: contained, or known to the chart. */
export function medicationOf(holder: MedicationHolder, medications: ReadonlyMap<string, Medication>): Medication | undefined {
  const reference = referenceOf(holder.medicationReference);
  if (reference === undefined) return undefined;
  if (!reference.startsWith('#')) return medications.get(reference);
  const found = holder.contained?.find(({ id }) => reference === `#${id ?? ''}`);
  return found?.resourceType === 'Medication' ? found : undefined;
}

/** Every concept that names the drug: the code, the referenced product, its ingredients, and failing all a reference's display. */
export function medicationConcepts(
  holder: MedicationHolder,
  medications: ReadonlyMap<string, Medication>,
): readonly CodeableConcept[] {
  const medication = medicationOf(holder, medications);
  const named = [
    holder.medicationCodeableConcept,
    medication?.code,
    ...(medication?.ingredient ?? []).map((part) => part.itemCodeableConcept),
  ];
  const concepts = named.filter((concept) => concept !== undefined);
  const display = holder.medicationReference?.display;
  return concepts.length > 0 || display === undefined ? concepts : [{ text: display }];
}

/** The shortest honest name of a concept: its text, else a display, else a code; undefined when it says nothing. */
export function nameOf(concept: CodeableConcept | undefined): string | undefined {
  const coding = concept?.coding ?? [];
  const name = [concept?.text, ...coding.map(({ display }) => display), ...coding.map(({ code }) => code)].find(
    (text) => text !== undefined && text.trim() !== '',
  );
  return name?.trim();
}
