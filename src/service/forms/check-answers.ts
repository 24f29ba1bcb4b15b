import type { QuestionnaireItem, QuestionnaireResponseItem, QuestionnaireResponseItemAnswer } from '@medplum/fhirtypes';
import { type AnswersByLinkId, isEnabled } from './enable-when.ts';
import { readAnswer } from './read-answer.ts';

export interface AnswerFault {
  /** FHIRPath of the fault in the QuestionnaireResponse. */
  readonly expression: string;
  readonly text: string;
}

export interface CheckedAnswers {
  /** Clean items in the form's order; answers to what is not asked are left out. */
  readonly items: readonly QuestionnaireResponseItem[];
  readonly faults: readonly AnswerFault[];
}

interface Sent {
  readonly linkId: string;
  readonly answer: readonly unknown[];
  readonly item: readonly Sent[];
  readonly path: string;
}

/** Holds what was sent against the form: known items, types, options, one answer unless repeating, nothing required missing. */
export function checkAnswers(form: readonly QuestionnaireItem[], sent: unknown): CheckedAnswers {
  const roots = readItems(sent, 'QuestionnaireResponse');
  const faults: AnswerFault[] = [...unknownItems(form, roots), ...doubled(roots)];
  const answers = (linkId: string) => readQuietly(findQuestion(form, linkId), findSent(roots, linkId));
  const items = form.flatMap((question) => checkItem(question, roots, { answers, faults, parent: 'QuestionnaireResponse' }));
  return { items, faults };
}

interface Scope {
  readonly answers: AnswersByLinkId;
  readonly faults: AnswerFault[];
  readonly parent: string;
}

function checkItem(question: QuestionnaireItem, siblings: readonly Sent[], scope: Scope): readonly QuestionnaireResponseItem[] {
  const linkId = question.linkId;
  if (question.type === 'display' || !isEnabled(question, scope.answers)) return [];
  const sent = siblings.find((one) => one.linkId === linkId);
  const path = sent?.path ?? `${scope.parent}.item.where(linkId='${linkId}')`;
  const nested = (question.item ?? []).flatMap((one) => checkItem(one, sent?.item ?? [], { ...scope, parent: path }));
  const answer = question.type === 'group' ? [] : checkAnswer(question, { sent, path, faults: scope.faults });
  if (answer.length === 0 && nested.length === 0) return [];
  const text = question.text === undefined ? {} : { text: question.text };
  return [
    {
      linkId,
      ...text,
      ...(answer.length === 0 ? {} : { answer: [...answer] }),
      ...(nested.length === 0 ? {} : { item: nested }),
    },
  ];
}

function checkAnswer(
  question: QuestionnaireItem,
  { sent, path, faults }: { readonly sent: Sent | undefined; readonly path: string; readonly faults: AnswerFault[] },
): readonly QuestionnaireResponseItemAnswer[] {
  const given = sent?.answer ?? [];
  if (given.length === 0 && question.required === true)
    faults.push({ expression: path, text: `${question.linkId} must be answered` });
  if (given.length > 1 && question.repeats !== true)
    faults.push({ expression: path, text: `${question.linkId} takes one answer` });
  return given.flatMap((one, at) => {
    const read = readAnswer(question, one);
    if (read.ok) return [read.answer];
    faults.push({ expression: `${path}.answer[${String(at)}]`, text: `${question.linkId} ${read.reason}` });
    return [];
  });
}

function readItems(parent: unknown, path: string): readonly Sent[] {
  const items: readonly unknown[] = isRecord(parent) && Array.isArray(parent['item']) ? parent['item'] : [];
  return items.flatMap((item, at) => {
    if (!isRecord(item) || typeof item['linkId'] !== 'string') return [];
    const own = `${path}.item[${String(at)}]`;
    const answer: readonly unknown[] = Array.isArray(item['answer']) ? item['answer'] : [];
    // Items nested in an answer count as the item's own.
    const inAnswers = answer.flatMap((one, index) => readItems(one, `${own}.answer[${String(index)}]`));
    return [{ linkId: item['linkId'], answer, item: [...readItems(item, own), ...inAnswers], path: own }];
  });
}

function unknownItems(form: readonly QuestionnaireItem[], sent: readonly Sent[]): readonly AnswerFault[] {
  return sent.flatMap((one) => {
    const question = form.find(({ linkId }) => linkId === one.linkId);
    if (question === undefined) return [{ expression: `${one.path}.linkId`, text: 'this form has no such item here' }];
    return unknownItems(question.item ?? [], one.item);
  });
}

function doubled(sent: readonly Sent[]): readonly AnswerFault[] {
  return sent.flatMap((one, at) => [
    ...(sent.findIndex(({ linkId }) => linkId === one.linkId) === at
      ? []
      : [{ expression: one.path, text: 'this item appears twice' }]),
    ...doubled(one.item),
  ]);
}

function readQuietly(
  question: QuestionnaireItem | undefined,
  sent: Sent | undefined,
): readonly QuestionnaireResponseItemAnswer[] {
  if (question === undefined) return [];
  return (sent?.answer ?? []).flatMap((one) => {
    const read = readAnswer(question, one);
    return read.ok ? [read.answer] : [];
  });
}

function findQuestion(form: readonly QuestionnaireItem[], linkId: string): QuestionnaireItem | undefined {
  return (
    form.find((one) => one.linkId === linkId) ??
    form.map((one) => findQuestion(one.item ?? [], linkId)).find((one) => one !== undefined)
  );
}

function findSent(sent: readonly Sent[], linkId: string): Sent | undefined {
  return (
    sent.find((one) => one.linkId === linkId) ?? sent.map((one) => findSent(one.item, linkId)).find((one) => one !== undefined)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
