import type { Task } from '@medplum/fhirtypes';
import { canonical } from '../../terminology/artifacts.ts';
import { local, profile } from '../../terminology/codes.ts';
import { DAY_MS, instantMs } from '../time.ts';
import type { NextAction, Pathway } from './pathway.ts';
import { itemIdentifier, itemValue, storedItem, type ReconcileInput } from './desired.ts';

const OPEN: readonly (string | undefined)[] = ['draft', 'requested', 'received', 'accepted', 'ready', 'in-progress', 'on-hold'];
/** Actions of the minute (take a reading, give the dose) live in the session room, not in anybody's task list. */
const LASTING: readonly NextAction['kind'][] = [
  'form',
  'visit',
  'order',
  'clear-finding',
  'review-medications',
  'contact-patient',
];

/** How long after it was due or, without a due date, asked for an open Task is stale. A product choice, not a clinical number. */
const STALE_DAYS = 7;

/** Whether somebody is still to do it. */
export function isOpenTask({ status }: Task): boolean {
  return OPEN.includes(status);
}

/** One Task for each lasting action; its key is care plan + step + ordinal, so the same need never makes two. */
export function desiredTasks(input: ReconcileInput): readonly Task[] {
  const { pathway, carePlan } = input;
  return pathway.next
    .filter((next) => LASTING.includes(next.kind))
    .map((next) => {
      const key = taskKey(next, pathway);
      const found = storedItem(input, 'Task', key);
      const step = pathway.steps.find((candidate) => candidate.id === next.step);
      return {
        resourceType: 'Task',
        meta: { ...found?.meta, profile: [profile('kap-task')] },
        identifier: [itemIdentifier(carePlan, key)],
        // A person may have accepted or started it: an open state is theirs to keep.
        status: found !== undefined && isOpenTask(found) ? found.status : 'requested',
        intent: 'order',
        priority: next.urgent ? 'urgent' : isStale(next, found, pathway) ? 'asap' : 'routine',
        code: { coding: [local('kap-activity', step?.activity ?? 'screening')], text: next.title },
        description: next.title,
        for: input.patient,
        authoredOn: found?.authoredOn ?? pathway.assessedAt,
        basedOn: [{ reference: `CarePlan/${carePlan.id ?? ''}` }],
        performerType: next.roles.map((role) => ({ coding: [local('kap-role', role)] })),
        ...periodOf(next),
        ...(next.form === undefined ? {} : { instantiatesCanonical: next.form }),
      } satisfies Task;
    });
}

/** From the day on which it may be done to the one by which it should be. */
function periodOf({ notBefore, dueOn }: NextAction): Pick<Task, 'restriction'> {
  const start = notBefore === undefined ? {} : { start: notBefore };
  const end = dueOn === undefined ? {} : { end: dueOn };
  return notBefore === undefined && dueOn === undefined ? {} : { restriction: { period: { ...start, ...end } } };
}

/** Nobody has done it for long: it moves up wherever tasks are sorted. What may be done from a day on, without a last one, never is. */
function isStale({ dueOn, notBefore }: NextAction, found: Task | undefined, { assessedAt }: Pathway): boolean {
  const since = instantMs(dueOn ?? (notBefore === undefined ? found?.authoredOn : undefined));
  return since !== undefined && (instantMs(assessedAt) ?? since) > since + STALE_DAYS * DAY_MS;
}

/** An open Task whose need is gone, closed: completed when its occurrence was done, cancelled otherwise. */
export function retiredTask(task: Task, pathway: Pathway): Task | undefined {
  if (!isOpenTask(task)) return undefined;
  const [, kind, id, ordinal] = (itemValue(task) ?? '').split('/');
  const step = kind === 'step' ? pathway.steps.find((candidate) => candidate.id === id) : undefined;
  const done = step === undefined ? isResolved(task, pathway) : step.done >= Number(ordinal);
  return { ...task, status: done ? 'completed' : 'cancelled' };
}

function taskKey(next: NextAction, pathway: Pathway): string {
  const step = pathway.steps.find((candidate) => candidate.id === next.step);
  return step === undefined
    ? `action/${next.key}`
    : `step/${step.id}/${String(step.done + 1)}/${next.form === undefined ? next.kind : next.form.replace(canonicalPrefix, '')}`;
}

/** A task that belongs to no step is done when what it asked for no longer shows as open. */
function isResolved(task: Task, pathway: Pathway): boolean {
  const rule = (itemValue(task) ?? '').split('/')[2]?.replace(/^clear-/, '');
  const finding = pathway.findings.find((candidate) => candidate.rule === rule);
  return finding === undefined || finding.clearedBy !== undefined;
}

const canonicalPrefix = canonical('kap-phq-9').replace('kap-phq-9', '');
