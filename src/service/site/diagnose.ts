import { normalizeErrorString } from '@medplum/core';
import { type Finding, finding } from '../../medplum/doctor/catalogue.ts';
import { codeOf } from '../../medplum/doctor/doctor.ts';
import { createDeadline, type Deadline } from '../deadline.ts';
import { checkServiceSide } from '../doctor/check-service.ts';
import type { Runtime } from '../runtime.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';
import { checkStore } from './check-store.ts';
import { type Check, CHECKS, type Diagnosis } from './site-answer.ts';

/** Somebody waits for it; what has not answered by then is said not to have been looked at. A product choice. */
const LOOK_MS = 8_000;
/** Looking again and again asks nothing of the EHR more often than this. A product choice. */
const KEEP_MS = 30_000;

/** Looks at a tenant; those who ask at the same time, or soon after, get the same answer. */
export type Diagnose = (on: TenantRuntime, version: string) => Promise<Diagnosis>;

export function createDiagnose(runtime: Runtime): Diagnose {
  const kept = new Map<string, { readonly atMs: number; readonly diagnosis: Promise<Diagnosis> }>();
  return (on, version) => {
    const last = kept.get(on.tenant.id);
    if (last !== undefined && performance.now() - last.atMs < KEEP_MS) return last.diagnosis;
    const diagnosis = diagnose(runtime, on, version);
    kept.set(on.tenant.id, { atMs: performance.now(), diagnosis });
    return diagnosis;
  };
}

interface Part {
  readonly checked: readonly Check[];
  readonly findings: readonly Finding[];
}

async function diagnose(runtime: Runtime, on: TenantRuntime, version: string): Promise<Diagnosis> {
  const at = runtime.now();
  const deadline = createDeadline(LOOK_MS);
  const store = { checked: [] as Check[], findings: [] as Finding[] };
  const [outside] = await Promise.all([
    deadline.within(lookOutside(runtime, on, deadline), () => NOTHING).catch(() => NOTHING),
    deadline.within(lookIntoStore({ on, version, at }, store), () => undefined),
  ]);
  const checked = [...outside.checked, ...store.checked];
  return {
    at,
    findings: [...outside.findings, ...store.findings],
    checked,
    notChecked: CHECKS.filter((one) => !checked.includes(one)),
  };
}

const NOTHING: Part = { checked: [], findings: [] };

/** The service's public address and the tenant's EHR: of this tenant only, for another's is none of this one's business. */
async function lookOutside({ deps }: Runtime, { tenant }: TenantRuntime, { signal }: Deadline): Promise<Part> {
  const send: typeof fetch = (url, init) =>
    deps.fetch(url, { ...init, signal: AbortSignal.any([signal(), ...(init?.signal ? [init.signal] : [])]) });
  const config = { ...deps.config, tenants: [tenant] };
  // Tokens and certificates keep real time, whatever the clinical clock says.
  const findings = await checkServiceSide(config, { fetch: send, nowMs: () => Date.now() });
  return { checked: ['service', 'ehr'], findings };
}

/** Fills in what it comes to: whatever was looked at when the time is up counts. */
async function lookIntoStore(
  { on, version, at }: { readonly on: TenantRuntime; readonly version: string; readonly at: string },
  so: { readonly checked: Check[]; readonly findings: Finding[] },
): Promise<void> {
  // Nothing is installed in the sandbox's store: it runs the bots itself.
  if (on.tenant.sandbox === true) return;
  try {
    for await (const { what, findings } of checkStore(await on.ownStore(), version, at)) {
      so.checked.push(what);
      so.findings.push(...findings);
    }
  } catch (error) {
    so.findings.push(finding(codeOf(error), { detail: normalizeErrorString(error) }));
  }
}
