import type { Resource } from '@medplum/fhirtypes';
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../core/pathway/digest.ts';
import { CANONICAL_BASE } from '../../terminology/systems.ts';

/** What a person sees artifacts grouped by, in the order in which they are installed. */
export const GROUPS = [
  'terminology',
  'profiles',
  'forms',
  'protocols',
  'access policies',
  'bots',
  'operations',
  'subscriptions',
  'service client',
] as const;
export type Group = (typeof GROUPS)[number];

/** How an artifact comes to be: a FHIR write, the project's admin route, a deployment, or the membership of a bot or client. */
export type Route = 'fhir' | 'admin' | 'deploy' | 'membership';

/** One thing that an installation puts into a project. */
export interface Artifact {
  /** Unique within a release, such as `Questionnaire/kap-phq-9`. */
  readonly key: string;
  readonly group: Group;
  readonly route: Route;
  /** Without id; another artifact is referred to as `kap:<key>`. For a deployment: the code as a Binary. */
  readonly resource: Resource;
  /** The artifact that a deployment or a membership belongs to. */
  readonly owner?: string;
}

/** Marks what we installed and names it, where a resource has neither url nor identifier to be found by. */
export const ARTIFACT_TAG = `${CANONICAL_BASE}/sid/kap-artifact`;
/** Identifier system of our Bots. */
export const BOT_IDENTIFIER = `${CANONICAL_BASE}/sid/kap-bot`;
const PLACEHOLDER = 'kap:';

/** How another artifact is referred to before its id is known. */
export function refTo(key: string): string {
  return `${PLACEHOLDER}${key}`;
}

/** Replaces references to artifacts by `Type/id`; `missing` names those that are not there yet. */
export function resolveRefs<T>(
  value: T,
  ids: ReadonlyMap<string, string>,
): { readonly value: T; readonly missing: readonly string[] } {
  const missing: string[] = [];
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string' && part.startsWith(PLACEHOLDER)) {
      const key = part.slice(PLACEHOLDER.length);
      const id = ids.get(key);
      if (id === undefined) missing.push(key);
      return id ?? part;
    }
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, member]) => [name, walk(member)]));
  };
  return { value: walk(value) as T, missing };
}

/** What the server or an administrator adds and no artifact of ours says. */
const NOT_OURS: Readonly<Record<string, readonly string[]>> = {
  Bot: ['sourceCode', 'executableCode', 'timeout', 'runtimeVersion'],
  ClientApplication: ['secret', 'retiringSecret', 'redirectUri', 'redirectUris', 'launchUri', 'jwksUri', 'signInForm'],
  Subscription: ['error'],
  ProjectMembership: ['admin', 'access', 'userName', 'identifier', 'userConfiguration', 'user', 'project', 'active'],
};

/** The part of a resource that an installation answers for: without ids, versions, and what the server fills in. */
export function contentOf(resource: Resource): Readonly<Record<string, unknown>> {
  const left = ['id', 'meta', 'text', ...(NOT_OURS[resource.resourceType] ?? [])];
  const { profile, tag, security } = resource.meta ?? {};
  const meta = Object.fromEntries(Object.entries({ profile, tag, security }).filter(([, value]) => value !== undefined));
  const own = Object.fromEntries(Object.entries(resource).filter(([name]) => !left.includes(name)));
  return { ...own, ...(Object.keys(meta).length === 0 ? {} : { meta }) };
}

/** A fingerprint of the content: 32 hexadecimal digits of SHA-256. */
export function hashOf(resource: Resource): string {
  return hashText(canonicalJson(contentOf(resource)));
}

/** A fingerprint of text such as a bot's code. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
