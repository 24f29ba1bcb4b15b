import { hash } from 'node:crypto';
import type { Resource } from '@medplum/fhirtypes';
import type { Action, Card, KapCard, Suggestion } from '../../core/cards/card.ts';
import type { HookRequest } from '../../ehr/hooks/wire.ts';
import type { AppContext, AppContexts } from '../app-context.ts';

/** A card as it goes over the wire: with uuids, by which feedback names it. */
export type WireCard = Omit<Card, 'suggestions'> & {
  readonly uuid: string;
  readonly suggestions?: readonly (Suggestion & { readonly uuid: string })[];
};

/** The same hook call gives the same uuids, so an answer that is asked for again is the same answer. */
export function wireCard(shown: KapCard, request: HookRequest, contexts: AppContexts): WireCard {
  const { key, card } = shown;
  const { suggestions, ...known } = card;
  const appContext = contexts.sign(contextOf(shown), request.patientId);
  const rest = {
    ...known,
    ...(known.detail === undefined ? {} : { detail: withoutAutolinks(known.detail) }),
    ...(known.links === undefined
      ? {}
      : { links: known.links.map((link) => (link.type === 'smart' ? { ...link, appContext } : link)) }),
  };
  const uuid = uuidOf([request.hookInstance, request.patientId, key]);
  if (suggestions === undefined || suggestions.length === 0) return { ...rest, uuid };
  return {
    ...rest,
    uuid,
    suggestions: suggestions.map((suggestion, at) => ({
      ...suggestion,
      uuid: uuidOf([request.hookInstance, request.patientId, key, String(at)]),
      actions: suggestion.actions.map((action) => withoutEmpty(addressed(action, request))),
    })),
  };
}

const VIEWS: Readonly<Record<string, AppContext['view']>> = {
  hold: 'gate',
  'not-ready': 'gate',
  unknown: 'gate',
  cautions: 'findings',
  dose: 'order',
  unclassified: 'order',
  discharge: 'session',
};

/** Where in the panel a card's link leads. */
function contextOf({ key, rules: [rule] }: KapCard): AppContext {
  return { view: VIEWS[key.replace(/-\d+$/, '')] ?? 'pathway', ...(rule === undefined ? {} : { rule }) };
}

const JOINER = '\u2060';

/**
 * A detail's text comes from charts, and GitHub-flavoured Markdown makes links of bare addresses: an invisible word joiner inside
 * the scheme, after the www or around the @ keeps them text, whatever stands before: a link may follow an emphasis or a bracket at once.
 * Links of ours are in `links` and `source`.
 */
function withoutAutolinks(markdown: string): string {
  return markdown
    .replaceAll('://', `:${JOINER}//`)
    .replaceAll('@', `${JOINER}@${JOINER}`)
    .replaceAll(/www\.|(?:mailto|xmpp):/gi, (found) => `${found.slice(0, -1)}${JOINER}${found.slice(-1)}`);
}

/** A uuid (version 8, RFC 9562) that is a digest of the parts. */
export function uuidOf(parts: readonly string[]): string {
  const bytes = hash('sha256', JSON.stringify(parts), 'buffer').subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A Task that a suggestion creates is for the patient and the visit of the hook. */
function addressed(action: Action, request: HookRequest): Action {
  if (action.type === 'delete' || action.resource.resourceType !== 'Task') return action;
  const resource: Resource = {
    ...action.resource,
    for: action.resource.for ?? { reference: `Patient/${request.patientId}` },
    ...(request.encounterId === undefined ? {} : { encounter: { reference: `Encounter/${request.encounterId}` } }),
  };
  return { ...action, resource };
}

/** The specification allows nothing null or empty, and a draft that is sent back may have brought some. */
function withoutEmpty(action: Action): Action {
  // Only what is empty is taken away; an action's own members are not.
  return action.type === 'delete' ? action : { ...action, resource: cleaned(action.resource) as Resource };
}

/** The same object where nothing in it is empty, as in most. */
function cleaned(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return cleanedList(value);
  const known = value as Readonly<Record<string, unknown>>;
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(known)) {
    const item = known[key];
    const next = cleaned(item);
    if (next === item && !isEmpty(next)) continue;
    copy ??= { ...known };
    if (isEmpty(next)) Reflect.deleteProperty(copy, key);
    else copy[key] = next;
  }
  return copy ?? value;
}

function cleanedList(items: readonly unknown[]): readonly unknown[] {
  const kept = items.map(cleaned).filter((item) => !isEmpty(item));
  return kept.length === items.length && kept.every((item, at) => item === items[at]) ? items : kept;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === '') return true;
  if (typeof value !== 'object') return false;
  for (const _key in value) return false;
  return true;
}
