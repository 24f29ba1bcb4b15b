import type { AuditEvent, AuditEventAgent, AuditEventEntity, Coding, Reference } from '@medplum/fhirtypes';
import { local, profile } from '../../terminology/codes.ts';
import { CANONICAL_BASE } from '../../terminology/systems.ts';
import { fitText, withoutControls } from '../clean-text.ts';
import type { AuditFact, AuditKind, ShownDecision } from './fact.ts';

/** What all events of one tenant share. */
export interface AuditContext {
  readonly tenant: string;
  readonly fhirBase: string;
  readonly publicBaseUrl: string;
  /** ISO instant. */
  readonly recorded: string;
  /** `Patient/id` in Medplum by the EHR's id, of those who have a course there. */
  readonly patientRefs?: ReadonlyMap<string, string>;
}

const DICOM = 'http://dicom.nema.org/resources/ontology/DCM';
const RESTFUL = 'http://hl7.org/fhir/restful-interaction';
const REST: Coding = {
  system: 'http://terminology.hl7.org/CodeSystem/audit-event-type',
  code: 'rest',
  display: 'Restful Operation',
};
const USER_AUTHENTICATION: Coding = { system: DICOM, code: '110114', display: 'User Authentication' };
const BALP = 'https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit';

interface Shape {
  readonly type: Coding;
  readonly subtype: Coding;
  readonly action: NonNullable<AuditEvent['action']>;
  /** The BALP profile that a successful event about a patient meets. */
  readonly balp?: string;
}

const READ: Shape = {
  type: REST,
  subtype: { system: RESTFUL, code: 'read', display: 'read' },
  action: 'R',
  balp: `${BALP}.PatientRead`,
};
const CREATE: Shape = {
  type: REST,
  subtype: { system: RESTFUL, code: 'create', display: 'create' },
  action: 'C',
  balp: `${BALP}.PatientCreate`,
};
const SHAPES: Readonly<Record<AuditKind, Shape>> = {
  read: READ,
  'chart-read': READ,
  write: CREATE,
  override: CREATE,
  decision: { type: REST, subtype: { system: RESTFUL, code: 'operation', display: 'operation' }, action: 'E' },
  'sign-in': { type: USER_AUTHENTICATION, subtype: { system: DICOM, code: '110122', display: 'Login' }, action: 'E' },
  'sign-out': { type: USER_AUTHENTICATION, subtype: { system: DICOM, code: '110123', display: 'Logout' }, action: 'E' },
};
const OUTCOMES = { success: '0', refused: '4', failed: '8' } as const;

/**
 * One fact as an AuditEvent. It follows IHE BALP's pattern (client, server and user as agents; data, patient and session as
 * entities) and claims the BALP profile of a successful read or creation about a patient. Without a patient, as in a refused
 * sign-in, it claims no profile.
 */
export function buildAuditEvent(fact: AuditFact, context: AuditContext): AuditEvent {
  const { type, subtype, action, balp } = SHAPES[fact.kind];
  const profiles = [
    ...(patientsOf(fact).length === 0 ? [] : [profile('kap-audit-event')]),
    ...(patientsOf(fact).length === 0 || fact.outcome !== 'success' || balp === undefined ? [] : [balp]),
  ];
  return {
    resourceType: 'AuditEvent',
    ...(profiles.length === 0 ? {} : { meta: { profile: profiles } }),
    type,
    subtype: [subtype],
    action,
    recorded: context.recorded,
    outcome: OUTCOMES[fact.outcome],
    agent: agentsOf(fact, context),
    source: {
      site: context.tenant,
      observer: { display: 'KAP Pathway', identifier: uri(context.publicBaseUrl) },
      type: [{ system: 'http://terminology.hl7.org/CodeSystem/security-source-type', code: '4', display: 'Application Server' }],
    },
    entity: entitiesOf(fact, context),
  };
}

/** Everybody whose data it was, once. */
export function patientsOf({ patientId, patients = [] }: AuditFact): readonly string[] {
  return [...new Set([...(patientId === undefined ? [] : [patientId]), ...patients])];
}

const SOURCE: Coding = { system: DICOM, code: '110153', display: 'Source Role ID' };
const DESTINATION: Coding = { system: DICOM, code: '110152', display: 'Destination Role ID' };

