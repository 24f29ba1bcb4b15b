// Everything that a change must pass, in one command, on a laptop as in CI. Every stage runs, so one run shows every fault.
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT } from './prepare.mjs';

const STAGES = [
  ['profiles', 'node', ['scripts/prepare.mjs', 'profiles', '--force']],
  ['format', 'prettier', ['--check', '--cache', '--log-level', 'warn', '.']],
  ['lint', 'eslint', ['--cache', '--cache-location', 'node_modules/.cache/eslint/', '--max-warnings', '0', '.']],
  ['types', 'tsc', ['--noEmit', '-p', '.']],
  ['import directions', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'src', 'bots', 'app', 'test']],
  ['dead code', 'knip', []],
  ['builds', 'node', ['scripts/prepare.mjs', 'build']],
  ['sizes', 'size-limit', []],
  ['tests', 'node', ['scripts/test.mjs']],
];

const env = { ...process.env, PATH: join(ROOT, 'node_modules', '.bin') + delimiter + (process.env.PATH ?? '') };
const only = process.argv.slice(2);
const failed = [];
for (const [name, command, args] of STAGES.filter(([stage]) => only.length === 0 || only.includes(stage))) {
  console.log(`\n── ${name}: ${[command, ...args].join(' ')}`);
  const started = Date.now();
  const { status } = spawnSync(command, args, { cwd: ROOT, env, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) failed.push(name);
  if (name !== 'tests')
    console.log(`── ${name}: ${status === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}.`);
  process.exitCode = 1;
}
