import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Resource } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { defaultProtocol } from '../../src/core/protocol/default-protocol.ts';
import { startCourse } from '../../src/medplum/course.ts';
import { isFreshnessRecord, readFreshness } from '../../src/medplum/freshness.ts';
import { saveMirror } from '../../src/medplum/save-mirror.ts';
import { StoreError } from '../../src/medplum/store-error.ts';
import { findPatient } from '../../src/medplum/store.ts';
import { aCondition, CODES } from '../support/builders.ts';
import { aPerson } from '../support/course.ts';
import type { Server } from './support/access.ts';

const condition = (id: string, more: object = {}): Resource => ({ ...aCondition({ id, code: CODES.pharyngitis }), ...more });

/** What no strict server takes, as an EHR may send it. */
const CHART: readonly Resource[] = [
  condition('found', { code: CODES.schizophrenia }),
  condition('blank', { code: { ...CODES.pharyngitis, text: ' ' }, note: null }),
  condition('vendor', { vendorFlag: true, note: [{ authorString: 'A' }] }),
  condition('spoilt', { onsetDateTime: '2015-13-99' }),
];

/** An entry of a batch is answered 429 by itself, which no waiting fetch sees: what is left then is done in the next minute. */
async function withinQuota<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoreError) || !String(error.cause).includes('429')) throw error;
    await setTimeout(61_000);
    return work();
  }
}

/** Whether the server itself refuses what ours is taken to refuse, and what is left of a chart then. */
export function describeMirror(server: () => Server): void {
  describe('an EHR that lets stand what FHIR does not allow', () => {
    test('has the rest of its chart mirrored, and a patient whose birthday is none starts a course', async () => {
      const { client } = server();
      const ehrBase = `https://${randomUUID()}.ehr.example/fhir`;
      const now = new Date().toISOString();
      const patient = { ...aPerson(), birthDate: '05/20/1980' };
      await startCourse(client, { ehrBase, patient, protocol: defaultProtocol(), now, author: undefined });
      const patientRef = (await findPatient(client, ehrBase, 'p1')) ?? '';
      const save = (resources: readonly Resource[]) => {
        const at = new Date().toISOString();
        const read = { state: 'read', at } as const;
        return saveMirror(client, patientRef, {
          resources,
          freshness: { patient: read, conditions: read },
          bounded: [],
          now: at,
        });
      };
      const stored = async () =>
        (await client.searchResources('Condition', { subject: patientRef }))
          .map(({ identifier }) => identifier?.[0]?.value)
          .toSorted();
      const states = async () => {
        const records = await client.searchResources('Basic', { subject: patientRef });
        const { patient: person, conditions } = readFreshness(records.find(isFreshnessRecord));
        return [person.state, conditions.state];
      };
      expect(await withinQuota(() => save([patient, ...CHART]))).toEqual([
        { category: 'patient', reference: 'Patient/p1' },
        { category: 'conditions', reference: 'Condition/spoilt' },
      ]);
      expect(await stored()).toEqual(['Condition/blank', 'Condition/found', 'Condition/vendor']);
      expect(await states()).toEqual(['failed', 'failed']);
      expect(await withinQuota(() => save([aPerson(), ...CHART.slice(0, 3)]))).toEqual([]);
      expect([await stored(), await states()]).toEqual([
        ['Condition/blank', 'Condition/found', 'Condition/vendor'],
        ['read', 'read'],
      ]);
    });
  });
}
