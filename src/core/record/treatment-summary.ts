import type { Pathway, ScorePoint } from '../pathway/pathway.ts';
import { ageInYears } from '../time.ts';
import type { RecordEvent } from './record-events.ts';

/** A document in plain parts: whoever prints, draws or sends it decides how it looks, and none of them what it says. */
export interface TreatmentSummary {
  readonly title: string;
  /** Instant. */
  readonly madeAt: string;
  readonly sections: readonly SummarySection[];
}

export interface SummarySection {
  /** Stable name of the section. */
  readonly id: 'patient' | 'course' | 'doses' | 'measures' | 'findings' | 'events' | 'limits';
  readonly title: string;
  readonly head: readonly string[];
  /** Empty = there is none on record, which `none` says in words. */
  readonly rows: readonly (readonly string[])[];
  readonly none: string;
  /** `Type/id` in the store of what the rows rest on. */
  readonly references: readonly string[];
}

export interface SummaryInput {
  readonly patient: { readonly name: string; readonly birthDate?: string; readonly mrn?: string };
  readonly pathway: Pathway;
  readonly events: readonly RecordEvent[];
}

const UNKNOWN = 'not recorded';

/** What was done and found over a course. What could not be read is said first, so that silence is never taken for health. */
export function treatmentSummary(input: SummaryInput): TreatmentSummary {
  const { pathway } = input;
  return {
    title: 'Treatment summary: ketamine-assisted psychotherapy',
    madeAt: pathway.assessedAt,
    sections: [
      patientSection(input),
      limitsSection(pathway),
      courseSection(pathway),
      dosesSection(pathway),
      measuresSection(pathway),
      findingsSection(pathway),
      eventsSection(input.events),
    ],
  };
}

function patientSection({ patient, pathway }: SummaryInput): SummarySection {
  const age = ageInYears(patient.birthDate, pathway.assessedAt);
  const born =
    patient.birthDate === undefined ? UNKNOWN : `${patient.birthDate}${age === undefined ? '' : ` (${String(age)} years)`}`;
  const rows = [
    ['Name', patient.name],
    ['Born', born],
    ['Record number', patient.mrn ?? UNKNOWN],
  ];
  return { id: 'patient', title: 'Patient', head: ['', ''], rows, none: '', references: [] };
}

function limitsSection({ unread }: Pathway): SummarySection {
  const rows = unread.map((part) => [`Could not be read from the EHR, or not lately: ${part}.`]);
  const none = 'Everything that the pathway reads from the EHR was read within a day.';
  return { id: 'limits', title: 'What this summary does not know', head: [''], rows, none, references: [] };
}

function courseSection({ protocol, phase, doses, dosesPlanned, dose, course, ended }: Pathway): SummarySection {
  const rows = [
    ['Protocol', `${protocol.title} (${protocol.version})`],
    ['Phase', ended === undefined ? phase : `${phase}: ${ended}`],
    ['Doses', `${String(doses.length)} of ${String(dosesPlanned.min)} to ${String(dosesPlanned.max)}`],
    ['Next dose, as of this summary', dose],
    ['Course, but for the day of the dose', course],
  ];
  return { id: 'course', title: 'Course', head: ['', ''], rows, none: '', references: [] };
}

function dosesSection({ doses }: Pathway): SummarySection {
  const rows = doses.map(({ ordinal, at, route, doseMg, integrations }) => [
    String(ordinal),
    at,
    doseMg === undefined ? UNKNOWN : `${String(doseMg)} mg`,
    route ?? UNKNOWN,
    String(integrations),
  ]);
  const head = ['Dose', 'Given at', 'Amount', 'Route', 'Integration visits'];
  return {
    id: 'doses',
    title: 'Doses',
    head,
    rows,
    none: 'No dose is on record.',
    references: doses.map(({ reference }) => reference),
  };
}

function measuresSection({ scores }: Pathway): SummarySection {
  const rows = scores.map((score) => [score.instrument, score.at, resultOf(score), score.alerts.join(', ')]);
  const head = ['Measure', 'Taken at', 'Result', 'Alerts'];
  return {
    id: 'measures',
    title: 'Measures',
    head,
    rows,
    none: 'No measure is on record.',
    references: scores.map(({ reference }) => reference),
  };
}

function resultOf({ total, band }: ScorePoint): string {
  const parts = [total === undefined ? undefined : String(total), band].filter((part) => part !== undefined);
  return parts.length === 0 ? 'incomplete' : parts.join(', ');
}

function findingsSection({ findings }: Pathway): SummarySection {
  const rows = findings.map(({ text, class: of, clearedBy, source }) => [
    of,
    text,
    clearedBy === undefined ? 'open' : `cleared: ${clearedBy.text}`,
    `${source.citation} [${source.grade}]${source.weak ? ' weak' : ''}`,
  ]);
  const head = ['Class', 'Finding', 'State', 'Rule’s source'];
  const references = findings.flatMap(({ evidence }) => evidence.map(({ reference }) => reference));
  return {
    id: 'findings',
    title: 'Safety findings',
    head,
    rows,
    none: 'Nothing that could be read bears on ketamine.',
    references,
  };
}

function eventsSection(events: readonly RecordEvent[]): SummarySection {
  const rows = events.map(({ at, title, by, isVoid }) => [at, isVoid ? `${title} (no longer in force)` : title, by ?? UNKNOWN]);
  const head = ['When', 'What', 'Who'];
  return { id: 'events', title: 'What was done', head, rows, none: 'Nothing is on record.', references: [] };
}
