import { describe, expect, test } from 'vitest';
import { freshAt } from '../support/course.ts';
import { saveMirror } from '../../src/medplum/save-mirror.ts';
import { type Server, usedPoints } from './support/access.ts';
import { tell } from './support/figures.ts';
import { aPatient, recordOf, until, whenTrue } from './support/patients.ts';

const GOAL = 85;

export function describeQuota(server: () => Server, botRef: (name: string) => Promise<string>): void {
  describe('a run that changes nothing', () => {
    test(`costs at most ${GOAL} points of the quota, and writes nothing`, async () => {
      const { client } = server();
      const patient = await aPatient(client);
      await whenTrue(client, patient);
      const spent = await until(async () => {
        const before = await recordOf(client, patient);
        const points = await pointsOf('keep-pathway-true');
        await saveMirror(client, patient, {
          resources: [],
          freshness: freshAt(new Date().toISOString()),
          bounded: [],
          now: new Date().toISOString(),
        });
        await new Promise((resolve) => setTimeout(resolve, 2_000));
        const used = (await pointsOf('keep-pathway-true')) - points;
        const versions = (all: readonly { id?: string; meta?: { versionId?: string } }[]) =>
          all.map(({ id, meta }) => [id, meta?.versionId]);
        expect(versions((await recordOf(client, patient)).resources)).toEqual(versions(before.resources));
        // A minute of the quota that ended meanwhile says nothing.
        return used > 0 ? used : undefined;
      });
      tell(`a run that changes nothing: ${spent} points of Medplum's FHIR quota (goal: ${GOAL})`);
      expect(spent).toBeLessThanOrEqual(GOAL);
    });

    async function pointsOf(name: string): Promise<number> {
      return (await usedPoints(server())).get(await botRef(name)) ?? 0;
    }
  });
}
