import type { AccessPolicy, AccessPolicyResource } from '@medplum/fhirtypes';
import type { BotManifest } from './bot-manifest.ts';

/** Reads, without the right to change anything. */
const READ = ['search', 'read', 'vread', 'history'] as const;
const WRITE = [...READ, 'create', 'update'] as const;
const APPEND = [...READ, 'create'] as const;

/** Definitions that everybody who works in the pathway looks at. */
const DEFINITIONS = ['CodeSystem', 'ValueSet', 'ConceptMap', 'Questionnaire', 'PlanDefinition', 'OperationDefinition'] as const;
/** What the EHR owns; the mirror of it is written by the service only. */
const MIRRORED = ['Patient', 'Condition', 'AllergyIntolerance', 'MedicationRequest', 'Encounter', 'ServiceRequest'] as const;
/** What the pathway makes by itself. */
const PATHWAY = ['CarePlan', 'CareTeam', 'Goal', 'Flag', 'DetectedIssue', 'Observation', 'Basic'] as const;
const PEOPLE = ['Practitioner', 'PractitionerRole', 'Organization', 'Location'] as const;

type Rule = { readonly description: string; readonly expression: string };

/** A form that was completed stays as it was signed; a mistake is taken back by marking it, never by rewriting it. */
const SIGNED_FORM: Rule = {
  description: 'A completed form may only be marked as entered in error.',
  expression: `%before.exists().not() or %before.status = 'in-progress' or %after.status = 'entered-in-error'`,
};
/** The service keeps amendments as new versions with their own author. */
const AMENDABLE_FORM: Rule = {
  description: 'A completed form may only be amended or marked as entered in error.',
  expression: `%before.exists().not() or %before.status = 'in-progress' or %after.status = 'amended' or %after.status = 'entered-in-error'`,
};
const SIGNED_NOTE: Rule = {
  description: 'A final note may only be marked as entered in error.',
  expression: `%before.exists().not() or %before.docStatus = 'preliminary' or %after.status = 'entered-in-error'`,
};
const SIGNED_COMPOSITION: Rule = {
  description: 'A final note may only be marked as entered in error.',
  expression: `%before.exists().not() or %before.status = 'preliminary' or %after.status = 'entered-in-error'`,
};
const SIGNED_CLEARANCE: Rule = {
  description: 'A completed clearance may only be marked as entered in error.',
  expression: `%before.exists().not() or %before.status = 'in-progress' or %after.status = 'entered-in-error'`,
};
const SIGNED_CONSENT: Rule = {
  description: 'A consent that was given may only be ended or marked as entered in error.',
  expression: `%before.exists().not() or %before.status = 'draft' or %before.status = 'proposed' or %after.status = 'inactive' or %after.status = 'entered-in-error'`,
};
/** A level above the protocol's ceiling needs a therapist's review as well as a prescriber's; everything else is the prescriber's to clear. */
const RISK_REVIEW: Rule = {
  description: 'A therapist records reviews of suicide risk, and no other clearance.',
  expression: `%after.code.coding.where(code = 'risk-review').exists() and (%before.exists().not() or %after.status = 'entered-in-error')`,
};
/** Only a prescriber attests an order; that a signature holds is checked as well, but what may not be is not written at all. */
const NOT_OF_ORDERS: Rule = {
  description: 'A therapist signs notes and forms, and attests no order.',
  expression: `%after.target.where(reference.startsWith('MedicationRequest/')).exists().not()`,
};
const GIVEN_DOSE: Rule = {
  description: 'A dose that was given may only be marked as entered in error.',
  expression: `%before.exists().not() or %before.status = 'in-progress' or %after.status = 'entered-in-error'`,
};

