import type { ClinicalImpression, Consent, Task } from '@medplum/fhirtypes';
import { local, localCodesOf, profile } from '../../terminology/codes.ts';
import type { Role } from '../decision.ts';
import type { Activity } from '../protocol/protocol.ts';
import { DAY_MS, plusMs } from '../time.ts';
import { itemIdentifier, storedItem, type ReconcileInput } from './desired.ts';
import { isOpenTask } from './desired-tasks.ts';

/** How long before its end a clearance or a consent is spoken of. A product choice, not a clinical number. */
const NOTICE_DAYS = 14;

interface Ending {
  /** `Type/id`, local. */
  readonly reference: string;
  readonly title: string;
  /** FHIR date, the last day on which it counts. */
  readonly endsOn: string;
  readonly activity: Activity;
  readonly role: Role;
}

const CLEARANCES: Readonly<Record<string, Pick<Ending, 'title' | 'activity' | 'role'>>> = {
  'intake-suitability': { title: 'The suitability for therapy', activity: 'mental-health-intake', role: 'therapist' },
  eligibility: { title: 'The medical eligibility', activity: 'medical-intake', role: 'prescriber' },
  'finding-clearance': { title: 'A clearance of a finding', activity: 'medical-intake', role: 'prescriber' },
};

/** A Task for each clearance or consent that ends soon and that no later one follows; none once the course is over. */
export function desiredReminders(input: ReconcileInput): readonly Task[] {
  const { pathway } = input;
  if (pathway.ended !== undefined || pathway.phase === 'ended') return [];
  const today = pathway.assessedAt.slice(0, 10);
  const until = plusMs(pathway.assessedAt, NOTICE_DAYS * DAY_MS)?.slice(0, 10) ?? today;
  return endings(input)
    .filter(({ endsOn }) => endsOn >= today && endsOn <= until)
    .map((ending) => buildTask(input, ending));
}

function endings(input: ReconcileInput): readonly Ending[] {
  const clearances = input.stored.filter((one): one is ClinicalImpression => one.resourceType === 'ClinicalImpression');
  const consents = input.stored.filter((one): one is Consent => one.resourceType === 'Consent');
  const newest = new Map<string, Ending>();
  for (const { kind, ending } of [...clearances.flatMap(readClearance), ...consents.flatMap(readConsent)]) {
    const other = newest.get(kind);
    if (other === undefined || other.endsOn < ending.endsOn) newest.set(kind, ending);
  }
  return [...newest.values()];
}

function readClearance(one: ClinicalImpression): readonly { kind: string; ending: Ending }[] {
  const code = localCodesOf(one.code, 'kap-clearance')[0] ?? '';
  const known = CLEARANCES[code];
  const endsOn = one.effectivePeriod?.end?.slice(0, 10);
  if (known === undefined || endsOn === undefined || one.status !== 'completed') return [];
  const rule = (one.finding ?? []).flatMap(({ itemCodeableConcept }) => localCodesOf(itemCodeableConcept, 'kap-rule'))[0] ?? '';
  return [{ kind: `${code} ${rule}`, ending: { reference: `ClinicalImpression/${one.id ?? ''}`, endsOn, ...known } }];
}

function readConsent(one: Consent): readonly { kind: string; ending: Ending }[] {
  const endsOn = one.provision?.period?.end?.slice(0, 10);
  if (endsOn === undefined || one.status !== 'active') return [];
  const known = { title: 'The informed consent', activity: 'consent', role: 'therapist' } as const;
  return [{ kind: 'consent', ending: { reference: `Consent/${one.id ?? ''}`, endsOn, ...known } }];
}

function buildTask(input: ReconcileInput, { reference, title, endsOn, activity, role }: Ending): Task {
  const { carePlan, patient } = input;
  const key = `renew/${reference}`;
  const found = storedItem(input, 'Task', key);
  const text = `${title} ends on ${endsOn}: renew it`;
  return {
    resourceType: 'Task',
    meta: { ...found?.meta, profile: [profile('kap-task')] },
    identifier: [itemIdentifier(carePlan, key)],
    status: found !== undefined && isOpenTask(found) ? found.status : 'requested',
    intent: 'order',
    priority: 'routine',
    code: { coding: [local('kap-activity', activity)], text },
    description: text,
    for: patient,
    focus: { reference },
    basedOn: [{ reference: `CarePlan/${carePlan.id ?? ''}` }],
    performerType: [{ coding: [local('kap-role', role)] }],
    restriction: { period: { end: endsOn } },
  };
}
