import type { Pathway } from '../../core/pathway/pathway.ts';
import { type Clinic, planAnswers } from './answers.ts';
import { fillForm } from './fill-form.ts';
import { contradiction } from './outcome.ts';
import { formWrite } from './panel.ts';
import type { Move } from './moves.ts';
import type { Traveller } from './traveller.ts';

/** Hours without food that the journey's patients keep where the protocol's number is not known. */
const FASTED_HOURS = 8;
const EVERYBODY = ['therapist', 'prescriber'] as const;

/** Fetches a form as the panel does and fills it in as a careful clinic. */
export async function plannedForm(
  traveller: Traveller,
  pathway: Pathway,
  move: Extract<Move, { kind: 'form' }>,
): Promise<ReturnType<typeof formWrite>> {
  const { questionnaire } = await (await traveller.panel(move.by)).form(move.form);
  const clinic = clinicFor(traveller, pathway, pathway.assessedAt.slice(0, 10));
  try {
    return formWrite(move.form, fillForm(questionnaire, planAnswers(questionnaire, clinic)));
  } catch (error) {
    throw contradiction(`${move.form}: ${error instanceof Error ? error.message : 'cannot be filled in'}`);
  }
}

function clinicFor({ chart, protocol }: Traveller, pathway: Pathway, today: string): Clinic {
  const name = chart.patient.name?.[0];
  return {
    gender: chart.patient.gender,
    patientName: [...(name?.given ?? []), name?.family].filter((part) => part !== undefined).join(' ') || 'The patient',
    today,
    dosesGiven: pathway.doses.length,
    findings: new Set(pathway.findings.map((finding) => finding.rule)),
    present: [...new Set([...EVERYBODY, ...(protocol?.rolesPresent ?? [])])],
    fastingHours: Math.max(FASTED_HOURS, protocol?.fastingHours.value ?? 0),
    cautionSeen: pathway.session?.readings.at(-1)?.level === 'caution',
  };
}
