import { z } from '@hono/zod-openapi';
import { decision, dose, evidence, findingSchema, gateLine, reading, score, source } from '../api/pathway-schema.ts';
import { cleanText } from '../clean-text.ts';

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
      passkey: z.boolean().meta({ description: 'An approved passkey of this person is on record.' }),
    }),
    words: z.string(),
    statement: z.string(),
    lookups: z.strictObject({ npi: z.string(), dea: z.string() }),
    matches: z.array(
      z.strictObject({ order: z.string(), by: z.enum(['identifier', 'alike']), differences: z.array(z.string()) }),
    ),
    handover: z.strictObject({
      ways: z.array(z.enum(['copy', 'vendor'])),
      vendor: z.string().optional(),
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

const note = cleanText(2_000);
const version = z.string().min(1).max(64).meta({ description: 'The version that was on the screen.' });
const mg = z.number().positive().max(10_000);
const count = z.int().min(1).max(100);

export const choiceQuery = z.object({
  route: route.optional(),
  doseMg: z.coerce.number().positive().max(10_000).optional(),
  doses: z.coerce.number().int().min(1).max(100).optional(),
  refills: z.coerce.number().int().min(0).max(100).optional(),
  mgPerLozenge: z.coerce.number().positive().max(10_000).optional(),
});

const choice = {
  route: route.optional(),
  doseMg: mg.optional(),
  doses: count.optional(),
  refills: z.int().min(0).max(100).optional(),
  mgPerLozenge: mg.optional(),
  directions: cleanText(500).optional(),
};

export const prepareRequest = z
  .strictObject({
    ...choice,
    prescriber: z.string().max(80).optional().meta({ description: 'Practitioner/id of who is to decide; yourself by default.' }),
  })
  .meta({ id: 'PrepareOrderRequest' });
export const reviseRequest = z.strictObject({ version, ...choice }).meta({ id: 'ReviseOrderRequest' });
export const endRequest = z
  .strictObject({
    version,
    as: z.enum(['declined', 'stopped', 'entered-in-error']),
    reason: z.string().min(1).max(64).meta({ description: 'Code of kap-decline-reason.' }),
    note: note.optional(),
  })
  .meta({ id: 'EndOrderRequest' });
export const questionRequest = z.strictObject({ text: note }).meta({ id: 'AskTherapistRequest' });
export const pdmpRequest = z
  .strictObject({ at: z.iso.datetime({ offset: true }).optional(), summary: note })
  .meta({ id: 'PdmpCheckRequest', description: 'That you looked, and a summary in words; no data of the program.' });
export const override = z
  .strictObject({
    rule: z.string().min(1).max(64),
    reason: z.string().min(1).max(64).meta({ description: 'Code of kap-override-reason.' }),
    note: note.optional(),
  })
  .meta({ id: 'Override' });
