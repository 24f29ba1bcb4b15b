import { findProtocol } from '../../core/protocol/default-protocol.ts';
import type { Protocol } from '../../core/protocol/protocol.ts';
import type { Pathway } from '../../core/pathway/pathway.ts';
import type { PathwayAnswer } from '../../service/contract.ts';
import { type ParsedChart, readChartFile } from './chart-file.ts';
import { driveCourse } from './course.ts';
import { type Clinician, createEhr, type Ehr, type EhrUser } from './ehr.ts';
import { createHttp, type Http } from './http.ts';
import { badInput, JourneyEnd, type Outcome } from './outcome.ts';
import { openPanel, type Panel } from './panel.ts';
import { createRecorder, type Loudness, type Recorder } from './recorder.ts';
import { type ReferenceMap, readReferences } from './reference-map.ts';
import { buildReport, type ChartReport } from './report.ts';
import { buildReferral } from './resources.ts';
import type { SharedClock } from './shared-clock.ts';
import { enrolledPathway, type Manners, type Traveller } from './traveller.ts';

/** What all charts of one call share. */
export interface Trip extends Manners {
  readonly base: URL;
  readonly users: Readonly<Record<Clinician, EhrUser>>;
  readonly clock: SharedClock;
  readonly clear: boolean;
  /** Canonical or name of the protocol to follow; the clinic's own by default. */
  readonly protocol: string | undefined;
  /** Protocols that this call knows. */
  readonly known: readonly Protocol[];
  readonly loudness: Loudness;
  readonly say: (line: string) => void;
}

/** What is known so far, for the report, whenever the journey ends. */
interface Knowledge {
  last: PathwayAnswer | undefined;
  references: ReferenceMap | undefined;
}

/** Takes one chart through the pathway. Never rejects: every fault is an outcome. */
export async function travel(path: string, trip: Trip): Promise<ChartReport> {
  const recorder = createRecorder(path.split(/[\\/]/).at(-1) ?? path, trip.loudness, trip.say);
  const known: Knowledge = { last: undefined, references: undefined };
  const { outcome, message } = await ending(() => wholeWay(path, trip, { recorder, known }), trip);
  return buildReport({
    chart: path,
    outcome,
    message,
    last: known.last,
    steps: recorder.steps,
    toOwn: (reference) => known.references?.toOwn(reference) ?? reference,
  });
}

async function ending(
  way: () => Promise<void>,
  { loudness, say }: Trip,
): Promise<{ readonly outcome: Outcome; readonly message: string | undefined }> {
  try {
    await way();
    return { outcome: 'done', message: undefined };
  } catch (error) {
    if (error instanceof JourneyEnd) return { outcome: error.outcome, message: error.message };
    if (loudness === 'exchanges' && error instanceof Error) say(error.stack ?? error.message);
    return {
      outcome: 'contradiction',
      message: `the journey broke off: ${error instanceof Error ? causeOf(error) : String(error)}`,
    };
  }
}

