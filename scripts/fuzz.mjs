// Throws seeded, mutated requests at a running service and says what it did with them: npm run fuzz -- --requests 20000 --seed 42
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { NODE, prepare } from './prepare.mjs';

if (Number.parseInt(process.versions.node, 10) >= 24) {
  await prepare({ builds: ['profiles', 'bots'] });
  await import('../test/fuzz/main.ts');
} else {
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  process.exitCode = spawnSync(NODE, args, { stdio: 'inherit' }).status ?? 1;
}
