import type { BotEvent, MedplumClient } from '@medplum/core';
import type { Appointment, MedicationRequest, Resource } from '@medplum/fhirtypes';
import { buildChart } from '../core/chart/build-chart.ts';
import type { Entry } from '../core/chart/chart.ts';
import type { Card, Hook, KapCard } from '../core/cards/card.ts';
import { judgeHook } from '../core/cards/judge-hook.ts';
import { botNow } from './bot-clock.ts';
import { NEVER_READ } from './freshness.ts';
import { findPatient, loadRecordOf, type PatientRecord } from './store.ts';

/** Secrets of the project that say where KAP's service is and which EHR base its courses were started under; both may be absent. */
const SERVICE_SECRET = 'KAP_PUBLIC_BASE_URL';
const EHR_SECRET = 'KAP_EHR_BASE';
const NO_SERVICE = 'https://kap-pathway.org';

/** What is read of a hook's request; anything else in it is passed over. */
interface CdsRequest {
  readonly patientId: string;
  readonly encounterId: string | undefined;
  readonly drafts: readonly Entry<MedicationRequest>[];
  readonly medications: readonly Resource[];
  readonly proposed: readonly Entry<Appointment>[];
}

/** The handler of one CDS Hooks service of a Medplum that is itself the EHR: the same cards as the service gives. */
export function cdsHandler(
  hook: Hook,
): (medplum: MedplumClient, event: BotEvent) => Promise<{ readonly cards: readonly Card[] }> {
  return async (medplum, event) => {
    const request = readRequest(hook, event.input);
    if (request === undefined) return { cards: [unchecked(event, 'The request names no patient.')] };
    const record = await findRecord(medplum, event, request.patientId).catch(() => 'out-of-reach' as const);
    if (record === 'out-of-reach') return { cards: [unchecked(event, 'The KAP record is out of reach.')] };
    if (record?.carePlan !== undefined && record.protocol === undefined)
      return { cards: [unchecked(event, 'The course follows a protocol that is not installed here.')] };
    return { cards: answer(hook, event, { request, record }).map(({ card }) => reachable(event, card)) };
  };
}

/** Under the base of this Medplum, under the one that the project names, or the patient of the course itself. */
async function findRecord(medplum: MedplumClient, event: BotEvent, patientId: string): Promise<PatientRecord | undefined> {
  const base = event.secrets[EHR_SECRET]?.valueString ?? `${medplum.getBaseUrl()}fhir/R4`;
  const found = await findPatient(medplum, base, patientId);
  return loadRecordOf(medplum, found ?? `Patient/${patientId}`, { now: botNow(event) });
}

function answer(
  hook: Hook,
  event: BotEvent,
  { request, record }: { readonly request: CdsRequest; readonly record: PatientRecord | undefined },
): readonly KapCard[] {
  const course = record?.carePlan === undefined ? undefined : record;
  const chart = buildChart({
    resources: [...(course?.resources ?? []), ...request.medications],
    freshness: course?.freshness ?? NEVER_READ,
    rolesByPractitioner: course?.rolesByPractitioner ?? new Map(),
    ehrBase: course?.ehrBase ?? '',
    ...(course === undefined ? {} : { attestations: course.attestations }),
  });
  return judgeHook({
    hook,
    chart,
    protocol: course?.protocol,
    now: botNow(event),
    drafts: request.drafts,
    proposed: request.proposed,
    encounterId: request.encounterId,
    draftsAreWhole: true,
    unchecked: [],
    launchUrl: `${serviceUrl(event)}/smart/launch`,
    rulesUrl: `${serviceUrl(event)}/rules`,
  }).cards;
}

function serviceUrl({ secrets }: BotEvent): string {
  return secrets[SERVICE_SECRET]?.valueString?.replace(/\/$/, '') ?? NO_SERVICE;
}

/** Without a service there is no panel to open. */
function reachable({ secrets }: BotEvent, { links, ...card }: Card): Card {
  return secrets[SERVICE_SECRET]?.valueString === undefined || links === undefined ? card : { ...card, links };
}

/** What a clinician is told instead of silence, which would look like "nothing stands against it". */
function unchecked(event: BotEvent, detail: string): Card {
  return {
    summary: 'KAP could not check this patient',
    indicator: 'warning',
    source: { label: 'KAP Pathway', url: `${serviceUrl(event)}/rules#unchecked` },
    detail,
  };
}

function readRequest(hook: Hook, input: unknown): CdsRequest | undefined {
  const context = member(input, 'context');
  const patientId = idOf(member(context, 'patientId'), 'Patient');
  if (patientId === undefined) return undefined;
  const ordered = resourcesOf(member(context, 'draftOrders'));
  const orders = only<MedicationRequest>(ordered, 'MedicationRequest').map((resource, at) => ({
    reference: `MedicationRequest/${resource.id ?? `draft-${String(at + 1)}`}`,
    resource,
  }));
  const chosen = selectionsOf(member(context, 'selections'));
  const proposed = only<Appointment>(resourcesOf(member(context, 'appointments')), 'Appointment').map((resource, at) => ({
    reference: `Appointment/${resource.id ?? `proposed-${String(at + 1)}`}`,
    resource,
  }));
  return {
    patientId,
    encounterId: idOf(member(context, 'encounterId'), 'Encounter'),
    drafts: hook === 'order-select' && chosen.size > 0 ? orders.filter(({ resource }) => chosen.has(resource.id)) : orders,
    medications: ordered.filter(({ resourceType }) => resourceType === 'Medication'),
    proposed,
  };
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function idOf(value: unknown, type: string): string | undefined {
  return typeof value === 'string' ? new RegExp(`^(?:${type}/)?([A-Za-z0-9\\-.]{1,64})$`).exec(value)?.[1] : undefined;
}

function selectionsOf(value: unknown): ReadonlySet<string | undefined> {
  return new Set(Array.isArray(value) ? value.map((one) => String(one).split('/').at(-1)) : []);
}

function resourcesOf(bundle: unknown): readonly Resource[] {
  const entries = member(bundle, 'entry');
  const resources = (Array.isArray(entries) ? entries : []).map((entry) => member(entry, 'resource'));
  return resources.filter((one): one is Resource => typeof member(one, 'resourceType') === 'string');
}

function only<T extends Resource>(resources: readonly Resource[], type: T['resourceType']): readonly T[] {
  return resources.filter((one): one is T => one.resourceType === type);
}
