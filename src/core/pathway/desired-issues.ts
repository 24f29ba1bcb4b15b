import type { DetectedIssue, DetectedIssueMitigation, Flag, Reference } from '@medplum/fhirtypes';
import { local, profile } from '../../terminology/codes.ts';
import type { Evidence } from '../decision.ts';
import type { Finding } from '../safety/finding.ts';
import { canonicalJson } from './digest.ts';
import { itemIdentifier, storedItem, type ReconcileInput } from './desired.ts';

const SEVERITY = {
  absolute: 'high',
  'needs-clearance': 'high',
  caution: 'moderate',
  information: 'low',
  'not-checked': 'moderate',
} as const;

/** One DetectedIssue for each finding that asks for attention; a clearance becomes its mitigation. */
export function desiredIssues(input: ReconcileInput): readonly DetectedIssue[] {
  const locate = localReferences(input);
  return input.pathway.findings
    .filter((finding) => finding.class !== 'information')
    .map((finding): DetectedIssue => {
      const key = `issue/${finding.rule}`;
      const stored = storedItem(input, 'DetectedIssue', key);
      const found = omitMitigation(stored);
      return {
        ...found,
        meta: { ...stored?.meta, profile: [profile('kap-finding')] },
        resourceType: 'DetectedIssue',
        identifier: [itemIdentifier(input.carePlan, key)],
        status: finding.clearedBy === undefined ? 'preliminary' : 'final',
        code: { coding: [local('kap-rule', finding.rule)], text: finding.text },
        severity: SEVERITY[finding.class],
        patient: input.patient,
        detail: finding.text,
        evidence: finding.evidence.map((evidence) => ({ detail: [locate(evidence)] })),
        ...mitigationOf(finding, stored, locate),
      };
    });
}

/** A Flag for what must be seen wherever the chart is opened: absolute findings and an open suicide-risk line. */
export function desiredFlags(input: ReconcileInput): readonly Flag[] {
  const { pathway, carePlan, patient } = input;
  const absolute = pathway.findings
    .filter((finding) => finding.class === 'absolute' && finding.clearedBy === undefined)
    .map((finding) => ({ key: `flag/${finding.rule}`, text: finding.text, coding: local('kap-rule', finding.rule) }));
  const risk = pathway.gates
    .filter((gate) => gate.id === 'suicide-risk' && gate.decision === 'hold')
    .map((gate) => ({ key: 'flag/suicide-risk', text: gate.reasons.join(' '), coding: local('kap-gate', 'suicide-risk') }));
  return [...absolute, ...risk].map(({ key, text, coding }): Flag => ({
    resourceType: 'Flag',
    meta: { profile: [profile('kap-flag')] },
    identifier: [itemIdentifier(carePlan, key)],
    status: 'active',
    code: { coding: [coding], text },
    subject: patient,
  }));
}

function omitMitigation(issue: DetectedIssue | undefined): Partial<DetectedIssue> {
  return Object.fromEntries(Object.entries(issue ?? {}).filter(([key]) => key !== 'mitigation'));
}

/** An issue whose finding is gone from the chart: closed, with the reason, and with what people had recorded on it. */
export function retiredIssue(issue: DetectedIssue): DetectedIssue | undefined {
  const mitigation = [...byPeople(issue), { action: { coding: [GONE], text: 'No longer on record' } }];
  const closed: DetectedIssue = { ...issue, status: 'final', mitigation };
  return canonicalJson(closed) === canonicalJson(issue) ? undefined : closed;
}

const CLEARED = local('kap-override-reason', 'clearance-obtained');
const GONE = local('kap-override-reason', 'data-corrected');

/** Overrides that people gave (through card feedback) stay; what we wrote ourselves is computed anew. */
export function byPeople(issue: DetectedIssue | undefined): readonly DetectedIssueMitigation[] {
  const ours = [CLEARED, GONE].map((coding) => coding.code);
  return (issue?.mitigation ?? []).filter(
    ({ action, author }) => author !== undefined || !ours.includes(action.coding?.[0]?.code),
  );
}

function mitigationOf(
  finding: Finding,
  found: DetectedIssue | undefined,
  locate: (evidence: Evidence) => Reference,
): Pick<DetectedIssue, 'mitigation'> {
  const cleared = finding.clearedBy;
  const kept = byPeople(found);
  if (cleared === undefined) return kept.length === 0 ? {} : { mitigation: [...kept] };
  const text = `${cleared.text} (${locate(cleared).reference ?? cleared.reference})`;
  return {
    mitigation: [...kept, { action: { coding: [CLEARED], text }, ...(cleared.at === undefined ? {} : { date: cleared.at }) }],
  };
}

/** Turns an evidence reference (the EHR's own) into the local reference of its mirror, with the EHR's words beside it. */
export function localReferences({ stored, ehrBase }: ReconcileInput): (evidence: Evidence) => Reference {
  const mirrored = stored.flatMap((resource) => {
    const identifiers = 'identifier' in resource && Array.isArray(resource.identifier) ? resource.identifier : [];
    const own = identifiers.find((identifier) => identifier.system === ehrBase)?.value;
    return own === undefined ? [] : [[own, `${resource.resourceType}/${resource.id ?? ''}`] as const];
  });
  const byReference = new Map(mirrored);
  return ({ reference, text }) => ({ reference: byReference.get(reference) ?? reference, display: text });
}
