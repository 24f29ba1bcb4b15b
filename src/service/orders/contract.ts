import { z } from '@hono/zod-openapi';
import { decision, dose, evidence, findingSchema, gateLine, reading, score, source } from '../api/pathway-schema.ts';

export const route = z.enum(['sublingual', 'intramuscular', 'intravenous', 'intranasal', 'oral']);
const kind = z.enum(['prescription', 'administration']).meta({
  description:
    'prescription: outpatient lozenge, never made here, only drafted; administration: from practice stock, never a prescription.',
});
const orderResource = z
  .looseObject({ resourceType: z.literal('MedicationRequest') })
  .meta({ id: 'MedicationRequest', description: 'FHIR R4 MedicationRequest' });

const missing = z
  .strictObject({ element: z.string(), text: z.string(), source: source.optional() })
  .meta({ id: 'MissingElement', description: 'Needed and not on record; listed, never guessed.' });

const arithmeticStep = z
  .strictObject({
    id: z.string(),
    text: z.string(),
    value: z.number().optional(),
    unit: z.string().optional(),
    source: source.optional(),
    evidence: z.array(evidence),
  })
  .meta({ id: 'ArithmeticStep', description: 'One line of how a number came about.' });

const remark = z
  .strictObject({ rule: z.string(), text: z.string(), severity: z.enum(['broken', 'note']), source })
  .meta({ id: 'SupplyRemark', description: 'What federal or state law, or the protocol, says of the supply.' });

const judgement = z
  .strictObject({ decision, reasons: z.array(z.string()), evidence: z.array(evidence) })
  .meta({ id: 'Judgement' });

export const proposal = z
  .strictObject({
    kind: kind.optional(),
    route: route.optional(),
    routes: z.array(route),
    doseMg: z.number().optional(),
    maxMg: z.number().optional(),
    supply: z
      .strictObject({
        doses: z.number(),
        perDose: z.number().optional(),
        quantity: z.number().optional(),
        refills: z.number(),
        days: z.number(),
      })
      .optional(),
    steps: z.array(arithmeticStep),
    remarks: z.array(remark),
    missing: z.array(missing),
    jurisdiction: z.string().optional(),
    draft: orderResource.optional(),
  })
  .meta({ id: 'OrderProposal', description: 'The order that protocol and history call for, with how it came about.' });

const blocker = z.strictObject({ id: z.string(), text: z.string(), overridable: z.boolean(), rule: z.string().optional() }).meta({
  id: 'Blocker',
  description: 'What stands between an order and its attestation; overridable ones need a coded reason.',
});

const attestation = z
  .strictObject({
    state: z.enum(['attested', 'attested-other-version', 'not-attested']),
    reasons: z.array(z.string()),
    provenance: z.string().optional(),
    attester: z.string().optional(),
    attestedAt: z.string().optional(),
  })
  .meta({ id: 'AttestationVerdict' });

export const currentOrder = z
  .strictObject({
    reference: z.string(),
    version: z.string().meta({ description: 'Send it back with every act on the order; a stale one is refused with 409.' }),
    status: z.string(),
    kind: kind.optional(),
    route: route.optional(),
    doseMg: z.number().optional(),
    requester: z.string().optional(),
    jurisdiction: z.string().optional(),
    dose: judgement,
    missing: z.array(missing),
    remarks: z.array(remark),
    telehealth: judgement.optional(),
    blockers: z.array(blocker),
    heldBy: z.array(z.string()).meta({
      description: 'Lines of the gate, or dose: what would put the order on hold as soon as it is active. The attestation aside.',
    }),
    attestation,
    resource: orderResource,
  })
  .meta({ id: 'CurrentOrder', description: 'The order that the pathway holds now: a draft, or one that is under way.' });

const registration = z.strictObject({
  value: z.string(),
  check: z.enum(['format-ok', 'wrong']),
  jurisdiction: z.string().optional(),
});
const change = z
  .strictObject({ what: z.enum(['new', 'changed', 'gone']), reference: z.string(), text: z.string() })
  .meta({ id: 'DataChange', description: 'How a datum differs from what the last attestation considered.' });

/** How a draft leaves: into the EHR as its draft, as words to copy, or by the vendor's own page. */
export const handoverWay = z.enum(['ehr', 'copy', 'vendor']);
const handedOver = z
  .strictObject({
    task: z.string(),
    at: z.string(),
    ehrOrder: z.string().optional().meta({ description: 'MedicationRequest/id of the draft in the EHR.' }),
  })
  .meta({ id: 'HandedOver', description: 'That this version of the draft was handed over, and where it lies.' });

