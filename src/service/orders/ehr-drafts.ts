import type { MedicationRequest } from '@medplum/fhirtypes';
import { draftForEhr } from '../../core/orders/ehr-draft.ts';
import { saysCreate } from '../../ehr/capability.ts';
import { type EhrClient, FHIR_ID } from '../../ehr/ehr-client.ts';
import { EhrError } from '../../ehr/ehr-error.ts';
import { mayCreate } from '../../ehr/granted-scope.ts';
import { IDENTIFIERS } from '../../terminology/codes.ts';
import { recordedEhr } from '../audit/recorded-ehr.ts';
import type { Asking } from '../pathway-answer.ts';
import type { Runtime } from '../runtime.ts';
import { userToken } from '../user-token.ts';

/**
 * Why a draft cannot go into this EHR: the clinic did not say that it takes them, the user's token does not reach that far, or the
 * EHR's own statement does not have it. Undefined when it can.
 */
export async function refusedByEhr(runtime: Runtime, asking: Asking): Promise<string | undefined> {
  const { on, session, sessionId } = asking;
  if (on.tenant.orders?.draftsToEhr !== true)
    return 'This clinic has not said that its EHR takes drafts (configuration: orders.draftsToEhr).';
  if (!mayCreate(session.scope ?? '', 'MedicationRequest')) return 'The EHR has not given this session the right to make orders.';
  const read = async () => saysCreate(await on.ehr(await userToken(runtime, sessionId)).metadata(), 'MedicationRequest');
  try {
    return (await on.drafts.takes(read)) ? undefined : 'The EHR says that it takes no orders by FHIR.';
  } catch (error) {
    if (!(error instanceof EhrError)) throw error;
    return 'The EHR cannot be asked now whether it takes orders.';
  }
}

/** What came of putting a draft into the EHR. */
export type EhrDraft = { readonly ehrOrder: string } | { readonly refused: string };

/**
 * Puts a draft into the EHR's own order entry with the user's own token, once: an order there that carries our number is the draft.
 * @param draft - references as the EHR writes them
 */
export async function putIntoEhr(runtime: Runtime, asking: Asking, draft: MedicationRequest): Promise<EhrDraft> {
  const why = await refusedByEhr(runtime, asking);
  if (why !== undefined) return { refused: why };
  const resource = draftForEhr(draft, `Patient/${asking.session.patientId}`);
  const number = resource.identifier?.[0]?.value;
  if (number === undefined) return { refused: 'The draft has no number of ours, so it would not be known when it comes back.' };
  try {
    const client = await recordedEhr(runtime, asking, asking.session.patientId);
    const found = await findIn(client, number);
    const there = found ?? (await client.create(resource, query(number)));
    if (there.id === undefined || !FHIR_ID.test(there.id)) return { refused: 'The EHR did not say where it put the draft.' };
    return { ehrOrder: `MedicationRequest/${there.id}` };
  } catch (error) {
    if (!(error instanceof EhrError)) throw error;
    runtime.deps.logger.warn({ tenant: asking.on.tenant.id, fault: error.fault, status: error.status }, 'draft-not-taken');
    return { refused: 'The EHR did not take the draft.' };
  }
}

function query(number: string): string {
  return `identifier=${encodeURIComponent(`${IDENTIFIERS.order}|${number}`)}`;
}

async function findIn(client: EhrClient, number: string): Promise<MedicationRequest | undefined> {
  const { resources } = await client.search(`MedicationRequest?${query(number)}`, 1);
  // An EHR that does not know the parameter answers with everything.
  return resources.find(
    (one): one is MedicationRequest =>
      one.resourceType === 'MedicationRequest' &&
      one.identifier?.some(({ system, value }) => system === IDENTIFIERS.order && value === number) === true,
  );
}
