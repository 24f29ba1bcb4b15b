import type { MedicationRequest } from '@medplum/fhirtypes';
import { extension } from '../../terminology/codes.ts';
import type { PrescribingRule, RuleTopic } from '../../terminology/prescribing-rules.ts';
import type { Source } from '../decision.ts';
import { DAY_MS, dateOf, instantMs, plusMonths } from '../time.ts';
import type { LozengeEntry, LozengeSources } from './lozenge-entries.ts';

/** What of a supply will end, said before it does. */
export interface SupplyWarning {
  readonly id: 'last-refill' | 'no-refill' | 'supply-ends' | 'validity-ends' | 'validity-ended' | 'early-refill';
  readonly text: string;
  readonly source: Source;
}

export interface SupplyOutlook {
  /** How often it was dispensed. */
  readonly fills: number;
  /** Whole refills that the order still has; undefined when its quantity can't be counted. */
  readonly refillsLeft: number | undefined;
  /** FHIR dates. The first is where the law says one and the order how long a fill lasts. */
  readonly nextFillFrom: string | undefined;
  readonly validUntil: string | undefined;
  readonly warnings: readonly SupplyWarning[];
  /** What was dispensed when the law did not let it be. */
  readonly breaches: readonly string[];
  /** Why the law does not let it be dispensed at an instant; undefined when it does. */
  readonly breachAt: (at: string) => string | undefined;
}

interface Asked extends LozengeSources {
  readonly entries: readonly LozengeEntry[];
  readonly expected: number | undefined;
  /** Lozenges of one fill. */
  readonly once: number | undefined;
  readonly perDose: { readonly pieces: number } | undefined;
}

const IN_HAND: Source = { citation: 'Counted from the ledger; said one dose ahead, a product choice', grade: 'M', weak: true };
const OPEN: readonly string[] = ['active', 'on-hold'];

/** How far refills, supply and validity of one prescription reach, by its ledger, the law's dates and the protocol's spacing. */
export function supplyOutlook(order: MedicationRequest, asked: Asked): SupplyOutlook {
  const { entries, rules } = asked;
  const fills = entries.filter(({ event }) => event === 'dispensed');
  const refillsLeft = leftOf(order, asked, fills);
  const months = ruleOf(rules, 'validity');
  const validUntil = months?.limit === undefined ? undefined : plusMonths(issuedAt(order), months.limit);
  const early = earlyOf(order, asked);
  const nextFillFrom = early(fills);
  const breachAt = (at: string, before = fills): string | undefined => {
    const day = at.slice(0, 10);
    const from = early(before);
    if (validUntil !== undefined && day > validUntil) return said(`It could be filled until ${validUntil}`, months);
    if (from !== undefined && day < from) return said(`It is not to be refilled before ${from}`, ruleOf(rules, 'early-refill'));
    return undefined;
  };
  const breaches = fills.flatMap(({ at }, index) => {
    const why = breachAt(at, fills.slice(0, index));
    return why === undefined ? [] : [`Dispensed on ${at.slice(0, 10)}. ${why}`];
  });
  const state = { fills: fills.length, refillsLeft, nextFillFrom, validUntil };
  const warnings = OPEN.includes(order.status) ? warningsOf(state, { ...asked, order }) : [];
  return { ...state, warnings, breaches, breachAt };
}

function said(text: string, rule: PrescribingRule | undefined): string {
  return rule === undefined ? `${text}.` : `${text} (${rule.source.citation}).`;
}

function ruleOf(rules: readonly PrescribingRule[], topic: RuleTopic): PrescribingRule | undefined {
  return rules
    .filter((rule) => rule.topic === topic && rule.limit !== undefined)
    .toSorted((a, b) => (a.limit ?? 0) - (b.limit ?? 0))[0];
}

/** When it was issued: as reported, else as the EHR says. */
function issuedAt({ authoredOn, extension: extensions }: MedicationRequest): string | undefined {
  const parts = extensions?.find(({ url }) => url === extension('kap-issued'))?.extension;
  return parts?.find(({ url }) => url === 'at')?.valueDateTime ?? authoredOn;
}