const difference = z
  .strictObject({
    id: z.enum(['route', 'dose', 'doses', 'refills', 'quantity', 'strength', 'directions', 'prescriber']),
    text: z.string(),
    draft: z.string().optional(),
    ehr: z.string().optional(),
  })
  .meta({ id: 'OrderDifference', description: 'One thing that the EHR’s order says otherwise; each is confirmed by its id.' });

const question = z
  .strictObject({
    task: z.string().meta({ description: 'Task/id; its answer goes to this id.' }),
    order: z.string(),
    text: z.string(),
    at: z.string(),
    byName: z.string().optional(),
    answer: z.strictObject({ text: z.string(), at: z.string(), byName: z.string().optional() }).optional(),
  })
  .meta({ id: 'OrderQuestion', description: 'What the prescriber asked the therapist about an order, and what was answered.' });

export const orderDecision = z
  .strictObject({
    readAt: z.string(),
    patient: z.strictObject({
      reference: z.string(),
      name: z.string(),
      birthDate: z.string().optional(),
      gender: z.string().optional(),
      mrn: z.string().optional(),
      address: z.string().optional(),
      state: z.string().optional(),
      ageYears: z.number().optional(),
    }),
    weight: z.strictObject({ kg: z.number().optional(), fresh: z.boolean(), freshDays: z.number() }),
    indication: z.array(evidence),
    gates: z.array(gateLine),
    findings: z.array(findingSchema),
    medications: z.array(
      z.strictObject({
        reference: z.string(),
        name: z.string(),
        state: z.enum(['interaction', 'no-rule', 'not-checked']),
        rules: z.array(z.string()),
      }),
    ),
    vitals: z.array(reading),
    scores: z.array(score),
    doses: z.array(dose),
    reactions: z.array(
      z.strictObject({
        dose: z.string(),
        adverseEvent: z.boolean().optional(),
        groundingNeeded: z.boolean().optional(),
        dissociationPeak: z.number().optional(),
        sideEffects: z.array(z.strictObject({ code: z.string(), level: z.string() })),
        forms: z.array(z.string()),
      }),
    ),
    pdmp: z
      .strictObject({
        reference: z.string(),
        at: z.string(),
        by: z.string().optional(),
        byName: z.string().optional(),
        summary: z.string(),
      })
      .optional(),
    questions: z.array(question),
    telehealth: judgement,
    changedSince: z.strictObject({ attestedAt: z.string(), changes: z.array(change) }).optional(),
    unread: z.array(z.string()),
    proposal,
    order: currentOrder.optional(),
    prescriber: z
      .strictObject({
        reference: z.string(),
        name: z.string().optional(),
        npi: registration.optional(),
        dea: z.array(registration),
      })
      .optional(),
    may: z.strictObject({
      prepare: z.boolean(),
      attest: z.boolean(),
      answer: z.boolean().meta({ description: 'This person may answer what the prescriber asked.' }),
      passkey: z.boolean().meta({ description: 'An approved passkey of this person is on record.' }),
      signIn: z.boolean().meta({ description: 'A fresh sign-in at the EHR may stand for the passkey here.' }),
    }),
    words: z.string(),
    statement: z.string(),
    lookups: z.strictObject({ npi: z.string(), dea: z.string() }),
    matches: z.array(
      z.strictObject({
        order: z.string(),
        by: z.enum(['identifier', 'alike']),
        differences: z.array(difference),
        refusals: z
          .array(z.string())
          .meta({ description: 'What the rules hold against that order; not empty = it can not be matched.' }),
      }),
    ),
    handover: z.strictObject({
      ways: z.array(handoverWay),
      vendor: z.string().optional(),
      done: handedOver.optional(),
    }),
  })
  .meta({
    id: 'OrderDecision',
    description: 'Everything that bears on a decision about ketamine for this patient, in one answer.',
  });
export type OrderDecision = z.infer<typeof orderDecision>;

/** 201 of every act on an order. */
export const orderWritten = z
  .strictObject({ reference: z.string(), decision: orderDecision })
  .meta({ id: 'OrderWritten', description: 'Type/id of what was written in Medplum, and the decision as it stands with it.' });
