import { setTimeout as sleep } from 'node:timers/promises';
import type { Observation } from '@medplum/fhirtypes';
import { createHttp } from '../../../src/cli/journey/http.ts';
import { openPanel, type Panel } from '../../../src/cli/journey/panel.ts';
import { situation, type Traveller } from '../../../src/cli/journey/traveller.ts';
import { WEIGHT_KG } from '../../../src/cli/journey/ordering.ts';
import { SYSTEMS, VITAL_CODES } from '../../../src/terminology/codes.ts';
import { quantity } from '../../../src/terminology/ucum.ts';
import type { OrderDecision } from '../../../src/service/orders/contract.ts';
import type { Verification } from '../../../src/service/orders/verify.ts';
import { SoftwareAuthenticator } from '../../support/authenticator.ts';

/** Within the protocol's start dose for the weight of the journey's patients. */
export const MG = 35;
const TRIES = 60;
const BETWEEN_MS = 250;

/** What became of an order that was prepared, attested and read back, all of it over HTTP. */
export interface Attested {
  /** `Provenance/id` in Medplum. */
  readonly reference: string;
  readonly verification: Verification;
  readonly decision: OrderDecision;
}

/**
 * The prescriber weighs the patient, registers a passkey that an administrator approves, prepares the order from practice stock,
 * reviews it, steps up with the passkey and signs; then everybody can verify it.
 */
export async function attestOrder(traveller: Traveller, base: string): Promise<Attested> {
  await traveller.ehr.create('prescriber', aWeight(await situation(traveller, 'prescriber')));
  const panel = await traveller.panel('prescriber');
  const authenticator = await passkey(traveller, panel, base);
  const decision = await orderable(panel);
  const prepared = await asked<{ decision: OrderDecision }>(panel, 'orders', { route: decision.proposal.route, doseMg: MG });
  const { order } = prepared.decision;
  if (order === undefined) throw new Error('No order came back');
  const id = order.reference.slice('MedicationRequest/'.length);
  const begun = await asked<Begun>(panel, `orders/${id}/reviews`, { version: order.version, overrides: [] });
  const response = authenticator.get(begun.options, placeOf(base));
  const signed = await asked<{ reference: string; decision: OrderDecision }>(panel, `orders/${id}/attestations`, {
    review: begun.review,
    response,
  });
  const verification = await asked<Verification>(panel, `attestations/${signed.reference.split('/')[1] ?? ''}/verification`);
  return { ...signed, verification };
}

interface Begun {
  readonly review: string;
  readonly options: { readonly challenge: string };
}

const aWeight = ({ patient, at }: Awaited<ReturnType<typeof situation>>): Observation => ({
  resourceType: 'Observation',
  status: 'final',
  category: [{ coding: [{ system: SYSTEMS.observationCategory, code: 'vital-signs' }] }],
  code: { coding: [...VITAL_CODES.weight] },
  subject: { reference: patient },
  effectiveDateTime: at,
  valueQuantity: quantity(WEIGHT_KG, 'kg'),
});
const placeOf = (base: string) => ({ origin: base, rpId: new URL(base).hostname });

async function asked<T>(panel: Panel, path: string, body?: object): Promise<T> {
  const { status, body: answer } = await panel.ask(path, body);
  if (status < 200 || status > 299) throw new Error(`${path}: ${status} ${JSON.stringify(answer).slice(0, 600)}`);
  return answer as T;
}

/** Waits until the reading of the weight has come from the EHR and nothing stands in the way of preparing. */
async function orderable(panel: Panel): Promise<OrderDecision> {
  for (let tried = 1; ; tried += 1) {
    const decision = await asked<OrderDecision>(panel, 'orders/decision?route=intramuscular');
    if (decision.proposal.draft !== undefined) return decision;
    if (tried === TRIES) throw new Error(`No order can be prepared: ${JSON.stringify(decision.proposal.missing)}`);
    await sleep(BETWEEN_MS);
  }
}

async function passkey(traveller: Traveller, panel: Panel, base: string): Promise<SoftwareAuthenticator> {
  const authenticator = new SoftwareAuthenticator();
  const { options } = await asked<Begun>(panel, 'passkeys/challenges', {});
  const response = authenticator.create(options, placeOf(base));
  const kept = await asked<{ passkeys: { id: string }[] }>(panel, 'passkeys', { response, label: 'Key of the test' });
  const office = await frontDesk(traveller, base);
  await asked(office, `passkeys/${kept.passkeys.at(-1)?.id ?? ''}/decisions`, { state: 'approved' });
  return authenticator;
}

/** The front desk of the sandbox's clinic also approves passkeys. */
async function frontDesk({ patient }: Traveller, base: string): Promise<Panel> {
  const http = createHttp(() => undefined);
  const login = await http(new URL('/sandbox/ehr/login', base), { method: 'POST', json: { user: 'front-desk' } });
  const { access_token: token } = login.body as { access_token: string };
  const launch = await http(new URL('/sandbox/ehr/launch', base), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    json: { patient: patient.split('/')[1] },
  });
  return openPanel(new URL((launch.body as { url: string }).url), http);
}
