import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { shareThrough } from '../../src/cli/share-through.ts';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

test('copies that share a store share what marks the ids of its sessions', async () => {
  const [one, two] = [randomBytes(32), randomBytes(32)];
  const keys = [one, two].map((key) => key.toString('base64')).join(',');
  // Nobody is there; nothing is asked.
  const sharing = await shareThrough({ REDIS_URL: 'redis://127.0.0.1:9', KAP_SESSION_KEYS: keys }, quiet);
  if (!sharing.ok) throw new Error(sharing.why);
  await sharing.close();
  expect(sharing.deps.shared).toBeDefined();
  expect(sharing.deps.sessionSecrets?.map((key) => Buffer.from(key))).toEqual([one, two]);
});

test('without a store to share nothing is shared', async () => {
  expect(await shareThrough({}, quiet)).toMatchObject({ ok: true, deps: {} });
});
