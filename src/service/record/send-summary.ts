import { EhrError } from '../../ehr/ehr-error.ts';
import { AppError } from '../app-error.ts';
import type { SentAnswer } from '../contract.ts';
import type { Asking } from '../pathway-answer.ts';
import type { Runtime } from '../runtime.ts';
import { userToken } from '../user-token.ts';
import { readSummary } from './read-record.ts';
import { summaryReference } from './summary-document.ts';
import { summaryPdf } from './summary-pdf.ts';

const BY_HAND = 'The EHR does not take this document; download it and file it there by hand.';

/**
 * Puts the summary into the EHR's chart as a DocumentReference, with the user's own token: whether they may is the EHR's to say.
 * @throws AppError 422 when the EHR takes no documents from us or from this user, 409 without a course
 */
export async function sendSummary(runtime: Runtime, asking: Asking): Promise<SentAnswer> {
  const { session, on, sessionId } = asking;
  if (on.tenant.documentsToEhr !== true) throw new AppError('rule-violated', [{ text: BY_HAND }]);
  const { summary } = await readSummary(runtime, asking);
  const pdf = await summaryPdf(summary);
  const resource = summaryReference(summary, { patientId: session.patientId, authorReference: session.user.reference, pdf });
  const client = on.ehr(await userToken(runtime, sessionId));
  try {
    const created = await client.create(resource);
    return { reference: `DocumentReference/${created.id ?? ''}`, sentAt: runtime.now() };
  } catch (error) {
    if (!(error instanceof EhrError)) throw error;
    const isRefusal = error.fault === 'unauthorized' || error.fault === 'refused' || error.fault === 'not-found';
    if (!isRefusal) throw error;
    throw new AppError('rule-violated', [{ text: BY_HAND }], {
      cause: error,
    });
  }
}
