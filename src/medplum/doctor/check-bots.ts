import { normalizeErrorString } from '@medplum/core';
import type { AuditEvent, Basic, Resource } from '@medplum/fhirtypes';
import { IDENTIFIERS, local } from '../../terminology/codes.ts';
import { REHEARSAL_OFFSET } from '../bot-clock.ts';
import { isHeartbeatLate, readHeartbeat, HEARTBEAT_KEY } from '../heartbeat.ts';
import type { BotManifest } from '../install/bot-manifest.ts';
import { inParallel, type InstallClient, search } from '../install/project.ts';
import { type Finding, finding } from './catalogue.ts';

/** Where things are in the project, by artifact key. */
export type Found = ReadonlyMap<string, Resource>;

/** Runs each bot with what it has nothing to do with. */
export async function checkBotsRun(
  client: InstallClient,
  manifests: readonly BotManifest[],
  found: Found,
): Promise<readonly Finding[]> {
  const runs = manifests.map(({ name, probe }) => async (): Promise<readonly Finding[]> => {
    const bot = found.get(`Bot/${name}`);
    if (bot?.resourceType !== 'Bot' || bot.executableCode === undefined) return [];
    try {
      await client.post(client.fhirUrl('Bot', bot.id ?? '', '$execute'), probe);
      return [];
    } catch (error) {
      return [finding('bot-fails', { about: `Bot/${name}`, detail: normalizeErrorString(error) })];
    }
  });
  return (await inParallel(runs)).flat();
}

/** Whether a rehearsal has moved the time of the project's bots. A server that does not show its secrets says nothing. */
export async function checkBotsTime(client: InstallClient, projectId: string): Promise<readonly Finding[]> {
  try {
    const answer = await client.get<{ readonly project?: { readonly secret?: readonly { readonly name?: string }[] } }>(
      `admin/projects/${projectId}`,
      { cache: 'reload' },
    );
    const isMoved = answer.project?.secret?.some(({ name }) => name === REHEARSAL_OFFSET) === true;
    return isMoved ? [finding('bots-time-moved')] : [];
  } catch {
    return [];
  }
}

/** The Subscription that the probe event is for: that of a technical record, whose event without a patient changes nothing. */
const PROBED = 'Subscription/keep-pathway-true-Basic';
const POLL_MS = 250;

/** What the probe of the events needs of its world. */
export interface EventProbe {
  /** How long an event may take before it counts as stuck, ms. */
  readonly waitMs: number;
  readonly wait: (ms: number) => Promise<void>;
}

/**
 * Stores a record that fires a Subscription, waits for the AuditEvent of the bot's run, and removes the record again. Its event
 * names no patient, so the bot has nothing to do.
 */
export async function checkEvents(
  client: InstallClient,
  found: Found,
  { waitMs, wait }: EventProbe,
): Promise<readonly Finding[]> {
  const subscription = found.get(PROBED);
  const bot = found.get('Bot/keep-pathway-true');
  if (subscription?.resourceType !== 'Subscription' || subscription.status !== 'active') return [];
  if (bot?.resourceType !== 'Bot' || bot.executableCode === undefined) return [];
  const probe: Basic = {
    resourceType: 'Basic',
    identifier: [{ system: IDENTIFIERS.record, value: 'doctor-probe' }],
    code: { coding: [local('kap-record', 'ehr-freshness')], text: 'Probe of kap doctor; safe to delete' },
  };
  const stored = await client.post<Basic>(client.fhirUrl('Basic'), probe);
  const item = `Basic/${stored.id ?? ''}`;
  try {
    for (let waited = 0; waited <= waitMs; waited += POLL_MS) {
      const events = (await search(client, `AuditEvent?entity=${item}&_count=20`)) as readonly AuditEvent[];
      const run = events.find((one) => one.entity?.some(({ what }) => what?.reference === `Bot/${bot.id ?? ''}`) === true);
      if (run !== undefined)
        return run.outcome === '0' || run.outcome === undefined ? [] : [finding('event-failed', { about: PROBED })];
      await wait(POLL_MS);
    }
    return [finding('events-stuck', { about: PROBED, detail: `not in ${String(waitMs / 1_000)} s` })];
  } finally {
    await client.delete(client.fhirUrl(item));
  }
}

/** Whether the sweep comes by. One that was installed less than a day ago need not have. */
export async function checkSweep(client: InstallClient, installedAt: string, now: string): Promise<readonly Finding[]> {
  const query = `Basic?identifier=${encodeURIComponent(`${IDENTIFIERS.record}|${HEARTBEAT_KEY}`)}&_count=1`;
  const [resource] = await search(client, query);
  const heartbeat = readHeartbeat(resource?.resourceType === 'Basic' ? resource : undefined);
  if (heartbeat === undefined) {
    const fresh = !isHeartbeatLate(
      { began: '', at: installedAt, ended: undefined, checked: 0, changed: 0, failed: 0, after: undefined },
      now,
    );
    return fresh ? [] : [finding('sweep-never')];
  }
  return [
    ...(isHeartbeatLate(heartbeat, now) ? [finding('sweep-late', { detail: `last at ${heartbeat.at}` })] : []),
    ...(heartbeat.failed > 0
      ? [finding('sweep-failing', { detail: `${String(heartbeat.failed)} of ${String(heartbeat.checked)}` })]
      : []),
  ];
}
