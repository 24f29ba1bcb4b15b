import { cardsFor } from '../../core/cards/cards.ts';
import { judgeDrafts } from '../../core/cards/judge-drafts.ts';
import type { KapCard } from '../../core/cards/card.ts';
import { buildChart } from '../../core/chart/build-chart.ts';
import type { Chart } from '../../core/chart/chart.ts';
import { assess } from '../../core/pathway/assess.ts';
import type { Pathway } from '../../core/pathway/pathway.ts';
import type { Activity, Protocol } from '../../core/protocol/protocol.ts';
import { HookError } from '../../ehr/hooks/hook-error.ts';
import type { PrefetchReading } from '../../ehr/hooks/prefetch.ts';
import type { HookRequest } from '../../ehr/hooks/wire.ts';
import { protocolOf } from '../../medplum/keep-true.ts';
import { loadPatientRecord, type PatientRecord } from '../../medplum/store.ts';
import { localCodesOf } from '../../terminology/codes.ts';
import { refreshInBackground } from '../pathway-answer.ts';
import type { Runtime } from '../runtime.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';
import { draftsOf, missingMedications } from './draft-orders.ts';
import { fetchMedications, fetchMissing, type HookData, overlay, readHookPrefetch } from './hook-chart.ts';
import { type Obstacle, obstacleCard } from './obstacle-card.ts';

/** The cards of one hook, with what they rest on. */
export interface HookAnswer {
  readonly cards: readonly KapCard[];
  readonly pathway: Pathway | undefined;
}

type RecordRead = { readonly ok: true; readonly record: PatientRecord | undefined } | { readonly ok: false };

/** A store that does not answer must not make the EHR wait past its own patience. */
const STORE_DEADLINE_MS = 800;

/**
 * Answers one hook: stored record and the request's data together, everything recomputed. What can't be checked is said in a
 * card; only a patient who does not exist is an error.
 * @throws HookError 412 naming the patient
 */
export async function answerHook(runtime: Runtime, on: TenantRuntime, request: HookRequest): Promise<HookAnswer> {
  const prefetch = readHookPrefetch(runtime, request);
  const stored = await readRecord(runtime, on, request.patientId);
  if (!stored.ok) return answerBlindly(runtime, on, { request, prefetch, obstacle: 'record-out-of-reach' });
  const { record } = stored;
  if (record?.carePlan === undefined) return answerStranger(runtime, on, { request, prefetch });
  if (protocolOf(record) === undefined)
    return answerBlindly(runtime, on, { request, prefetch, obstacle: 'protocol-not-installed' });
  const [fetched, medications] = await Promise.all([
    fetchMissing(runtime, on, { request, categories: prefetch.wanted }),
    fetchMedications(runtime, on, {
      request,
      ids: missingMedications(draftsOf(request), [...prefetch.resources, ...request.draftOrders]),
    }),
  ]);
  const data = overlay(record, prefetch, fetched);
  const { accessToken, patientId } = request;
  if (accessToken !== undefined) refreshInBackground(runtime, on, { patientId, accessToken });
  return answer(runtime, { on, request, record, data: { ...data, resources: [...data.resources, ...medications] } });
}

/** Nothing can be checked, and that is said. */
function answerBlindly(
  runtime: Runtime,
  on: TenantRuntime,
  { request, prefetch, obstacle }: { request: HookRequest; prefetch: PrefetchReading; obstacle: Obstacle },
): HookAnswer {
  const data = overlay(undefined, prefetch, { resources: [], freshness: {}, bounded: [] });
  const chart = chartOf(on, { request, record: undefined, data });
  const drafts = judgeDrafts(draftsOf(request), chart, undefined);
  const isOrder = request.hook === 'order-select' || request.hook === 'order-sign';
  const card = obstacleCard(runtime.deps.config.publicBaseUrl, obstacle);
  return { cards: isOrder && drafts.length === 0 ? [] : [card], pathway: undefined };
}

