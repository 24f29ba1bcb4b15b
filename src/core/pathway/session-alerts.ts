import type { BundleEntry, Communication, Flag, Resource } from '@medplum/fhirtypes';
import { local, profile } from '../../terminology/codes.ts';
import { instantMs, MINUTE_MS } from '../time.ts';
import { type ReconcileInput, isOfAnotherDuty, itemIdentifier, itemValue } from './desired.ts';
import { localReferences } from './desired-issues.ts';
import { canonicalJson } from './digest.ts';
import type { Evidence } from '../decision.ts';
import type { SessionView, VitalReading } from './pathway.ts';

/**
 * A reading that fails is repeated after five to ten minutes before it holds a dose (clinical basis 2.3, grade M); a stop does
 * not wait for that.
 */
const REPEAT_AFTER_MIN = 5;

const LEVELS = ['within', 'caution', 'hold', 'stop'] as const;
const PRIORITY = { caution: 'routine', hold: 'urgent', stop: 'stat' } as const satisfies Record<
  Exclude<VitalReading['level'], 'within'>,
  Communication['priority']
>;
const WHAT_TO_DO = {
  caution: 'Repeat the reading; the prescriber acknowledges it.',
  hold: 'Repeat the reading after 5 to 10 minutes, seated. No dose.',
  stop: 'No further dose. Escalate to the prescriber now.',
} as const;

/** One thing about a running session that somebody must hear of. */
interface Alert {
  /** The same occurrence has the same key, whenever it is looked at. */
  readonly key: string;
  readonly level: keyof typeof PRIORITY;
  readonly text: string;
  readonly about: readonly Evidence[];
  /** Whether it still holds at the instant of the assessment. */
  readonly open: boolean;
}

/**
 * What a running session's vital signs call for, as changes of the store: a Communication for each occurrence (a reading that
 * crosses a limit of the protocol, a scheduled reading that was missed), written once, and one Flag a session while any of it
 * is open. Empty when the store says so already. The caller puts the fence before them.
 */
export function watchSession(input: ReconcileInput): readonly BundleEntry[] {
  const { session, ended } = input.pathway;
  const alerts = session === undefined || ended !== undefined ? [] : alertsOf(session, input.pathway.assessedAt);
  const said = new Set(input.stored.filter(isCommunication).flatMap((one) => itemValue(one) ?? []));
  const unsaid = alerts.filter(({ key }) => !said.has(itemIdentifier(input.carePlan, key).value));
  return [...unsaid.map((alert) => create(communication(input, alert))), ...flagChanges(input, alerts)];
}

function alertsOf(session: SessionView, now: string): readonly Alert[] {
  const readings = session.readings.filter(({ at }) => at >= session.startedAt);
  const newest = readings.at(-1);
  const crossed = readings.flatMap((reading): Alert[] => {
    if (reading.level === 'within') return [];
    const values = Object.entries(reading.values).map(([sign, value]) => `${sign.replaceAll('-', ' ')} ${String(value)}`);
    const repeated = isRepeat(reading, readings) ? ' again' : '';
    const text = `${clock(reading.at)} UTC: ${values.join(', ')} is${repeated} beyond the ${reading.level} limit. ${WHAT_TO_DO[reading.level]}`;
    const about = [{ reference: reading.reference, text: 'Vital signs', at: reading.at }];
    return [
      { key: `session/said/${reading.reference}/${reading.level}`, level: reading.level, text, about, open: reading === newest },
    ];
  });
  const missed = session.schedule
    .filter(({ state }) => state === 'missed')
    .map(({ dueAt }): Alert => ({
      key: `session/said/${session.encounter}/missed/${dueAt}`,
      level: 'hold',
      text: `The reading due at ${clock(dueAt)} UTC is not charted. Take it now.`,
      about: [{ reference: session.encounter, text: 'Dosing session' }],
      open: (instantMs(newest?.at) ?? 0) < (instantMs(dueAt) ?? 0) && now >= dueAt,
    }));
  return [...crossed, ...missed];
}

/** Whether a reading confirms one that crossed a limit before it, late enough to count as its repetition. */
function isRepeat(reading: VitalReading, readings: readonly VitalReading[]): boolean {
  const before = readings[readings.indexOf(reading) - 1];
  if (before === undefined || before.level === 'within') return false;
  return (instantMs(reading.at) ?? 0) - (instantMs(before.at) ?? 0) >= REPEAT_AFTER_MIN * MINUTE_MS;
}

function clock(instant: string): string {
  return instant.slice(11, 16);
}

function communication(input: ReconcileInput, { key, level, text, about }: Alert): Communication {
  const locate = localReferences(input);
  return {
    resourceType: 'Communication',
    identifier: [itemIdentifier(input.carePlan, key)],
    status: 'completed',
    category: [{ text: 'Vital signs in a dosing session' }],
    topic: { coding: [local('kap-gate', 'vitals')], text },
    priority: PRIORITY[level],
    subject: input.patient,
    basedOn: [{ reference: `CarePlan/${input.carePlan.id ?? ''}` }],
    about: about.map(locate),
    sent: input.pathway.assessedAt,
    payload: [{ contentString: text }],
  };
}

/** One Flag for the session that goes on; those of other sessions are made inactive. */
function flagChanges(input: ReconcileInput, alerts: readonly Alert[]): readonly BundleEntry[] {
  const open = alerts.filter((alert) => alert.open).toSorted((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
  const key = itemIdentifier(input.carePlan, `session/flag/${input.pathway.session?.encounter ?? ''}`).value;
  const ours = input.stored.filter((one): one is Flag => one.resourceType === 'Flag' && isOfAnotherDuty(one, 'session'));
  const found = ours.find((flag) => itemValue(flag) === key);
  const others = ours.filter((flag) => flag !== found && flag.status === 'active');
  const retired = [...others, ...(open.length === 0 && found?.status === 'active' ? [found] : [])];
  const raised = open.length === 0 ? [] : raise(buildFlag(input, key, open), found);
  return [...raised, ...retired.map((flag) => update({ ...flag, status: 'inactive' }))];
}

function raise(flag: Flag, found: Flag | undefined): readonly BundleEntry[] {
  if (found === undefined) return [create(flag)];
  const merged: Flag = { ...found, ...flag, meta: { ...found.meta, ...flag.meta } };
  return canonicalJson(merged) === canonicalJson(found) ? [] : [update(merged)];
}

function buildFlag({ carePlan, patient }: ReconcileInput, key: string, open: readonly Alert[]): Flag {
  return {
    resourceType: 'Flag',
    meta: { profile: [profile('kap-flag')] },
    identifier: [{ ...itemIdentifier(carePlan, ''), value: key }],
    status: 'active',
    code: { coding: [local('kap-gate', 'vitals')], text: open.map(({ text }) => text).join(' ') },
    subject: patient,
  };
}

function isCommunication(resource: Resource): resource is Communication {
  return resource.resourceType === 'Communication';
}

function create(resource: Communication | Flag): BundleEntry {
  return { resource, request: { method: 'POST', url: resource.resourceType } };
}

function update(resource: Flag): BundleEntry {
  return { resource, request: { method: 'PUT', url: `Flag/${resource.id ?? ''}` } };
}
