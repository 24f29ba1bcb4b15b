import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bundle, Patient } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChartReport } from '../../src/cli/journey/report.ts';
import { type JourneyRequest, runJourneys } from '../../src/cli/journey/run.ts';
import { startSandbox } from '../../src/sandbox/start.ts';
import { type MedplumSandbox, startSandboxOnMedplum } from '../../src/sandbox/start-on-medplum.ts';
import { aPerson } from '../support/course.ts';
import type { Server } from './support/access.ts';
import { attestOrder, type Attested, MG } from './support/attested-order.ts';
import { essenceOf, storedFor } from './support/essence.ts';
import { tell } from './support/figures.ts';

/** A whole course from referral to its end: two doses, sixty steps. */
const PROTOCOL = 'kap-protocol-lozenge';
const LIMIT_MS = 900_000;

/** What one place made of the charts: the reports, and what is stored of each. */
interface Travelled {
  readonly reports: readonly ChartReport[];
  readonly essences: readonly (readonly string[])[];
  readonly seconds: number;
}

type Place = Pick<MedplumSandbox, 'url' | 'clock' | 'ehr' | 'settle'> & { readonly store: MedplumSandbox['admin'] };

/** A course driven by the server's own Subscriptions and bots, held against the same course in one process. */
export function describeJourney(server: () => Server): void {
  describe('a journey', () => {
    let folder = '';
    let [real, inProcess]: [Place | undefined, Place | undefined] = [undefined, undefined];
    const closing: (() => Promise<void>)[] = [];
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'kap-medplum-journey-'));
      const { baseUrl, credentials } = server();
      const onMedplum = await startSandboxOnMedplum({ project: { baseUrl, ...credentials }, port: 0 });
      closing.push(() => onMedplum.close());
      const sandbox = await startSandbox({ port: 0, quiet: true, seeds: false });
      closing.push(() => sandbox.close());
      [real, inProcess] = [
        { ...onMedplum, store: onMedplum.admin },
        { ...sandbox, store: sandbox.medplum.client() },
      ];
      for (const { clock } of [real, inProcess]) clock.moveTo(tomorrowMorning());
    });
    afterAll(async () => {
      for (const close of closing) await close();
      rmSync(folder, { recursive: true, force: true });
    });

    const places = (): readonly [Place, Place] => {
      if (real === undefined || inProcess === undefined) throw new Error('The places were not opened');
      return [real, inProcess];
    };

    test('by real Subscriptions and bots ends as in one process', { timeout: LIMIT_MS }, async () => {
      const chart = write(folder, 'lozenge.json', aPerson({ id: 'p1' }));
      const [onServer, here] = await both(places(), (place) => take(place, chart, { protocol: PROTOCOL }));
      const [report] = onServer.reports;
      tell(
        `a whole course by the server's Subscriptions and bots: ${report?.outcome ?? ''}, ${String(report?.doses)} doses, ${String(report?.steps.length)} steps in ${onServer.seconds.toFixed(0)} s (in one process ${here.seconds.toFixed(0)} s)`,
      );
      expect(report).toMatchObject({ outcome: 'done', phase: 'ended', doses: 2 });
      expect(onServer.reports.map(withoutTimes)).toEqual(here.reports.map(withoutTimes));
      expect(onServer.essences).toEqual(here.essences);
      const [place] = places();
      const stored = (await Promise.all(patientsOf(place).map((id) => storedFor(place.store, place.ehr.fhirBase, id)))).flat();
      const tasks = stored.filter(({ resourceType }) => resourceType === 'Task');
      expect(tasks.length).toBeGreaterThan(5);
      expect(tasks.filter(({ meta }) => !isByBot(meta?.author?.reference))).toEqual([]);
    });

    test(
      'whose order is prepared, attested with a passkey and signed here comes to its first dose',
      { timeout: LIMIT_MS },
      async () => {
        const chart = write(
          folder,
          'attested.json',
          aPerson({ id: 'p2', address: [{ state: 'NY', line: ['1 Nowhere Street'] }] }),
        );
        const attested = new Map<string, Attested>();
        const [onServer, here] = await both(places(), (place) =>
          take(place, chart, {
            order: async (traveller) => void attested.set(place.url, await attestOrder(traveller, place.url)),
            mgPerDose: MG,
            until: ({ doses }) => doses.length > 0,
          }),
        );
        const [signed, ...others] = places().map(({ url }) => attested.get(url));
        tell(
          `an order attested on the server (Provenance, JWS, passkey): ${signed?.verification.holds === true ? 'it verifies' : 'it does not verify'}, first dose after ${onServer.seconds.toFixed(0)} s`,
        );
        for (const one of [signed, ...others])
          expect(one?.verification).toMatchObject({
            holds: true,
            signature: { state: 'valid' },
            stepUp: { state: 'verified', method: 'passkey' },
            version: 'same',
            order: { state: 'attested' },
            changes: [],
            faults: [],
          });
        expect(onServer.reports[0]).toMatchObject({ outcome: 'done', doses: 1 });
        expect(onServer.reports.map(withoutTimes)).toEqual(here.reports.map(withoutTimes));
        expect(onServer.essences).toEqual(here.essences);
      },
    );
  });
}

const isByBot = (author: string | undefined): boolean => author?.startsWith('Bot/') === true;
const patientsOf = ({ ehr }: Place): readonly string[] => [...ehr.repo.store.all('Patient')].map(({ id }) => id);

/** One after the other: both would want the same cores, and the times are told. */
async function both(
  places: readonly [Place, Place],
  work: (place: Place) => Promise<Travelled>,
): Promise<readonly [Travelled, Travelled]> {
  const [real, inProcess] = places;
  const here = await work(inProcess);
  return [await work(real), here];
}

async function take(place: Place, chart: string, how: Partial<JourneyRequest>): Promise<Travelled> {
  const before = new Set(patientsOf(place));
  const started = performance.now();
  const reports = await runJourneys({
    base: new URL(place.url),
    charts: [chart],
    clear: false,
    protocol: undefined,
    siteProtocols: [],
    loudness: 'quiet',
    say: () => undefined,
    ...how,
  });
  const seconds = (performance.now() - started) / 1_000;
  expect(reports.flatMap(({ message }) => message ?? [])).toEqual([]);
  await place.settle();
  const patients = patientsOf(place).filter((id) => !before.has(id));
  return { reports, essences: await Promise.all(patients.map((id) => essenceOf(place.store, place.ehr.fhirBase, id))), seconds };
}

/** What must agree: not how long it took, nor when. */
function withoutTimes({ outcome, phase, doses, findings, gates, steps }: ChartReport): object {
  return {
    outcome,
    phase,
    doses,
    findings: findings.map(({ rule, class: kind }) => [rule, kind]),
    gates: gates.map(({ id, decision }) => [id, decision]),
    // Looking again, because something had not been read yet, is no step of the course.
    steps: steps.filter(({ name }) => !/^look.again/.test(name)).map(({ name, ok }) => [name, ok]),
  };
}

function tomorrowMorning(): string {
  const day = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10);
  return `${day}T09:00:00.000Z`;
}

function write(folder: string, name: string, patient: Patient): string {
  const path = join(folder, name);
  const bundle: Bundle = { resourceType: 'Bundle', type: 'collection', entry: [{ resource: patient }] };
  writeFileSync(path, JSON.stringify(bundle));
  return path;
}