function leftOf(order: MedicationRequest, { once }: Asked, fills: readonly LozengeEntry[]): number | undefined {
  const repeats = order.dispenseRequest?.numberOfRepeatsAllowed ?? 0;
  if (once === undefined || fills.some(({ count }) => count === undefined)) return undefined;
  if (fills.length === 0) return repeats;
  const dispensed = fills.reduce((sum, { count = 0 }) => sum + count, 0);
  // What is left of the first fill is no refill.
  return Math.max(0, Math.min(repeats, Math.floor((once * (1 + repeats) - dispensed) / once + 1e-9)));
}

/** The first day of the next fill, from the last one, the days that it lasts and the days that the law gives. */
function earlyOf(order: MedicationRequest, { rules, once }: Asked): (fills: readonly LozengeEntry[]) => string | undefined {
  const limit = ruleOf(rules, 'early-refill')?.limit;
  const duration = order.dispenseRequest?.expectedSupplyDuration;
  const days = duration?.code === 'd' ? duration.value : undefined;
  return (fills) => {
    const last = fills.at(-1);
    const atMs = instantMs(last?.at.slice(0, 10));
    if (limit === undefined || days === undefined || atMs === undefined || once === undefined || last?.count === undefined)
      return undefined;
    // A part of a fill lasts a part of its days.
    return dateOf(atMs + (Math.floor(days * Math.min(1, last.count / once)) - limit) * DAY_MS);
  };
}

interface State {
  readonly fills: number;
  readonly refillsLeft: number | undefined;
  readonly nextFillFrom: string | undefined;
  readonly validUntil: string | undefined;
}

function warningsOf(state: State, asked: Asked & { readonly order: MedicationRequest }): readonly SupplyWarning[] {
  return [...refillWarnings(state, asked), ...validityWarnings(state, asked), ...earlyWarning(state, asked)];
}

function refillWarnings(
  { fills, refillsLeft }: State,
  { expected, perDose, rules, order }: Asked & { order: MedicationRequest },
) {
  if (fills === 0 || refillsLeft === undefined) return [];
  const source = ruleOf(rules, 'refills')?.source ?? IN_HAND;
  const repeats = order.dispenseRequest?.numberOfRepeatsAllowed ?? 0;
  const doses = expected === undefined || perDose === undefined ? undefined : Math.floor(expected / perDose.pieces + 1e-9);
  const inHand = doses === undefined ? '' : ` ${String(doses)} doses are in hand.`;
  return [
    ...(refillsLeft === 1 ? [{ id: 'last-refill' as const, text: `One refill is left.${inHand}`, source }] : []),
    ...(repeats > 0 && refillsLeft === 0 ? [{ id: 'no-refill' as const, text: `No refill is left.${inHand}`, source }] : []),
    ...(refillsLeft === 0 && doses !== undefined && doses <= 1
      ? [{ id: 'supply-ends' as const, text: `${dosesLeft(doses)} No refill is left; the next order is due.`, source: IN_HAND }]
      : []),
  ];
}

function dosesLeft(doses: number): string {
  return doses === 0 ? 'No dose is in hand.' : 'One dose is in hand.';
}

/** The law ends filling, not taking: it matters while something is still to be filled. */
function validityWarnings(
  { fills, refillsLeft, validUntil }: State,
  { now, rules, spacingDays }: Asked,
): readonly SupplyWarning[] {
  const rule = ruleOf(rules, 'validity');
  const today = now.slice(0, 10);
  const isOpen = fills === 0 || (refillsLeft ?? 0) > 0;
  if (rule === undefined || validUntil === undefined || !isOpen) return [];
  const text = `It cannot be filled after ${validUntil}.`;
  if (today > validUntil) return [{ id: 'validity-ended', text, source: rule.source }];
  const spacing = spacingDays?.value;
  const nextDose = spacing === undefined ? undefined : dateOf((instantMs(today) ?? 0) + spacing * DAY_MS);
  // One spacing ahead: what is not filled before the next dose is too late for it.
  return nextDose !== undefined && nextDose > validUntil ? [{ id: 'validity-ends', text, source: rule.source }] : [];
}

function earlyWarning({ nextFillFrom, refillsLeft }: State, { now, rules }: Asked): readonly SupplyWarning[] {
  const rule = ruleOf(rules, 'early-refill');
  if (rule === undefined || nextFillFrom === undefined || refillsLeft === 0 || now.slice(0, 10) >= nextFillFrom) return [];
  return [{ id: 'early-refill', text: `It is not to be refilled before ${nextFillFrom}.`, source: rule.source }];
}
