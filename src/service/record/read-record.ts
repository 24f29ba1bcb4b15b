import { recordEvents } from '../../core/record/record-events.ts';
import { type TreatmentSummary, treatmentSummary } from '../../core/record/treatment-summary.ts';
import type { Assessed } from '../../medplum/keep-true.ts';
import { mirrorKey } from '../../medplum/mirror-key.ts';
import type { RecordAnswer } from '../contract.ts';
import { type Asking, assessCourse } from '../pathway-answer.ts';
import { summarize } from '../person.ts';
import type { Runtime } from '../runtime.ts';

/** Who did what when on the launched patient's course, with what is known of each attestation. @throws AppError 409, StoreError */
export async function readRecord(runtime: Runtime, asking: Asking): Promise<RecordAnswer> {
  const assessed = await assessCourse(runtime, asking);
  return { events: eventsOf(assessed), attestations: attestationsOf(assessed), readAt: runtime.now() };
}

/** The course in one document. @throws AppError 409, StoreError */
export async function readSummary(
  runtime: Runtime,
  asking: Asking,
): Promise<{ readonly summary: TreatmentSummary; readonly assessed: Assessed }> {
  const assessed = await assessCourse(runtime, asking);
  const patient = summarize(assessed.record.patient, assessed.record.ehrPatientId);
  const { timeZone } = asking.on.tenant;
  return { summary: treatmentSummary({ patient, pathway: assessed.pathway, events: eventsOf(assessed), timeZone }), assessed };
}

function eventsOf({ record }: Assessed): RecordAnswer['events'] {
  return recordEvents(record.resources, (resource) => mirrorKey(resource, record.ehrBase));
}

function attestationsOf({ record }: Assessed): RecordAnswer['attestations'] {
  return [...record.attestations].flatMap(([order, { state, reasons, provenance }]) =>
    provenance === undefined ? [] : [{ order, provenance, state, reasons }],
  );
}
