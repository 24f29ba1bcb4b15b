import type { BundleEntry, Communication, DetectedIssue } from '@medplum/fhirtypes';
import { z } from 'zod';
import { parseOrThrow } from '../../ehr/hooks/wire.ts';
import { loadPatientRecord, type PatientRecord } from '../../medplum/store.ts';
import { transactFenced } from '../../medplum/transact.ts';
import { IDENTIFIERS, localCodesOf } from '../../terminology/codes.ts';
import { writeOnce } from '../api/write-record.ts';
import { fitText, withoutControls } from '../clean-text.ts';
import { createDeadline } from '../deadline.ts';
import type { Runtime } from '../runtime.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';
import { recallCards, type ShownCard } from './card-registry.ts';

/** A field that nobody filled in comes as a blank from some: as if it were not there. */
const text = (max: number) => z.string().max(max).transform(fitText);
/** FHIR's code: no space at either end, and none beside another. */
const code = z
  .string()
  .max(256)
  .regex(/^[^\s\p{Cc}]+( [^\s\p{Cc}]+)*$/u);
const coding = z.looseObject({ code, system: z.string().max(1_024).regex(/^\S+$/).optional(), display: text(1_000).optional() });
/** ISO 8601 has what FHIR has not: more digits of a second, zones beyond 14 hours, a year 0. */
const instant = z.iso
  .datetime({ offset: true })
  .regex(/^(?!0000)/)
  .transform((at) => new Date(at).toISOString());
const one = z.looseObject({
  card: z.string().min(1).max(128),
  outcome: z.enum(['accepted', 'overridden']),
  acceptedSuggestions: z
    .array(z.looseObject({ id: z.string().max(128).transform(withoutControls).pipe(z.string().min(1)) }))
    .max(50)
    .optional(),
  overrideReason: z.looseObject({ reason: coding.optional(), userComment: text(10_000).optional() }).optional(),
  outcomeTimestamp: instant,
});
/** An EHR sends one at a time, or those of one screen; all of them are looked for in one question. A product choice. */
const MAX_ENTRIES = 100;
const body = z.looseObject({ feedback: z.array(one).min(1).max(MAX_ENTRIES) }).check((context) => {
  context.value.feedback.forEach(({ outcome, acceptedSuggestions }, at) => {
    if (outcome !== 'accepted' || (acceptedSuggestions ?? []).length > 0) return;
    context.issues.push({
      code: 'custom',
      message: 'accepted feedback names the accepted suggestions',
      input: context.value,
      path: ['feedback', at, 'acceptedSuggestions'],
    });
  });
});

export type Feedback = z.infer<typeof one>;

/** @throws HookError 400 with the path of the fault */
export function parseFeedback(value: unknown): readonly Feedback[] {
  return parseOrThrow(body, value, []).feedback;
}

/** How long one that can't be kept holds up none behind it: a store that does not answer at all would take as long for each. A product choice. */
const GO_ON_MS = 5_000;

/**
 * Keeps what clinicians answered to cards: one Communication each under an identifier made of the answer itself, so that feedback
 * that comes twice is kept once; an override is joined to the DetectedIssues behind the card. A card that is not known (any more)
 * is passed over, and one that can't be kept costs none of the others. What nobody signed is kept as what was said and mitigates nothing:
 * anybody is shown cards there, and could make a finding look as if a clinician had weighed it.
 * @param isSigned - the tenant's EHR has signed it
 * @throws StoreError of the first that could not be kept
 */
export async function recordFeedback(
  runtime: Runtime,
  on: TenantRuntime,
  { feedback, isSigned }: { readonly feedback: readonly Feedback[]; readonly isSigned: boolean },
): Promise<void> {
  const mayMitigate = isSigned || on.tenant.sandbox === true;
  const shown = await recallCards(
    runtime,
    on,
    feedback.map(({ card }) => card),
  );
  const goOn = createDeadline(GO_ON_MS);
  const failures: unknown[] = [];
  for (const one of feedback) {
    const card = shown.get(one.card);
    try {
      if (card !== undefined) await recordOne(runtime, on, { feedback: one, shown: card, mayMitigate });
      runtime.deps.metrics?.feedback(on.tenant.id, one.outcome);
    } catch (error) {
      failures.push(error);
      if (goOn.leftMs() <= 0) break;
    }
  }
  if (failures.length > 0) throw failures[0];
}

