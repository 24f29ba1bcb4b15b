// Measures the service beside the barest that could stand in its place: npm run bench -- [--quick] [--json FILE] [--only a,b,…]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { NODE, prepare, ROOT } from './prepare.mjs';

if (Number.parseInt(process.versions.node, 10) >= 24) {
  await prepare({ builds: ['profiles', 'service'] });
  // As it is deployed: bundled.
  await bundle('test/bench/ours.ts', join(ROOT, 'dist', 'bench'));
  await import('../test/bench/main.ts');
} else {
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  process.exitCode = spawnSync(NODE, args, { stdio: 'inherit' }).status ?? 1;
}
