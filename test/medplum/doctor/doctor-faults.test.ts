import type { AccessPolicy, Bot, ProjectMembership, Questionnaire, StructureDefinition, Subscription } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import type { FindingCode } from '../../../src/medplum/doctor/catalogue.ts';
import { examineMedplum } from '../../../src/medplum/doctor/doctor.ts';
import { install, smallRelease } from '../install/support.ts';
import { aHeartbeat, aWard, codesOf, NOW, told, type Ward } from './support.ts';

const TASK = 'StructureDefinition/kap-task';
const KEEPER = 'Bot/keep-pathway-true';
const BASIC = 'Subscription/keep-pathway-true-Basic';

async function deploy({ bench }: Ward, code: string): Promise<void> {
  const bot = (await bench.client.searchResources('Bot')).find(({ name }) => name === 'KAP keep-pathway-true');
  await bench.client.post(bench.client.fhirUrl('Bot', bot?.id ?? '', '$deploy'), { code, filename: 'index.cjs' });
}

function withConstraint(expression: string | undefined) {
  return ({ snapshot }: StructureDefinition): Partial<StructureDefinition> => ({
    snapshot: {
      element: (snapshot?.element ?? []).map(({ constraint: _old, ...rest }, at) => ({
        ...rest,
        ...(expression !== undefined && at === 0
          ? { constraint: [{ key: 'x-1', severity: 'error' as const, human: 'Never.', expression }] }
          : {}),
      })),
    },
  });
}

/** The fault, how it comes about, and what else is rightly said of it. */
const FAULTS: readonly [FindingCode, (ward: Ward) => unknown, FindingCode[]?][] = [
  ['medplum-unreachable', ({ answers }) => answers.set('oauth2', () => Promise.reject(new TypeError('fetch failed')))],
  ['medplum-not-medplum', ({ answers }) => answers.set('oauth2', async () => new Response('<html>', { status: 200 }))],
  ['medplum-busy', ({ answers }) => answers.set('oauth2', async () => Response.json({}, { status: 429 }))],
  ['credentials-refused', (ward) => (ward.secret = 'wrong')],
  ['token-refused', ({ answers }) => answers.set('auth/me', async () => Response.json(UNAUTHORIZED, { status: 401 }))],
  ['clock-skew', (ward) => skew(ward)],
  ['not-admin', ({ bench }) => (bench.project.admin = false)],
  ['no-bots', ({ bench }) => (bench.project.features = ['cron', 'transaction-bundles'])],
  ['no-cron', ({ bench }) => (bench.project.features = ['bots', 'transaction-bundles'])],
  ['no-transactions', ({ bench }) => (bench.project.features = ['bots', 'cron'])],
  ['record-missing', (ward) => ward.removed('Basic', 'kap-installation'), ['bot-code-foreign']],
  ['other-release', (ward) => (ward.release = smallRelease((one) => ({ ...one, version: '9.9.9' })))],
  ['artifact-missing', (ward) => ward.removed('Questionnaire', 'kap-phq-2')],
  ['artifact-changed', (ward) => ward.changed<Questionnaire>('Questionnaire', 'kap-phq-2', () => ({ title: 'Theirs' }))],
  ['artifact-outdated', (ward) => (ward.release = newerForms())],
  ['profile-missing', (ward) => ward.removed('StructureDefinition', TASK)],
  ['profile-changed', (ward) => ward.changed<StructureDefinition>('StructureDefinition', TASK, () => ({ title: 'Theirs' }))],
  [
    'profile-open',
    (ward) => ward.changed<StructureDefinition>('StructureDefinition', TASK, withConstraint(undefined)),
    ['profile-changed'],
  ],
  [
    'profile-closed',
    (ward) => ward.changed<StructureDefinition>('StructureDefinition', TASK, withConstraint('false')),
    ['profile-changed'],
  ],
  ['policy-missing', (ward) => ward.removed('AccessPolicy', 'AccessPolicy/kap-therapist')],
  [
    'policy-changed',
    (ward) =>
      ward.changed<AccessPolicy>('AccessPolicy', 'AccessPolicy/kap-front-desk', () => ({ resource: [{ resourceType: '*' }] })),
  ],
  ['bot-missing', (ward) => ward.removed('Bot', KEEPER)],
  ['bot-not-deployed', (ward) => ward.changed<Bot>('Bot', KEEPER, () => ({ executableCode: undefined as never }))],
  ['bot-code-foreign', (ward) => deploy(ward, 'exports.handler = async () => ({ written: 0 });')],
  ['bot-homeless', (ward) => loseMembership(ward, 'keep-pathway-true')],
  ['bot-policy', (ward) => losePolicy(ward, 'KAP keep-pathway-true')],
  [
    'bot-fails',
    (ward) => deploy(ward, 'exports.handler = async () => { throw new Error("no"); };'),
    ['bot-code-foreign', 'event-failed'],
  ],
  ['cron-missing', (ward) => ward.changed<Bot>('Bot', 'Bot/sweep', () => ({ cronString: undefined as never }))],
  ['subscription-missing', (ward) => ward.removed('Subscription', BASIC)],
  ['subscription-off', (ward) => ward.changed<Subscription>('Subscription', BASIC, () => ({ status: 'off' }))],
  [
    'subscription-dead',
    (ward) =>
      ward.changed<Subscription>('Subscription', 'keep-pathway-true-Consent', ({ channel }) => ({
        channel: { ...channel, endpoint: 'Bot/00000000-0000-4000-8000-000000000000' },
      })),
  ],
  ['events-stuck', ({ answers }) => answers.set('AuditEvent', async () => Response.json(NOTHING))],
  [
    'event-failed',
    (ward) =>
      deploy(ward, 'exports.handler = async (m, e) => { if (e.input.id) throw new Error("no"); return { written: 0 }; };'),
    ['bot-code-foreign'],
  ],
  [
    'bots-time-moved',
    (ward) => {
      const secret = [{ name: 'KAP_AHEAD_MS', valueString: '86400000' }];
      ward.answers.set('admin/projects/', () => Promise.resolve(Response.json({ project: { secret } })));
    },
  ],
  ['sweep-never', (ward) => (ward.nowMs = NOW + 48 * 3_600_000)],
  ['sweep-late', (ward) => ward.bench.client.createResource(aHeartbeat('2026-02-27T00:00:00.000Z'))],
  ['sweep-failing', (ward) => ward.bench.client.createResource(aHeartbeat('2026-03-01T00:00:00.000Z', 2))],
  ['service-client-missing', (ward) => ward.removed('ClientApplication', 'ClientApplication/kap-service')],
  ['service-policy', (ward) => losePolicy(ward, 'KAP Pathway service')],
];

