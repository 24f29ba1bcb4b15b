import { afterAll, beforeAll, describe } from 'vitest';
import { runSet } from './run-set.ts';
import { SMART_CLIENT } from './smart-client.ts';
import { openSmartWorld, type SmartWorld } from './smart-world.ts';

let world: SmartWorld;
beforeAll(async () => {
  world = await openSmartWorld();
});
afterAll(() => world.close());

describe('SMART App Launch 2.2 for clients', () => {
  runSet(SMART_CLIENT, () => world);
});
