import type { Decision } from '../api/orders.ts';
import { factsOf } from './order-facts.ts';

/** What can come out differently between two looks at the same order. */
export type ChangedPart =
  | 'order'
  | 'status'
  | 'content'
  | 'attestation'
  | 'gate'
  | 'finding'
  | 'medication'
  | 'dose'
  | 'weight'
  | 'pdmp'
  | 'match'
  | 'question';

export interface DecisionChange {
  readonly part: ChangedPart;
  /** What it is about: title of a gate line, text of a finding, name of a drug. */
  readonly what: string | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * What differs between what was on the screen and what is there now, so that nobody decides on something else than they looked at.
 * What a person only tries out (route and amount of a proposal) is not in it.
 */
export function decisionChanges(before: Decision, after: Decision): readonly DecisionChange[] {
  return [
    ...orderChanges(before.order, after.order),
    ...keyed('gate', linesOf(before), linesOf(after)),
    ...keyed('finding', findingsOf(before), findingsOf(after)),
    ...keyed('medication', medicationsOf(before), medicationsOf(after)),
    ...keyed('match', matchesOf(before), matchesOf(after)),
    ...keyed('question', questionsOf(before), questionsOf(after)),
    ...valued('dose', String(before.doses.length), String(after.doses.length)),
    ...valued('weight', kg(before), kg(after)),
    ...valued('pdmp', before.pdmp?.at, after.pdmp?.at),
  ];
}

type Order = Decision['order'];

function orderChanges(before: Order, after: Order): readonly DecisionChange[] {
  if (before === undefined && after === undefined) return [];
  if (before?.reference !== after?.reference)
    return [{ part: 'order', what: undefined, before: before?.status, after: after?.status }];
  return [
    ...valued('status', before?.status, after?.status),
    ...valued('content', contentOf(before), contentOf(after)),
    ...valued('attestation', before?.attestation.state, after?.attestation.state),
  ];
}

function contentOf(order: Order): string | undefined {
  if (order === undefined) return undefined;
  const { drug, directions, quantity, refills } = factsOf(order.resource);
  const amount = quantity === undefined ? undefined : `${String(quantity.value)} ${quantity.unit}`;
  return [drug, directions, amount, refills === undefined ? undefined : `+${String(refills)}`]
    .filter((part) => part !== undefined)
    .join(', ');
}

type Keyed = ReadonlyMap<string, { readonly what: string; readonly state: string }>;

const linesOf = ({ gates }: Decision): Keyed =>
  new Map(gates.map(({ id, title, decision }) => [id, { what: title, state: decision }]));
const findingsOf = ({ findings }: Decision): Keyed =>
  new Map(
    findings.map(({ rule, text, clearedBy }) => [rule, { what: text, state: clearedBy === undefined ? 'open' : 'cleared' }]),
  );
const medicationsOf = ({ medications }: Decision): Keyed =>
  new Map(medications.map(({ reference, name, state }) => [reference, { what: name, state }]));
const matchesOf = ({ matches }: Decision): Keyed => new Map(matches.map(({ order, by }) => [order, { what: order, state: by }]));
const questionsOf = ({ questions }: Decision): Keyed =>
  new Map(questions.map(({ task, text, answer }) => [task, { what: text, state: answer === undefined ? 'open' : 'answered' }]));
const kg = ({ weight }: Decision): string | undefined => (weight.kg === undefined ? undefined : `${String(weight.kg)} kg`);

function keyed(part: ChangedPart, before: Keyed, after: Keyed): readonly DecisionChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): readonly DecisionChange[] => {
    const [then, now] = [before.get(key), after.get(key)];
    if (then?.state === now?.state) return [];
    return [{ part, what: now?.what ?? then?.what, before: then?.state, after: now?.state }];
  });
}

function valued(part: ChangedPart, before: string | undefined, after: string | undefined): readonly DecisionChange[] {
  return before === after ? [] : [{ part, what: undefined, before, after }];
}
