import type { CodeableConcept, Coding, ValueSet, ValueSetComposeInclude } from '@medplum/fhirtypes';
import { valueSet } from './artifacts.ts';
import { localSystem } from './codes.ts';
import { findRule } from './rules.ts';
import { SYSTEMS } from './systems.ts';

/** How sure a match is: by a code, or only by a name in text. */
export type Match = 'coded' | 'possible';

interface Matcher {
  /** The code of `kap-rule` whose value set this is; undefined for value sets of no rule about problems. */
  readonly rule: string | undefined;
  /** Every enumerated code, by its system. */
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
  /** One pattern per ICD-10-CM family, over the dotted code. */
  readonly icd10cm: readonly RegExp[];
  /** Families that the value set takes out again. */
  readonly notIcd10cm: readonly RegExp[];
  /** Ingredient names as whole words; undefined when the value set has none. */
  readonly names: RegExp | undefined;
}

const RULE_PREFIX = 'kap-rule-';
const RULE_SYSTEM = localSystem('kap-rule');

const matchers = new Map<string, Matcher>();

/**
 * Whether a concept is in a value set of ours. Looks at every coding, at system and code together; ICD-10-CM by the families
 * that the value set's filters state, dotted or not; ingredient names of `kap-ingredient` as whole words in the text and the displays,
 * which yields `possible`. Undefined = no match, which is not yet "checked": the text may name what we do not know.
 */
export function matchConcept(concept: CodeableConcept | undefined, valueSetId: string): Match | undefined {
  if (concept === undefined) return undefined;
  const matcher = matcherOf(valueSetId);
  const codings = concept.coding ?? [];
  if (codings.some((coding) => isCoded(coding, matcher))) return 'coded';
  const { names } = matcher;
  if (names === undefined) return undefined;
  const texts = [concept.text, ...codings.map((coding) => coding.display)];
  return texts.some((text) => text !== undefined && names.test(text.toLowerCase())) ? 'possible' : undefined;
}

/** Whether the concept carries one of the codings, by system and code; `codings` are ours. */
export function hasCode(concept: CodeableConcept | undefined, codings: readonly Coding[]): boolean {
  return (concept?.coding ?? []).some((coding) => codings.some((wanted) => sameCode(coding, wanted)));
}

function sameCode(a: Coding, b: Coding): boolean {
  return a.system !== undefined && a.code !== undefined && a.system === b.system && a.code.trim() === b.code;
}

function isCoded(coding: Coding, matcher: Matcher): boolean {
  const { system } = coding;
  // A code with a blank at its end means the same, and must not pass for one that no rule knows.
  const code = coding.code?.trim();
  if (system === undefined || code === undefined) return false;
  if (matcher.codes.get(system)?.has(code) === true) return true;
  // What a terminology server found to lie below one of the rule's concepts.
  if (system === RULE_SYSTEM) return code === matcher.rule;
  if (system !== SYSTEMS.icd10cm) return false;
  const icd10cm = dotted(code);
  const within = (family: RegExp): boolean => family.test(icd10cm);
  return matcher.icd10cm.some(within) && !matcher.notIcd10cm.some(within);
}

/** ICD-10-CM codes have their dot after the third character; some systems leave it out. */
function dotted(code: string): string {
  const bare = code.toUpperCase().replaceAll('.', '');
  return bare.length > 3 ? `${bare.slice(0, 3)}.${bare.slice(3)}` : bare;
}

function matcherOf(valueSetId: string): Matcher {
  const known = matchers.get(valueSetId);
  if (known !== undefined) return known;
  const made = makeMatcher(valueSet(valueSetId));
  matchers.set(valueSetId, made);
  return made;
}

function makeMatcher(set: ValueSet): Matcher {
  const includes = set.compose?.include ?? [];
  const excludes = set.compose?.exclude ?? [];
  const ingredients = localSystem('kap-ingredient');
  const names = includes.filter((include) => include.system === ingredients).flatMap(conceptCodes);
  return {
    rule: conditionRule(set.id),
    codes: bySystem(includes),
    icd10cm: includes.filter((include) => include.system === SYSTEMS.icd10cm).flatMap(families),
    notIcd10cm: excludes.filter((exclude) => exclude.system === SYSTEMS.icd10cm).flatMap(families),
    names: names.length === 0 ? undefined : wholeWords(names),
  };
}

function bySystem(includes: readonly ValueSetComposeInclude[]): ReadonlyMap<string, ReadonlySet<string>> {
  const systems = new Map<string, Set<string>>();
  for (const include of includes) {
    const codes = systems.get(include.system ?? '') ?? new Set<string>();
    for (const code of conceptCodes(include)) codes.add(code);
    systems.set(include.system ?? '', codes);
  }
  return systems;
}

/** Only problems are asked of a terminology server: a drug or an allergy that came with a code of ours is not thereby known. */
function conditionRule(valueSetId: string | undefined): string | undefined {
  const rule = valueSetId?.startsWith(RULE_PREFIX) === true ? valueSetId.slice(RULE_PREFIX.length) : undefined;
  return rule !== undefined && findRule(rule)?.kind === 'condition' ? rule : undefined;
}

function conceptCodes(include: ValueSetComposeInclude): readonly string[] {
  return (include.concept ?? []).map((concept) => concept.code);
}

/** The filters `code regex …` of an include; FHIR regexes match the whole code. */
function families(include: ValueSetComposeInclude): readonly RegExp[] {
  return (include.filter ?? [])
    .filter((filter) => filter.property === 'code' && filter.op === 'regex')
    .map((filter) => new RegExp(`^(?:${filter.value})$`, 'u'));
}

/** Letters and digits on either side would make it another word: ketamine is not in esketamine. */
function wholeWords(names: readonly string[]): RegExp {
  const escaped = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}
