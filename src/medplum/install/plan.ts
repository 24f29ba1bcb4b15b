import type { Resource } from '@medplum/fhirtypes';
import { type Artifact, contentOf, type Group, hashOf, hashText, resolveRefs } from './artifact.ts';
import { describeChange } from './describe-change.ts';
import { type InstallationRecord, UNKNOWN_NEXT } from './record.ts';

/** What the project holds, by artifact key; for a deployment the Bot that it belongs to. */
export interface ProjectState {
  readonly record: InstallationRecord | undefined;
  readonly found: ReadonlyMap<string, Resource>;
}

/**
 * `conflict`: the clinic changed what we installed (or has its own under our name); left alone without --take-ours.
 * `remove`: an earlier release installed it and this one has it no more.
 */
export type Action = 'create' | 'update' | 'unchanged' | 'conflict' | 'remove';

export interface Step {
  readonly key: string;
  readonly group: Group;
  readonly action: Action;
  /** Absent for what is removed. */
  readonly artifact?: Artifact;
  /** What is there now. */
  readonly existing?: Resource;
  /** `Type/id` of what is there. */
  readonly item: string | undefined;
  /** Fingerprint of what should be there; undefined while it refers to what does not exist yet. */
  readonly hash: string | undefined;
  /** Lines for people: what would change, or for a conflict what the clinic has against ours. */
  readonly changes: readonly string[];
}

export interface Plan {
  readonly steps: readonly Step[];
  readonly record: InstallationRecord | undefined;
}

/** Types whose removal on an upgrade takes nothing from anybody's record; definitions stay, since data may refer to them. */
const REMOVABLE = /^(Subscription|Bot|Membership|Code|AccessPolicy|OperationDefinition)\//;

/** Compares what should be with what is; of what is not wanted now, `keep` stays. Pure. */
export function planInstallation(
  desired: readonly Artifact[],
  state: ProjectState,
  options: { readonly takeOurs: boolean; readonly keep?: ReadonlySet<string> },
): Plan {
  const ids = new Map([...state.found].map(([key, { resourceType, id }]) => [key, `${resourceType}/${id ?? ''}`]));
  const steps = desired.map((artifact) =>
    artifact.route === 'deploy'
      ? planDeployment(artifact, state, options.takeOurs)
      : planOne(artifact, { state, ids, ...options }),
  );
  return {
    steps: [...steps, ...planRemovals([...desired.map(({ key }) => key), ...(options.keep ?? [])], state)],
    record: state.record,
  };
}

interface Around {
  readonly state: ProjectState;
  readonly ids: ReadonlyMap<string, string>;
  readonly takeOurs: boolean;
}

function planOne(artifact: Artifact, { state, ids, takeOurs }: Around): Step {
  const { key, group } = artifact;
  const { value: wanted, missing } = resolveRefs(artifact.resource, ids);
  const hash = missing.length === 0 ? hashOf(wanted) : undefined;
  const existing = state.found.get(key);
  const base = { key, group, artifact, item: existing === undefined ? undefined : ids.get(key), hash };
  if (existing === undefined) return { ...base, action: 'create', changes: [] };
  const now = hashOf(existing);
  if (now === hash) return { ...base, existing, action: 'unchanged', changes: [] };
  const known = state.record?.artifacts.get(key);
  const ours = known !== undefined && (known.hash === now || known.next === now || known.next === UNKNOWN_NEXT);
  const changes = describeChange(contentOf(existing), contentOf(wanted));
  return { ...base, existing, action: ours || takeOurs ? 'update' : 'conflict', changes };
}

/** A deployment can't be read back cheaply: the Binary that the Bot names stands for its code. */
function planDeployment(artifact: Artifact, state: ProjectState, takeOurs: boolean): Step {
  const { key, group, resource, owner = '' } = artifact;
  const hash = hashText(resource.resourceType === 'Binary' ? (resource.data ?? '') : '');
  const deployed = deployedBinary(state.found.get(owner));
  const known = state.record?.artifacts.get(key);
  const base = { key, group, artifact, item: deployed, hash };
  if (deployed === undefined) return { ...base, action: 'create', changes: [] };
  const ours = known !== undefined && (known.next !== undefined || known.item === deployed);
  if (ours && known.hash === hash && known.item === deployed) return { ...base, action: 'unchanged', changes: [] };
  const changes = [ours ? 'code: of an earlier release, becomes that of this one' : 'code: was deployed by somebody else'];
  return { ...base, action: ours || takeOurs ? 'update' : 'conflict', changes };
}

/** `Binary/id` of the code that a Bot runs; Medplum may give the address of its storage instead. */
export function deployedBinary(bot: Resource | undefined): string | undefined {
  const url = bot?.resourceType === 'Bot' ? bot.executableCode?.url : undefined;
  const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(url ?? '')?.[0];
  return id === undefined ? undefined : `Binary/${id}`;
}

function planRemovals(keys: readonly string[], { record, found }: ProjectState): readonly Step[] {
  const wanted = new Set(keys);
  return [...(record?.artifacts ?? [])]
    .filter(([key]) => !wanted.has(key) && REMOVABLE.test(key))
    .map(([key, { item }]) => {
      const existing = found.get(key);
      return {
        key,
        group: key.startsWith('Subscription/') ? ('subscriptions' as const) : ('bots' as const),
        action: 'remove' as const,
        item,
        hash: undefined,
        changes: [],
        ...(existing === undefined ? {} : { existing }),
      };
    });
}

/** How many steps of each action there are. */
export function countActions({ steps }: Plan): Readonly<Record<Action, number>> {
  const counts = { create: 0, update: 0, unchanged: 0, conflict: 0, remove: 0 };
  for (const { action } of steps) counts[action] += 1;
  return counts;
}
