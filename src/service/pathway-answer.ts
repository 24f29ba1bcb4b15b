import type { Patient } from '@medplum/fhirtypes';
import { buildChart } from '../core/chart/build-chart.ts';
import { CATEGORIES, type Category } from '../core/chart/chart.ts';
import { deskView } from '../core/pathway/desk-view.ts';
import { findProtocol } from '../core/protocol/default-protocol.ts';
import type { Protocol } from '../core/protocol/protocol.ts';
import { findFindings } from '../core/safety/find-findings.ts';
import type { EhrAccess } from '../ehr/backend-token.ts';
import type { ChartReading } from '../ehr/read-chart.ts';
import { NEVER_READ } from '../medplum/freshness.ts';
import { type Assessed, assessRecord } from '../medplum/keep-true.ts';
import { AppError } from './app-error.ts';
import { isDeskOnly } from './authorization.ts';
import type { PathwayAnswer, ProtocolChoice } from './contract.ts';
import { summarize } from './person.ts';
import { readRecordOf } from './read-record-of.ts';
import type { Runtime } from './runtime.ts';
import { userAccess } from './user-token.ts';
import type { PatientSession } from './session-store.ts';
import type { TenantRuntime } from './tenant-runtime.ts';

/** One request's view: whose session, at which EHR. */
export interface Asking {
  readonly on: TenantRuntime;
  readonly session: PatientSession;
  readonly sessionId: string;
}

/** The launched patient's record and what it means now; undefined when the patient has no course. @throws StoreError */
export async function assessPatient(runtime: Runtime, on: TenantRuntime, patientId: string): Promise<Assessed | undefined> {
  const now = runtime.now();
  const record = await readRecordOf(on, patientId, now);
  if (record?.carePlan === undefined) return undefined;
  const assessed = assessRecord(record, now);
  // A course under a protocol that this release does not know is not a patient without a course.
  if (assessed === undefined) throw new AppError('conflict', 'The course follows a protocol that is not installed here.');
  return assessed;
}

/** The same for what only makes sense on a course. @throws AppError 409 when none was started */
export async function assessCourse(runtime: Runtime, asking: Asking): Promise<Assessed> {
  const assessed = await assessPatient(runtime, asking.on, asking.session.patientId);
  if (assessed === undefined) throw new AppError('conflict', 'This patient has no course yet; start one first.');
  return assessed;
}

/** Reads the whole chart from the EHR as the session's user. @throws EhrError, StoreError */
export function refreshAs(runtime: Runtime, asking: Asking, categories: readonly Category[] = CATEGORIES): Promise<ChartReading> {
  const access = () => userAccess(runtime, asking.sessionId);
  const { on, session, sessionId: by } = asking;
  return runtime.refresher.refresh({ on, patientId: session.patientId, by, categories, access });
}

/** Brings the mirror up to date after the answer, for patients on a course; the caller never waits for it. */
export function refreshInBackground(runtime: Runtime, on: TenantRuntime, of: { readonly patientId: string } & EhrAccess): void {
  const { patientId, token, scope } = of;
  const access = () => Promise.resolve({ token, scope });
  runtime.background(on, 'refresh', async () => {
    await runtime.refresher.refresh({ on, patientId, by: 'background', categories: CATEGORIES, access });
    await runtime.changes.touch(on.tenant.id, patientId);
  });
}

/** What the panel shows: the pathway, or for a patient without a course what the EHR's chart says about ketamine. */
export async function answerPathway(
  runtime: Runtime,
  asking: Asking,
  options: { readonly refresh: boolean },
): Promise<PathwayAnswer> {
  const before = options.refresh ? await refreshAs(runtime, asking) : undefined;
  const assessed = await assessPatient(runtime, asking.on, asking.session.patientId);
  if (assessed === undefined) return screen(runtime, asking, before ?? (await refreshAs(runtime, asking)));
  return toAnswer(runtime, asking, assessed);
}

/** The answer for a patient on a course; for a front desk without what is clinical. */
export function toAnswer(runtime: Runtime, { session }: Asking, { record, chart, pathway }: Assessed): PathwayAnswer {
  const patient = summarize(record.patient, record.ehrPatientId);
  const answer = { enrolled: true, patient, readAt: runtime.now() };
  return isDeskOnly(session.user.roles)
    ? { ...answer, audience: 'desk', pathway: deskView(pathway, chart) }
    : { ...answer, pathway };
}

function screen(runtime: Runtime, { on, session }: Asking, reading: ChartReading): PathwayAnswer {
  const freshness = { ...NEVER_READ, ...reading.freshness };
  const chart = buildChart({
    resources: reading.resources,
    freshness,
    rolesByPractitioner: new Map(),
    ehrBase: on.tenant.fhirBase,
  });
  const protocol = findProtocol(on.tenant.protocol, on.protocols);
  if (protocol === undefined) throw new AppError('conflict', "The clinic's protocol is not installed here.");
  const patient = reading.resources.find((one): one is Patient => one.resourceType === 'Patient');
  return {
    enrolled: false,
    patient: summarize(patient, session.patientId),
    protocols: [protocol, ...on.protocols.filter((one) => one !== protocol)].map(toChoice),
    ...(isDeskOnly(session.user.roles) ? { audience: 'desk' } : { findings: findFindings(protocol, chart, runtime.now()) }),
    unread: CATEGORIES.filter((category) => freshness[category].state !== 'read'),
    readAt: runtime.now(),
  };
}

function toChoice({ url, version, title, course, steps, routes, settings }: Protocol): ProtocolChoice {
  const preparations = steps.filter(({ activity }) => activity === 'preparation').map(({ occurrences }) => occurrences.min);
  return {
    url,
    version,
    title,
    asks: {
      minDoses: course.minDoses,
      maxDoses: course.maxDoses,
      spacingDays: course.minSpacingDays.value,
      preparations: preparations.reduce((sum, one) => sum + one, 0),
      routes: routes.map(({ route }) => route),
      settings,
    },
  };
}