/** Who asked (client), who answered (server), and for whom (user). By BALP, data flows from the source also when it is read. */
function agentsOf(fact: AuditFact, { fhirBase, publicBaseUrl }: AuditContext): AuditEventAgent[] {
  const isRead = SHAPES[fact.kind].action === 'R';
  const reachesOut = fact.kind === 'chart-read';
  const panel = `${publicBaseUrl}/app/`;
  const comesFromEhr = fact.kind === 'decision' || fact.kind === 'override';
  const client = reachesOut ? publicBaseUrl : comesFromEhr ? fhirBase : panel;
  const server = reachesOut ? fhirBase : publicBaseUrl;
  const network = fact.from === undefined ? { address: client, type: '5' as const } : { address: fact.from, type: '2' as const };
  return [
    agent(isRead ? DESTINATION : SOURCE, { who: uri(client), requestor: fact.user === undefined, network }),
    agent(isRead ? SOURCE : DESTINATION, { who: uri(server), requestor: false, network: { address: server, type: '5' } }),
    ...(fact.user === undefined ? [] : [userAgent(fact.user, fact.roles ?? [], fhirBase)]),
  ];
}

function agent(
  type: Coding,
  {
    who,
    requestor,
    network,
  }: {
    readonly who: NonNullable<Reference['identifier']>;
    readonly requestor: boolean;
    readonly network: NonNullable<AuditEventAgent['network']>;
  },
): AuditEventAgent {
  return { type: { coding: [type] }, who: { identifier: who }, requestor, network };
}

function userAgent(user: string, roles: readonly string[], fhirBase: string): AuditEventAgent {
  const recipient = {
    system: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType',
    code: 'IRCP',
    display: 'information recipient',
  };
  return {
    type: { coding: [recipient] },
    ...(roles.length === 0 ? {} : { role: roles.map((role) => ({ coding: [local('kap-role', role)] })) }),
    who: { identifier: { system: fhirBase, value: user } },
    requestor: true,
  };
}

const ENTITY_TYPE = 'http://terminology.hl7.org/CodeSystem/audit-entity-type';
const ENTITY_ROLE = 'http://terminology.hl7.org/CodeSystem/object-role';
const SYSTEM_OBJECT: Coding = { system: ENTITY_TYPE, code: '2', display: 'System Object' };
const PERSON: Coding = { system: ENTITY_TYPE, code: '1', display: 'Person' };
const OTHER: Coding = { system: ENTITY_TYPE, code: '4', display: 'Other' };
const DOMAIN_RESOURCE: Coding = { system: ENTITY_ROLE, code: '4', display: 'Domain Resource' };
const PATIENT: Coding = { system: ENTITY_ROLE, code: '1', display: 'Patient' };
const REPORT: Coding = { system: ENTITY_ROLE, code: '3', display: 'Report' };
const REQUEST_ID: Coding = { system: 'https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType', code: 'XrequestId' };

/** Identifier system of `sessionMark`. */
export const SESSION_SYSTEM = `${CANONICAL_BASE}/sid/kap-session`;

function entitiesOf(fact: AuditFact, { fhirBase, publicBaseUrl, patientRefs }: AuditContext): AuditEventEntity[] {
  const { session } = fact;
  // A caller writes it: an event whose call goes by no name is an event all the same.
  const call = fitText(fact.call ?? '');
  const isResource = /^[A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64}$/.test(fact.what);
  const base = fact.kind === 'chart-read' ? fhirBase : publicBaseUrl;
  const what = isResource ? { reference: fact.what } : { identifier: uri(`${base}${pathOf(fact.what)}`) };
  return [
    { type: SYSTEM_OBJECT, role: DOMAIN_RESOURCE, what },
    ...patientsOf(fact).map((id) => ({
      type: PERSON,
      role: PATIENT,
      what: patientReference(id, fhirBase, patientRefs?.get(id)),
    })),
    ...(session === undefined ? [] : [{ type: OTHER, what: { identifier: { system: SESSION_SYSTEM, value: session } } }]),
    ...(call === undefined ? [] : [{ type: REQUEST_ID, what: { identifier: { value: call } } }]),
    ...(fact.decisions ?? []).map(decisionEntity),
  ];
}

/** Longer than any path of ours. */
const MAX_PATH = 500;

/** A path as it may stand in an address: a caller writes it, and what no record can hold would keep the whole event out of it. */
function pathOf(what: string): string {
  return encodeURI(withoutControls(what.slice(0, MAX_PATH)));
}

function patientReference(patientId: string, fhirBase: string, patientRef: string | undefined): Reference {
  const identifier = { system: fhirBase, value: `Patient/${patientId}` };
  return { ...(patientRef === undefined ? {} : { reference: patientRef }), type: 'Patient', identifier };
}

/** Which decision, and by which rules: without them nobody could say later what a clinician had been told. */
function decisionEntity({ uuid, rules }: ShownDecision): AuditEventEntity {
  return {
    type: OTHER,
    role: REPORT,
    what: { identifier: uri(`urn:uuid:${uuid}`) },
    ...(rules.length === 0 ? {} : { detail: rules.map((rule) => ({ type: 'rule', valueString: rule })) }),
  };
}

function uri(value: string) {
  return { system: 'urn:ietf:rfc:3986', value };
}
