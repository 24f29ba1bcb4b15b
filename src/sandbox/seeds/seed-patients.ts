import type { Reference, Resource } from '@medplum/fhirtypes';
import { CATEGORIES } from '../../core/chart/chart.ts';
import { findProtocol } from '../../core/protocol/default-protocol.ts';
import { createEhrClient } from '../../ehr/ehr-client.ts';
import { readCategories } from '../../ehr/read-chart.ts';
import { startCourse } from '../../medplum/course.ts';
import { saveMirror } from '../../medplum/save-mirror.ts';
import { findPatient } from '../../medplum/store.ts';
import { canonical } from '../../terminology/artifacts.ts';
import type { SandboxClock } from '../clock.ts';
import type { Ehr } from '../ehr/ehr.ts';
import type { MedplumStore } from '../medplum/medplum-store.ts';
import { findPerson } from '../people.ts';
import { placeInEhr } from './ehr-part.ts';
import type { PlacedSeed } from './ehr-part.ts';
import { buildKapPart } from './kap-part.ts';
import { SEED_PROTOCOL } from './course-parts.ts';
import { SEEDS } from './patients.ts';

export interface SeedDeps {
  readonly ehr: Ehr;
  readonly medplum: MedplumStore;
  readonly clock: SandboxClock;
}

interface OpenCourse {
  readonly placed: PlacedSeed;
  readonly patient: string;
}

const READ_MS = 10_000;

/**
 * Puts the made-up patients in place: their charts into the EHR, their courses into the KAP store, and the mirror of the
 * one in the other. `startBots` is called before the last part of each course is written, so that bots see it whole.
 */
export async function seedPatients(deps: SeedDeps, startBots: () => Promise<void>): Promise<void> {
  const startMs = Date.parse(deps.clock.now());
  const courses: OpenCourse[] = [];
  for (const seed of SEEDS) {
    const placed = await placeInEhr(deps.ehr.repo, seed, startMs);
    if (seed.courseBegan !== undefined) courses.push(await openCourse(deps, placed, placed.at(seed.courseBegan)));
  }
  const records = courses.map(({ placed, patient }) => buildKapPart(placed, patient, deps.ehr.fhirBase));
  for (const record of records)
    await write(
      deps.medplum,
      record.filter((resource) => !isListenedTo(resource)),
    );
  await startBots();
  for (const record of records) await write(deps.medplum, record.filter(isListenedTo));
}

// Every event of a Subscription costs a run of a bot. What bots derive hangs on each instrument and on a course's state as a
// whole, so all but the first intake and the instruments is written before they listen.
const LISTENED = ['kap-mental-health-intake', 'kap-phq-9', 'kap-c-ssrs-screen'].map(canonical);

function isListenedTo(resource: Resource): boolean {
  if (resource.resourceType !== 'QuestionnaireResponse') return false;
  return LISTENED.some((form) => resource.questionnaire?.startsWith(`${form}|`));
}

async function write({ repo }: MedplumStore, resources: readonly Resource[]): Promise<void> {
  await repo.withTransaction(async (tx) => {
    for (const resource of resources) await tx.createResource(resource);
  });
}

/** Every third course was started by the prescriber, the others by the therapist. */
function starterOf({ seed: { mrn } }: PlacedSeed, ehrBase: string): Reference<never> {
  const { reference = '', name = '' } = findPerson(Number(mrn.slice(-1)) % 3 === 0 ? 'prescriber' : 'therapist') ?? {};
  return { type: 'Practitioner', identifier: { system: ehrBase, value: reference }, display: name };
}

async function openCourse({ ehr, medplum, clock }: SeedDeps, placed: PlacedSeed, began: string): Promise<OpenCourse> {
  const protocol = findProtocol(SEED_PROTOCOL);
  if (!protocol) throw new Error(`The protocol ${SEED_PROTOCOL} is not there`);
  const client = medplum.client();
  const author = starterOf(placed, ehr.fhirBase);
  await startCourse(client, { ehrBase: ehr.fhirBase, patient: placed.patient, protocol, now: began, author });
  const patient = await findPatient(client, ehr.fhirBase, placed.patient.id);
  if (patient === undefined) throw new Error('The course was not written');
  const grant = { clientId: 'sandbox-seeds', scope: 'system/*.rs', user: undefined, context: {} };
  const reader = createEhrClient({
    base: ehr.fhirBase,
    token: ehr.auth.tokens.issueAccess(grant, READ_MS / 1000),
    fetch: async (input, init) => ehr.app.request(input instanceof Request ? input : String(input), init),
    signal: AbortSignal.timeout(READ_MS),
  });
  const now = clock.now();
  await saveMirror(client, patient, {
    ...(await readCategories(reader, placed.patient.id, { categories: CATEGORIES, now })),
    now,
  });
  return { placed, patient };
}
