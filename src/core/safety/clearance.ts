import type { ClinicalImpression } from '@medplum/fhirtypes';
import { isLocal } from '../../terminology/codes.ts';
import type { Chart, Entry } from '../chart/chart.ts';
import { referenceOf } from '../chart/references.ts';
import type { Evidence, Role } from '../decision.ts';
import { instantMs } from '../time.ts';

/** Codes of the local code system `kap-clearance` that the rules read. */
export type ClearanceKind = 'finding-clearance' | 'medication-review' | 'risk-review';

/** Completed clearances of one kind, dated and not in the future, oldest first. */
export function clearancesOf(chart: Chart, kind: ClearanceKind, now: string): readonly Entry<ClinicalImpression>[] {
  const until = instantMs(now) ?? Number.NEGATIVE_INFINITY;
  return chart.clearances
    .filter(({ resource }) => resource.status === 'completed' && isLocal(resource.code, 'kap-clearance', kind))
    .filter(({ resource }) => (instantMs(clearanceDate(resource)) ?? Number.POSITIVE_INFINITY) <= until)
    .toSorted((a, b) => (instantMs(clearanceDate(a.resource)) ?? 0) - (instantMs(clearanceDate(b.resource)) ?? 0));
}

export function clearanceDate(clearance: ClinicalImpression): string | undefined {
  return clearance.effectiveDateTime ?? clearance.effectivePeriod?.start ?? clearance.date;
}

/** Whether the clearance rests on every one of these resources. */
export function covers(clearance: ClinicalImpression, references: readonly string[]): boolean {
  const items = new Set(
    (clearance.investigation ?? []).flatMap((part) => (part.item ?? []).flatMap((item) => referenceOf(item) ?? [])),
  );
  return references.every((reference) => items.has(reference));
}

/** Whether the clearance was given by somebody whom this tenant knows in this role. */
export function givenBy(clearance: ClinicalImpression, role: Role, chart: Chart): boolean {
  return chart.rolesByPractitioner.get(referenceOf(clearance.assessor) ?? '')?.includes(role) === true;
}

/** The newest prescriber's note that clears this finding: of its rule, and covering all its evidence; new evidence reopens it. */
export function clearanceOf(
  finding: { readonly rule: string; readonly evidence: readonly Evidence[] },
  chart: Chart,
  now: string,
): Evidence | undefined {
  const references = finding.evidence.map(({ reference }) => reference);
  const note = clearancesOf(chart, 'finding-clearance', now).findLast(
    ({ resource }) => namesRule(resource, finding.rule) && covers(resource, references) && givenBy(resource, 'prescriber', chart),
  );
  return note === undefined ? undefined : clearanceEvidence(note, "Cleared by a prescriber's note");
}

export function clearanceEvidence({ reference, resource }: Entry<ClinicalImpression>, text: string): Evidence {
  const at = clearanceDate(resource);
  return { reference, text, ...(at === undefined ? {} : { at }) };
}

function namesRule(clearance: ClinicalImpression, rule: string): boolean {
  return (clearance.finding ?? []).some((finding) => isLocal(finding.itemCodeableConcept, 'kap-rule', rule));
}
