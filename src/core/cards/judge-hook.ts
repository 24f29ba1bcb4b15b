import type { Appointment, MedicationRequest } from '@medplum/fhirtypes';
import { localCodesOf } from '../../terminology/codes.ts';
import type { Chart, Entry } from '../chart/chart.ts';
import { assess } from '../pathway/assess.ts';
import type { Pathway } from '../pathway/pathway.ts';
import type { Activity, Protocol } from '../protocol/protocol.ts';
import type { Hook, KapCard } from './card.ts';
import { cardsFor } from './cards.ts';
import { judgeAppointments } from './judge-appointments.ts';
import { judgeDrafts } from './judge-drafts.ts';
import { preparedFor } from './prepared-card.ts';

/** One hook with everything that its cards rest on. */
export interface HookQuestion {
  readonly hook: Hook;
  readonly chart: Chart;
  /** Undefined when the patient is not on the pathway. */
  readonly protocol: Protocol | undefined;
  /** ISO instant. */
  readonly now: string;
  readonly drafts: readonly Entry<MedicationRequest>[];
  readonly proposed: readonly Entry<Appointment>[];
  readonly encounterId: string | undefined;
  /** Whether the drafts are whole: what could not be read whole can't be offered back corrected, for the rest of it would be lost. */
  readonly draftsAreWhole: boolean;
  /** What could not be checked, in words for a clinician. */
  readonly unchecked: readonly string[];
  readonly launchUrl: string;
  readonly rulesUrl: string;
}

/** The cards of one hook, the same wherever it is asked: at the service or at a bot of a Medplum that is itself the EHR. */
export function judgeHook(asked: HookQuestion): { readonly cards: readonly KapCard[]; readonly pathway: Pathway | undefined } {
  const { chart, protocol, now } = asked;
  const pathway = protocol === undefined ? undefined : assess(protocol, chart, now);
  const known = protocol === undefined || pathway === undefined ? undefined : { protocol, pathway };
  const drafts = judgeDrafts(asked.drafts, chart, known && { protocol: known.protocol, doses: known.pathway.doses, now });
  const cards = cardsFor({
    hook: asked.hook,
    pathway,
    drafts: asked.draftsAreWhole ? drafts : drafts.map((one) => ({ ...one, corrected: undefined })),
    ...(asked.draftsAreWhole ? { prepared: preparedFor(asked.drafts, chart) } : {}),
    appointments: judgeAppointments(asked.proposed, known && { ...known, chart }),
    visit: visitOf(chart, asked.encounterId, protocol),
    unchecked: asked.unchecked,
    launchUrl: asked.launchUrl,
    rulesUrl: asked.rulesUrl,
  });
  return { cards, pathway };
}

/** What kind of KAP visit the hook's encounter is. */
function visitOf(chart: Chart, encounterId: string | undefined, protocol: Protocol | undefined): Activity | undefined {
  if (encounterId === undefined) return undefined;
  const visit = chart.encounters.find(({ reference }) => reference === `Encounter/${encounterId}`);
  const codes = (visit?.resource.type ?? []).flatMap((type) => localCodesOf(type, 'kap-activity'));
  return protocol?.steps.map(({ activity }) => activity).find((activity) => codes.includes(activity));
}