/** Nobody of ours: nothing to say, unless ketamine is being ordered. */
async function answerStranger(
  runtime: Runtime,
  on: TenantRuntime,
  asked: { request: HookRequest; prefetch: PrefetchReading },
): Promise<HookAnswer> {
  const { request, prefetch } = asked;
  const drafts = draftsOf(request);
  const ids = missingMedications(drafts, [...prefetch.resources, ...request.draftOrders]);
  const needsPatient = prefetch.freshness.patient?.state !== 'read';
  const [fetched, medications] = await Promise.all([
    fetchMissing(runtime, on, { request, categories: needsPatient ? ['patient'] : [] }),
    fetchMedications(runtime, on, { request, ids }),
  ]);
  const patient = fetched.freshness.patient ?? prefetch.freshness.patient;
  if (patient?.state === 'failed' && patient.reason === 'not-found') {
    throw new HookError(412, `The EHR has no Patient/${request.patientId}.`, 'context.patientId');
  }
  const data = overlay(undefined, prefetch, fetched);
  return answer(runtime, { on, request, record: undefined, data: { ...data, resources: [...data.resources, ...medications] } });
}

interface Known {
  readonly on: TenantRuntime;
  readonly request: HookRequest;
  readonly record: PatientRecord | undefined;
  readonly data: HookData;
}

function chartOf(on: TenantRuntime, { request, record, data }: Omit<Known, 'on'>): Chart {
  return buildChart({
    resources: [...data.resources, ...request.draftOrders.filter((one) => one.resourceType === 'Medication')],
    freshness: data.freshness,
    rolesByPractitioner: record?.rolesByPractitioner ?? new Map(),
    ehrBase: on.tenant.fhirBase,
  });
}

function answer(runtime: Runtime, { on, request, record, data }: Known): HookAnswer {
  const now = runtime.now();
  const chart = chartOf(on, { request, record, data });
  const protocol = record?.carePlan === undefined ? undefined : protocolOf(record);
  const pathway = protocol === undefined ? undefined : assess(protocol, chart, now);
  const drafts = judgeDrafts(
    draftsOf(request),
    chart,
    protocol === undefined || pathway === undefined ? undefined : { protocol, doses: pathway.doses, now },
  );
  const { publicBaseUrl } = runtime.deps.config;
  const cards = cardsFor({
    hook: request.hook,
    pathway,
    drafts,
    visit: visitOf(chart, request.encounterId, protocol),
    unchecked: data.unchecked,
    panel: { launchUrl: `${publicBaseUrl}/smart/launch` },
    rulesUrl: `${publicBaseUrl}/rules`,
  });
  return { cards, pathway };
}

/** What kind of KAP visit the hook's encounter is. */
function visitOf(chart: Chart, encounterId: string | undefined, protocol: Protocol | undefined): Activity | undefined {
  if (encounterId === undefined) return undefined;
  const visit = chart.encounters.find(({ reference }) => reference === `Encounter/${encounterId}`);
  const codes = (visit?.resource.type ?? []).flatMap((type) => localCodesOf(type, 'kap-activity'));
  return protocol?.steps.map(({ activity }) => activity).find((activity) => codes.includes(activity));
}

async function readRecord(runtime: Runtime, on: TenantRuntime, patientId: string): Promise<RecordRead> {
  const late = new Promise<RecordRead>((resolve) => {
    setTimeout(() => {
      resolve({ ok: false });
    }, STORE_DEADLINE_MS).unref();
  });
  const reading = (async (): Promise<RecordRead> => {
    try {
      return { ok: true, record: await loadPatientRecord(await on.store(), on.tenant.fhirBase, patientId) };
    } catch (error) {
      runtime.deps.logger.error(
        { tenant: on.tenant.id, error: error instanceof Error ? error.message : 'unknown' },
        'record-unreadable',
      );
      return { ok: false };
    }
  })();
  return Promise.race([reading, late]);
}
