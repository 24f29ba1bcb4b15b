import { describe, expect, test } from 'vitest';
import type { Server } from './support/access.ts';
import { tell } from './support/figures.ts';
import { kap } from './support/kap.ts';

const INSTALL_GOAL_MS = 60_000;
const AGAIN_GOAL_MS = 5_000;
/** Where an installation of some seventeen seconds is killed. */
const KILLED_AFTER_MS = [2_000, 5_000, 9_000] as const;

interface Installed {
  readonly written: number;
  readonly unproven: readonly unknown[];
}

/** Puts the release into the project, in the order that somebody who has never done it would. */
export function describeInstall(server: () => Server): void {
  describe('an installation', () => {
    test('that is only looked at writes nothing', async () => {
      const { code, json } = await kap(server(), ['install', '--dry-run', '--json']);
      expect([code, (json as { applied?: boolean }).applied]).toEqual([0, false]);
      expect(await server().client.searchResources('Bot')).toHaveLength(0);
    });

    test('into an empty project ends within a minute, every profile proved', async () => {
      const { code, json, ms, text } = await kap(server(), ['install', '--json']);
      expect(code, text.slice(-2_000)).toBe(0);
      const { written, unproven } = json as Installed;
      tell(
        `install from nothing: ${written} written in ${(ms / 1000).toFixed(1)} s (goal: 60 s), ${unproven.length} profiles unproved`,
      );
      expect(unproven).toEqual([]);
      expect(ms).toBeLessThan(INSTALL_GOAL_MS);
    });

    test('that is there already is left alone, and says so at once', async () => {
      const { code, json, ms } = await kap(server(), ['install', '--json']);
      const { written } = json as Installed;
      tell(`second install: ${written} written in ${(ms / 1000).toFixed(1)} s (goal: 0 in 5 s)`);
      expect([code, written]).toEqual([0, 0]);
      expect(ms).toBeLessThan(AGAIN_GOAL_MS);
    });

    test('is found well by the doctor, whose probe goes through bots and is taken away', async () => {
      const { json, text } = await kap(server(), ['doctor', '--json']);
      const { findings } = json as { readonly findings: readonly { readonly code: string; readonly severity: string }[] };
      const wrong = findings.filter(({ severity }) => severity !== 'note');
      tell(`doctor: ${wrong.length} found`);
      expect(wrong, text.slice(-2_000)).toEqual([]);
    });
  });
}

/** Takes the release out again, and puts it in with the power failing on the way. */
export function describeUninstall(server: () => Server): void {
  describe('an uninstallation', () => {
    test('removes what was installed and keeps the patients', async () => {
      const before = (await server().client.search('Patient', { _total: 'accurate', _count: '0' })).total;
      const { code, text } = await kap(server(), ['uninstall', '--yes', '--json']);
      expect(code, text.slice(-2_000)).toBe(0);
      const { client } = server();
      for (const type of ['Bot', 'Subscription'] as const) expect(await client.searchResources(type)).toHaveLength(0);
      // The server's own definitions are found in every project.
      const left = await client.searchResources('StructureDefinition', { name: 'Kap', _count: '1000' });
      expect(left.filter(({ url }) => url.startsWith('https://kap-pathway.org/'))).toHaveLength(0);
      expect((await client.search('Patient', { _total: 'accurate', _count: '0' })).total).toBe(before);
    });
  });

  describe('an installation that is killed', () => {
    test('goes on where it stopped, and ends as one that was not', async () => {
      for (const ms of KILLED_AFTER_MS) await kap(server(), ['install', '--json'], ms);
      const resumed = await kap(server(), ['install', '--json']);
      expect(resumed.code, resumed.text.slice(-2_000)).toBe(0);
      const again = await kap(server(), ['install', '--json']);
      tell(
        `install killed ${KILLED_AFTER_MS.length} times, then once to its end: ${(resumed.json as Installed).written} left to write, ${(again.json as Installed).written} after`,
      );
      expect((again.json as Installed).written).toBe(0);
      const bots = await server().client.searchResources('Bot');
      expect(new Set(bots.map(({ name }) => name)).size).toBe(bots.length);
    });
  });
}
