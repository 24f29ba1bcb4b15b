import type { Pathway } from '../../core/pathway/pathway.ts';
import type { Protocol } from '../../core/protocol/protocol.ts';
import type { PathwayAnswer } from '../../service/contract.ts';
import type { ParsedChart } from './chart-file.ts';
import type { Clinician, Ehr } from './ehr.ts';
import { contradiction } from './outcome.ts';
import type { Panel, WritePath } from './panel.ts';
import type { Recorder } from './recorder.ts';
import type { Situation } from './resources.ts';
import type { SharedClock } from './shared-clock.ts';

/** What a journey may be told to do in a way of its own. */
export interface Manners {
  /** How the prescriber orders; by default drafted and signed in the EHR. */
  readonly order?: ((traveller: Traveller, pathway: Pathway) => Promise<void>) | undefined;
  /** What every dose is, mg; by default the start dose of the protocol's route. */
  readonly mgPerDose?: number | undefined;
  /** Where the journey may end before the course does. */
  readonly until?: ((pathway: Pathway) => boolean) | undefined;
}

/** One chart on its way, with everything that acts for it. */
export interface Traveller extends Manners {
  readonly chart: ParsedChart;
  /** `Patient/id` in the EHR. */
  readonly patient: string;
  readonly ehr: Ehr;
  /** Somebody's panel, opened when it is first needed. */
  readonly panel: (by: Clinician) => Promise<Panel>;
  readonly clock: SharedClock;
  readonly recorder: Recorder;
  /**
   * Reads the pathway again, as the therapist's panel does.
   * @param fresh - has the service read the EHR first; without it, the pathway is as the EHR's own news have made it
   */
  look(fresh: boolean): Promise<Pathway>;
  /** Notes what the service answered; it is what the report is made of. */
  noted(answer: PathwayAnswer): PathwayAnswer;
  /** Whether the journey's prescriber writes clearance notes. */
  readonly clear: boolean;
  /** The protocol of the course, as far as the clinic knows it. */
  readonly protocol: Protocol | undefined;
}

/** The pathway of an enrolled patient. */
export function enrolledPathway(answer: PathwayAnswer): Pathway {
  if (answer.pathway === undefined)
    throw contradiction('the service says that the patient is not enrolled, after it had said the opposite');
  return answer.pathway;
}

/** Who, for whom and when, for a resource that somebody writes now. */
export async function situation(traveller: Traveller, by: Clinician): Promise<Situation> {
  return { patient: traveller.patient, practitioner: traveller.ehr.users[by].practitioner, at: await traveller.clock.now() };
}

/** Sends one of the panel's writes and answers with the pathway that came back, as the panel shows it. */
export async function send(traveller: Traveller, by: Clinician, write: readonly [WritePath, object]): Promise<Pathway> {
  return enrolledPathway(traveller.noted(await (await traveller.panel(by)).write(...write)));
}
