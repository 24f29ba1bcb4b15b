import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const CLI = fileURLToPath(new URL('../../src/cli/kap.ts', import.meta.url));

function kap(...args: readonly string[]): { readonly code: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' });
  return { code: status, said: `${stdout}${stderr}` };
}

test.each([
  [['doctor', '--no-event'], "unknown option '--no-event'"],
  [['protocol', 'check'], "missing required argument 'file'"],
  [['verify', 'attestation', 'Provenance/x'], "required option '--config <file>' not specified"],
  [['nothing'], "unknown command 'nothing'"],
  [['protocol'], 'Usage: kap protocol'],
  [['passkey', 'steal', '--config', 'x.json'], 'kap passkey knows list, approve and revoke'],
])('kap %j exits 2, which no command says of what it found, and says once what is wrong', (args, why) => {
  const { code, said } = kap(...args);
  expect(said.split(why)).toHaveLength(2);
  expect(code).toBe(2);
});

test('a journey to an address where nothing answers names it, and exits 2: nothing contradicted itself', () => {
  const { code, said } = kap('journey', 'chart.json', '--url', 'http://127.0.0.1:9/');
  expect(said).toContain('kap: http://127.0.0.1:9/ does not answer: start a sandbox there');
  expect(code).toBe(2);
});

test.each([
  [['protocol', 'check', 'nothing'], 'no shipped protocol (kap-protocol-course, kap-protocol-default,'],
  [['sandbox', '--charts', 'nowhere'], 'kap sandbox: nowhere is no folder: --charts or KAP_SANDBOX_CHARTS names one'],
  [['sandbox', '--load', 'nowhere.json'], 'kap sandbox: nowhere.json is no file: --load names one'],
])('kap %j says what there is, or what to name', (args, why) => {
  const { code, said } = kap(...args);
  expect(said).toContain(why);
  expect(said).not.toContain('ENOENT');
  expect(code).toBe(2);
});

test('a project on a Medplum that does not answer is told with its address', () => {
  const script = fileURLToPath(new URL('../../scripts/medplum-project.mjs', import.meta.url));
  const env = { ...process.env, MEDPLUM_BASE_URL: 'http://127.0.0.1:9/', MEDPLUM_SUPER_ADMIN_CLIENT_ID: 'i' };
  const { stderr } = spawnSync(process.execPath, [script, 'name'], {
    env: { ...env, MEDPLUM_SUPER_ADMIN_CLIENT_SECRET: 's' },
    encoding: 'utf8',
  });
  expect(stderr).toContain('http://127.0.0.1:9/ does not answer');
});

test.each([
  ['serve'],
  ['config', 'check'],
  ['journey'],
  ['protocol', 'check'],
  ['verify', 'attestation'],
  ['passkey'],
  ['install'],
  ['doctor'],
  ['uninstall'],
])('kap %s %s --help says what its exit codes mean', (...command) => {
  expect(kap(...command, '--help').said).toMatch(/\nExit code: 0 .+ 2 /);
});

test('uninstall offers nothing that it does not heed', () => {
  expect(kap('uninstall', '--help').said).not.toMatch(/--protocol|--cds-bots|--pre-commit/);
  expect(kap('uninstall', '--cds-bots')).toMatchObject({ code: 2 });
  for (const command of ['install', 'doctor']) expect(kap(command, '--help').said).toMatch(/--cds-bots[\s\S]*--no-pre-commit/);
});

test('to ask for help is nothing wrong', () => {
  expect(kap('doctor', '--help')).toMatchObject({ code: 0 });
});
