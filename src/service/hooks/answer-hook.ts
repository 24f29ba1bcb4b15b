import type { Resource } from '@medplum/fhirtypes';
import { kindOf } from '../../core/cards/judge-appointments.ts';
import { judgeDrafts } from '../../core/cards/judge-drafts.ts';
import { judgeHook } from '../../core/cards/judge-hook.ts';
import type { KapCard } from '../../core/cards/card.ts';
import { buildChart } from '../../core/chart/build-chart.ts';
import type { Chart } from '../../core/chart/chart.ts';
import { createMemo } from '../../core/memo.ts';
import type { Pathway } from '../../core/pathway/pathway.ts';
import { HookError } from '../../ehr/hooks/hook-error.ts';
import type { HookRequest } from '../../ehr/hooks/wire.ts';
import { findPatient, loadRecordOf, type PatientRecord } from '../../medplum/store.ts';
import type { Deadline } from '../deadline.ts';
import { checkCodes } from '../check-codes.ts';
import { refreshInBackground } from '../pathway-answer.ts';
import type { Runtime } from '../runtime.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';
import { draftsOf, missingMedications, proposedOf } from './draft-orders.ts';
import { describeError } from '../render-error.ts';
import {
  fetchMedications,
  fetchMissing,
  identifyPatient,
  type HookData,
  NOTHING_READ,
  overlay,
  readHookPrefetch,
  readIdentities,
} from './hook-chart.ts';
import { type Obstacle, obstacleCard } from './obstacle-card.ts';
import { readStore } from './read-store.ts';

/** A timer that fires this late means that the machine is too busy to judge a chart before the client has given up. A product choice. */
const TOO_LATE_MS = 120;

/** The cards of one hook, with what they rest on. */
export interface HookAnswer {
  readonly cards: readonly KapCard[];
  readonly pathway: Pathway | undefined;
  /** Why nothing could be checked; undefined when something was. */
  readonly obstacle?: Obstacle;
}

interface Asked {
  readonly request: HookRequest;
  readonly deadline: Deadline;
  /** See `Call`. */
  readonly isSigned: boolean;
}

/**
 * Answers one hook by its deadline: stored record and the request's data together, everything recomputed. What can't be checked
 * is said in a card, also when the fault is ours; only a patient who does not exist is an error.
 * @throws HookError 412 naming the patient
 */
export async function answerHook(runtime: Runtime, on: TenantRuntime, asked: Asked): Promise<HookAnswer> {
  const { request } = asked;
  try {
    return await answerFrom(runtime, on, asked);
  } catch (error) {
    if (error instanceof HookError) throw error;
    runtime.deps.logger.error({ tenant: on.tenant.id, hook: request.hook, ...describeError(error) }, 'hook-failed');
    return answerBlindly(runtime, on, { request, obstacle: 'fault' });
  }
}

async function answerFrom(runtime: Runtime, on: TenantRuntime, asked: Asked): Promise<HookAnswer> {
  const { request, deadline } = asked;
  const found = await readStore(runtime, on, {
    deadline,
    read: (store) => findPatient(store, on.tenant.fhirBase, request.patientId),
  });
  if (!found.ok) return answerBlindly(runtime, on, { request, obstacle: 'record-out-of-reach' });
  const patientRef = found.value;
  if (patientRef === undefined) return answerStranger(runtime, on, asked);
  const prefetch = readHookPrefetch(runtime, on, request);
  const ids = missingMedications(draftsOf(request), [...prefetch.resources, ...request.draftOrders]);
  const [stored, prefetched, fetched, medications] = await Promise.all([
    readStore(runtime, on, {
      deadline,
      read: (store) => loadRecordOf(store, patientRef, { now: runtime.now(), known: on.protocols, memory: on.records }),
    }),
    checkCodes(on, prefetch.resources, deadline),
    fetchMissing(runtime, on, { request, deadline, categories: prefetch.wanted }),
    fetchMedications(on, { request, deadline, ids }),
  ]);
  recordReading(runtime, on, { request, read: fetched.resources.length + medications.length });
  // A patient who was found and has no record that can be read is not a patient without a course.
  if (!stored.ok || stored.value === undefined) return answerBlindly(runtime, on, { request, obstacle: 'record-out-of-reach' });
  const record = stored.value;
  if (record.carePlan === undefined) return answerStranger(runtime, on, asked);
  if (record.protocol === undefined) return answerBlindly(runtime, on, { request, obstacle: 'protocol-not-installed' });
  const data = overlay(record, { request, prefetch: { ...prefetch, resources: prefetched }, fetched, medications });
  refreshBy(runtime, on, asked);
  if (deadline.leftMs() < -TOO_LATE_MS) return answerBlindly(runtime, on, { request, obstacle: 'late' });
  return answer(runtime, { on, request, record, data });
}

/**
 * Brings the mirror up to date with the hook's own token; nobody waits for it. Only where the EHR itself says whose token it is and how
 * far that reaches, and only a clinician's: a token that is silently shown less would take a contraindication out of the mirror.
 */
function refreshBy(runtime: Runtime, on: TenantRuntime, { request, isSigned }: Asked): void {
  const { accessToken: token, scope, patientId, userId } = request;
  const isTrusted = (isSigned || on.tenant.sandbox === true) && /^Practitioner(?:Role)?\//.test(userId);
  // What can't be reached by hooks is not asked for more.
  if (token === undefined || !isTrusted || on.breakers['ehr-hooks'].state() === 'open') return;
  refreshInBackground(runtime, on, { patientId, token, scope });
}

