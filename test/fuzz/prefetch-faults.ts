import fc from 'fast-check';
import { aCondition, CODES } from '../support/builders.ts';
import { isRecord, listOf, parse } from './judge.ts';
import { DELETED, nasty, pathsOf, replaceAt } from './mutate.ts';
import { type FuzzRequest, hookBody } from './requests.ts';
import type { Target } from './processes.ts';

/** A hook of which exactly one prefetch entry is faulty. */
export interface FaultyHook {
  readonly request: FuzzRequest;
  /** The same call with the entry as it should be, and with the entry as something that nothing can read. */
  readonly whole: FuzzRequest;
  readonly dropped: FuzzRequest;
}

const KEYS = ['conditions', 'medications', 'allergies', 'vitals', 'encounters', 'administrations', 'referrals'];

/** A ketamine order for somebody with epilepsy on the problem list; somewhere in the prefetch, one more entry is broken. */
export function faultyHooks(target: Target): fc.Arbitrary<FaultyHook> {
  const bodies = target.patients.map((patient) => {
    const body = hookBody(target, 'order-sign', patient);
    const subject = { reference: `Patient/${patient.id}` };
    return withEntry(body, 'conditions', aCondition({ id: 'certain-seizure', code: CODES.seizure, subject }));
  });
  return fc.tuple(fc.constantFrom(...bodies), fc.constantFrom(...KEYS)).chain(([body, wanted]) => {
    const key = ownEntry(wanted, body) === undefined ? 'conditions' : wanted;
    const subject = { reference: `Patient/${String(isRecord(body['context']) ? body['context']['patientId'] : '')}` };
    const entry = entryOf(key, subject, body);
    return fc.tuple(fc.constantFrom(...pathsOf(entry)), nasty).map(([path, value]): FaultyHook => {
      // An entry without its own type or subject is another entry, not the same one with a fault.
      const faulty: unknown = replaceAt(entry, path, value === DELETED ? null : value);
      return {
        request: hookOf(withEntry(body, key, faulty)),
        whole: hookOf(withEntry(body, key, entry)),
        dropped: hookOf(withEntry(body, key, 7)),
      };
    });
  });
}

/** An entry of the patient's own of that kind when there is one, else a stroke. */
function entryOf(key: string, subject: object, body: Readonly<Record<string, unknown>>): object {
  return { ...(ownEntry(key, body) ?? { ...aCondition({ code: CODES.stroke }), subject }), id: 'one-more' };
}

function ownEntry(key: string, body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const bundle = isRecord(body['prefetch']) ? body['prefetch'][key] : undefined;
  return listOf(isRecord(bundle) ? bundle['entry'] : undefined)
    .map((entry) => entry['resource'])
    .filter(isRecord)
    .find((one) => one['id'] !== 'certain-seizure');
}

function withEntry(body: Readonly<Record<string, unknown>>, key: string, resource: unknown): Record<string, unknown> {
  const prefetch = isRecord(body['prefetch']) ? body['prefetch'] : {};
  const bundle = isRecord(prefetch[key]) ? prefetch[key] : { resourceType: 'Bundle', type: 'searchset' };
  const entry = [...listOf(bundle['entry']), { resource }];
  return { ...body, prefetch: { ...prefetch, [key]: { ...bundle, entry } } };
}

function hookOf(body: Readonly<Record<string, unknown>>): FuzzRequest {
  const headers = { 'content-type': 'application/json' };
  return {
    kind: 'hook',
    base: 'service',
    method: 'POST',
    path: '/cds-services/kap-order-sign',
    headers,
    body: JSON.stringify(body),
  };
}

/**
 * Whether the faulty call lost nothing that does not rest on the entry: either it was read all the same (the answer of the whole
 * call), or the entry was left out, counted, and every other card is there; and epilepsy holds the order in any case.
 */
export function keepsTheRest(answers: { readonly faulty: string; readonly whole: string; readonly dropped: string }): boolean {
  const [faulty, whole, dropped] = [answers.faulty, answers.whole, answers.dropped].map(summariesOf);
  if (faulty === undefined || whole === undefined || dropped === undefined) return false;
  const holds =
    whole.length === 0 ||
    faulty.some((summary) => /seizure|not on the KAP pathway|ketamine is being ordered/i.test(summary)) ||
    faulty.some((summary) => summary.startsWith('KAP hold'));
  if (!holds) return false;
  // Beyond three cards several problems share one: what counts is that each is said, in a summary or in the lines below it.
  const said = wordsOf(answers.faulty);
  const has = (wanted: readonly string[]) => wanted.every((summary) => said.includes(problemOf(summary)));
  const onPathway = dropped.some((summary) => summary.includes('could not check'));
  return has(whole) || (has(dropped) && (!onPathway || said.includes('could not be read (1)')));
}

/** What a summary begins with, without the word for how grave it is. */
function problemOf(summary: string): string {
  return summary.replace(/^KAP[^:]*: (?:not (?:ready|known): )?/, '').slice(0, 50);
}

function wordsOf(text: string): string {
  const body = parse(text);
  return listOf(isRecord(body) ? body['cards'] : [])
    .flatMap(({ summary, detail }) => [neutral(String(summary)), neutral(String(detail))])
    .join('\n');
}

/** Why an entry was left out may differ; Markdown escapes are for the reader's screen. */
function neutral(text: string): string {
  return text.replaceAll('\\', '').replaceAll(/(?:other|unreadable)[- ](?:patient|entry)/g, 'left out');
}

function summariesOf(text: string): readonly string[] | undefined {
  const body = parse(text);
  if (!isRecord(body) || !Array.isArray(body['cards'])) return undefined;
  return listOf(body['cards']).map(({ summary }) => neutral(String(summary)).slice(0, 90));
}
