import { normalizeErrorString } from '@medplum/core';
import { type InstallOptions, prepareInstallation, type Prepared } from '../install/install.ts';
import type { InstallClient } from '../install/project.ts';
import { proveProfiles } from '../install/prove.ts';
import { type Finding, finding } from './catalogue.ts';
import { checkArtifacts, checkProofs } from './check-artifacts.ts';
import { checkBotsRun, checkBotsTime, checkEvents, checkSweep, type EventProbe } from './check-bots.ts';
import { signIn } from './sign-in.ts';

/** What the doctor is told of its world. */
export interface DoctorOptions extends Omit<InstallOptions, 'client' | 'takeOurs'> {
  readonly medplum: { readonly baseUrl: string; readonly clientId: string; readonly clientSecret: string };
  /** A client that uses the token. */
  readonly connect: (token: string) => InstallClient;
  readonly fetch: typeof fetch;
  readonly nowMs: () => number;
  /** Absent = nothing is written, and whether events arrive is not looked at. */
  readonly events?: EventProbe;
}

/** What was looked at and what was found. */
export interface Report {
  readonly at: string;
  /** What was looked at; what needs an earlier part that failed is not there. */
  readonly checked: readonly string[];
  readonly findings: readonly Finding[];
}

/** Looks at everything on the side of Medplum. Never throws: what stands in the way is a finding. */
export async function examineMedplum(options: DoctorOptions): Promise<Report> {
  const checked: string[] = ['connection', 'credentials', 'clock'];
  const signedIn = await signIn(options.medplum, options.fetch, options.nowMs);
  const findings = [...signedIn.findings];
  const at = new Date(options.nowMs()).toISOString();
  if (signedIn.token === undefined) return { at, checked, findings };
  try {
    for await (const part of examineProject(options.connect(signedIn.token), options, at)) {
      checked.push(part.what);
      findings.push(...part.findings);
    }
  } catch (error) {
    findings.push(finding(codeOf(error), { about: options.medplum.baseUrl, detail: normalizeErrorString(error) }));
  }
  return { at, checked, findings };
}

interface Part {
  readonly what: string;
  readonly findings: readonly Finding[];
}

async function* examineProject(client: InstallClient, options: DoctorOptions, at: string): AsyncGenerator<Part> {
  const { release, events } = options;
  const prepared: Prepared = await prepareInstallation({ ...options, client, takeOurs: false });
  yield { what: 'project', findings: prepared.lacks.map(({ code }) => finding(code)) };
  if (!prepared.project.isAdmin) return;
  const artifacts = checkArtifacts(prepared, release.version);
  yield { what: 'artifacts', findings: artifacts };
  if (artifacts.some(({ code }) => code === 'not-installed')) return;
  yield { what: 'profiles', findings: checkProofs(await proveProfiles(client, release), artifacts) };
  const { found, record } = prepared.snapshot;
  const manifests = release.bots.map(({ manifest }) => manifest);
  if (prepared.project.features.includes('bots')) {
    const moved = await checkBotsTime(client, prepared.project.projectId);
    yield { what: 'bots', findings: [...(await checkBotsRun(client, manifests, found)), ...moved] };
    if (events !== undefined) yield { what: 'events', findings: await checkEvents(client, found, events) };
  }
  if (prepared.project.features.includes('cron') && record !== undefined)
    yield { what: 'sweep', findings: await checkSweep(client, record.at, at) };
}

/** Which finding a failed call to Medplum is. */
export function codeOf(error: unknown): 'medplum-busy' | 'token-refused' | 'medplum-unreachable' {
  const text = normalizeErrorString(error);
  if (/too many requests/i.test(text)) return 'medplum-busy';
  return /unauth|forbidden/i.test(text) ? 'token-refused' : 'medplum-unreachable';
}
