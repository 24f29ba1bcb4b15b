import type { PlanDefinition } from '@medplum/fhirtypes';
import { loadProtocols, siteProtocols } from '../../core/protocol/default-protocol.ts';
import { createHttp } from './http.ts';
import { signIn } from './ehr.ts';
import type { Loudness } from './recorder.ts';
import type { ChartReport } from './report.ts';
import type { Manners } from './traveller.ts';
import { type ClockControl, createSharedClock } from './shared-clock.ts';
import { travel } from './travel.ts';

/** What `kap journey` is asked to do. */
export interface JourneyRequest extends Manners {
  /** A running sandbox. */
  readonly base: URL;
  /** Paths of chart files. */
  readonly charts: readonly string[];
  readonly clear: boolean;
  readonly protocol: string | undefined;
  readonly siteProtocols: readonly PlanDefinition[];
  readonly loudness: Loudness;
  readonly say: (line: string) => void;
}

/** Charts that act at the same time: enough to keep two cores busy, few enough for honest timings. */
const AT_ONCE = 4;

/** Takes every chart through the pathway; the reports come in the order of the charts. */
export async function runJourneys({ base, charts, siteProtocols: own, ...how }: JourneyRequest): Promise<readonly ChartReport[]> {
  const http = createHttp(() => undefined);
  const users = await signIn(base, http);
  const clock = createSharedClock(sandboxClock(base), AT_ONCE);
  const known = siteProtocols(loadProtocols(own));
  return Promise.all(charts.map((path) => clock.run(() => travel(path, { base, users, clock, known, ...how }))));
}

/** The sandbox's clock, the one control of the journey that no EHR has. */
function sandboxClock(base: URL): ClockControl {
  const http = createHttp(() => undefined);
  const url = new URL('/sandbox/clock', base);
  const read = async (): Promise<string> => nowOf((await http(url)).body);
  return {
    read,
    async moveTo(instant) {
      if ((await read()) >= instant) return;
      const { status, body } = await http(url, { method: 'POST', json: { now: instant } });
      if (status !== 200) throw new Error(`the sandbox did not move its clock (${status})`);
      nowOf(body);
    },
  };
}

function nowOf(body: unknown): string {
  const now = typeof body === 'object' && body !== null && 'now' in body ? body.now : undefined;
  if (typeof now !== 'string') throw new Error('the sandbox does not tell its time');
  return new Date(now).toISOString();
}