/** Nothing can be checked, and that is said; an order for another drug is not disturbed. Reads nothing. */
export function answerBlindly(
  runtime: Runtime,
  on: TenantRuntime,
  { request, obstacle }: { readonly request: HookRequest; readonly obstacle: Obstacle },
): HookAnswer {
  const card = obstacleCard(runtime.deps.config.publicBaseUrl, obstacle);
  const isOther = isOtherOrder(runtime, on, request) || isOtherVisit(request);
  return { cards: isOther ? [] : [card], pathway: undefined, obstacle };
}

function isOtherVisit({ hook, appointments }: HookRequest): boolean {
  return hook === 'appointment-book' && appointments.every((one) => kindOf(one) === 'other');
}

function isOtherOrder(runtime: Runtime, on: TenantRuntime, request: HookRequest): boolean {
  if (request.hook !== 'order-select' && request.hook !== 'order-sign') return false;
  try {
    const prefetch = readIdentities(runtime, on, request);
    const data = overlay(undefined, { request, prefetch, fetched: NOTHING_READ });
    return judgeDrafts(draftsOf(request), chartOf(on, { request, record: undefined, data }), undefined).length === 0;
  } catch {
    // An order that can't even be looked at may be for ketamine.
    return false;
  }
}

/** Nobody of ours: nothing to say, unless ketamine is being ordered. */
async function answerStranger(runtime: Runtime, on: TenantRuntime, { request, deadline, isSigned }: Asked): Promise<HookAnswer> {
  const drafts = draftsOf(request);
  const prefetch = readIdentities(runtime, on, request);
  const ids = missingMedications(drafts, [...prefetch.resources, ...request.draftOrders]);
  const needsPatient = prefetch.freshness.patient?.state !== 'read';
  const isBare = request.accessToken === undefined && prefetch.freshness.patient === undefined;
  // With our own token we ask for the tenant's EHR only: to anybody else the answer would tell who is a patient there.
  const mayIdentify = isSigned || on.tenant.sandbox === true;
  const [fetched, medications] = await Promise.all([
    isBare && mayIdentify
      ? identifyPatient(runtime, on, { request, deadline })
      : fetchMissing(runtime, on, { request, deadline, categories: needsPatient ? ['patient'] : [] }),
    fetchMedications(on, { request, deadline, ids }),
  ]);
  recordReading(runtime, on, { request, read: fetched.resources.length + medications.length });
  const patient = fetched.freshness.patient ?? prefetch.freshness.patient;
  if (patient?.state === 'failed' && patient.reason === 'not-found') {
    throw new HookError(412, `The EHR has no Patient/${request.patientId}.`, 'context.patientId');
  }
  const data = overlay(undefined, { request, prefetch, fetched, medications });
  return answer(runtime, { on, request, record: undefined, data });
}

/** What was read leaves a trace of its own: not every reading ends in a decision that is shown. */
function recordReading(
  { audit }: Runtime,
  on: TenantRuntime,
  { request, read }: { readonly request: HookRequest; readonly read: number },
): void {
  if (read === 0) return;
  const { patientId, userId: user, hookInstance: call } = request;
  audit.record(on, { kind: 'chart-read', outcome: 'success', patientId, user, call, what: `/Patient/${patientId}` });
}

interface Known {
  readonly on: TenantRuntime;
  readonly request: HookRequest;
  readonly record: PatientRecord | undefined;
  readonly data: HookData;
}

interface Built {
  readonly record: PatientRecord | undefined;
  readonly ehrBase: string;
  readonly chart: Chart;
}

/** Charts of records and prefetches that are the very objects that they were, kept as long as the prefetch. */
const built = createMemo<readonly Resource[], Built>();

function chartOf(on: TenantRuntime, known: Omit<Known, 'on'>): Chart {
  const { request, record, data } = known;
  const ehrBase = on.tenant.fhirBase;
  const contained = request.draftOrders.filter((one) => one.resourceType === 'Medication');
  const only = contained.length === 0 ? data.only : undefined;
  const before = only === undefined ? undefined : built.get(only);
  if (before !== undefined && before.record === record && before.ehrBase === ehrBase)
    return { ...before.chart, freshness: data.freshness };
  const chart = buildChart({
    resources: [...data.resources(), ...contained],
    freshness: data.freshness,
    rolesByPractitioner: record?.rolesByPractitioner ?? new Map(),
    ehrBase,
    ...(record === undefined ? {} : { attestations: record.attestations }),
  });
  if (only !== undefined) built.set(only, { record, ehrBase, chart });
  return chart;
}

function answer(runtime: Runtime, { on, request, record, data }: Known): HookAnswer {
  const { publicBaseUrl } = runtime.deps.config;
  return judgeHook({
    hook: request.hook,
    chart: chartOf(on, { request, record, data }),
    protocol: record?.protocol,
    now: runtime.now(),
    drafts: draftsOf(request),
    proposed: proposedOf(request),
    encounterId: request.encounterId,
    draftsAreWhole: request.draftsCut === 0,
    unchecked: data.unchecked,
    launchUrl: `${publicBaseUrl}/smart/launch`,
    rulesUrl: `${publicBaseUrl}/rules`,
  });
}
