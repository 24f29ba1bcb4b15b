import type { BundleEntry, Extension, MedicationRequest } from '@medplum/fhirtypes';
import { updateOf } from '../../medplum/fence.ts';
import { extension, local } from '../../terminology/codes.ts';
import { storedReference } from '../api/write-record.ts';
import { AppError } from '../app-error.ts';
import type { Asking } from '../pathway-answer.ts';
import { authorOf } from '../person.ts';
import type { Runtime } from '../runtime.ts';
import { type Desk, type JudgedMatch, judgedMatches, orderAt, ownOrders, type StoredOrder } from './desk.ts';
import { writeOrder } from './write-order.ts';

/** An attested draft at the version that was on the screen. @throws AppError 403, 404, 409, 422 */
export function attestedDraft(desk: Desk, id: string, version: string): StoredOrder {
  if (desk.me?.roles.includes('prescriber') !== true) throw new AppError('scope-missing', 'Only a prescriber may do this.');
  const order = orderAt(desk.assessed, id, version);
  if (order.status !== 'draft') throw new AppError('conflict', `The order is ${order.status}; it is no draft any more.`);
  const verdict = desk.assessed.chart.attestations.get(`MedicationRequest/${id}`);
  if (verdict?.state !== 'attested') {
    const details = local('kap-gate', 'order');
    throw new AppError('rule-violated', [{ text: `The draft is not attested. ${verdict?.reasons.join(' ') ?? ''}`, details }]);
  }
  return order;
}

/**
 * Says that the EHR's signed order is this draft. What it says otherwise is confirmed one by one, and what the rules hold cannot be
 * confirmed away. The EHR's order is what is active; the draft has done its work.
 * @returns `MedicationRequest/id` of the draft
 * @throws AppError 403, 404, 409, 422 when the order is not one that may be it, or a difference is not confirmed
 */
export async function matchOrder(
  runtime: Runtime,
  asking: Asking,
  asked: { readonly id: string; readonly version: string; readonly order: string; readonly confirmed: readonly string[] },
): Promise<string> {
  await writeOrder(runtime, asking, (desk) => {
    if (issuedAs(desk, asked.id)?.order === asked.order) return [];
    const draft = attestedDraft(desk, asked.id, asked.version);
    const match = judgedMatches(desk, draft).find(({ order }) => order === asked.order);
    if (match === undefined)
      throw new AppError('rule-violated', 'That order is not active in the EHR, or not for this route and dose.');
    requireConfirmed(match, asked.confirmed);
    const confirmed = match.differences.map(({ text }) => text);
    const issued = issuedExtension(desk, { how: 'ehr', at: desk.now, order: asked.order, confirmed });
    return [updateOf({ ...draft, status: 'completed', extension: [...others(draft), issued] })];
  });
  return `MedicationRequest/${asked.id}`;
}

/** @throws AppError 422 naming what the rules hold, each difference that nobody confirmed, and each word about nothing that differs */
function requireConfirmed({ refusals, differences }: JudgedMatch, confirmed: readonly string[]): void {
  const details = local('kap-gate', 'order');
  const open = differences.filter(({ id }) => !confirmed.includes(id));
  const idle = confirmed.filter((id) => !differences.some((one) => one.id === id));
  const faults = [
    ...refusals.map((text) => ({ text, details })),
    ...open.map(({ text }) => ({ text: `${text} Confirm it.`, details, expression: 'confirmed' })),
    ...idle.map((id) => ({ text: `There is no difference "${id}".`, details, expression: 'confirmed' })),
  ];
  if (faults.length > 0) throw new AppError('rule-violated', faults);
}

export interface ReportRequest {
  readonly id: string;
  readonly version: string;
  readonly how: 'paper' | 'phone' | 'fax' | 'vendor';
  readonly at: string;
  readonly pharmacy: string;
  readonly externalId?: string | undefined;
}

/**
 * Enters that an attested draft was issued outside: on paper, by phone, by fax or at the certified vendor. It becomes active, and
 * says of itself that it was reported.
 * @throws AppError 403, 404, 409, 422
 */
export async function reportOrder(runtime: Runtime, asking: Asking, asked: ReportRequest): Promise<string> {
  await writeOrder(runtime, asking, (desk): readonly BundleEntry[] => {
    if (issuedAs(desk, asked.id)?.how === asked.how) return [];
    const draft = attestedDraft(desk, asked.id, asked.version);
    if (Date.parse(asked.at) > Date.parse(desk.now))
      throw new AppError('rule-violated', [{ text: 'It cannot have been issued in the future.', expression: 'at' }]);
    const extensions = [...others(draft), issuedExtension(desk, asked)];
    return [updateOf({ ...draft, status: 'active', intent: 'order', reportedBoolean: true, extension: extensions })];
  });
  return `MedicationRequest/${asked.id}`;
}

function others({ extension: all }: MedicationRequest): Extension[] {
  return (all ?? []).filter(({ url }) => url !== extension('kap-issued'));
}

function issuedAs(
  { assessed }: Desk,
  id: string,
): { readonly how: string | undefined; readonly order: string | undefined } | undefined {
  const order = ownOrders(assessed).find((one) => one.id === id);
  const parts = order?.extension?.find(({ url }) => url === extension('kap-issued'))?.extension;
  if (parts === undefined) return undefined;
  const reference = parts.find(({ url }) => url === 'order')?.valueReference;
  return { how: parts.find(({ url }) => url === 'how')?.valueCode, order: reference?.identifier?.value ?? reference?.reference };
}

function issuedExtension(
  { assessed, asking }: Desk,
  issued: {
    readonly how: string;
    readonly at: string;
    readonly order?: string;
    readonly pharmacy?: string;
    readonly externalId?: string | undefined;
    readonly confirmed?: readonly string[];
  },
): Extension {
  const { how, at, order, pharmacy, externalId, confirmed = [] } = issued;
  return {
    url: extension('kap-issued'),
    extension: [
      { url: 'how', valueCode: how },
      { url: 'at', valueDateTime: at },
      { url: 'by', valueReference: authorOf(asking.session, asking.on.tenant.fhirBase) },
      ...(order === undefined ? [] : [{ url: 'order', valueReference: storedReference(assessed.record, order) }]),
      ...(pharmacy === undefined ? [] : [{ url: 'pharmacy', valueString: pharmacy }]),
      ...(externalId === undefined ? [] : [{ url: 'external-id', valueString: externalId }]),
      ...confirmed.map((text) => ({ url: 'confirmed', valueString: text })),
    ],
  };
}
