import type { Bundle, BundleEntry, Coding, Parameters, ParametersParameter } from '@medplum/fhirtypes';
import { LRUCache } from 'lru-cache';
import { type CodeCheck, type CodeChecks, codeKey } from '../core/safety/rule-codings.ts';
import { hierarchyValueSet, type RuleHierarchy, ruleHierarchies } from '../core/safety/rule-hierarchies.ts';
import { asBundle, asResource, request } from './ehr-client.ts';
import { type EhrFault, EhrError, faultOf } from './ehr-error.ts';
import { createTurns, each } from './turns.ts';

export interface TerminologyServerOptions {
  /** FHIR base without a trailing slash; every request stays below it. */
  readonly base: string;
  readonly token?: string;
  readonly fetch: typeof fetch;
  /** Told of what could not be asked; no code of a patient is in it. */
  readonly failed: (fault: EhrFault) => void;
  /** Milliseconds of real time; `Date.now` by default. */
  readonly clock?: () => number;
}

export interface AskingFor {
  /** Whose codes they are; never sent. Of several patients each has a turn, however many codes one of them has. */
  readonly patientId: string;
  readonly signal: AbortSignal;
}

export interface TerminologyServer {
  /** What the rules' hierarchies say of each code. Never throws: what could not be asked is `unchecked`. */
  check(codings: readonly Coding[], asking: AskingFor): Promise<CodeChecks>;
}

/** How long an answer stands, codes kept, pause after a server that did not answer. Product choices. */
const TTL_MS = 24 * 60 * 60_000;
const MAX_CODES = 20_000;
const PAUSE_MS = 30_000;
/** What one code may take, however many questions it needs. A product choice. */
const PATIENCE_MS = 300_000;
/** Codes, and questions about one code, under way at a time; `$subsumes` in one batch. Product choices. */
const AT_ONCE = 4;
const PER_BATCH = 25;
/** Codes that wait to be asked about, of one patient and of all; what comes beyond is not asked this time. Product choices. */
const MAX_WAITING = { perLane: 100, inAll: 1_000 };

const UNCHECKED: CodeCheck = { state: 'unchecked' };

/**
 * Asks a FHIR terminology server which rules a SNOMED CT code falls under, although no rule enumerates it: `$validate-code` against
 * the hierarchies, all rules in one question first; a server that takes no value set in the question is asked by `$subsumes`.
 * Answers are kept for a day. A code that the server does not know is `unchecked`, not "under no rule". Whoever can't wait gets
 * `unchecked`; the question goes on, so that the next to ask finds the answer. So does a code for which too many wait already, which
 * is not asked then.
 */
export function createTerminologyServer(options: TerminologyServerOptions): TerminologyServer {
  const known = new LRUCache<string, Promise<CodeCheck>>({ max: MAX_CODES, ttl: TTL_MS });
  const clock = options.clock ?? (() => Date.now());
  const turns = createTurns({ places: AT_ONCE, ...MAX_WAITING });
  let pausedUntil = 0;
  const ask = async (coding: Coding): Promise<CodeCheck> => {
    if (clock() < pausedUntil) return UNCHECKED;
    try {
      return await classify({ ...options, signal: AbortSignal.timeout(PATIENCE_MS) }, coding);
    } catch (error) {
      pausedUntil = clock() + PAUSE_MS;
      options.failed(faultOf(error));
      return UNCHECKED;
    }
  };
  const once = (coding: Coding, patientId: string): Promise<CodeCheck> => {
    const key = codeKey(coding);
    const before = known.get(key);
    if (before !== undefined) return before;
    const asked = turns.run(() => ask(coding), patientId);
    if (asked === undefined) return Promise.resolve(UNCHECKED);
    const answer = asked.then((check) => {
      // Only answers are kept: what failed is asked again.
      if (check.state === 'unchecked') known.delete(key);
      return check;
    });
    known.set(key, answer);
    return answer;
  };
  return {
    check: async (codings, { patientId, signal }) => {
      const given = givenUp(signal);
      const checks = codings.map(async (coding): Promise<[string, CodeCheck]> => [
        codeKey(coding),
        await Promise.race([once(coding, patientId), given]),
      ]);
      return new Map(await Promise.all(checks));
    },
  };
}