const UNAUTHORIZED = {
  resourceType: 'OperationOutcome',
  id: 'unauthorized',
  issue: [{ severity: 'error', code: 'login', details: { text: 'Unauthorized' } }],
};
const NOTHING = { resourceType: 'Bundle', type: 'searchset', entry: [] };

function skew({ bench, answers }: Ward): void {
  const token = bench.store.client().getAccessToken();
  const date = new Date(NOW + 120_000).toUTCString();
  answers.set('oauth2', async () => Response.json({ access_token: token }, { headers: { date } }));
}

function newerForms() {
  return smallRelease((one) => ({
    ...one,
    definitions: one.definitions.map((it) => (it.resourceType === 'Questionnaire' ? { ...it, title: 'Newer' } : it) as typeof it),
  }));
}

function memberOf({ bench }: Ward, name: string): { readonly id: string } {
  const { store } = bench.store.repo;
  const owner = [...store.all('Bot'), ...store.all('ClientApplication')].find((one) => JSON.stringify(one).includes(name));
  const found = [...store.all('ProjectMembership')].find((one) => JSON.stringify(one).includes(owner?.id ?? 'none'));
  if (found === undefined) throw new Error(`No membership of ${name}`);
  return found;
}

const loseMembership = (ward: Ward, name: string) =>
  ward.bench.store.repo.deleteResource('ProjectMembership', memberOf(ward, name).id);

async function losePolicy(ward: Ward, name: string): Promise<void> {
  const { accessPolicy: _policy, ...rest } = memberOf(ward, name) as ProjectMembership;
  await ward.bench.store.repo.updateResource(rest);
}

describe('a healthy installation', () => {
  test('gives no alarm, fresh or after many sweeps, and is left as it was', async () => {
    const ward = await aWard();
    const before = ward.bench.store.repo.dump().filter(({ resourceType }) => resourceType !== 'AuditEvent').length;
    expect(await codesOf(ward)).toEqual([]);
    expect(ward.bench.store.repo.dump().filter(({ resourceType }) => resourceType !== 'AuditEvent')).toHaveLength(before);
    await ward.bench.client.createResource(aHeartbeat('2026-03-01T00:00:00.000Z'));
    expect(await codesOf(ward)).toEqual([]);
  });

  test('is looked at without a write when events are left out', async () => {
    const ward = await aWard();
    ward.bench.writes.length = 0;
    const { events: _events, ...options } = told(ward);
    const { checked, findings } = await examineMedplum({ ...options, connect: () => ward.bench.client });
    expect([findings, checked.includes('events')]).toEqual([[], false]);
    expect(ward.bench.writes.filter((one) => !/\$execute|R4\/?$/.test(one))).toEqual([]);
  });
});

describe('a fault', () => {
  test.each(FAULTS)('%s is found under its own code', async (code, harm, also = []) => {
    const ward = await aWard();
    await harm(ward);
    expect(await codesOf(ward)).toEqual([code, ...also].toSorted());
  });

  test('not-installed is found alone in an empty project', async () => {
    expect(await codesOf(await aWard(false))).toEqual(['not-installed']);
  });

  test('install-unfinished is found after a kill, with what is not there yet', async () => {
    const ward = await aWard(false);
    ward.bench.after = (write) => {
      if (!write.startsWith('POST admin')) return;
      ward.bench.before = () => {
        throw new DOMException('killed', 'AbortError');
      };
    };
    await install(ward.bench).catch(() => undefined);
    expect(await codesOf(ward)).toContain('install-unfinished');
  });
});
