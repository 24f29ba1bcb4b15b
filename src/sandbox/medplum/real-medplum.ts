import { MedplumClient } from '@medplum/core';
import type { ProjectSetting } from '@medplum/fhirtypes';
import { REHEARSAL_OFFSET } from '../../medplum/bot-clock.ts';
import { DUTIES, planDuties } from '../../medplum/duties.ts';
import { ARTIFACT_TAG, BOT_IDENTIFIER } from '../../medplum/install/artifact.ts';
import { readBotManifests } from '../../medplum/install/bot-manifest.ts';
import { SERVICE_CLIENT } from '../../medplum/install/desired.ts';
import { createPatientFetch } from '../../medplum/install/patient-fetch.ts';
import { createMedplumFetch } from '../../medplum/medplum-fetch.ts';
import { findPatient, loadRecordOf } from '../../medplum/store.ts';
import type { SandboxClock } from '../clock.ts';

/** A project on a running Medplum into which the pathway is installed, and an administrator's client of it. */
export interface MedplumProject {
  readonly baseUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** That project as the sandbox uses it: its own Subscriptions and schedules run its own bots. */
export interface RealMedplum {
  readonly admin: MedplumClient;
  /** Signed in as the service that the installation made, with the service's access policy. */
  readonly service: MedplumClient;
  /** Tells the bots the sandbox's time, and runs those that a schedule would have run meanwhile. */
  timeHasMoved(): Promise<void>;
  /** Resolves when the bots have made true what follows for the patients of an EHR, or do nothing more. */
  whenIdle(patients: EhrPatients): Promise<void>;
  /** Gives the bots the machine's time back. */
  close(): Promise<void>;
}

export interface EhrPatients {
  readonly ehrBase: string;
  /** Ids in the EHR. */
  readonly ids: readonly string[];
}

const TIMEOUT_MS = 60_000;
/** Each look costs about sixty points of the looker's quota of 50,000 a minute; the service keeps its own for itself. */
const LOOK_MS = 250;
/** Where something is left to do and nothing has moved for so long, no bot is at it: it waits for the next event or the sweep. */
const QUIET_MS = 3_000;
const IDLE_LIMIT_MS = 40_000;

/** Signs in. @throws Error for people, when the project is not one that a rehearsal can work in */
export async function connectRealMedplum(project: MedplumProject, clock: SandboxClock): Promise<RealMedplum> {
  const admin = await signedIn(project.baseUrl, project);
  const projectId = admin.getProject()?.id;
  if (projectId === undefined || !admin.isProjectAdmin())
    throw new Error('the client is no administrator of its Medplum project (docs/install.md)');
  const client = await admin.searchOne('ClientApplication', { _tag: `${ARTIFACT_TAG}|${SERVICE_CLIENT}` });
  if (client?.secret === undefined) throw new Error('the pathway is not installed in this Medplum project: npx kap install');
  const service = await signedIn(project.baseUrl, { clientId: client.id, clientSecret: client.secret });
  const secrets = `admin/projects/${projectId}`;
  const setOffset = async (ms: number): Promise<void> => {
    const { project: found } = await admin.get<{ project: { secret?: ProjectSetting[] } }>(secrets, { cache: 'reload' });
    const others = (found.secret ?? []).filter(({ name }) => name !== REHEARSAL_OFFSET);
    const own = ms === 0 ? [] : [{ name: REHEARSAL_OFFSET, valueString: String(Math.round(ms)) }];
    await admin.post(`${secrets}/secrets`, [...others, ...own]);
  };
  return {
    admin,
    service,
    async timeHasMoved() {
      await setOffset(clock.offsetMs());
      // One that fails is not run again, as by a schedule: the server's own may have come first.
      for (const name of SCHEDULED) await admin.post(executeUrl(admin, name), {}).catch(() => undefined);
    },
    whenIdle: restingAt(admin, clock),
    close: () => setOffset(0),
  };
}

/** The schedule is the server's own clock; a rehearsal's time passes between two of its minutes. */
const SCHEDULED = readBotManifests().flatMap(({ manifest: { name, cron } }) => (cron === undefined ? [] : [name]));

function executeUrl(client: MedplumClient, name: string): URL {
  const url = client.fhirUrl('Bot', '$execute');
  url.searchParams.set('identifier', `${BOT_IDENTIFIER}|${name}`);
  return url;
}

async function signedIn(baseUrl: string, { clientId, clientSecret }: Omit<MedplumProject, 'baseUrl'>): Promise<MedplumClient> {
  const send = createPatientFetch(createMedplumFetch(fetch, TIMEOUT_MS));
  const client = new MedplumClient({ baseUrl, fetch: send, cacheTime: 0 });
  await client.startClientLogin(clientId, clientSecret);
  return client;
}

function restingAt(client: MedplumClient, clock: SandboxClock): RealMedplum['whenIdle'] {
  // What was found at rest with something left to do is not waited for again until something moves.
  let rested = '';
  return async ({ ehrBase, ids }) => {
    const limit = performance.now() + IDLE_LIMIT_MS;
    let [last, since] = [rested, performance.now()];
    for (;;) {
      const seen = await Promise.all(ids.map((id) => lookAt(client, clock, { ehrBase, id })));
      const now = performance.now();
      const versions = [String(clock.offsetMs()), ...seen.map((one) => one.versions)].join('|');
      if (versions === rested || seen.every(({ left }) => left === 0)) return;
      if (versions !== last) [last, since] = [versions, now];
      if (now - since > QUIET_MS || now > limit) {
        rested = versions;
        return;
      }
      await new Promise((wake) => setTimeout(wake, LOOK_MS));
    }
  };
}

async function lookAt(
  client: MedplumClient,
  clock: SandboxClock,
  { ehrBase, id }: { readonly ehrBase: string; readonly id: string },
): Promise<{ readonly left: number; readonly versions: string }> {
  const reference = await findPatient(client, ehrBase, id);
  const record = reference === undefined ? undefined : await loadRecordOf(client, reference, { now: clock.now() });
  if (record === undefined) return { left: 0, versions: '' };
  const versions = record.resources.map(({ meta }) => meta?.versionId ?? '').join();
  return { left: planDuties(record, clock.now(), DUTIES).length, versions };
}