function givenUp(signal: AbortSignal): Promise<CodeCheck> {
  return new Promise((resolve) => {
    const end = (): void => {
      resolve(UNCHECKED);
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}

type Asking = TerminologyServerOptions & { readonly signal: AbortSignal };

/** @throws EhrError when the server does not answer */
async function classify(asking: Asking, coding: Coding): Promise<CodeCheck> {
  const exists = new URLSearchParams({ url: coding.system ?? '', code: coding.code ?? '' });
  if (!result(await request(asking, `${asking.base}/CodeSystem/$validate-code?${exists.toString()}`, { method: 'GET' })))
    return { state: 'unchecked' };
  const hierarchies = ruleHierarchies();
  try {
    const all = hierarchies.flatMap(({ concepts }) => concepts);
    if (!(await isBelow(asking, coding, all))) return { state: 'checked', rules: [] };
    const within = await each(hierarchies, AT_ONCE, async ({ rule, concepts }) =>
      (await isBelow(asking, coding, concepts)) ? [rule] : [],
    );
    return { state: 'checked', rules: within.flat() };
  } catch (error) {
    if (error instanceof EhrError && (error.fault === 'refused' || error.fault === 'not-found'))
      return bySubsumption(asking, coding);
    throw error;
  }
}

async function isBelow(asking: Asking, coding: Coding, concepts: readonly string[]): Promise<boolean> {
  const { system, code } = coding;
  const parameter: ParametersParameter[] = [
    { name: 'valueSet', resource: hierarchyValueSet(concepts) },
    { name: 'coding', valueCoding: { ...(system === undefined ? {} : { system }), ...(code === undefined ? {} : { code }) } },
  ];
  const body = JSON.stringify({ resourceType: 'Parameters', parameter } satisfies Parameters);
  return result(await request(asking, `${asking.base}/ValueSet/$validate-code`, { method: 'POST', body }));
}

/** Each enumerated concept, in batches. @throws EhrError also when a single question of a batch has no answer */
async function bySubsumption(asking: Asking, coding: Coding): Promise<CodeCheck> {
  const questions = ruleHierarchies().flatMap(({ rule, concepts }) => concepts.map((concept) => ({ rule, concept })));
  const slices = Array.from({ length: Math.ceil(questions.length / PER_BATCH) }, (_, at) =>
    questions.slice(at * PER_BATCH, (at + 1) * PER_BATCH),
  );
  const rules = await each(slices, AT_ONCE, async (slice) => {
    const entry = slice.map(({ concept }): BundleEntry => {
      const query = new URLSearchParams({ system: coding.system ?? '', codeA: concept, codeB: coding.code ?? '' });
      return { request: { method: 'GET', url: `CodeSystem/$subsumes?${query.toString()}` } };
    });
    const body = JSON.stringify({ resourceType: 'Bundle', type: 'batch', entry } satisfies Bundle);
    const answers = asBundle(await request(asking, asking.base, { method: 'POST', body })).entry ?? [];
    if (answers.length !== slice.length) throw new EhrError('malformed');
    return slice.filter((_, at) => subsumes(answers[at])).map(({ rule }) => rule);
  });
  return { state: 'checked', rules: [...new Set(rules.flat())] satisfies RuleHierarchy['rule'][] };
}

function subsumes(entry: BundleEntry | undefined): boolean {
  const outcome = parameterOf(entry?.resource, 'outcome').valueCode;
  if (outcome === undefined) throw new EhrError('malformed');
  return outcome === 'subsumes' || outcome === 'equivalent';
}

function result(answer: unknown): boolean {
  const { valueBoolean } = parameterOf(answer, 'result');
  if (valueBoolean === undefined) throw new EhrError('malformed');
  return valueBoolean;
}

function parameterOf(answer: unknown, name: string): Partial<ParametersParameter> {
  const { parameter } = asResource(answer, 'Parameters') as Parameters;
  return (Array.isArray(parameter) ? parameter : []).find((one) => one.name === name) ?? {};
}