/** What the EHR owns is its own to change, through the mirror that the service keeps. */
const NOT_MIRRORED = `%before.meta.tag.where(code = 'mirror').exists().not() and %after.meta.tag.where(code = 'mirror').exists().not()`;
const NEW_COURSE: Rule = {
  description: 'A course is started by people and changed by the pathway: all that they do to it is to count its revisions.',
  expression: `%before.exists().not() or (%after.status = %before.status and %after.instantiatesCanonical = %before.instantiatesCanonical and %after.subject = %before.subject and %after.activity.count() = %before.activity.count())`,
};
/** Therapists and associates prepare; who prescribes decides. */
const DRAFT_ORDER: Rule = {
  description: 'An order may be drafted, and a draft changed; the EHR’s own orders are its own.',
  expression: `%after.status = 'draft' and (%before.exists().not() or %before.status = 'draft') and ${NOT_MIRRORED}`,
};
const OWN_ORDER: Rule = { description: 'The EHR’s own orders are its own.', expression: NOT_MIRRORED };
const ENTERED_SIGN: Rule = {
  description: 'What was measured in a session may only be marked as entered in error; the EHR’s own results are its own.',
  expression: `(%before.exists().not() or %after.status = 'entered-in-error') and ${NOT_MIRRORED}`,
};
const OVERRIDE: Rule = {
  description: 'A finding is the pathway’s; people write beside it why it was overridden.',
  expression: `%before.exists() and %after.code = %before.code and %after.status = %before.status and %after.mitigation.count() >= %before.mitigation.count()`,
};
const PASSKEY_STATE = `extension.extension.where(url = 'state').value`;
const IS_PASSKEY = `%after.code.coding.where(code = 'passkey').exists()`;
const IS_LOT = `%after.code.coding.where(code = 'stock-lot').exists() and (%before.exists().not() or %before.code.coding.where(code = 'stock-lot').exists())`;
const IS_STOCK = `%after.code.coding.where(code = 'stock-entry').exists()`;
/** A passkey that its owner could approve would be no second pair of eyes. */
const PRESCRIBERS_NOTES: Rule = {
  description:
    'Stock entries are added and never changed, behind the lock of their lot; a passkey waits for an administrator, and only its counter moves.',
  expression: `(${IS_LOT}) or (${IS_STOCK} and %before.exists().not()) or (${IS_PASSKEY} and ((%before.exists().not() and %after.${PASSKEY_STATE} = 'pending') or (%before.exists() and %before.${PASSKEY_STATE} = %after.${PASSKEY_STATE} and %before.subject = %after.subject)))`,
};
const PASSKEY_DECISION: Rule = {
  description: 'An administrator decides about passkeys that are there, and changes nothing else of them.',
  expression: `%before.exists() and ${IS_PASSKEY} and %before.code = %after.code and %before.subject = %after.subject`,
};

/** The EHR may correct its own administrations, and the mirror follows; what was recorded here stays. */
const MIRRORED_DOSE: Rule = {
  description: 'A dose that was recorded here may only be marked as entered in error.',
  expression: `%before.meta.tag.where(code = 'mirror').exists() or ${GIVEN_DOSE.expression}`,
};

/** Nobody changes or deletes an attestation, a signature's provenance or an audit event; Medplum's own bots do not either. */
const ATTESTATIONS: readonly AccessPolicyResource[] = (['Provenance', 'AuditEvent'] as const).map((resourceType) => ({
  resourceType,
  interaction: [...APPEND],
}));

function may(interaction: readonly string[], types: readonly string[]): readonly AccessPolicyResource[] {
  return types.map((resourceType) => ({ resourceType, interaction: [...interaction] }) as AccessPolicyResource);
}

function bounded(resourceType: string, rule: Rule, interaction: readonly string[] = WRITE): AccessPolicyResource {
  const writeConstraint = [{ language: 'text/fhirpath' as const, ...rule }];
  return { resourceType, interaction: [...interaction], writeConstraint } as AccessPolicyResource;
}

function policy(name: string, resource: readonly AccessPolicyResource[]): AccessPolicy {
  return { resourceType: 'AccessPolicy', name, resource: [...resource] };
}

/** Written by people who treat: forms, notes, tasks. Drafts may be deleted by nobody: a draft that is not wanted is stopped. */
const CLINICAL: readonly AccessPolicyResource[] = [
  ...may(READ, [
    ...DEFINITIONS,
    ...MIRRORED.filter((type) => type !== 'MedicationRequest'),
    'CareTeam',
    'Goal',
    'Flag',
    ...PEOPLE,
  ]),
  bounded('CarePlan', NEW_COURSE),
  bounded('Observation', ENTERED_SIGN),
  ...may(WRITE, ['Task', 'Communication', 'Appointment']),
  // R4 has no "entered in error" for it: what was entered a moment ago is taken back by deleting it, and its history stays.
  ...may([...WRITE, 'delete'], ['AdverseEvent']),
  bounded('QuestionnaireResponse', SIGNED_FORM),
  bounded('DocumentReference', SIGNED_NOTE),
  bounded('Composition', SIGNED_COMPOSITION),
  bounded('MedicationAdministration', GIVEN_DOSE, READ),
];

