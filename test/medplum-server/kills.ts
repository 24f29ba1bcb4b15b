import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { afterAll, describe, expect, test } from 'vitest';
import { consent, cssrs, intakes, phq9 } from '../support/course.ts';
import type { Server } from './support/access.ts';
import { botsFor, runBot, sweepOnce, stopProcesses, withoutSubscriptions } from './support/bot-runs.ts';
import { percentile, tell } from './support/figures.ts';
import { aPatient, aStaff, storedFor } from './support/patients.ts';
import { stateOf } from './support/state.ts';

const KILLS = 200;
const DISTURBED = 5;
/** Of a record that differs, characters in the message. */
const SHOWN = 200;

/** Forms of one course, oldest first, the same for every patient. */
async function formsOf(server: Server, now: string): Promise<readonly QuestionnaireResponse[]> {
  const { therapist, prescriber } = await aStaff(server.client);
  const at = (minutes: number): string => new Date(Date.parse(now) - minutes * 60_000).toISOString();
  const [mental, medical] = intakes(at(50));
  if (mental === undefined || medical === undefined) throw new Error('No intake forms');
  const forms = [phq9(at(60), 2), cssrs(at(55)), mental, medical, consent(at(40)), phq9(at(30), 1), cssrs(at(20)), phq9(at(10))];
  return forms.map((one) => ({ ...one, author: { reference: one === medical ? prescriber : therapist } }));
}

export function describeKills(server: () => Server): void {
  describe('a bot run', () => {
    afterAll(stopProcesses);

    test(
      'that is killed at any moment, two hundred times, leaves nothing that one sweep does not make as if undisturbed',
      { timeout: 600_000 },
      async () => {
        const now = new Date().toISOString();
        await withoutSubscriptions(server(), async () => {
          const forms = await formsOf(server(), now);
          const calm = await aPatient(server().client, now);
          const times: number[] = [];
          for (const stored of await writeAll(calm, forms)) times.push(...(await deliver(stored, now)));
          const typical = percentile(times, 50);

          const patients = await Promise.all(Array.from({ length: DISTURBED }, () => aPatient(server().client, now)));
          const counts = { killed: 0, ended: 0 };
          await Promise.all(
            patients.map(async (patient) => {
              const stored = await writeAll(patient, forms);
              while (counts.killed < KILLS) await disturb(stored, { now, typical, counts });
            }),
          );
          const { killed, ended } = counts;
          const before = await Promise.all(patients.map((one) => differing(one, calm)));
          const { answer } = await sweepOnce(server(), now);
          const after = await Promise.all(patients.map((one) => differing(one, calm)));
          tell(
            `${killed} bot runs killed (${ended} ended first; a whole run takes ${typical} ms): ${before.flat().length} records off before one sweep, ${after.flat().length} after; the sweep said ${JSON.stringify(answer)}`,
          );
          expect(killed).toBeGreaterThanOrEqual(KILLS);
          expect(after.flat().map((line) => line.slice(0, SHOWN))).toEqual([]);
        });
      },
    );

    function writeAll(patient: string, forms: readonly QuestionnaireResponse[]): Promise<readonly QuestionnaireResponse[]> {
      return Promise.all(forms.map((form) => server().client.createResource(storedFor(patient, form))));
    }

    async function deliver(stored: QuestionnaireResponse, now: string): Promise<readonly number[]> {
      const times: number[] = [];
      for (const one of await botsFor(stored)) {
        const run = await runBot(server(), one, { input: stored, now });
        expect(run).toMatchObject({ ending: 'done' });
        times.push(run.ms);
      }
      return times;
    }

    /** Delivers every form once, in runs that are killed at a random moment of their usual length. */
    async function disturb(
      forms: readonly QuestionnaireResponse[],
      { now, typical, counts }: { now: string; typical: number; counts: { killed: number; ended: number } },
    ): Promise<void> {
      for (const form of forms) {
        for (const one of await botsFor(form)) {
          if (counts.killed >= KILLS) return;
          const { ending } = await runBot(server(), one, { input: form, now, killAfterMs: Math.random() * typical * 2.5 });
          counts[ending === 'killed' ? 'killed' : 'ended'] += 1;
        }
      }
    }

    async function differing(one: string, other: string): Promise<readonly string[]> {
      const [left, right] = await Promise.all([stateOf(server().client, one), stateOf(server().client, other)]);
      return [...left.filter((line) => !right.includes(line)), ...right.filter((line) => !left.includes(line))];
    }
  });
}
