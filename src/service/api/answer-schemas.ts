import { z } from 'zod';
import type {
  FormAnswer,
  PathwayAnswer,
  PatientSummary,
  SessionInfo,
  SessionRoomAnswer,
  UserInfo,
  WrittenAnswer,
} from '../contract.ts';
import { findingSchema, pathwaySchema } from './pathway-schema.ts';
import { PANEL_VIEWS } from '../app-context.ts';
import type { Same, Wire } from './wire.ts';

export const patient = z
  .strictObject({
    reference: z.string(),
    name: z.string(),
    birthDate: z.string().optional(),
    gender: z.string().optional(),
    mrn: z.string().optional(),
  })
  .meta({ id: 'PatientSummary' });

const user = z.strictObject({ reference: z.string(), name: z.string(), roles: z.array(z.string()) });

const hex = z.string().optional();
const px = z.number().optional();
const fonts = z.string().optional();
const style = z
  .strictObject({
    background: hex,
    error: hex,
    highlight: hex,
    modalBackdrop: hex,
    success: hex,
    text: hex,
    borderRadiusPx: px,
    fontSizePx: px,
    spacingPx: px,
    fontBody: fonts,
    fontHeading: fonts,
  })
  .optional();

export const userAnswer = z
  .strictObject({ user, tenant: z.string(), level: z.enum(['patient', 'user']), style, sandbox: z.boolean() })
  .meta({ id: 'UserInfo', description: 'Who is signed in; at level user no patient was launched.' });

export const sessionAnswer = z
  .strictObject({
    user,
    patient,
    tenant: z.string(),
    encounter: z.string().optional(),
    needPatientBanner: z.boolean(),
    intent: z.string().optional(),
    open: z.strictObject({ view: z.enum(PANEL_VIEWS), rule: z.string().optional(), task: z.string().optional() }).optional(),
    style,
    sandbox: z.boolean(),
  })
  .meta({ id: 'SessionInfo', description: 'Who is signed in, for which patient, in which EHR.' });

const protocolChoice = z.strictObject({
  url: z.string(),
  version: z.string(),
  title: z.string(),
  asks: z.strictObject({
    minDoses: z.number(),
    maxDoses: z.number(),
    spacingDays: z.number(),
    preparations: z.number(),
    routes: z.array(z.enum(['sublingual', 'intramuscular', 'intravenous', 'intranasal', 'oral'])),
    settings: z.array(z.string()),
  }),
});

export const pathwayAnswer = z
  .strictObject({
    enrolled: z.boolean(),
    patient,
    audience: z.literal('desk').optional(),
    pathway: pathwaySchema.optional(),
    protocols: z.array(protocolChoice).optional(),
    findings: z.array(findingSchema).optional(),
    unread: z.array(z.string()).optional(),
    readAt: z.string(),
  })
  .meta({ id: 'PathwayAnswer', description: 'A patient on a course has a pathway; another has protocols, findings and unread.' });

/** FHIR resources go as they are; their own profiles describe them, not this document. */
const fhir = <Type extends string>(type: Type) =>
  z.looseObject({ resourceType: z.literal(type) }).meta({ id: type, description: `FHIR R4 ${type}` });

export const formAnswer = z
  .strictObject({
    questionnaire: fhir('Questionnaire'),
    response: fhir('QuestionnaireResponse').optional(),
    prefill: z
      .array(
        z.strictObject({
          item: z.looseObject({ linkId: z.string() }),
          form: z.string(),
          reference: z.string(),
          at: z.string().optional(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'FormAnswer', description: 'A form, and the last completed answers to it.' });

export const sessionRoomAnswer = z
  .strictObject({
    encounter: z.string().optional(),
    entries: z.array(
      z.strictObject({
        reference: z.string(),
        kind: z.enum(['vitals', 'event', 'note', 'hand-off']),
        at: z.string(),
        by: z.string(),
        text: z.string().optional(),
        severity: z.enum(['mild', 'moderate', 'severe']).optional(),
        serious: z.boolean(),
        note: z.string().optional(),
        undoUntil: z.string().optional(),
        inEhr: z.enum(['written', 'waiting', 'waits-for-author', 'not-allowed', 'not-accepted', 'no-answer']).optional(),
      }),
    ),
    eventKinds: z.array(z.strictObject({ code: z.string(), display: z.string() })),
    checklist: z.array(z.strictObject({ linkId: z.string(), question: z.string(), answers: z.array(z.string()) })),
    order: z
      .strictObject({ route: z.string().optional(), doseMg: z.number().optional(), doseMgPerKg: z.number().optional() })
      .optional(),
    given: z.strictObject({ by: z.string().optional(), notes: z.array(z.string()) }).optional(),
    ehrVitals: z.strictObject({
      state: z.enum(['off', 'no-right', 'not-taken', 'not-known', 'taken']),
      unwritten: z.number(),
      refused: z.number(),
      unstruck: z.number(),
    }),
  })
  .meta({ id: 'SessionRoomAnswer', description: 'What was entered in the dosing visit that goes on.' });

export const writtenAnswer = z
  .strictObject({ reference: z.string(), pathway: pathwayAnswer })
  .meta({ id: 'WrittenAnswer', description: 'Type/id of what was written in Medplum, and the pathway with it.' });

export const outcome = z
  .strictObject({
    resourceType: z.literal('OperationOutcome'),
    issue: z
      .array(
        z.strictObject({
          severity: z.enum(['fatal', 'error']),
          code: z.string(),
          diagnostics: z.string(),
          details: z
            .strictObject({
              coding: z.array(z.strictObject({ system: z.string(), code: z.string(), display: z.string().optional() })),
              text: z.string(),
            })
            .optional(),
          expression: z.array(z.string()).optional(),
        }),
      )
      .min(1),
  })
  .meta({ id: 'OperationOutcome', description: 'Every refusal: what is wrong, and the path to it in the body.' });

true satisfies Same<Wire<z.infer<typeof sessionAnswer>>, Wire<SessionInfo>>;
true satisfies Same<Wire<z.infer<typeof userAnswer>>, Wire<UserInfo>>;
true satisfies Same<Wire<z.infer<typeof patient>>, Wire<PatientSummary>>;
true satisfies Same<Wire<z.infer<typeof pathwayAnswer>>, Wire<PathwayAnswer>>;
true satisfies Same<Wire<z.infer<typeof sessionRoomAnswer>>, Wire<SessionRoomAnswer>>;
true satisfies Same<Wire<z.infer<typeof writtenAnswer>>, Wire<WrittenAnswer>>;
true satisfies Same<keyof z.infer<typeof formAnswer>, keyof FormAnswer>;
