import type { Basic, Extension } from '@medplum/fhirtypes';
import { CATEGORIES, type Category, type Freshness } from '../core/chart/chart.ts';
import { extension, IDENTIFIERS, isLocal, local, profile } from '../terminology/codes.ts';

/** Freshness of every category of one patient's chart. */
export type FreshnessByCategory = Readonly<Record<Category, Freshness>>;

/** What stands before anything was read from the EHR. */
export const NEVER_READ: FreshnessByCategory = Object.freeze(
  Object.fromEntries(CATEGORIES.map((category) => [category, { state: 'never' }])) as Record<Category, Freshness>,
);

/** Whether a Basic is the record of what was read from the EHR. */
export function isFreshnessRecord(basic: Basic): boolean {
  return isLocal(basic.code, 'kap-record', 'ehr-freshness');
}

/** What a record says; a category that it does not name, or names unreadably, was never read. */
export function readFreshness(record: Basic | undefined): FreshnessByCategory {
  const known = (record?.extension ?? [])
    .filter(({ url }) => url === extension('kap-ehr-freshness'))
    .flatMap((one) => readCategory(one.extension ?? []));
  return { ...NEVER_READ, ...Object.fromEntries(known) };
}

function readCategory(parts: readonly Extension[]): readonly [Category, Freshness][] {
  const part = (name: string) => parts.find(({ url }) => url === name);
  const category = CATEGORIES.find((one) => one === part('category')?.valueCode);
  const at = part('at')?.valueInstant;
  if (category === undefined || at === undefined) return [];
  switch (part('state')?.valueCode) {
    case 'read':
      return [[category, { state: 'read', at }]];
    case 'failed':
      return [[category, { state: 'failed', at, reason: part('reason')?.valueString ?? 'unknown' }]];
    default:
      return [];
  }
}

/** The record of one patient; one exists for each, found by its identifier. */
export function buildFreshnessRecord(patient: string, carePlanKey: string, freshness: FreshnessByCategory): Basic {
  const known = CATEGORIES.flatMap((category) => {
    const one = freshness[category];
    return one.state === 'never' ? [] : [{ url: extension('kap-ehr-freshness'), extension: categoryParts(category, one) }];
  });
  return {
    resourceType: 'Basic',
    meta: { profile: [profile('kap-freshness-record')] },
    identifier: [{ system: IDENTIFIERS.record, value: `${carePlanKey}/ehr-freshness` }],
    code: { coding: [local('kap-record', 'ehr-freshness')] },
    subject: { reference: patient },
    ...(known.length === 0 ? {} : { extension: known }),
  };
}

function categoryParts(category: Category, freshness: Exclude<Freshness, { state: 'never' }>): Extension[] {
  return [
    { url: 'category', valueCode: category },
    { url: 'state', valueCode: freshness.state },
    { url: 'at', valueInstant: freshness.at },
    ...(freshness.state === 'failed' ? [{ url: 'reason', valueString: freshness.reason }] : []),
  ];
}
