import type { MedicationRequest, Practitioner } from '@medplum/fhirtypes';
import type { Entry } from '../../core/chart/chart.ts';
import { judgeOrder, type OrderInput, type OrderJudgement } from '../../core/orders/decision.ts';
import { matchesFor, type OrderMatch, refusalsOf } from '../../core/orders/match-order.ts';
import { isKetamine } from '../../core/orders/is-ketamine.ts';
import { type Prescriber, readPrescriber } from '../../core/orders/prescriber.ts';
import type { Assessed } from '../../medplum/keep-true.ts';
import { mirrorKey } from '../../medplum/mirror-key.ts';
import type { PatientRecord } from '../../medplum/store.ts';
import { PRESCRIBING_RULES, type PrescribingRule } from '../../terminology/prescribing-rules.ts';
import { AppError } from '../app-error.ts';
import { type Asking, assessCourse } from '../pathway-answer.ts';
import type { Runtime } from '../runtime.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';

/** What every act on an order starts from: the record as it is now, the rules that hold, and who asks. */
export interface Desk {
  readonly asking: Asking;
  readonly assessed: Assessed;
  readonly now: string;
  /** Facts of the person who asks; undefined when Medplum does not know them. */
  readonly me: Prescriber | undefined;
  readonly rules: readonly PrescribingRule[];
}

export type StoredOrder = MedicationRequest & { readonly id: string };

/** @throws AppError 409 without a course */
export async function openDesk(runtime: Runtime, asking: Asking): Promise<Desk> {
  return deskOf(runtime, asking, await assessCourse(runtime, asking));
}

export function deskOf(runtime: Runtime, asking: Asking, assessed: Assessed): Desk {
  const me = prescriberOf(assessed.record, asking.session.user.reference);
  return { asking, assessed, now: runtime.now(), me, rules: rulesOf(asking.on) };
}

export function rulesOf({ tenant }: TenantRuntime): readonly PrescribingRule[] {
  return [...PRESCRIBING_RULES, ...(tenant.orders?.rules ?? [])];
}

/** A person of this clinic by the EHR's reference, with the roles that they have now and not those of their session. */
export function prescriberOf(
  { practitioners, ehrBase, rolesByPractitioner }: PatientRecord,
  reference: string | undefined,
): Prescriber | undefined {
  const found = practitioners.filter((one) => one.active !== false && isNamed(one, ehrBase, reference));
  const [person] = found;
  if (person === undefined || found.length > 1 || reference === undefined) return undefined;
  return readPrescriber(person, { reference, roles: rolesByPractitioner.get(reference) ?? [] });
}

function isNamed({ identifier }: Practitioner, ehrBase: string, reference: string | undefined): boolean {
  return identifier?.some(({ system, value }) => system === ehrBase && value === reference) === true;
}

/** Orders that the pathway itself holds, as stored, the newest last. */
export function ownOrders({ record, chart }: Assessed): readonly StoredOrder[] {
  return record.resources
    .filter((one): one is StoredOrder => one.resourceType === 'MedicationRequest' && one.id !== undefined)
    .filter((one) => mirrorKey(one, record.ehrBase) === undefined)
    .filter((one) => isKetamine(one, chart.medicationByReference) === 'yes')
    .toSorted((a, b) => ((a.authoredOn ?? '') < (b.authoredOn ?? '') ? -1 : 1));
}

const UNDER_WAY: readonly string[] = ['active', 'on-hold'];

/** The order that is being decided: the open draft, else the one under way; undefined when there is neither. */
export function currentOrder(assessed: Assessed): StoredOrder | undefined {
  const own = ownOrders(assessed);
  return own.findLast(({ status }) => status === 'draft') ?? own.findLast(({ status }) => UNDER_WAY.includes(status));
}

/** The order of a request, in the version that was on the screen. @throws AppError 404, 409 */
export function orderAt(assessed: Assessed, id: string, version: string): StoredOrder {
  const order = ownOrders(assessed).find((one) => one.id === id);
  if (order === undefined) throw new AppError('not-found', 'There is no such order of this patient.');
  if (order.meta?.versionId !== version)
    throw new AppError('conflict', 'The order has changed since it was shown; look at it again.');
  return order;
}

/** What the rules say of a stored order for one person. */
export function judgementOf(desk: Desk, order: StoredOrder, who: Prescriber | undefined = desk.me): OrderJudgement {
  return judgeOrder(inputOf(desk, who), entryOf(desk, order));
}

export function inputOf(desk: Desk, prescriber: Prescriber | undefined): OrderInput {
  const { protocol, pathway, chart } = desk.assessed;
  const clinicState = desk.asking.on.tenant.orders?.clinicState;
  return { protocol, pathway, chart, now: desk.now, prescriber, clinicState, rules: desk.rules };
}

/** The order as the chart reads it: references the EHR's own. */
export function entryOf({ assessed }: Desk, { id }: StoredOrder): Entry<MedicationRequest> {
  const entry = assessed.chart.medications.find(({ reference }) => reference === `MedicationRequest/${id}`);
  if (entry === undefined) throw new AppError('not-found', 'The order is not part of the chart any more.');
  return entry;
}

/** The EHR's orders that may be the open draft come back signed, each with what the rules hold against it. */
export function openMatches(desk: Desk): readonly JudgedMatch[] {
  const order = currentOrder(desk.assessed);
  return order?.status !== 'draft' ? [] : judgedMatches(desk, order);
}

export interface JudgedMatch extends OrderMatch {
  readonly refusals: readonly string[];
}

export function judgedMatches(desk: Desk, draft: StoredOrder): readonly JudgedMatch[] {
  const { chart, record } = desk.assessed;
  return matchesFor(entryOf(desk, draft), chart).flatMap((match) => {
    const entry = chart.medications.find(({ reference }) => reference === match.order);
    if (entry === undefined) return [];
    const who = prescriberOf(record, entry.resource.requester?.reference);
    return [{ ...match, refusals: refusalsOf(judgeOrder(inputOf(desk, who), entry)) }];
  });
}
