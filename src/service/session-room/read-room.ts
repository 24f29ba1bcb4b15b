import type {
  AdverseEvent,
  Communication,
  MedicationAdministration,
  Observation,
  QuestionnaireResponseItem,
  Reference,
} from '@medplum/fhirtypes';
import { latestResponse } from '../../core/chart/responses.ts';
import { readOrder } from '../../core/orders/read-order.ts';
import { DAY_MS, instantMs } from '../../core/time.ts';
import type { Assessed } from '../../medplum/keep-true.ts';
import { mirrorKey } from '../../medplum/mirror-key.ts';
import type { Store } from '../../medplum/store.ts';
import { canonical, questionnaire } from '../../terminology/artifacts.ts';
import { IDENTIFIERS, localCodesOf } from '../../terminology/codes.ts';
import type { EhrVitals, SessionEntry, SessionRoomAnswer } from '../contract.ts';
import { type Asking, assessCourse } from '../pathway-answer.ts';
import type { Runtime } from '../runtime.ts';
import { readEntries } from './read-entries.ts';
import { eventKinds } from './record-entry.ts';
import { undoUntil } from './retract.ts';
import { isToDo, type Standing, standingOf, standingsOf, sumUp } from './vitals-standing.ts';
import { ownReadings, sendVitals, stateOf } from './vitals-to-ehr.ts';

type Entered = Observation | AdverseEvent | Communication;

/** What was entered in the dosing visit that goes on, oldest first. @throws AppError 409 without a course */
export async function readRoom(runtime: Runtime, asking: Asking): Promise<SessionRoomAnswer> {
  const assessed = await assessCourse(runtime, asking);
  const { session } = assessed.pathway;
  const entered = session === undefined ? [] : await enteredIn(await asking.on.store(), assessed, session.encounter);
  const looking = { now: runtime.now(), user: asking.session.user.reference };
  const standings = await standingsOf(runtime, asking, ownReadings(assessed.record));
  // After a restart nothing else would remember that something waits.
  if (standings.some((one) => isToDo(one, { ...looking, which: 'due' }))) sendVitals(runtime, asking, 'due');
  // Of every visit of the last day: what the EHR lacks it lacks when a visit has ended, too.
  const ehrVitals = sumUp(await stateOf(runtime, asking), standings);
  return {
    encounter: session?.encounter,
    entries: onePerReading(entered)
      .flatMap((resource) => readEntry(resource, { ...looking, state: ehrVitals.state, standings }))
      .toSorted((a, b) => (a.at < b.at ? -1 : 1)),
    eventKinds: eventKinds(),
    checklist: readChecklist(assessed, runtime.now()),
    order: readOrdered(assessed),
    given: readGiven(assessed),
    ehrVitals,
  };
}

async function enteredIn(store: Store, { record }: Assessed, encounter: string): Promise<readonly Entered[]> {
  const readings = record.resources.filter((one): one is Observation => one.resourceType === 'Observation');
  return [...readings, ...(await readEntries(store, record.patientRef))].filter((one) => ofVisit(one.encounter, encounter));
}

/** A reading is several Observations and one entry. */
function onePerReading(entered: readonly Entered[]): readonly Entered[] {
  const seen = new Set<string>();
  return entered.filter((resource) => {
    const name = entryName(resource);
    if (name === undefined || isRetracted(resource)) return false;
    const isFirst = !seen.has(name.entry);
    seen.add(name.entry);
    return isFirst;
  });
}

function ofVisit(reference: Reference | undefined, encounter: string): boolean {
  return reference?.reference === encounter || reference?.identifier?.value === encounter;
}

const NAME = /^session\/(vitals|event|note|hand-off)\/[^/]+/;

/** The kind of an entry and what all its resources share, by its identifier; undefined for what was not entered in a session. */
function entryName(resource: Entered): { readonly kind: SessionEntry['kind']; readonly entry: string } | undefined {
  const identifiers = resource.resourceType === 'AdverseEvent' ? [resource.identifier] : (resource.identifier ?? []);
  const value = identifiers.find((one) => one?.system === IDENTIFIERS.record)?.value;
  const [entry, kind] = NAME.exec(value ?? '') ?? [];
  return entry === undefined ? undefined : { kind: kind as SessionEntry['kind'], entry };
}

interface Looking {
  readonly now: string;
  readonly user: string;
  readonly state: EhrVitals['state'];
  readonly standings: readonly Standing[];
}