function causeOf(error: Error): string {
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

async function wholeWay(
  path: string,
  trip: Trip,
  { recorder, known }: { readonly recorder: Recorder; readonly known: Knowledge },
): Promise<void> {
  const http = createHttp(recorder.seen);
  const ehr = createEhr(trip.base, http, trip.users);
  const chart = await recorder.step('read the chart file', () => readChart(path));
  checkProtocol(trip);
  const references = await recorder.step('load the chart into the EHR', () => load(ehr, chart));
  known.references = references;
  const { patient } = references;
  await recorder.step('open the chart (patient-view)', () => ehr.hook('therapist', 'patient-view', { patient }));
  const panel = panelsOf({ ehr, http, patient, recorder });
  const noted = (answer: PathwayAnswer): PathwayAnswer => (known.last = answer);
  const look = async (fresh: boolean): Promise<PathwayAnswer> => noted(await (await panel('therapist')).pathway(fresh));
  await panel('therapist');
  await recorder.step('see what the chart says', () => look(true));
  const pathway = await refer(trip, { ehr, panel, patient, recorder, noted, look });
  const traveller: Traveller = {
    ...{ chart, patient, ehr, panel, recorder, noted },
    ...{ clock: trip.clock, clear: trip.clear, protocol: findProtocol(pathway.protocol.url, trip.known) },
    ...{ order: trip.order, mgPerDose: trip.mgPerDose, until: trip.until },
    look: async (fresh) => enrolledPathway(await look(fresh)),
  };
  await driveCourse(traveller, pathway);
}

/** Opens each person's panel once, in a browser of their own. */
function panelsOf({
  ehr,
  http,
  patient,
  recorder,
}: Pick<Traveller, 'ehr' | 'patient' | 'recorder'> & { readonly http: Http }): Traveller['panel'] {
  const opened = new Map<Clinician, Panel>();
  return async (by) => {
    const known = opened.get(by);
    if (known !== undefined) return known;
    const name = `${by} opens the panel (SMART launch)`;
    const panel = await recorder.step(name, async () => openPanel(await ehr.launchUrl(by, patient), http));
    opened.set(by, panel);
    return panel;
  };
}

async function readChart(path: string): Promise<ParsedChart> {
  const read = await readChartFile(path);
  if (!read.ok) throw badInput(read.fault);
  return read.chart;
}

/** Nothing of a chart is written for a protocol that nobody knows. A remote service may know more than this clone does. */
function checkProtocol({ protocol, base, known }: Trip): void {
  if (protocol === undefined || protocolCalled(protocol, known) !== undefined || !LOCAL.includes(base.hostname)) return;
  throw badInput(`unknown protocol "${protocol}"; known: ${known.map(({ url }) => idOf(url)).join(', ')}`);
}

const LOCAL: readonly string[] = ['localhost', '127.0.0.1'];

/** A protocol by its canonical URL, its name, its id or its title. */
function protocolCalled(name: string, known: readonly Protocol[]): Protocol | undefined {
  return findProtocol(name, known) ?? known.find(({ url, title }) => idOf(url) === name || title === name);
}

function idOf(canonical: string): string {
  return canonical.split('/').at(-1) ?? canonical;
}

async function load(ehr: Ehr, chart: ParsedChart): Promise<ReferenceMap> {
  return readReferences(await ehr.loadChart(chart.transaction), chart.ownReferences, chart.patientIndex);
}

interface Referral extends Pick<Traveller, 'ehr' | 'patient' | 'recorder' | 'noted' | 'panel'> {
  readonly look: (fresh: boolean) => Promise<PathwayAnswer>;
}

/** The referral is written in the EHR; where that does not start the course, the therapist starts it in the panel. */
async function refer(
  { clock, protocol, known }: Trip,
  { ehr, patient, recorder, noted, panel, look }: Referral,
): Promise<Pathway> {
  const { practitioner } = ehr.users.therapist;
  const named = protocol === undefined ? undefined : protocolCalled(protocol, known);
  const wanted = named === undefined ? protocol : `${named.url}|${named.version}`;
  await recorder.step('refer in the EHR', async () =>
    ehr.create('therapist', buildReferral({ patient, practitioner, at: await clock.now() }, wanted)),
  );
  const started = await recorder.step('see the course start', () => waitForCourse(look));
  if (started !== undefined) return started;
  return recorder.step('start the course in the panel', async () =>
    enrolledPathway(noted(await (await panel('therapist')).start(wanted))),
  );
}

/** How long the EHR's news of a referral may take. */
const REFERRAL_MS = 3_000;
const LOOK_MS = 40;

async function waitForCourse(look: Referral['look']): Promise<Pathway | undefined> {
  const deadline = performance.now() + REFERRAL_MS;
  for (;;) {
    const seen = await look(false);
    // The first picture of a new course may come before its first reading of the EHR.
    if (seen.enrolled && seen.pathway?.unread.length === 0) return enrolledPathway(seen);
    if (performance.now() > deadline) return seen.enrolled ? enrolledPathway(seen) : undefined;
    await new Promise((wake) => setTimeout(wake, LOOK_MS));
  }
}