interface Answered {
  readonly feedback: Feedback;
  readonly shown: ShownCard;
  readonly mayMitigate: boolean;
}

async function recordOne(runtime: Runtime, on: TenantRuntime, { feedback, shown, mayMitigate }: Answered): Promise<void> {
  const store = await on.store();
  const whose = { ehrBase: on.tenant.fhirBase, ehrPatientId: shown.patientId, now: runtime.now() };
  const record = await loadPatientRecord(store, whose);
  if (record === undefined) return;
  const identifier = {
    system: IDENTIFIERS.record,
    value: `feedback/${feedback.card}/${feedback.outcome}/${feedback.outcomeTimestamp}`,
  };
  const what = await writeOnce(store, buildCommunication(feedback, shown, { record, identifier }), identifier);
  // Feedback does not say who gave it: the EHR answers for that.
  const decisions = [{ uuid: feedback.card, rules: shown.rules }];
  runtime.audit.record(on, { kind: 'override', outcome: 'success', patientId: shown.patientId, what, decisions });
  if (!mayMitigate || feedback.outcome !== 'overridden' || feedback.overrideReason === undefined) return;
  await transactFenced<PatientRecord | undefined>({
    store,
    load: () => loadPatientRecord(store, whose),
    plan: (loaded) => planMitigations(loaded, shown, feedback),
  });
}

function buildCommunication(
  feedback: Feedback,
  shown: ShownCard,
  known: { record: PatientRecord; identifier: { system: string; value: string } },
): Communication {
  const { overrideReason, acceptedSuggestions } = feedback;
  const comment = overrideReason?.userComment;
  return {
    resourceType: 'Communication',
    identifier: [known.identifier],
    status: 'completed',
    subject: { reference: known.record.patientRef },
    topic: { text: `CDS card: ${shown.key}` },
    sent: feedback.outcomeTimestamp,
    ...(overrideReason?.reason === undefined ? {} : { reasonCode: [{ coding: [plain(overrideReason.reason)] }] }),
    payload: [
      { contentString: feedback.outcome },
      ...(acceptedSuggestions ?? []).map(({ id }) => ({ contentString: `suggestion ${id}` })),
    ],
    ...(comment === undefined ? {} : { note: [{ text: comment }] }),
  };
}

/**
 * One update for each issue that does not carry this override yet; the first, with its version, is the fence. An override without a
 * coded reason is kept as what was said, but it mitigates nothing.
 */
function planMitigations(record: PatientRecord | undefined, shown: ShownCard, feedback: Feedback): readonly BundleEntry[] {
  const reason = feedback.overrideReason?.reason;
  if (reason === undefined) return [];
  const issues = (record?.resources ?? []).filter((issue): issue is DetectedIssue => issue.resourceType === 'DetectedIssue');
  return issues
    .filter(({ code }) => localCodesOf(code, 'kap-rule').some((rule) => shown.rules.includes(rule)))
    .filter(({ mitigation }) => !(mitigation ?? []).some(({ date }) => date === feedback.outcomeTimestamp))
    .map((issue) => {
      const text = feedback.overrideReason?.userComment ?? reason.display ?? reason.code;
      const action = { coding: [plain(reason)], text };
      const version = issue.meta?.versionId;
      return {
        resource: { ...issue, mitigation: [...(issue.mitigation ?? []), { action, date: feedback.outcomeTimestamp }] },
        request: {
          method: 'PUT' as const,
          url: `DetectedIssue/${issue.id ?? ''}`,
          ...(version === undefined ? {} : { ifMatch: `W/"${version}"` }),
        },
      };
    });
}

function plain({ system, code, display }: z.infer<typeof coding>) {
  return { code, ...(system === undefined ? {} : { system }), ...(display === undefined ? {} : { display }) };
}