/** Policies for people, and for the service, by artifact id. Assigning them to members is the clinic's own step. */
export const ACCESS_POLICIES: Readonly<Record<string, AccessPolicy>> = {
  'kap-therapist': policy('KAP therapist', [
    ...CLINICAL,
    bounded('Consent', SIGNED_CONSENT),
    bounded('ClinicalImpression', RISK_REVIEW),
    bounded('MedicationRequest', DRAFT_ORDER),
    ...may(READ, ['DetectedIssue', 'Basic']),
    ...may(APPEND, ['MedicationDispense']),
    bounded('Provenance', NOT_OF_ORDERS, APPEND),
  ]),
  // What an associate writes stays open until the supervisor has signed: no attestation, no consent of their own.
  'kap-supervised-associate': policy('KAP supervised associate', [
    ...CLINICAL,
    bounded('MedicationRequest', DRAFT_ORDER),
    ...may(READ, ['Consent', 'ClinicalImpression', 'Provenance', 'DetectedIssue', 'Basic']),
    ...may(APPEND, ['MedicationDispense']),
  ]),
  'kap-prescriber': policy('KAP prescriber', [
    ...CLINICAL.filter(({ resourceType }) => resourceType !== 'MedicationAdministration'),
    bounded('MedicationAdministration', GIVEN_DOSE),
    bounded('Consent', SIGNED_CONSENT),
    bounded('ClinicalImpression', SIGNED_CLEARANCE),
    bounded('MedicationRequest', OWN_ORDER),
    bounded('DetectedIssue', OVERRIDE),
    bounded('Basic', PRESCRIBERS_NOTES),
    ...may(WRITE, ['MedicationDispense']),
    ...may(APPEND, ['Provenance']),
  ]),
  // Who greets and schedules sees who comes when, and neither scores nor notes nor drugs.
  'kap-front-desk': policy('KAP front desk', [
    ...may(READ, ['Patient', ...PEOPLE, 'Schedule', 'Slot']),
    // When a visit is, not what for.
    { resourceType: 'Encounter', interaction: [...READ], hiddenFields: ['reasonCode', 'reasonReference', 'diagnosis'] },
    ...may(WRITE, ['Appointment']),
    bounded('CarePlan', NEW_COURSE, APPEND),
  ]),
  'kap-administrator': policy('KAP administrator', [
    ...may(READ, PEOPLE),
    bounded('Basic', PASSKEY_DECISION, [...READ, 'update']),
  ]),
  // What the service says of itself needs nothing of them in Medplum but that they are members.
  'kap-health-it': policy('KAP health IT', may(READ, PEOPLE)),
  'kap-integration-service': policy('KAP integration service', [
    ...may(READ, [...DEFINITIONS, 'StructureDefinition', 'Bot', 'Subscription']),
    ...may(
      [...WRITE, 'delete'],
      [
        ...MIRRORED,
        ...PEOPLE,
        ...PATHWAY,
        'Medication',
        'Task',
        'Appointment',
        'Communication',
        'MedicationDispense',
        'AdverseEvent',
      ],
    ),
    bounded('QuestionnaireResponse', AMENDABLE_FORM),
    ...may(WRITE, ['Consent', 'ClinicalImpression', 'GuidanceResponse']),
    bounded('MedicationAdministration', MIRRORED_DOSE, [...WRITE, 'delete']),
    bounded('DocumentReference', SIGNED_NOTE),
    bounded('Composition', SIGNED_COMPOSITION),
    ...ATTESTATIONS,
  ]),
};

/** A bot's own policy: what its manifest names, nothing else. A bot without a policy would see the whole project. */
export function botPolicy({ name, policy: { read, write, remove } }: BotManifest): AccessPolicy {
  const types = [...new Set([...read, ...write, ...remove])].toSorted();
  const resource = types.map((resourceType) => {
    const interaction: string[] = [...READ];
    if (write.includes(resourceType)) interaction.push('create', 'update');
    if (remove.includes(resourceType)) interaction.push('delete');
    return { resourceType, interaction } as AccessPolicyResource;
  });
  return policy(`KAP bot ${name}`, resource);
}
