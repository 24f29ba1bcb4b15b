import type { Task } from '@medplum/fhirtypes';
import { updateOf } from '../../medplum/fence.ts';
import { IDENTIFIERS, local } from '../../terminology/codes.ts';
import { writeOnce } from '../api/write-record.ts';
import { AppError } from '../app-error.ts';
import type { Asking } from '../pathway-answer.ts';
import { authorOf } from '../person.ts';
import type { Runtime } from '../runtime.ts';
import type { OrderDecision } from './contract.ts';
import { type Desk, openDesk } from './desk.ts';
import { writeOrder } from './write-order.ts';

const PREFIX = 'question/';
const ANSWER = 'Answer';

/** A question of the prescriber to the therapist about an order. @returns `Task/id` @throws AppError 403, 404 */
export async function askTherapist(
  runtime: Runtime,
  asking: Asking,
  asked: { readonly id: string; readonly text: string },
): Promise<string> {
  const { assessed, me } = await openDesk(runtime, asking);
  if (me?.roles.includes('prescriber') !== true) throw new AppError('scope-missing', 'Only a prescriber asks about an order.');
  const order = assessed.record.resources.find((one) => one.resourceType === 'MedicationRequest' && one.id === asked.id);
  if (order === undefined) throw new AppError('not-found', 'There is no such order of this patient.');
  const identifier = { system: IDENTIFIERS.record, value: `${PREFIX}${runtime.ids()}` };
  const task: Task = {
    resourceType: 'Task',
    identifier: [identifier],
    status: 'requested',
    intent: 'order',
    priority: 'routine',
    code: { coding: [local('kap-activity', 'order')], text: 'Question about the order' },
    description: asked.text,
    focus: { reference: `MedicationRequest/${asked.id}` },
    for: { reference: assessed.record.patientRef },
    authoredOn: runtime.now(),
    requester: authorOf(asking.session, asking.on.tenant.fhirBase),
    performerType: [{ coding: [local('kap-role', 'therapist')] }],
  };
  return writeOnce(await asking.on.store(), task, identifier);
}

/**
 * The therapist's answer: the Task is completed with who said what, and when. An answer is not changed afterwards; the same answer
 * twice is one, and whoever is second is told that it is answered.
 * @returns `Task/id`
 * @throws AppError 403, 404, 409 when somebody else has answered
 */
export async function answerQuestion(
  runtime: Runtime,
  asking: Asking,
  answer: { readonly id: string; readonly text: string },
): Promise<string> {
  const authorReference = authorOf(asking.session, asking.on.tenant.fhirBase);
  await writeOrder(runtime, asking, (desk) => {
    if (!mayAnswer(desk)) throw new AppError('scope-missing', 'Only a therapist answers a question about an order.');
    const task = questionTasks(desk).find(({ id }) => id === answer.id);
    if (task === undefined) throw new AppError('not-found', 'There is no such question about an order of this patient.');
    const said = answerIn(task);
    const isOwn = said?.authorReference?.identifier?.value === authorReference.identifier?.value;
    if (said?.text === answer.text && isOwn) return [];
    if (task.status !== 'requested') throw new AppError('conflict', 'This question has been answered already.');
    const valueAnnotation = { authorReference, time: desk.now, text: answer.text };
    const done: Pick<Task, 'status' | 'lastModified' | 'output'> = {
      status: 'completed',
      lastModified: desk.now,
      output: [{ type: { text: ANSWER }, valueAnnotation }],
    };
    return [updateOf({ ...task, id: answer.id, ...done })];
  });
  return `Task/${answer.id}`;
}

/** By the roles of the record now, not by those of the session. */
export function mayAnswer({ me }: Desk): boolean {
  return me?.roles.includes('therapist') === true;
}

/** Questions about the order that is decided on, the oldest first, and every other one that still waits for its answer. */
export function questionsAbout(desk: Desk, order: string | undefined): OrderDecision['questions'] {
  return questionTasks(desk)
    .filter(({ focus, status }) => (order !== undefined && focus?.reference === order) || status === 'requested')
    .map((task) => {
      const said = answerIn(task);
      return {
        task: `Task/${task.id ?? ''}`,
        order: task.focus?.reference ?? '',
        text: task.description ?? '',
        at: task.authoredOn ?? '',
        ...(task.requester?.display === undefined ? {} : { byName: task.requester.display }),
        ...(said === undefined ? {} : { answer: answerOf(said) }),
      };
    });
}

type Said = NonNullable<ReturnType<typeof answerIn>>;

function answerOf({ text, time = '', authorReference }: Said): NonNullable<OrderDecision['questions'][number]['answer']> {
  return { text, at: time, ...(authorReference?.display === undefined ? {} : { byName: authorReference.display }) };
}

function answerIn({ output }: Task) {
  return output?.find(({ type }) => type.text === ANSWER)?.valueAnnotation;
}

function questionTasks({ assessed }: Desk): readonly Task[] {
  return assessed.record.resources
    .filter((one): one is Task => one.resourceType === 'Task' && one.identifier?.some(isQuestion) === true)
    .toSorted((a, b) => ((a.authoredOn ?? '') < (b.authoredOn ?? '') ? -1 : 1));
}

function isQuestion({ system, value }: { readonly system?: string; readonly value?: string }): boolean {
  return system === IDENTIFIERS.record && value?.startsWith(PREFIX) === true;
}
