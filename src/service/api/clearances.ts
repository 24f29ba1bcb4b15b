import type { ClinicalImpression, CodeableConcept } from '@medplum/fhirtypes';
import { medicationsInUse } from '../../core/safety/medication-hits.ts';
import { reviewableRisk } from '../../core/safety/risk-signs.ts';
import type { Assessed } from '../../medplum/keep-true.ts';
import { IDENTIFIERS, local, profile } from '../../terminology/codes.ts';
import { AppError } from '../app-error.ts';
import type { ClearanceRequest, ReviewRequest } from '../contract.ts';
import { type Asking, assessCourse } from '../pathway-answer.ts';
import { authorOf } from '../person.ts';
import type { Runtime } from '../runtime.ts';
import { storedReference, writeOnce } from './write-record.ts';

type Keyed<Request> = Request & { readonly key: string };

/** A prescriber's note that clears one finding, resting on all evidence that it has now. @returns `ClinicalImpression/id` @throws AppError 403, 404, 422 */
export async function clearFinding(
  runtime: Runtime,
  asking: Asking,
  { rule, note, key }: Keyed<ClearanceRequest>,
): Promise<string> {
  const assessed = await assessCourse(runtime, asking);
  const finding = assessed.pathway.findings.find((one) => one.rule === rule);
  if (finding === undefined) throw new AppError('not-found', 'The chart holds no such finding now.');
  if (!finding.clearable) {
    const details = local('kap-rule', rule);
    throw new AppError('rule-violated', [{ text: 'A clearance note cannot resolve this finding.', details, expression: 'rule' }]);
  }
  return write(
    runtime,
    { asking, assessed },
    {
      kind: 'finding-clearance',
      key,
      note,
      references: finding.evidence.map(({ reference }) => reference),
      finding: { coding: [local('kap-rule', rule)], text: finding.text },
    },
  );
}

/** A prescriber has looked at every medication in use. @returns `ClinicalImpression/id` @throws AppError 403, 422 when the medications were not read */
export async function reviewMedications(runtime: Runtime, asking: Asking, { note, key }: Keyed<ReviewRequest>): Promise<string> {
  const assessed = await assessCourse(runtime, asking);
  if (assessed.pathway.unread.includes('medications')) {
    const details = local('kap-gate', 'interactions');
    throw new AppError('rule-violated', [
      { text: 'The medications have not been read from the EHR, so there is nothing to review.', details },
    ]);
  }
  const references = medicationsInUse(assessed.chart).map(({ reference }) => reference);
  return write(runtime, { asking, assessed }, { kind: 'medication-review', key, note, references });
}

/** A clinician has looked at the newest PHQ-9 and C-SSRS screen. @returns `ClinicalImpression/id` @throws AppError 403, 422 without answers to review */
export async function reviewRisk(runtime: Runtime, asking: Asking, { note, key }: Keyed<ReviewRequest>): Promise<string> {
  const assessed = await assessCourse(runtime, asking);
  const references = reviewableRisk(assessed.chart, runtime.now());
  if (references.length === 0) {
    const details = local('kap-gate', 'suicide-risk');
    throw new AppError('rule-violated', [{ text: 'There is no PHQ-9 and no C-SSRS screen to review.', details }]);
  }
  return write(runtime, { asking, assessed }, { kind: 'risk-review', key, note, references });
}

interface Decided {
  /** Names the write. */
  readonly key: string;
  readonly kind: 'finding-clearance' | 'medication-review' | 'risk-review';
  readonly note: string;
  /** What it rests on, as the chart refers to it. */
  readonly references: readonly string[];
  readonly finding?: CodeableConcept;
}

async function write(
  runtime: Runtime,
  { asking, assessed }: { asking: Asking; assessed: Assessed },
  decided: Decided,
): Promise<string> {
  const { on, session } = asking;
  const { record } = assessed;
  const now = runtime.now();
  const identifier = { system: IDENTIFIERS.record, value: `clearance/${decided.key}` };
  const code = local('kap-clearance', decided.kind);
  const resource: ClinicalImpression = {
    resourceType: 'ClinicalImpression',
    meta: { profile: [profile('kap-clearance')] },
    identifier: [identifier],
    status: 'completed',
    code: { coding: [code] },
    subject: { reference: record.patientRef },
    ...(session.encounterId === undefined ? {} : { encounter: storedReference(record, `Encounter/${session.encounterId}`) }),
    effectiveDateTime: now,
    date: now,
    assessor: authorOf(session, on.tenant.fhirBase),
    investigation: [
      {
        code: { text: code.display ?? decided.kind },
        ...(decided.references.length === 0 ? {} : { item: decided.references.map((one) => storedReference(record, one)) }),
      },
    ],
    ...(decided.finding === undefined ? {} : { finding: [{ itemCodeableConcept: decided.finding }] }),
    note: [{ text: decided.note, time: now }],
  };
  return writeOnce(await on.store(), resource, identifier);
}
