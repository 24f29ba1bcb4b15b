import type {
  AdverseEvent,
  ClinicalImpression,
  Consent,
  DetectedIssue,
  Encounter,
  MedicationAdministration,
  MedicationDispense,
  MedicationRequest,
  Provenance,
  QuestionnaireResponse,
  Reference,
  Resource,
} from '@medplum/fhirtypes';
import { questionnaire } from '../../terminology/artifacts.ts';
import { localCodesOf } from '../../terminology/codes.ts';
import { instantMs } from '../time.ts';

export const RECORD_KINDS = [
  'course',
  'form',
  'consent',
  'visit',
  'clearance',
  'order',
  'attestation',
  'dose',
  'dispense',
  'override',
  'adverse-event',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Something that somebody did or decided on the course. */
export interface RecordEvent {
  /** FHIR dateTime of the act itself. */
  readonly at: string;
  readonly kind: RecordKind;
  /** What, in words fit for a clinician. */
  readonly title: string;
  /** Who, by name; undefined when the record does not say. */
  readonly by: string | undefined;
  /** `Type/id` in the store. */
  readonly reference: string;
  /** `Type/id` in the EHR of what was copied from there: evidence names it by this. */
  readonly original?: string;
  /** Where it was entered: in KAP, or in the EHR and copied from there. */
  readonly origin: 'kap' | 'ehr';
  /** What it rests on, `Type/id` or words. */
  readonly evidence: readonly string[];
  /** Entered in error, withdrawn, or refused: still on record, no longer in force. */
  readonly isVoid: boolean;
}

type Told = Omit<RecordEvent, 'reference' | 'original' | 'origin'>;

/**
 * What happened on a course, newest first; what has no readable date stands at the end.
 * @param originalOf - the EHR's own reference of what is a copy; undefined for what was entered in KAP
 */
export function recordEvents(
  resources: readonly Resource[],
  originalOf: (resource: Resource) => string | undefined,
): readonly RecordEvent[] {
  return resources
    .flatMap((resource): readonly RecordEvent[] => {
      const reference = `${resource.resourceType}/${resource.id ?? ''}`;
      const original = originalOf(resource);
      const from = original === undefined ? ({ origin: 'kap' } as const) : ({ origin: 'ehr', original } as const);
      return tell(resource).map((event) => ({ ...event, reference, ...from }));
    })
    .toSorted((a, b) => (instantMs(b.at) ?? 0) - (instantMs(a.at) ?? 0) || compare(a.reference, b.reference));
}

function tell(resource: Resource): readonly Told[] {
  switch (resource.resourceType) {
    case 'CarePlan':
      return [
        {
          at: resource.created ?? '',
          kind: 'course',
          title: `Course started: ${resource.title ?? ''}`,
          by: who(resource.author),
          ...plain,
        },
      ];
    case 'QuestionnaireResponse':
      return tellForm(resource);
    case 'Consent':
      return tellConsent(resource);
    case 'Encounter':
      return tellVisit(resource);
    case 'ClinicalImpression':
      return tellClearance(resource);
    case 'MedicationRequest':
      return tellOrder(resource);
    case 'Provenance':
      return tellAttestation(resource);
    case 'MedicationAdministration':
      return tellDose(resource);
    case 'MedicationDispense':
      return tellDispense(resource);
    case 'DetectedIssue':
      return tellOverrides(resource);
    case 'AdverseEvent':
      return tellAdverseEvent(resource);
    default:
      return [];
  }
}

const plain = { evidence: [], isVoid: false } as const;
const VOID = ['entered-in-error', 'not-done', 'cancelled', 'stopped', 'rejected', 'inactive'];

function tellForm({ authored, author, questionnaire: form, status }: QuestionnaireResponse): readonly Told[] {
  if (status === 'in-progress') return [];
  const title = form === undefined ? undefined : questionnaire(form)?.title;
  return [
    {
      at: authored ?? '',
      kind: 'form',
      title: title ?? 'Form',
      by: who(author),
      evidence: [],
      isVoid: status === 'entered-in-error' || status === 'stopped',
    },
  ];
}

function tellConsent({ dateTime, performer, status, policyRule, sourceReference }: Consent): readonly Told[] {
  const title = status === 'active' ? 'Consent given' : `Consent ${status}`;
  const evidence = [sourceReference?.reference, policyRule?.text].filter((one) => one !== undefined);
  return [{ at: dateTime ?? '', kind: 'consent', title, by: who(performer?.[0]), evidence, isVoid: status !== 'active' }];
}

function tellVisit({ type, period, status, participant }: Encounter): readonly Told[] {
  const [activity] = (type ?? []).flatMap((one) => localCodesOf(one, 'kap-activity'));
  if (activity === undefined || status === 'planned') return [];
  const name = type?.[0]?.text ?? type?.[0]?.coding?.[0]?.display ?? activity;
  const title = status === 'finished' ? `${name}: finished` : `${name}: ${status.replaceAll('-', ' ')}`;
  const at = (status === 'finished' ? period?.end : undefined) ?? period?.start ?? '';
  return [{ at, kind: 'visit', title, by: who(participant?.[0]?.individual), evidence: [], isVoid: VOID.includes(status) }];
}

function tellClearance({ code, date, assessor, investigation, summary, status, finding }: ClinicalImpression): readonly Told[] {
  const rules = (finding ?? []).flatMap(({ itemCodeableConcept }) => itemCodeableConcept?.coding?.[0]?.display ?? []);
  const name = code?.text ?? code?.coding?.[0]?.display ?? 'Clearance';
  const title = rules.length === 0 ? name : `${name}: ${rules.join(', ')}`;
  const seen = (investigation ?? []).flatMap(({ item }) => (item ?? []).map(named));
  const evidence = [...(summary === undefined ? [] : [summary]), ...seen];
  return [{ at: date ?? '', kind: 'clearance', title, by: who(assessor), evidence, isVoid: VOID.includes(status) }];
}

function tellOrder({
  authoredOn,
  requester,
  status,
  medicationCodeableConcept,
  medicationReference,
  dosageInstruction,
}: MedicationRequest): readonly Told[] {
  const drug =
    medicationCodeableConcept?.text ?? medicationCodeableConcept?.coding?.[0]?.display ?? medicationReference?.display ?? 'Order';
  const dosage = dosageInstruction?.[0]?.text;
  const title = `${drug}: ${status}${dosage === undefined ? '' : ` (${dosage})`}`;
  return [{ at: authoredOn ?? '', kind: 'order', title, by: who(requester), evidence: [], isVoid: VOID.includes(status) }];
}

function tellAttestation({ recorded, agent, activity, target, entity }: Provenance): readonly Told[] {
  const title = activity?.coding?.[0]?.display ?? activity?.text ?? 'Attestation';
  const evidence = [...target.map(named), ...(entity ?? []).map(({ what }) => named(what))];
  return [{ at: recorded, kind: 'attestation', title, by: who(agent[0]?.who), evidence, isVoid: false }];
}

function tellDose({
  effectiveDateTime,
  effectivePeriod,
  dosage,
  performer,
  status,
  request,
}: MedicationAdministration): readonly Told[] {
  const { value, unit } = dosage?.dose ?? {};
  const amount = value === undefined ? 'amount not recorded' : `${String(value)} ${unit ?? ''}`.trim();
  const route = dosage?.route?.text ?? dosage?.route?.coding?.[0]?.display;
  const title = `Dose${status === 'completed' ? '' : ` (${status})`}: ${amount}${route === undefined ? '' : `, ${route}`}`;
  const evidence = request === undefined ? [] : [named(request)];
  return [
    {
      at: effectiveDateTime ?? effectivePeriod?.start ?? '',
      kind: 'dose',
      title,
      by: who(performer?.[0]?.actor),
      evidence,
      isVoid: VOID.includes(status),
    },
  ];
}

function tellDispense({ whenHandedOver, type, quantity, performer, status }: MedicationDispense): readonly Told[] {
  const what = type?.text ?? type?.coding?.[0]?.display ?? 'Dispensed';
  const amount = quantity?.value === undefined ? '' : ` ${String(quantity.value)} ${quantity.unit ?? ''}`;
  return [
    {
      at: whenHandedOver ?? '',
      kind: 'dispense',
      title: `${what}:${amount}`,
      by: who(performer?.[0]?.actor),
      evidence: [],
      isVoid: VOID.includes(status),
    },
  ];
}

/** What people wrote on a finding: an override with its coded reason. */
function tellOverrides({ mitigation, code, detail }: DetectedIssue): readonly Told[] {
  return (mitigation ?? []).flatMap(({ date, author, action }): readonly Told[] => {
    if (author === undefined) return [];
    const reason = action.coding?.[0]?.display ?? action.text ?? 'no reason given';
    const title = `${code?.coding?.[0]?.display ?? code?.text ?? 'Finding'}: ${reason}`;
    return [
      { at: date ?? '', kind: 'override', title, by: who(author), evidence: detail === undefined ? [] : [detail], isVoid: false },
    ];
  });
}

function tellAdverseEvent({ date, event, recorder, actuality }: AdverseEvent): readonly Told[] {
  const title = event?.text ?? event?.coding?.[0]?.display ?? 'Adverse event';
  return [{ at: date ?? '', kind: 'adverse-event', title, by: who(recorder), evidence: [], isVoid: actuality !== 'actual' }];
}

function who(reference: Reference | undefined): string | undefined {
  return reference?.display ?? reference?.identifier?.value ?? reference?.reference;
}

function named({ display, reference, identifier }: Reference): string {
  return display ?? reference ?? identifier?.value ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