function readEntry(resource: Entered, looking: Looking): readonly SessionEntry[] {
  const name = entryName(resource);
  if (name === undefined) return [];
  const base = {
    reference: `${resource.resourceType}/${resource.id ?? ''}`,
    kind: name.kind,
    by: authorIn(resource)?.display ?? '',
    text: undefined,
    severity: undefined,
    serious: false,
    note: undefined,
    undoUntil: undoUntil(resource, looking),
    inEhr: undefined,
  };
  if (resource.resourceType === 'Observation') {
    const values = looking.standings.filter(({ one }) => entryName(one)?.entry === name.entry);
    return [{ ...base, at: resource.effectiveDateTime ?? '', inEhr: standingOf(values, looking) }];
  }
  if (resource.resourceType === 'Communication')
    return [{ ...base, at: resource.sent ?? '', text: resource.payload?.[0]?.contentString }];
  return [{ ...base, at: resource.date ?? '', ...readEvent(resource) }];
}

const SEVERITIES = ['mild', 'moderate', 'severe'] as const;

function readEvent(event: AdverseEvent): Pick<SessionEntry, 'text' | 'severity' | 'serious' | 'note'> {
  return {
    text: localCodesOf(event.event ?? {}, 'kap-side-effect')[0],
    severity: SEVERITIES.find((severity) => event.severity?.coding?.some(({ code }) => code === severity)),
    serious: event.seriousness?.coding?.some(({ code }) => code === 'Serious') === true,
    note: event.event?.text,
  };
}

function isRetracted(resource: Entered): boolean {
  return resource.resourceType !== 'AdverseEvent' && resource.status === 'entered-in-error';
}

/** Who entered it, as `authorOf` wrote it. */
function authorIn(resource: Entered): Reference | undefined {
  if (resource.resourceType === 'Observation') return resource.performer?.[0];
  return resource.resourceType === 'AdverseEvent' ? resource.recorder : resource.sender;
}

/** Answers of the day's checklist that the room shows. */
const SHOWN = [
  'setting',
  'roles-present',
  'escort-name',
  'escort-phone',
  'chaperone',
  'location',
  'emergency-contact',
  'intention',
];

function readChecklist({ chart }: Assessed, now: string): SessionRoomAnswer['checklist'] {
  const form = questionnaire('kap-pre-dose-checklist');
  const response = latestResponse(chart, canonical('kap-pre-dose-checklist'), now)?.resource;
  // A day of hours, as the gate counts: the calendar's day ends in the middle of many sessions.
  const age = (instantMs(now) ?? 0) - (instantMs(response?.authored) ?? Number.NEGATIVE_INFINITY);
  if (response === undefined || age >= DAY_MS) return [];
  return SHOWN.flatMap((linkId) => {
    const answers = (response.item?.find((item) => item.linkId === linkId)?.answer ?? []).map(answerText);
    const question = form?.item?.find((item) => item.linkId === linkId)?.text ?? linkId;
    return answers.length === 0 ? [] : [{ linkId, question, answers }];
  });
}

function answerText(answer: NonNullable<QuestionnaireResponseItem['answer']>[number]): string {
  return answer.valueString ?? answer.valueCoding?.display ?? answer.valueCoding?.code ?? '';
}

function readOrdered({ pathway, chart }: Assessed): SessionRoomAnswer['order'] {
  const evidence = pathway.gates.find(({ id }) => id === 'order')?.evidence ?? [];
  const order = chart.medications.find(({ reference }) => evidence.some((one) => one.reference === reference));
  if (order === undefined) return undefined;
  const { route, doseMg, doseMgPerKg } = readOrder(order, chart);
  return { route, doseMg, doseMgPerKg };
}

/** Who gave the dose of the visit that goes on, and its notes, the lot among them. */
function readGiven({ pathway: { session }, record }: Assessed): SessionRoomAnswer['given'] {
  const reference = session?.dose?.reference;
  if (reference === undefined) return undefined;
  const found = record.resources.find(
    (one): one is MedicationAdministration =>
      one.resourceType === 'MedicationAdministration' &&
      (`MedicationAdministration/${one.id ?? ''}` === reference || mirrorKey(one, record.ehrBase) === reference),
  );
  const actor = found?.performer?.[0]?.actor;
  return { by: actor?.display ?? actor?.reference, notes: (found?.note ?? []).map(({ text }) => text) };
}
