// Bundles the CLI -> dist/service/kap.js, what only some commands need in files beside it: a start then reads a dozen files and not five hundred.
// Usage: node scripts/service.mjs [--out DIR]
/* global fetch */
import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundle, ROOT } from './bundle.mjs';
import { SERVICE_ENV, SERVICE_FLAGS } from './service-process.mjs';

const outAt = process.argv.indexOf('--out');
const OUT = outAt < 0 ? join(ROOT, 'dist', 'service') : resolve(process.argv[outAt + 1] ?? '.');

await bundle('src/cli/kap.ts', OUT);
if (outAt < 0) await compileOnce();

/** Starts it once, so that what V8 made of it is kept for every start after this one. Without that it starts too, only slower. */
async function compileOnce() {
  const folder = mkdtempSync(join(tmpdir(), 'kap-service-'));
  const config = join(folder, 'config.json');
  const jwk = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey.export({ format: 'jwk' });
  const secret = 'made-up-secret-of-the-build';
  const tenant = {
    id: 'build',
    fhirBase: 'https://ehr.invalid/fhir',
    issuer: 'https://ehr.invalid/auth',
    smart: { clientId: 'kap', privateJwks: [{ env: 'KAP_BUILD_JWK' }] },
    notificationSecret: { env: 'KAP_BUILD_SECRET' },
    frameAncestors: [],
    unsignedHooks: true,
    protocol: 'https://kap-pathway.org/fhir/PlanDefinition/kap-protocol-default',
    timeZone: 'UTC',
    medplum: { baseUrl: 'https://medplum.invalid/', clientId: 'build', clientSecret: { env: 'KAP_BUILD_SECRET' } },
  };
  writeFileSync(config, JSON.stringify({ publicBaseUrl: 'https://kap.invalid', tenants: [tenant] }));
  const port = String(20_000 + (process.pid % 40_000));
  const env = {
    ...process.env,
    ...SERVICE_ENV,
    KAP_BUILD_JWK: JSON.stringify({ ...jwk, alg: 'ES384', kid: 'build' }),
    KAP_BUILD_SECRET: secret,
  };
  const child = spawn(process.execPath, [...SERVICE_FLAGS, join(OUT, 'kap.js'), 'serve', '--config', config, '--port', port], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise((done) => child.on('close', done));
  const giveUp = setTimeout(() => child.kill('SIGKILL'), 20_000);
  child.stdout.once('data', async () => {
    const paths = ['/healthz', '/cds-services', '/nothing'];
    for (const path of paths)
      await fetch(`http://127.0.0.1:${port}${path}`).then(
        (answer) => answer.text(),
        () => undefined,
      );
    child.kill('SIGTERM');
  });
  await ended;
  clearTimeout(giveUp);
  rmSync(folder, { recursive: true });
}
