import { z } from 'zod';
import type { Pathway } from '../../core/pathway/pathway.ts';
import { GATE_IDS } from '../../core/pathway/pathway.ts';
import type { Finding } from '../../core/safety/finding.ts';
import type { Same, Wire } from './wire.ts';

export const decision = z.enum(['proceed', 'hold', 'unknown']).meta({
  id: 'Decision',
  description: 'Only proceed opens a gate; what is missing, stale or unreadable is unknown.',
});

export const source = z
  .strictObject({ citation: z.string(), grade: z.enum(['A', 'B', 'C', 'D', 'M']), weak: z.boolean() })
  .meta({ id: 'Source', description: 'Where a rule or a number comes from; weak sources are to be shown as such.' });

export const evidence = z
  .strictObject({ reference: z.string(), text: z.string(), at: z.string().optional() })
  .meta({ id: 'Evidence', description: 'One datum that a decision rests on, by the reference of the system that owns it.' });

export const roleSchema = z
  .enum(['therapist', 'supervised-associate', 'prescriber', 'front-desk', 'patient', 'health-it', 'administrator'])
  .meta({ id: 'Role' });

const phase = z.enum(['intake', 'preparation', 'dosing', 'maintenance', 'ended']).meta({ id: 'Phase' });

const vitalSign = z
  .enum(['systolic', 'diastolic', 'heart-rate', 'respiratory-rate', 'oxygen-saturation'])
  .meta({ id: 'VitalSign', description: 'mm[Hg] for blood pressure, /min for rates, % for saturation.' });

/** One thing in the chart that bears on ketamine. */
export const findingSchema = z
  .strictObject({
    rule: z.string().meta({ description: 'Code of the code system kap-rule.' }),
    class: z.enum(['absolute', 'needs-clearance', 'caution', 'information', 'not-checked']),
    text: z.string(),
    certainty: z.enum(['coded', 'possible']),
    evidence: z.array(evidence),
    source,
    clearedBy: evidence.optional(),
    clearable: z.boolean(),
  })
  .meta({ id: 'Finding' });

const step = z
  .strictObject({
    id: z.string(),
    activity: z.enum([
      'referral',
      'screening',
      'mental-health-intake',
      'medical-intake',
      'consent',
      'preparation',
      'order',
      'dosing',
      'integration',
      'measure',
      'maintenance',
    ]),
    title: z.string(),
    phase,
    state: z.enum(['not-started', 'due', 'overdue', 'in-progress', 'done', 'blocked', 'expired', 'not-eligible']),
    done: z.int(),
    required: z.int(),
    max: z.int().optional(),
    dueOn: z.string().optional(),
    notBefore: z.string().optional(),
    validUntil: z.string().optional(),
    evidence: z.array(evidence),
    forms: z.array(z.string()),
    roles: z.array(roleSchema),
  })
  .meta({ id: 'Step' });

export const gateLine = z
  .strictObject({
    id: z.enum(GATE_IDS),
    title: z.string(),
    decision,
    reasons: z.array(z.string()),
    evidence: z.array(evidence),
    rule: z.string(),
    source,
    resolvedBy: z.array(roleSchema),
    when: z.enum(['course', 'day']),
  })
  .meta({ id: 'GateLine', description: 'One of the twelve lines of the gate to a dose.' });

const nextAction = z
  .strictObject({
    key: z.string(),
    kind: z.enum([
      'form',
      'visit',
      'order',
      'clear-finding',
      'review-medications',
      'chart-vitals',
      'give-dose',
      'discharge',
      'contact-patient',
      'refresh',
    ]),
    title: z.string(),
    roles: z.array(roleSchema),
    urgent: z.boolean(),
    step: z.string().optional(),
    form: z.string().optional(),
    rule: z.string().optional(),
    dueOn: z.string().optional(),
    notBefore: z.string().optional(),
  })
  .meta({ id: 'NextAction' });

export const dose = z
  .strictObject({
    ordinal: z.int(),
    reference: z.string(),
    at: z.string(),
    route: z.enum(['sublingual', 'intramuscular', 'intravenous', 'intranasal', 'oral']).optional(),
    doseMg: z.number().optional(),
    encounter: z.string().optional(),
    integrations: z.int(),
    integrationDueBy: z.string(),
  })
  .meta({ id: 'Dose' });

export const reading = z
  .strictObject({
    at: z.string(),
    reference: z.string(),
    values: z.partialRecord(vitalSign, z.number()),
    level: z.enum(['within', 'caution', 'hold', 'stop']),
  })
  .meta({ id: 'VitalReading' });

const session = z
  .strictObject({
    encounter: z.string(),
    startedAt: z.string(),
    setting: z.string().optional(),
    dose: dose.optional(),
    readings: z.array(reading),
    schedule: z.array(z.strictObject({ dueAt: z.string(), state: z.enum(['done', 'due', 'missed', 'later']) })),
    limits: z.array(
      z.strictObject({ vital: vitalSign, level: z.string(), direction: z.enum(['above', 'below']), value: z.number() }),
    ),
    discharge: z.strictObject({ decision, missing: z.array(z.string()), earliestAt: z.string().optional() }),
  })
  .meta({ id: 'SessionView' });

export const score = z
  .strictObject({
    instrument: z.enum(['phq-9', 'c-ssrs', 'phq-2', 'gad-7', 'pcl-5', 'audit-c', 'madrs', 'cadss-6', 'mdq', 'dast-10', 'meq-30']),
    at: z.string(),
    reference: z.string(),
    total: z.number().optional(),
    band: z.string().optional(),
    alerts: z.array(z.string()),
    item9: z.number().optional(),
  })
  .meta({ id: 'ScorePoint' });

/** The core's `Pathway` as JSON; that the two say the same is checked when this compiles. */
export const pathwaySchema = z
  .strictObject({
    protocol: z.strictObject({ url: z.string(), version: z.string(), title: z.string() }),
    assessedAt: z.string(),
    phase,
    ended: z.string().optional(),
    steps: z.array(step),
    gates: z.array(gateLine),
    dose: decision,
    course: decision,
    findings: z.array(findingSchema),
    doses: z.array(dose),
    dosesPlanned: z.strictObject({ min: z.int(), max: z.int() }),
    session: session.optional(),
    scores: z.array(score),
    next: z.array(nextAction),
    unread: z.array(z.string()),
  })
  .meta({ id: 'Pathway', description: 'Everything that is said about one patient’s course, computed anew for every answer.' });

true satisfies Same<Wire<z.infer<typeof pathwaySchema>>, Wire<Pathway>>;
true satisfies Same<Wire<z.infer<typeof findingSchema>>, Wire<Finding>>;
