// Runs the integration suite against a running Medplum; without one it says how to name it, and that is no failure.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { NODE, prepare, ROOT } from './prepare.mjs';

const NEEDED = ['MEDPLUM_BASE_URL', 'MEDPLUM_CLIENT_ID', 'MEDPLUM_CLIENT_SECRET'];
const missing = NEEDED.filter((name) => !process.env[name]);

if (missing.length > 0) {
  console.log(
    `Skipped: no Medplum to test against. Set ${missing.join(', ')} to a server and to a client whose ProjectMembership is admin, in a project of its own (docs/deploy.md).`,
  );
} else {
  await prepare();
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const { status } = spawnSync(NODE, [vitest, 'run', '--project', 'medplum', ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
