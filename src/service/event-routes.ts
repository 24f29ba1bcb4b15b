import { Hono } from 'hono';
import type { Category } from '../core/chart/chart.ts';
import { EhrError } from '../ehr/ehr-error.ts';
import { type ChangeHint, isSigned, parseNotification } from '../ehr/notification.ts';
import { subjectId } from '../ehr/subject.ts';
import { each } from '../ehr/turns.ts';
import { raiseStockDiscrepancies } from './orders/stock.ts';
import { AppError } from './app-error.ts';
import { beginReferred } from './begin-referred.ts';
import { limitBody, parseJson, readBytes } from './http.ts';
import { describeError } from './render-error.ts';
import type { Runtime } from './runtime.ts';
import type { TenantRuntime } from './tenant-runtime.ts';

const MAX_BODY_BYTES = 256 * 1_024;

/** What EHRs tell us of their own accord. Signed, answered at once, and believed only as far as "look again". */
export function eventRoutes(runtime: Runtime): Hono {
  const app = new Hono();
  const bounds = { maxBytes: MAX_BODY_BYTES, withinMs: runtime.deps.bodyMs };
  app.use('/ehr/*', limitBody(MAX_BODY_BYTES));
  app.post('/ehr/:tenant/notifications', async (c) => {
    const on = runtime.tenantById(c.req.param('tenant'));
    if (on === undefined) throw new AppError('not-found', 'There is no such EHR.');
    const { hold, leave } = runtime.limits.enterNotification(c, on.tenant.id);
    const raw = new Uint8Array(await readBytes(c, { ...bounds, hold }).finally(leave));
    const signature = c.req.header('x-signature');
    const hubSignature = c.req.header('x-hub-signature');
    const headers = {
      ...(signature === undefined ? {} : { signature }),
      ...(hubSignature === undefined ? {} : { hubSignature }),
    };
    if (!isSigned(raw, headers, on.tenant.notificationSecret)) throw new AppError('auth-missing', 'Unauthorized');
    runtime.limits.notification(on.tenant.id);
    const hints = parseHints(raw);
    requireFew(hints);
    if (hints.length > 0 && !runtime.background(on, 'notification', () => follow(runtime, on, hints)))
      throw new AppError('throttled', 'Too many notifications are being followed at this moment; send it again.');
    return c.body(null, 202);
  });
  return app;
}

/** @throws AppError 400 when the body is not a notification */
function parseHints(raw: Uint8Array): readonly ChangeHint[] {
  if (raw.byteLength === 0) return [];
  const body = parseJson(new TextDecoder().decode(raw));
  try {
    return parseNotification(body);
  } catch (error) {
    if (!(error instanceof EhrError)) throw error;
    const isBundle = typeof body === 'object' && body !== null && 'resourceType' in body && body.resourceType === 'Bundle';
    const fault = { text: 'The body is not a notification.', expression: isBundle ? 'entry.0.resource' : 'resourceType' };
    throw new AppError('input-invalid', [fault], { cause: error });
  }
}

/** Patients that one notification may be about, and how many of them are read at a time. Product choices. */
const MAX_PATIENTS = 200;
const AT_ONCE = 4;

/** @throws AppError 413 when a notification is about more patients than are followed, or may be: nothing of it is then */
function requireFew(hints: readonly ChangeHint[]): void {
  const patients = new Set(hints.map(({ patientId, type, id }) => patientId ?? `${type}/${id}`));
  if (patients.size <= MAX_PATIENTS) return;
  const text = `A notification may be about ${String(MAX_PATIENTS)} patients at most; send it in parts.`;
  throw new AppError('too-large', text);
}

/** Reads again what the hints point at, from the tenant's own base and with our own token, a few patients at a time. */
async function follow(runtime: Runtime, on: TenantRuntime, hints: readonly ChangeHint[]): Promise<void> {
  const owners = await each(hints, AT_ONCE, async (hint) => hint.patientId ?? (await findPatientOf(runtime, on, hint)));
  const byPatient = new Map<string, Set<Category>>();
  for (const [at, { category }] of hints.entries()) {
    const patientId = owners[at];
    if (patientId === undefined) continue;
    byPatient.set(patientId, (byPatient.get(patientId) ?? new Set()).add(category));
  }
  await each([...byPatient], AT_ONCE, ([patientId, categories]) => followPatient(runtime, on, { patientId, categories }));
}

async function followPatient(
  runtime: Runtime,
  on: TenantRuntime,
  { patientId, categories }: { readonly patientId: string; readonly categories: ReadonlySet<Category> },
): Promise<void> {
  const access = () => on.backend.access();
  const reading = await runtime.refresher.refresh({ on, patientId, by: 'service', categories: [...categories], access });
  await runtime.changes.touch(on.tenant.id, patientId);
  if (categories.has('referrals')) await beginReferred(runtime, on, { patientId, reading });
  if (categories.has('administrations')) await raiseStockDiscrepancies(runtime, { on });
}

/** Undefined when nobody can say whose it is; the others that a notification is about are followed all the same. */
async function findPatientOf({ audit, deps }: Runtime, on: TenantRuntime, { type, id }: ChangeHint): Promise<string | undefined> {
  const read = { kind: 'chart-read', what: `/${type}/${id}` } as const;
  try {
    const client = on.ehr(await on.backend.token());
    const patientId = subjectId(await client.read(type, id));
    audit.record(on, { ...read, outcome: 'success', patientId });
    return patientId;
  } catch (error) {
    // Deleted since: whose it was can't be told from here, so the next launch, hook or sweep takes it out of the mirror.
    if (error instanceof EhrError && error.fault === 'not-found') return undefined;
    audit.record(on, { ...read, outcome: 'failed' });
    deps.logger.warn({ tenant: on.tenant.id, event: 'notification', ...describeError(error) }, 'background-failed');
    return undefined;
  }
}
