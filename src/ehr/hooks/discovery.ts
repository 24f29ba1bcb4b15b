import { CHART_QUERIES, queryUrl } from '../chart-queries.ts';
import type { Hook } from './wire.ts';

/** One service of the discovery answer (CDS Hooks 2.0.1, section 1.3 of the standards sheet). */
export interface ServiceDescription {
  readonly hook: Hook;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly usageRequirements: string;
  readonly prefetch: Readonly<Record<string, string>>;
}

const TEXTS: Readonly<Record<Hook, readonly [title: string, description: string]>> = {
  'patient-view': ['KAP pathway status', 'Shows where the patient stands in ketamine-assisted psychotherapy and what is next.'],
  'order-select': ['KAP order choice', 'Says early what stands against a ketamine order that is being chosen.'],
  'order-sign': ['KAP order check', 'Checks a ketamine order against the whole pathway before it is signed.'],
  'appointment-book': [
    'KAP visit booking',
    'Says when a visit is booked too early or too late, and what will have lapsed or still be open by then.',
  ],
  'encounter-start': ['KAP visit start', 'Lists what a preparation, dosing or integration visit needs before it begins.'],
  'encounter-discharge': ['KAP discharge check', 'Checks that monitoring after a dose is complete before the patient leaves.'],
};

const PREFETCH = Object.fromEntries(CHART_QUERIES.map((query) => [query.category, queryUrl(query, '{{context.patientId}}')]));

/** The id of the service that answers a hook: one id a hook, because some clients store services by URL. */
export function serviceId(hook: Hook): string {
  return `kap-${hook}`;
}

/** The hook that a service id answers, or undefined. */
export function hookOfService(id: string): Hook | undefined {
  return (Object.keys(TEXTS) as Hook[]).find((hook) => serviceId(hook) === id);
}

/** Everything that `GET /cds-services` lists. */
export const SERVICES: readonly ServiceDescription[] = (Object.keys(TEXTS) as Hook[]).map((hook) => ({
  hook,
  id: serviceId(hook),
  title: TEXTS[hook][0],
  description: TEXTS[hook][1],
  usageRequirements: 'Without prefetch or fhirAuthorization the answer rests on what was last read and says so.',
  prefetch: PREFETCH,
}));
