import type { Observation } from '@medplum/fhirtypes';
import { MINUTE_MS } from '../../src/core/time.ts';
import type { SessionEntry, SessionRoomAnswer, WrittenAnswer } from '../../src/service/contract.ts';
import { aVisit, EHR_BASE } from '../support/course.ts';
import type { FakeEhr } from './fake-ehr.ts';
import { aService, type Harness } from './harness.ts';

export const VISIT = 'Encounter/visit-1';
export const SCOPE = 'user/*.rs user/Observation.cu';
const METADATA = {
  resourceType: 'CapabilityStatement',
  rest: [{ mode: 'server', resource: [{ type: 'Observation', interaction: [{ code: 'create' }] }] }],
};

/** What the EHR does with a new observation: takes it; answers a status; or takes it and the answer is lost. */
export type Manner =
  'takes' | 'loses its answer' | 'loses its answer and our number' | 'keeps whole seconds' | 'keeps whole minutes' | number;

/** How the EHR takes observations, as the test says, and what it was asked. */
export interface TakingEhr {
  manner: Manner;
  /** Observations sent to it. */
  posts: number;
  /** Addresses at which observations were looked for. */
  searches: string[];
}

/** The harness's EHR, whose POSTs of observations go as the test says. */
function mannered(desk: TakingEhr, ehr: FakeEhr): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { method, url } = request;
    if (method === 'GET' && url.includes('/Observation?')) desk.searches.push(url);
    if (method !== 'POST' || !url.endsWith('/Observation')) return ehr.fetch(input, init);
    desk.posts += 1;
    if (typeof desk.manner === 'number') return new Response('secret upstream text', { status: desk.manner });
    const body = (await request.json()) as Observation;
    const { identifier: _, ...unnumbered } = body;
    const kept = desk.manner === 'loses its answer' || desk.manner === 'takes' ? body : coarser(unnumbered, desk.manner);
    const answer = await ehr.fetch(url, {
      method: 'POST',
      body: JSON.stringify(kept),
      headers: { 'content-type': 'application/json' },
    });
    if (desk.manner === 'takes') return answer;
    throw new DOMException('The operation timed out.', 'TimeoutError');
  };
}

/** As an EHR keeps it that has its own codes first, and times as its database has them. */
function coarser(one: Observation, manner: Manner): Observation {
  const kept = { 'keeps whole seconds': 19, 'keeps whole minutes': 16 }[String(manner)];
  if (kept === undefined) return one;
  const effectiveDateTime = `${(one.effectiveDateTime ?? '').slice(0, kept)}${kept === 16 ? ':00' : ''}Z`;
  const coding = [{ system: 'urn:house', code: '4711' }, ...(one.code.coding ?? [])];
  return { ...one, effectiveDateTime, code: { coding } };
}

/** A service beside that EHR, and a therapist with a course and a running visit. */
export interface Beside {
  readonly service: Harness;
  readonly therapist: Record<string, string>;
}

export async function beside(desk: TakingEhr, { vitalsToEhr = true, scope = SCOPE } = {}): Promise<Beside> {
  const service = await aService({ vitalsToEhr }, (ehr) => mannered(desk, ehr));
  service.ehr.pages.set(`${EHR_BASE}/metadata`, METADATA);
  service.ehr.put({ ...aVisit('dosing', inMinutes(service, -5), 'in-progress'), id: 'visit-1' });
  const therapist = await service.signIn('therapist', { scope });
  await service.post('/api/pathway', {}, therapist);
  await service.settle();
  return { service, therapist };
}

const json = async <T>(response: Response): Promise<T> => (await response.json()) as T;
const inMinutes = ({ clock }: Harness, minutes: number): string =>
  new Date(Date.parse(clock.now()) + minutes * MINUTE_MS).toISOString();

/** What is done and looked at in the room. @param now - the service of the test that runs */
export function inRoom(now: () => Beside) {
  const room = async (headers = now().therapist): Promise<SessionRoomAnswer> =>
    json(await now().service.get('/api/session-room', headers));
  const inEhr = (): readonly Observation[] =>
    [...now().service.ehr.resources.values()].filter((one): one is Observation => one.resourceType === 'Observation');
  return {
    room,
    inEhr,
    nowIn: (minutes: number): string => inMinutes(now().service, minutes),
    standing: async (headers = now().therapist): Promise<readonly SessionEntry['inEhr'][]> =>
      (await room(headers)).entries.map((entry) => entry.inEhr),
    pulsesInEhr: (): readonly (number | undefined)[] => inEhr().map(({ valueQuantity }) => valueQuantity?.value),
    enterPulse: async (value: number, headers = now().therapist): Promise<string> => {
      const { service } = now();
      const body = { kind: 'vitals', encounter: VISIT, at: inMinutes(service, 0), values: { 'heart-rate': value } };
      const response = await service.post('/api/session-entries', body, { ...headers, 'idempotency-key': crypto.randomUUID() });
      const { reference } = await json<WrittenAnswer>(response);
      await service.settle();
      return reference;
    },
    /** The time passes, and what waited for it begins. */
    pass: async (minutes: number): Promise<void> => {
      const { service } = now();
      service.clock.advance(minutes);
      for (const { work } of service.later.splice(0)) work();
      await service.settle();
    },
  };
}
