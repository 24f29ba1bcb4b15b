import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readInstallConfig } from '../../../src/cli/install/install-config.ts';
import { planDefinitions } from '../../../src/terminology/artifacts.ts';

const folder = mkdtempSync(join(tmpdir(), 'kap-install-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};

const env = { MEDPLUM_BASE_URL: 'https://env.example', MEDPLUM_CLIENT_ID: 'env-id', MEDPLUM_CLIENT_SECRET: 'env-secret' };
const [shipped] = planDefinitions();
const ours = { ...shipped, url: 'https://clinic.example/PlanDefinition/ours' };

describe('the configuration of the installer', () => {
  test('takes a flag before the environment, that before the file, that before the default', () => {
    const config = file('a.json', {
      medplum: { baseUrl: 'https://file.example', clientId: 'file-id', clientSecret: { env: 'SECRET' } },
      botRuntime: 'vmcontext',
    });
    const told = (options: object, environment: Record<string, string>) => {
      const read = readInstallConfig({ config, ...options }, { SECRET: 'from-env', ...environment });
      return read.ok ? [read.config.medplum.baseUrl, read.config.medplum.clientSecret, read.config.botRuntime] : read.faults;
    };
    expect(told({}, {})).toEqual(['https://file.example/', 'from-env', 'vmcontext']);
    expect(told({}, env)).toEqual(['https://env.example/', 'env-secret', 'vmcontext']);
    expect(told({ baseUrl: 'https://flag.example/', botRuntime: 'awslambda' }, env)).toEqual([
      'https://flag.example/',
      'env-secret',
      'awslambda',
    ]);
  });

  test('tells all faults at once, each with its path and what to do', () => {
    const config = file('b.json', { medplum: { baseUrl: 'http://medplum.example' }, botRuntime: 'docker', extra: 1 });
    const read = readInstallConfig({ config, protocol: [join(folder, 'none.json')] }, {});
    const faults = read.ok ? [] : read.faults.map(({ path }) => path);
    expect([...new Set(faults)].toSorted()).toEqual([
      'botRuntime',
      'extra',
      'medplum.baseUrl',
      'medplum.clientId',
      'medplum.clientSecret',
      'protocols.0',
    ]);
  });

  test('reads a protocol of the clinic from a file beside the configuration, and from a flag', () => {
    file('ours.json', ours);
    const config = file('c.json', { protocols: [{ file: 'ours.json' }] });
    for (const options of [{ config }, { protocol: [join(folder, 'ours.json')] }]) {
      const read = readInstallConfig(options, env);
      expect(read.ok && read.config.protocols.map(({ url }) => url)).toEqual([ours.url]);
    }
  });

  test('refuses a protocol that can’t be run, and one under the URL of a shipped one', () => {
    const broken = file('broken.json', { ...ours, action: [] });
    const copy = file('copy.json', shipped);
    const read = readInstallConfig({ protocol: [broken, copy] }, env);
    const faults = read.ok ? [] : read.faults;
    expect(faults.some(({ path }) => path === 'protocols.0')).toBe(true);
    expect(faults.find(({ path }) => path === 'protocols.1')?.reason).toContain('needs its own');
  });

  test('reads the path of the service’s configuration from beside the file that names it', () => {
    const read = readInstallConfig({ config: file('d.json', { service: 'kap.json' }) }, env);
    expect(read.ok && read.config.service).toBe(join(folder, 'kap.json'));
  });

  const faultsOf = (content: object, environment: Record<string, string> = env): unknown => {
    const read = readInstallConfig({ config: file('e.json', content) }, environment);
    return read.ok ? [] : read.faults;
  };

  test('names the environment variable that is not set', () => {
    const { MEDPLUM_BASE_URL, MEDPLUM_CLIENT_ID } = env;
    expect(faultsOf({ medplum: { clientSecret: { env: 'NOPE' } } }, { MEDPLUM_BASE_URL, MEDPLUM_CLIENT_ID })).toEqual([
      { path: 'medplum.clientSecret', reason: 'the environment variable NOPE is not set' },
    ]);
  });

  test('refuses a secret that is written into the file, without showing it', () => {
    const faults = faultsOf({ medplum: { clientSecret: 'typed-in' } });
    expect(faults).toEqual([{ path: 'medplum.clientSecret', reason: expect.stringContaining('is a secret') as unknown }]);
    expect(JSON.stringify(faults)).not.toContain('typed-in');
  });

  test('says once that a file of a protocol can’t be read', () => {
    expect(faultsOf({ protocols: [{ file: 'none.json' }] })).toEqual([
      { path: 'protocols.0', reason: 'none.json cannot be read' },
    ]);
    const read = readInstallConfig({ protocol: [join(folder, 'none.json')] }, env);
    expect(read.ok ? [] : read.faults).toHaveLength(1);
  });

  test('takes no secret from a flag and shows none in a fault', () => {
    const read = readInstallConfig({ baseUrl: 'nope' }, { ...env, MEDPLUM_BASE_URL: undefined });
    expect(JSON.stringify(read)).not.toContain('env-secret');
  });
});
