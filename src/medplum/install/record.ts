import type { Basic, Extension } from '@medplum/fhirtypes';
import { extension, IDENTIFIERS, local, profile } from '../../terminology/codes.ts';

/** What is remembered of one artifact. */
export interface RecordedArtifact {
  /** `Type/id`; for a deployment the Binary. */
  readonly item: string | undefined;
  /** Fingerprint of what was last written. */
  readonly hash: string | undefined;
  /** Set before a write and cleared after it: what the artifact may also be when a run was killed. `*` when it was not known yet. */
  readonly next: string | undefined;
}

/** What an installation put into a project. */
export interface InstallationRecord {
  readonly version: string;
  readonly state: 'under-way' | 'complete';
  readonly at: string;
  readonly artifacts: ReadonlyMap<string, RecordedArtifact>;
}

/** Identifier value of the one record of a project. */
const RECORD_VALUE = 'installation';
export const RECORD_QUERY = `identifier=${encodeURIComponent(`${IDENTIFIERS.record}|${RECORD_VALUE}`)}`;
export const UNKNOWN_NEXT = '*';

export function buildRecord({ version, state, at, artifacts }: InstallationRecord): Basic {
  const known = [...artifacts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    resourceType: 'Basic',
    meta: { profile: [profile('kap-installation-record')] },
    identifier: [{ system: IDENTIFIERS.record, value: RECORD_VALUE }],
    code: { coding: [local('kap-record', 'installation')] },
    extension: [
      {
        url: extension('kap-installation'),
        extension: [
          { url: 'version', valueString: version },
          { url: 'state', valueCode: state },
          { url: 'at', valueInstant: at },
        ],
      },
      ...known.map(([key, one]) => ({ url: extension('kap-installed-artifact'), extension: partsOf(key, one) })),
    ],
  };
}

function partsOf(key: string, { item, hash, next }: RecordedArtifact): Extension[] {
  return [
    { url: 'key', valueString: key },
    ...(item === undefined ? [] : [{ url: 'item', valueString: item }]),
    ...(hash === undefined ? [] : [{ url: 'hash', valueString: hash }]),
    ...(next === undefined ? [] : [{ url: 'next', valueString: next }]),
  ];
}

/** What a stored record says; undefined when there is none or it can't be read, which then counts as none. */
export function readRecord(basic: Basic | undefined): InstallationRecord | undefined {
  const all = basic?.extension ?? [];
  const head = all.find(({ url }) => url === extension('kap-installation'))?.extension ?? [];
  const version = part(head, 'version')?.valueString;
  const at = part(head, 'at')?.valueInstant;
  if (version === undefined || at === undefined) return undefined;
  const artifacts = all
    .filter(({ url }) => url === extension('kap-installed-artifact'))
    .flatMap(({ extension: parts = [] }): [string, RecordedArtifact][] => {
      const key = part(parts, 'key')?.valueString;
      const one = {
        item: part(parts, 'item')?.valueString,
        hash: part(parts, 'hash')?.valueString,
        next: part(parts, 'next')?.valueString,
      };
      return key === undefined ? [] : [[key, one]];
    });
  const state = part(head, 'state')?.valueCode === 'complete' ? 'complete' : 'under-way';
  return { version, state, at, artifacts: new Map(artifacts) };
}

function part(parts: readonly Extension[], name: string): Extension | undefined {
  return parts.find(({ url }) => url === name);
}
