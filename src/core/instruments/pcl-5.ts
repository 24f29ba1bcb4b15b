import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { codeSystem } from '../../terminology/artifacts.ts';
import { instrumentForm, scoredItems, totalOf } from './answers.ts';

/** Symptom clusters of DSM-5. */
export type Cluster = 'B' | 'C' | 'D' | 'E';

export interface Pcl5Score {
  readonly complete: boolean;
  /** 0 to 80; undefined unless complete. There are no empirical bands, so there is none here. */
  readonly total: number | undefined;
  /** Items answered 2 or more, by cluster; known also when other items are missing. */
  readonly symptoms: Readonly<Record<Cluster, number>>;
  /**
   * Whether the symptoms meet the provisional criteria (B 1, C 1, D 2, E 2). True needs no more than those answers; false only
   * when complete, because what is missing could meet them.
   */
  readonly provisional: boolean | undefined;
  /** Where the total lies to the published range of cut points, 31 to 33; undefined unless complete. */
  readonly cut: 'below' | 'within' | 'above' | undefined;
  /** linkIds of the items without a usable answer. */
  readonly missing: readonly string[];
}

/** clinical basis 3.3 (S72). */
const NEEDED: Readonly<Record<Cluster, number>> = { B: 1, C: 1, D: 2, E: 2 };
const COUNTS_FROM = 2;
const CUT_FROM = 31;
const CUT_TO = 33;
const CLUSTERS = ['B', 'C', 'D', 'E'] as const;

const items = scoredItems(instrumentForm('kap-pcl-5'));
const clusterOf = new Map(
  (codeSystem('kap-pcl-5').concept ?? []).map((concept) => [
    concept.code,
    concept.property?.find(({ code }) => code === 'cluster')?.valueCode,
  ]),
);

/** Scores the answers to kap-pcl-5. */
export function scorePcl5(response: QuestionnaireResponse): Pcl5Score {
  const { complete, total, missing, weights } = totalOf(items, response);
  const counted = [...weights].filter(([, weight]) => weight >= COUNTS_FROM).map(([linkId]) => clusterOf.get(linkId));
  const count = (cluster: Cluster) => counted.filter((one) => one === cluster).length;
  const symptoms = { B: count('B'), C: count('C'), D: count('D'), E: count('E') };
  const met = CLUSTERS.every((cluster) => symptoms[cluster] >= NEEDED[cluster]);
  return {
    complete,
    total,
    symptoms,
    provisional: met || (complete ? false : undefined),
    cut: total === undefined ? undefined : total < CUT_FROM ? 'below' : total <= CUT_TO ? 'within' : 'above',
    missing,
  };
}
