import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Category } from '../core/chart/chart.ts';
import { CHART_QUERIES } from './chart-queries.ts';
import { FHIR_ID } from './ehr-client.ts';
import { EhrError } from './ehr-error.ts';
import { subjectId } from './subject.ts';

/** That something changed. A hint only: the data itself is read from the EHR's own base. */
export interface ChangeHint {
  readonly category: Category;
  readonly type: string;
  readonly id: string;
  /** Known when the notification carried the resource; else it is found by reading `type/id`. */
  readonly patientId: string | undefined;
}

/**
 * Whether a notification was signed with the tenant's secret: `X-Signature` (hex) or `X-Hub-Signature` (`sha256=` hex), HMAC-SHA256
 * over the raw bytes, compared in constant time.
 */
export function isSigned(
  raw: Uint8Array,
  headers: { readonly signature?: string; readonly hubSignature?: string },
  secret: string,
): boolean {
  const hub = headers.hubSignature;
  const given = headers.signature ?? (hub?.startsWith('sha256=') === true ? hub.slice('sha256='.length) : undefined);
  if (given === undefined || !/^[0-9a-f]{64}$/i.test(given)) return false;
  return timingSafeEqual(Buffer.from(given, 'hex'), createHmac('sha256', secret).update(raw).digest());
}

/**
 * What an EHR's notification says has changed: a plain R4 resource, or a Bundle that begins with Parameters or SubscriptionStatus
 * (R5 backport). Handshakes, heartbeats, empty bodies and types that no rule reads give no hints.
 * @throws EhrError `malformed` when it is none of these
 */
export function parseNotification(body: unknown): readonly ChangeHint[] {
  if (!isRecord(body)) throw new EhrError('malformed');
  if (Object.keys(body).length === 0) return [];
  if (typeof body['resourceType'] !== 'string') throw new EhrError('malformed');
  if (body['resourceType'] === 'Bundle') return parseBundle(body);
  if (body['resourceType'] === 'Parameters' || body['resourceType'] === 'SubscriptionStatus')
    return fociOf(body).flatMap(hintOfReference);
  return hintOfResource(body);
}

function parseBundle(bundle: Readonly<Record<string, unknown>>): readonly ChangeHint[] {
  const entries = listOf(bundle['entry'])
    .map((entry) => entry['resource'])
    .filter(isRecord);
  const status = entries[0];
  if (status === undefined || (status['resourceType'] !== 'Parameters' && status['resourceType'] !== 'SubscriptionStatus')) {
    throw new EhrError('malformed');
  }
  const carried = entries.slice(1).flatMap(hintOfResource);
  const focused = fociOf(status).flatMap(hintOfReference);
  // A focus that came with its resource is known better by that resource.
  return [...carried, ...focused.filter((hint) => !carried.some((one) => one.type === hint.type && one.id === hint.id))];
}

/** The references in focus, in either flavour of the status. */
function fociOf(status: Readonly<Record<string, unknown>>): readonly string[] {
  if (status['resourceType'] === 'SubscriptionStatus')
    return listOf(status['notificationEvent']).flatMap((event) => referenceIn(event['focus']));
  const events = listOf(status['parameter']).filter((parameter) => parameter['name'] === 'notification-event');
  const parts = events.flatMap((event) => listOf(event['part']));
  return parts.filter((part) => part['name'] === 'focus').flatMap((part) => referenceIn(part['valueReference']));
}

function referenceIn(value: unknown): readonly string[] {
  return isRecord(value) && typeof value['reference'] === 'string' ? [value['reference']] : [];
}

/** Hosts in a reference are ignored: only the type and the id are taken. */
function hintOfReference(reference: string): readonly ChangeHint[] {
  const [, type = '', id = ''] = /(?:^|\/)([A-Z][A-Za-z]+)\/([A-Za-z0-9\-.]{1,64})(?:\/_history\/[^/]+)?$/.exec(reference) ?? [];
  return hint(type, id, undefined);
}

function hintOfResource(resource: Readonly<Record<string, unknown>>): readonly ChangeHint[] {
  const { resourceType, id } = resource;
  if (typeof resourceType !== 'string' || typeof id !== 'string') return [];
  return hint(resourceType, id, subjectId(resource as unknown as Parameters<typeof subjectId>[0]));
}

function hint(type: string, id: string, patientId: string | undefined): readonly ChangeHint[] {
  const category = CHART_QUERIES.find((query) => query.type === type)?.category;
  if (category === undefined || !FHIR_ID.test(id)) return [];
  return [{ category, type, id, patientId: patientId ?? (type === 'Patient' ? id : undefined) }];
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
