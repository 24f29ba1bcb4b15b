import { afterAll, beforeAll, describe } from 'vitest';
import type { CdsWorld } from './cds-exchange.ts';
import { CDS_HOOKS } from './cds-hooks.ts';
import { collect } from './corpus.ts';
import { runSet } from './run-set.ts';
import { openWorld } from './world.ts';

let world: CdsWorld;
beforeAll(async () => {
  const opened = await openWorld({ seeds: true });
  world = { ...opened, corpus: await collect(opened) };
});
afterAll(() => world.close());

describe('CDS Hooks 2.0 for services', () => {
  runSet(CDS_HOOKS, () => world);
});
