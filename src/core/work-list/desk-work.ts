import type { Encounter, QuestionnaireResponse, Task } from '@medplum/fhirtypes';
import { canonical, questionnaire, withoutVersion } from '../../terminology/artifacts.ts';
import { isLocal, local, localCodesOf } from '../../terminology/codes.ts';
import { textAnswer } from '../chart/responses.ts';
import type { Activity } from '../protocol/protocol.ts';
import {
  type BareWork,
  calendarDay,
  compareWork,
  coursesOf,
  daysOf,
  expiring,
  sessionOf,
  type WorkData,
  type WorkItem,
  type WorkOptions,
} from './work-list.ts';

/** Activities for which a patient comes in or is called, so that somebody has to find a time. */
const VISITS: readonly Activity[] = [
  'mental-health-intake',
  'medical-intake',
  'preparation',
  'dosing',
  'integration',
  'maintenance',
];
const ROLES = ['front-desk'] as const;

export interface DeskData extends WorkData {
  /** Forms completed since yesterday. */
  readonly responses: readonly QuestionnaireResponse[];
}

/**
 * The work of a front desk: who comes today and whom somebody must take home, what visits are to be booked, what forms are to be handed
 * out, what ends soon. It says nothing of what anybody has or answered: no alert, no score, no reason of a clinician.
 */
export function buildDeskList(data: DeskData, options: WorkOptions): readonly WorkItem[] {
  const courses = coursesOf(data, options.ehrBase);
  const today = calendarDay(options.now, options.timeZone);
  const sessions = data.encounters.flatMap((visit) => {
    const item = sessionOf(visit, today, options.timeZone);
    return item === undefined ? [] : [{ of: visit.subject, item }, ...escortOf(visit, item, data.responses)];
  });
  const tasks = data.tasks.flatMap((task) => {
    const item = deskTaskOf(task, today, options.timeZone);
    return item === undefined ? [] : [{ of: task.for, item }];
  });
  return [...sessions, ...tasks, ...expiring(data.clearances, today, options.timeZone)]
    .flatMap(({ of, item }): readonly WorkItem[] => {
      const course = courses.get(of?.reference ?? '');
      return course === undefined ? [] : [{ ...item, ...course, roles: ROLES, urgent: false }];
    })
    .toSorted(compareWork);
}

/** Nobody leaves a dosing session alone: until an escort is named, somebody asks who it is. */
function escortOf(visit: Encounter, session: BareWork, responses: readonly QuestionnaireResponse[]) {
  if (!(visit.type ?? []).some((type) => isLocal(type, 'kap-activity', 'dosing'))) return [];
  const isNamed = responses.some(
    (response) =>
      response.subject?.reference === visit.subject?.reference &&
      withoutVersion(response.questionnaire ?? '') === canonical('kap-pre-dose-checklist') &&
      textAnswer(response, 'escort-name') !== undefined,
  );
  if (isNamed) return [];
  const item: BareWork = { ...session, key: `escort/${session.key}`, kind: 'escort', title: 'Ask who takes them home' };
  return [{ of: visit.subject, item }];
}

function deskTaskOf(task: Task, today: string, timeZone: string): BareWork | undefined {
  const activity = localCodesOf(task.code, 'kap-activity')[0] as Activity | undefined;
  const form = task.instantiatesCanonical;
  const base = {
    key: `Task/${task.id ?? ''}`,
    urgent: false,
    ...daysOf(task, today, timeZone),
    roles: ROLES,
  };
  if (form !== undefined && (activity === 'consent' || isForPatient(task)))
    return { ...base, kind: 'form', title: `Hand out: ${questionnaire(withoutVersion(form))?.title ?? 'a form'}` };
  if (activity !== undefined && VISITS.includes(activity))
    return { ...base, kind: 'visit', title: `Find a time: ${local('kap-activity', activity).display ?? activity}` };
  return undefined;
}

function isForPatient({ performerType = [] }: Task): boolean {
  return performerType.some((type) => isLocal(type, 'kap-role', 'patient'));
}
