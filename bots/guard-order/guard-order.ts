import type { BotEvent, MedplumClient } from '@medplum/core';
import { botNow } from '../../src/medplum/bot-clock.ts';
import { subjectOfInput } from '../../src/medplum/bot-subject.ts';
import { fulfil } from '../../src/medplum/duties.ts';
import { isPreCommit, refuseOrder } from '../../src/medplum/refuse-order.ts';
import { waitingStore } from '../../src/medplum/waiting-store.ts';

/**
 * Puts an order on hold that is active without the attestation it needs or against a gate. Called before the write (pre-commit),
 * it refuses the write instead.
 * @throws OrderRefused in pre-commit mode only: it names the kinds of faults and nothing of the patient
 */
export async function handler(medplum: MedplumClient, event: BotEvent): Promise<{ readonly written: number }> {
  const patient = subjectOfInput(event.input);
  if (patient === undefined) return { written: 0 };
  if (isPreCommit(event)) {
    await refuseOrder(medplum, patient, { order: event.input, now: botNow(event) });
    return { written: 0 };
  }
  const { written } = await fulfil(waitingStore(medplum), patient, { now: botNow(event), duties: ['orders'] });
  return { written };
}
