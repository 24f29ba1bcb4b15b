import { rmSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildRecord } from '../../../src/medplum/install/record.ts';
import type { SiteAnswer } from '../../../src/service/site/site-answer.ts';
import { readPublication } from '../../../src/service/site/publication.ts';
import { createSessionStore } from '../../../src/service/session-store.ts';
import { GATE_IDS } from '../../../src/core/pathway/pathway.ts';
import { RULES } from '../../../src/terminology/rules.ts';
import { EHR_BASE, PRESCRIBER } from '../../support/course.ts';
import { aService, type Harness, PUBLIC } from '../harness.ts';

let service: Harness;
beforeEach(async () => {
  service = await aService();
});

async function readAs(role: string): Promise<Response> {
  const until = Date.now() + 3_600_000;
  const id = await createSessionStore(service.shared).create({
    tenant: 'clinic',
    user: { reference: PRESCRIBER, name: 'Imagined', roles: [role] },
    needPatientBanner: true,
    accessToken: 'x',
    accessUntilMs: until,
    endsAtMs: until,
  });
  return service.get('/api/site', { cookie: `__Host-kap=${id}` });
}

const readSite = async (): Promise<SiteAnswer> => (await (await readAs('health-it')).json()) as SiteAnswer;
const codesOf = ({ diagnosis }: SiteAnswer): readonly string[] => diagnosis.findings.map(({ code }) => code);

async function install(version: string): Promise<void> {
  const artifacts = new Map([
    ['Subscription/keep', { item: 'Subscription/gone', hash: 'x', next: undefined }],
    ['Bot/keep', { item: 'Bot/gone', hash: 'x', next: undefined }],
  ]);
  const { meta: _profile, ...record } = buildRecord({ version, state: 'complete', at: service.clock.now(), artifacts });
  await service.client.createResource(record);
}

describe('the site view', () => {
  test('shows health IT, without a patient, by which protocol and rules the site works', async () => {
    const { software, guide, protocol, rules, integrations } = await readSite();
    expect(software.licence).toBe('Apache-2.0');
    expect(guide).toEqual({ version: expect.any(String) as string, base: 'https://kap-pathway.org/fhir', fhir: '4.0.1' });
    expect(protocol.title).not.toBe('');
    expect(protocol.rows.length).toBeGreaterThan(50);
    expect(integrations).toMatchObject({ ehr: { base: EHR_BASE }, hooks: `${PUBLIC}/cds-services`, signedHooks: 'no' });
    expect(rules.filter(({ kind }) => kind === 'gate').map(({ id }) => id)).toEqual(GATE_IDS);
    expect(rules.filter(({ kind }) => kind === 'safety')).toHaveLength(RULES.length);
  });

  test('says of every rule who made it and from what source, and claims no review that is not recorded', async () => {
    const { rules } = await readSite();
    expect(rules.filter(({ source, madeBy, version }) => source.citation === '' || !madeBy || !version)).toEqual([]);
    expect(rules.filter(({ reviewedOn }) => reviewedOn !== undefined)).toEqual([]);
  });

  test('shows the notices of instruments and terminologies word for word', async () => {
    const { licences } = await readSite();
    const of = (word: string) => licences?.find(({ text }) => text.includes(word))?.of;
    expect(of('Pfizer')).toHaveLength(3);
    expect(of('SNOMED International')?.length).toBeGreaterThan(10);
    expect(of('Regenstrief')).toBeDefined();
  });

  test('names the clinic and the date when the clinic’s own protocol does', async () => {
    const [own] = service.config.tenants.map(({ protocol }) => protocol);
    const { defaultProtocol } = await import('../../../src/core/protocol/default-protocol.ts');
    const protocol = { ...defaultProtocol(), version: '9', publisher: 'Imagined Clinic', reviewedOn: '2026-01-31' };
    service = await aService({ protocols: [protocol], protocol: `${own ?? ''}|9` });
    expect((await readSite()).protocol).toMatchObject({ madeBy: 'Imagined Clinic', reviewedOn: '2026-01-31', version: '9' });
  });

  test('counts the AuditEvents of the own tenant', async () => {
    await readSite();
    await service.settle();
    const { integrations } = await readSite();
    expect(integrations.audit).toMatchObject({ recorded: 1, written: 1, lost: 0, waiting: 0 });
  });
});

describe('the diagnosis', () => {
  test('says what is wrong with the EHR and the installation, and what was not looked at', async () => {
    const site = await readSite();
    expect(codesOf(site)).toEqual(expect.arrayContaining(['not-installed']));
    expect(site.diagnosis.checked).toEqual(['service', 'ehr', 'installation']);
    expect(site.diagnosis.notChecked).toEqual(['subscriptions', 'bots', 'sweep', 'profiles', 'events']);
    expect(site.diagnosis.findings.every(({ todo }) => todo !== '')).toBe(true);
  });

  test('misses what an installation put into Medplum and is gone', async () => {
    await install('0.0.1');
    const codes = codesOf(await readSite());
    expect(codes).toEqual(expect.arrayContaining(['other-release', 'subscription-missing', 'bot-missing']));
  });

  test('writes nothing but the record of the reading', async () => {
    const kept = () => service.medplum.repo.dump().filter(({ resourceType }) => resourceType !== 'AuditEvent');
    await install('0.0.1');
    const before = structuredClone(kept());
    await readSite();
    await service.settle();
    expect(kept()).toEqual(before);
    expect(service.ehr.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('looks once for those who ask at the same time', async () => {
    const [first, second] = await Promise.all([readSite(), readSite()]);
    expect(second.diagnosis).toEqual(first.diagnosis);
    const asked = service.ehr.requests.filter(({ url }) => url.endsWith('/.well-known/smart-configuration'));
    expect(asked).toHaveLength(1);
  });

  test('says that Medplum is away, and shows the rest', async () => {
    vi.spyOn(service.client, 'get').mockRejectedValue(new Error('down'));
    const site = await readSite();
    expect(codesOf(site)).toContain('medplum-unreachable');
    expect(site.protocol.rows.length).toBeGreaterThan(50);
  });
});

describe('the compiled guide', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kap-guide-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('that is not there is not known, rather than without other people’s work', async () => {
    expect(await readPublication(join(folder, 'none'))).toBeUndefined();
  });

  test('gives the date of the last review before that of the last change, and no example’s', async () => {
    const write = (id: string, more: object): void => {
      const one = { resourceType: 'CodeSystem', id, url: `https://x.example/${id}`, experimental: false, ...more };
      writeFileSync(join(folder, `CodeSystem-${id}.json`), JSON.stringify(one));
    };
    write('a', { date: '2025-01-01', title: 'A', copyright: 'Of somebody' });
    write('b', { date: '2025-01-01', lastReviewDate: '2026-02-01' });
    write('c', { experimental: true, copyright: 'Of nobody' });
    const read = await readPublication(folder);
    expect([...(read?.artifacts ?? [])].map(([url, { reviewedOn }]) => [url.at(-1), reviewedOn])).toEqual([
      ['a', '2025-01-01'],
      ['b', '2026-02-01'],
    ]);
    expect(read?.licences).toEqual([{ text: 'Of somebody', of: ['A'] }]);
  });
});
