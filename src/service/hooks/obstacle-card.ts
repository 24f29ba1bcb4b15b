import type { KapCard } from '../../core/cards/card.ts';

/** Why nothing can be said about a patient who is, or may be, on the pathway. */
export type Obstacle = 'record-out-of-reach' | 'protocol-not-installed' | 'overloaded' | 'late' | 'fault';

const TEXTS: Readonly<Record<Obstacle, { readonly summary: string; readonly detail: string }>> = {
  'record-out-of-reach': {
    summary: 'KAP could not check this patient: the KAP record is out of reach',
    detail: 'Whether this patient is on the KAP pathway, and what stands against a dose, is not known at this moment.',
  },
  overloaded: {
    summary: 'KAP could not check this patient: too many checks are going on',
    detail: 'Whether this patient is on the KAP pathway, and what stands against a dose, is not known. Try again in a moment.',
  },
  late: {
    summary: 'KAP could not check this patient in time',
    detail: 'What stands against a dose is not known: this check took longer than your EHR waits. Try again in a moment.',
  },
  fault: {
    summary: 'KAP could not check this patient: something went wrong on our side',
    detail: 'What stands against a dose is not known. The fault has been logged; tell health IT if it stays.',
  },
  'protocol-not-installed': {
    summary: 'KAP could not check this patient: the course follows a protocol that is not installed here',
    detail: 'This patient is on the KAP pathway, and what stands against a dose is not known. Tell health IT.',
  },
};

/** What a clinician is told instead of silence, which would look like "nothing stands against it". */
export function obstacleCard(publicBaseUrl: string, obstacle: Obstacle): KapCard {
  return {
    key: obstacle,
    rules: ['unchecked'],
    card: {
      ...TEXTS[obstacle],
      indicator: 'warning',
      source: { label: 'KAP Pathway', url: `${publicBaseUrl}/rules#unchecked` },
      links: [{ label: 'Open the KAP panel', url: `${publicBaseUrl}/smart/launch`, type: 'smart' }],
    },
  };
}
