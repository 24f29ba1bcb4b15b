// Measures the service beside the barest that could stand in its place: npm run bench -- [--quick] [--json FILE] [--only a,b,…]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { NODE, prepare } from './prepare.mjs';

if (Number.parseInt(process.versions.node, 10) >= 24) {
  await prepare({ builds: ['profiles', 'service'] });
  await import('../test/bench/main.ts');
} else {
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  process.exitCode = spawnSync(NODE, args, { stdio: 'inherit' }).status ?? 1;
}
