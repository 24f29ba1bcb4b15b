import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../../src/service/config.ts';
import { extension, localCodes, localSystem, SYSTEMS } from '../../src/terminology/codes.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, unknown>>;
  readonly volumes?: readonly (string | { readonly source: string; readonly target: string })[];
  readonly networks?: readonly string[];
  readonly stop_grace_period?: string;
}

const text = read('compose.yaml');
const compose = parse(text) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly networks: Readonly<Record<string, unknown>>;
};
const services = Object.entries(compose.services);
const example = new Map(
  [...read('.env.example').matchAll(/^(?:# )?([A-Z][A-Z0-9_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
);

/** Names of `{ "env": NAME }` anywhere in a configuration. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('env' in value && typeof value.env === 'string') return [value.env];
  return Object.values(value).flatMap(namesIn);
}

describe('compose.yaml', () => {
  test('starts Medplum of the very version that this project is built against, its app, its stores and the service', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { readonly dependencies: Readonly<Record<string, string>> };
    const version = dependencies['@medplum/core'] ?? '';
    expect(Object.fromEntries(services.map(([name, { image }]) => [name, image]))).toEqual({
      postgres: expect.stringMatching(/^postgres:16\.\d+$/) as string,
      redis: expect.stringMatching(/^redis:7\.\d+$/) as string,
      'medplum-server': `medplum/medplum-server:${version}`,
      'medplum-app': `medplum/medplum-app:${version}`,
      kap: 'kap-pathway:local',
    });
  });

  test('publishes ports on this machine only, each once, and none of the stores', () => {
    const ports = services.flatMap(([name, one]) => (one.ports ?? []).map((port) => [name, port]));
    expect(ports).toEqual([
      ['medplum-server', '127.0.0.1:8103:8103'],
      ['medplum-app', '127.0.0.1:3000:3000'],
      ['kap', '127.0.0.1:8787:8787'],
    ]);
  });

  test('refers only to services, volumes and networks that it has', () => {
    for (const [, one] of services) {
      for (const name of Object.keys(one.depends_on ?? {})) expect(compose.services).toHaveProperty([name]);
      for (const name of one.networks ?? []) expect(Object.keys(compose.networks)).toContain(name);
      for (const volume of one.volumes ?? []) {
        const source = typeof volume === 'string' ? (volume.split(':')[0] ?? '') : volume.source;
        expect([...Object.keys(compose.volumes), CLINIC]).toContain(source);
      }
    }
  });

  test('lets the service and Medplum end what they have begun before it kills them', () => {
    const seconds = (name: string): number => Number.parseInt(compose.services[name]?.stop_grace_period ?? '10s', 10);
    const told = /Give it (\d+) s before `SIGKILL`/.exec(read('docs/operations.md'))?.[1];
    expect(seconds('kap')).toBe(Number(told));
    const own = Number(compose.services['medplum-server']?.environment?.['MEDPLUM_SHUTDOWN_TIMEOUT_MILLISECONDS']);
    expect(seconds('medplum-server')).toBeGreaterThan(own / 1000);
  });

  test.each(['.gitignore', '.dockerignore'])('has what a clinic writes into this folder kept out by %s', (file) => {
    const lines = read(file)
      .split('\n')
      .map((line) => line.replaceAll('/', ''));
    const docs = ['deploy.md', 'install.md'].map((page) => read(`docs/${page}`)).join('\n');
    const written = [...docs.matchAll(/(?:> |--export |--service-credentials )([a-z-]+\.[a-z]+)/g)].map(([, name = '']) => name);
    expect(written).toEqual(expect.arrayContaining(['installer.env', 'kap-service.json', 'pathway.ndjson', 'before.dump']));
    for (const name of ['.env', 'clinic', 'compose.override.yaml', 'pathway.ndjson.part', ...written])
      expect(lines.some((line) => line === name || (line.startsWith('*') && name.endsWith(line.slice(1))))).toBe(true);
  });

  test('takes every secret from .env without a default, and .env.example says of each how to make it', () => {
    const used = [...text.matchAll(/\$\{([A-Z0-9_]+)(?::([?-])([^}]*))?\}/g)].map(([, name = '', kind, value]) => ({
      name,
      kind,
      value,
    }));
    expect(used.filter(({ name }) => !example.has(name))).toEqual([]);
    const secret = /SECRET|PASSWORD|PASSPHRASE|KEY|JWKS/;
    expect(used.filter(({ name, kind, value }) => secret.test(name) && kind === '-' && value !== '')).toEqual([]);
    expect([...example].filter(([name, value]) => secret.test(name) && value !== '')).toEqual([]);
    const required = new Set(used.filter(({ kind }) => kind === '?').map(({ name }) => name));
    const unguarded = used.filter(({ name, kind }) => kind === undefined && !required.has(name));
    expect(unguarded).toEqual([]);
  });

  test('gives the service what its configuration reads, and nothing else', () => {
    const given = Object.keys(compose.services['kap']?.environment ?? {});
    const wanted = namesIn(JSON.parse(read('deploy/kap.config.json')));
    const process = [...read('src/cli/serve-command.ts').matchAll(/env\['([A-Z_]+)'\]/g)].map(([, name]) => name);
    expect(wanted.filter((name) => !given.includes(name))).toEqual([]);
    expect(given.filter((name) => !wanted.includes(name) && !process.includes(name) && !SHARED.includes(name))).toEqual([]);
  });
});

/** A clinic's own copy of `deploy/`, made by hand and in no release. */
const CLINIC = './clinic';

/** What `serve` reads through its helpers: where sessions are shared, and the key that seals them. */
const SHARED: readonly string[] = ['REDIS_URL', 'KAP_SESSION_KEYS'];

describe('the deployed configuration', () => {
  const jwk = { kty: 'EC', kid: 'k', alg: 'ES384', d: 'd' };
  const env: Record<string, string> = {
    KAP_PUBLIC_URL: 'https://kap.clinic.example',
    KAP_EHR_FHIR_BASE: 'https://ehr.example/fhir',
    KAP_EHR_ISSUER: 'https://ehr.example',
    KAP_EHR_CLIENT_ID: 'kap',
    KAP_EHR_PRIVATE_JWKS: JSON.stringify([jwk]),
    KAP_EHR_SYSTEM_SCOPE: 'system/Patient.rs',
    KAP_EHR_CDS_ISSUER: 'https://ehr.example/cds',
    KAP_EHR_CDS_JWKS: 'https://ehr.example/jwks',
    KAP_EHR_FRAME_ANCESTORS: '["https://ehr.example"]',
    KAP_NOTIFICATION_SECRET: 'a-notification-secret',
    KAP_PROTOCOL: 'KapProtocolDefault',
    KAP_TIME_ZONE: 'America/Denver',
    KAP_CLINIC_STATE: 'US-CO',
    KAP_ATTESTATION_JWKS: JSON.stringify([{ ...jwk, kid: 'a' }]),
    KAP_MEDPLUM_URL: String(compose.services['kap']?.environment?.['KAP_MEDPLUM_URL']),
    KAP_MEDPLUM_CLIENT_ID: 'id',
    KAP_MEDPLUM_CLIENT_SECRET: 'secret',
  };
  const config: unknown = JSON.parse(read('deploy/kap.config.json'));

  test('is accepted with everything set', () => {
    expect(parseConfig(config, env)).toMatchObject({ ok: true });
  });

  test.each(Object.keys(env))('is refused without %s', (name) => {
    const { [name]: _left, ...others } = env;
    const result = parseConfig(config, others);
    // Scopes of work without a user, and practice stock, are what a clinic may do without.
    if (['KAP_EHR_SYSTEM_SCOPE', 'KAP_CLINIC_STATE'].includes(name)) expect(result.ok).toBe(true);
    else expect(JSON.stringify(result)).toContain(`the environment variable ${name} is not set`);
  });
});

describe('docs/install.md', () => {
  const page = read('docs/install.md');

  test.each([SYSTEMS.npi, SYSTEMS.dea, extension('kap-jurisdiction'), localSystem('kap-role')])('names %s of people', (name) => {
    expect(page).toContain(`"${name}"`);
  });

  test.each(localCodes('kap-role').filter((role) => role !== 'patient'))('names the role %s and its policy', (role) => {
    expect(page).toContain(`\`${role}\``);
    expect(page.replaceAll(/\s+/g, ' ').toLowerCase()).toContain(`\`kap ${role.replace('-', ' ')}\``);
  });
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');

  test('copies only what is there or what the build makes', () => {
    const copied = lines
      .flatMap((line) => (/^COPY (?!--from)(.*) \S+$/.exec(line)?.[1] ?? '').split(' '))
      .filter((one) => one !== '');
    for (const path of copied) expect(existsSync(join(ROOT, path))).toBe(true);
    const built = ['node_modules', 'app/dist', 'profiles/build'];
    const taken = lines.flatMap((line) => /^COPY --from=build \/kap\/(\S+) /.exec(line)?.[1] ?? []);
    for (const path of taken.filter((one) => !built.includes(one))) expect(existsSync(join(ROOT, path))).toBe(true);
    expect(built.filter((path) => !taken.includes(path))).toEqual([]);
  });

  test('runs the Node that the project is locked to, as nobody special, and is healthy when it is ready', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { readonly dependencies: Readonly<Record<string, string>> };
    const bases = lines.filter((line) => line.startsWith('FROM ')).map((line) => line.split(' ')[1]);
    expect(new Set(bases)).toEqual(new Set([`node:${dependencies['node'] ?? ''}-bookworm-slim`]));
    expect(lines).toContain('USER node');
    expect(read('Dockerfile')).toMatch(/HEALTHCHECK[\s\S]*\/readyz/);
  });
});
