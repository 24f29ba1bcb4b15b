import type { GateLine, Pathway, ScorePoint } from '../pathway/pathway.ts';
import type { Decision } from '../decision.ts';
import { ageInYears } from '../time.ts';
import type { RecordEvent } from './record-events.ts';

/** A document in plain parts: whoever prints, draws or sends it decides how it looks, and none of them what it says. */
export interface TreatmentSummary {
  readonly title: string;
  /** Instant. */
  readonly madeAt: string;
  /** The same as people read it. */
  readonly made: string;
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
  /** IANA name of the clinic's zone: its times are said in it, with its name. */
  readonly timeZone: string;
}

const UNKNOWN = 'not recorded';

/** What was done and found over a course. What could not be read is said first, so that silence is never taken for health. */
export function treatmentSummary(input: SummaryInput): TreatmentSummary {
  const { pathway } = input;
  return {
    title: 'Treatment summary: ketamine-assisted psychotherapy',
    madeAt: pathway.assessedAt,
    made: timeWords(pathway.assessedAt, input.timeZone),
    sections: [
      patientSection(input),
      limitsSection(pathway),
      courseSection(pathway),
      dosesSection(input),
      measuresSection(input),
      findingsSection(pathway),
      eventsSection(input),
    ],
  };
}

function patientSection({ patient, pathway }: SummaryInput): SummarySection {
  const age = ageInYears(patient.birthDate, pathway.assessedAt);
  const born =
    patient.birthDate === undefined
      ? UNKNOWN
      : `${dayWords(patient.birthDate)}${age === undefined ? '' : ` (${String(age)} years)`}`;
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

function courseSection(pathway: Pathway): SummarySection {
  const { protocol, phase, doses, dosesPlanned, ended } = pathway;
  const rows = [
    ['Protocol', `${protocol.title} (${protocol.version})`],
    ['Phase', ended === undefined ? phase : `${phase}: ${ended}`],
    ['Doses', `${String(doses.length)} given, ${String(dosesPlanned.min)} to ${String(dosesPlanned.max)} planned`],
    ['Next dose, as of this summary', decisionWords(pathway.dose, pathway.gates)],
    [
      'Course, but for the day of the dose',
      decisionWords(
        pathway.course,
        pathway.gates.filter(({ when }) => when === 'course'),
      ),
    ],
  ];
  return { id: 'course', title: 'Course', head: ['', ''], rows, none: '', references: [] };
}

/** The decision with the lines of the gate that it rests on: "hold (hold: Order; not known: Vital signs)". */
function decisionWords(decision: Decision, gates: readonly GateLine[]): string {
  const titles = (of: Decision): string =>
    gates
      .filter((line) => line.decision === of)
      .map(({ title }) => title)
      .join(', ');
  const parts = [
    ...(titles('hold') === '' ? [] : [`hold: ${titles('hold')}`]),
    ...(titles('unknown') === '' ? [] : [`not known: ${titles('unknown')}`]),
  ];
  return parts.length === 0 ? decision : `${decision} (${parts.join('; ')})`;
}

function dosesSection({ pathway: { doses }, timeZone }: SummaryInput): SummarySection {
  const rows = doses.map(({ ordinal, at, route, doseMg, integrations }) => [
    String(ordinal),
    timeWords(at, timeZone),
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

function measuresSection({ pathway: { scores }, timeZone }: SummaryInput): SummarySection {
  const rows = scores.map((score) => [
    score.instrument.toUpperCase(),
    timeWords(score.at, timeZone),
    resultOf(score),
    score.alerts.join(', '),
  ]);
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

/** A level of risk says that it is one: a bare "none" would read as no result. */
function resultOf({ instrument, total, band }: ScorePoint): string {
  const words = band?.replaceAll('-', ' ');
  const parts = [
    total === undefined ? undefined : String(total),
    words !== undefined && instrument === 'c-ssrs' ? `risk: ${words}` : words,
  ].filter((part) => part !== undefined);
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

function eventsSection({ events, timeZone }: SummaryInput): SummarySection {
  const rows = events.map(({ at, title, by, isVoid }) => [
    timeWords(at, timeZone),
    isVoid ? `${title} (no longer in force)` : title,
    by ?? UNKNOWN,
  ]);
  const head = ['When', 'What', 'Who'];
  return { id: 'events', title: 'What was done', head, rows, none: 'Nothing is on record.', references: [] };
}

/** "Nov 5, 2026" of a whole FHIR date; anything less exact, and what is no date, as it is written. */
function dayWords(date: string): string {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(ms) ? date : new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(ms);
}

/** "Nov 5, 2026, 14:30 EST": people read it on paper, far from any clock of ours. What is not recorded is said to be so. */
export function timeWords(at: string, timeZone: string): string {
  if (at === '') return UNKNOWN;
  const ms = at.includes('T') ? Date.parse(at) : Number.NaN;
  if (Number.isNaN(ms)) return dayWords(at);
  return new Intl.DateTimeFormat('en-US', {
    ...{ year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    ...{ timeZone, timeZoneName: 'short' },
  } as const).format(ms);
}
