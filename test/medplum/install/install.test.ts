import type { AccessPolicy, Bot, Questionnaire, StructureDefinition, Subscription } from '@medplum/fhirtypes';
import { beforeEach, describe, expect, test } from 'vitest';
import { countActions } from '../../../src/medplum/install/plan.ts';
import type { SiteProtocol } from '../../../src/medplum/install/release.ts';
import { planDefinitions } from '../../../src/terminology/artifacts.ts';
import { type Bench, install, newBench, prepare, smallRelease, stateOf } from './support.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await newBench();
});

const questionnaire = async (): Promise<Questionnaire> => {
  const [found] = await bench.client.searchResources('Questionnaire');
  if (found === undefined) throw new Error('No questionnaire is installed');
  return found;
};
const aSiteProtocol = (): SiteProtocol => {
  const [shipped] = planDefinitions();
  return { ...shipped, url: 'https://clinic.example/PlanDefinition/ours' } as SiteProtocol;
};

describe('planning', () => {
  test('sends nothing but GETs, on an empty project and on a whole one', async () => {
    expect(countActions((await prepare(bench)).plan)).toMatchObject({ update: 0, conflict: 0, unchanged: 0 });
    expect(bench.writes).toEqual([]);
    await install(bench);
    bench.writes.length = 0;
    await prepare(bench);
    expect(bench.writes).toEqual([]);
  });
});

describe('an installation from nothing', () => {
  test('puts everything in place and proves the profiles', async () => {
    const { proofs, written, newClient, prepared } = await install(bench);
    expect(written).toBe(prepared.plan.steps.length);
    expect(proofs.length).toBeGreaterThan(1);
    expect(proofs.filter(({ proved }) => !proved)).toEqual([]);
    expect(newClient?.secret).toMatch(/^\w{20,}$/);
    expect(await bench.client.searchResources('Basic')).toHaveLength(1);
  });

  test('gives each bot its own policy through its membership, its code, and Subscriptions that name it', async () => {
    await install(bench);
    const bots = await bench.client.searchResources('Bot');
    expect(bots.map(({ name }) => name).toSorted()).toEqual(['KAP keep-pathway-true', 'KAP sweep']);
    for (const bot of bots) {
      expect(bot.executableCode?.url).toMatch(/^Binary\//);
      const [membership] = await bench.client.searchResources('ProjectMembership', { profile: `Bot/${bot.id}` });
      const policy = (await bench.client.readReference(membership?.accessPolicy ?? {})) as AccessPolicy;
      expect(policy.name).toBe(`KAP bot ${(bot.name ?? '').replace('KAP ', '')}`);
      expect(policy.resource?.map(({ resourceType }) => resourceType)).not.toContain('*');
    }
    const keeper = bots.find(({ name }) => name === 'KAP keep-pathway-true') as Bot;
    const subscriptions = await bench.client.searchResources('Subscription');
    expect(subscriptions.length).toBeGreaterThan(3);
    expect(subscriptions.filter(({ channel }) => channel.endpoint !== `Bot/${keeper.id ?? ''}`)).toEqual([]);
    expect(bots.find(({ name }) => name === 'KAP sweep')?.cronString).toMatch(/^\S+( \S+){4}$/);
  });

  test('installs a clinic’s own protocol beside the shipped ones', async () => {
    await install(bench, { protocols: [aSiteProtocol()] });
    const plans = await bench.client.searchResources('PlanDefinition', { url: 'https://clinic.example/PlanDefinition/ours' });
    expect(plans).toHaveLength(1);
  });
});

describe('a second run', () => {
  test('writes nothing', async () => {
    await install(bench);
    const before = stateOf(bench);
    const versions = bench.store.repo.dump().map(({ meta }) => meta?.versionId);
    const { written, prepared } = await install(bench);
    expect(written).toBe(0);
    expect(countActions(prepared.plan)).toMatchObject({ create: 0, update: 0, conflict: 0, remove: 0 });
    expect(stateOf(bench)).toEqual(before);
    expect(bench.store.repo.dump().map(({ meta }) => meta?.versionId)).toEqual(versions);
  });
});

describe('an upgrade', () => {
  const newer = () =>
    smallRelease((release) => ({
      ...release,
      version: '9.9.9',
      definitions: release.definitions.map((one) =>
        one.resourceType === 'Questionnaire' ? { ...one, title: 'A newer title' } : one,
      ),
    }));

  test('changes only what differs, and shows the difference', async () => {
    await install(bench);
    bench.writes.length = 0;
    const { prepared, written } = await install(bench, { release: newer() });
    const changed = prepared.plan.steps.filter(({ action }) => action !== 'unchanged');
    expect(changed.map(({ key, changes }) => [key, changes])).toEqual([
      ['Questionnaire/kap-phq-2', [expect.stringMatching(/^title: ".*" -> "A newer title"$/)]],
    ]);
    expect(written).toBe(1);
    expect((await questionnaire()).title).toBe('A newer title');
  });

  test('leaves a clinic’s own change alone and shows it, and takes ours only when told', async () => {
    await install(bench);
    await bench.client.updateResource({ ...(await questionnaire()), title: 'Ours at the clinic' });
    const { prepared, written } = await install(bench, { release: newer() });
    expect(prepared.plan.steps.find(({ action }) => action === 'conflict')?.changes).toEqual([
      'title: "Ours at the clinic" -> "A newer title"',
    ]);
    expect([written, (await questionnaire()).title]).toEqual([0, 'Ours at the clinic']);
    const forced = await install(bench, { release: newer(), takeOurs: true });
    expect([forced.written, (await questionnaire()).title]).toEqual([1, 'A newer title']);
  });

  test('keeps a clinic’s deployment of its own code', async () => {
    await install(bench);
    const [bot] = await bench.client.searchResources('Bot');
    await bench.client.post(bench.client.fhirUrl('Bot', bot?.id ?? '', '$deploy'), {
      code: 'exports.handler = async () => 1;',
      filename: 'index.cjs',
    });
    const { prepared } = await install(bench);
    expect(countActions(prepared.plan)).toMatchObject({ conflict: 1, update: 0, create: 0 });
  });

  test('removes a bot that the release has no more, with its Subscriptions, membership and policy', async () => {
    await install(bench);
    const without = smallRelease((release) => ({
      ...release,
      bots: release.bots.filter(({ manifest }) => manifest.name === 'sweep'),
    }));
    const { prepared } = await install(bench, { release: without });
    expect(countActions(prepared.plan).remove).toBeGreaterThan(3);
    expect(await bench.client.searchResources('Subscription')).toHaveLength(0);
    expect((await bench.client.searchResources('Bot')).map(({ name }) => name)).toEqual(['KAP sweep']);
    expect(await bench.client.searchResources('ProjectMembership', { 'profile-type': 'Bot' })).toHaveLength(1);
    expect((await install(bench, { release: without })).written).toBe(0);
  });

  test('keeps a definition that the release has no more, because data may refer to it', async () => {
    await install(bench);
    const without = smallRelease((release) => ({
      ...release,
      definitions: release.definitions.filter(({ resourceType }) => resourceType !== 'Questionnaire'),
    }));
    await install(bench, { release: without });
    expect((await questionnaire()).url).toContain('kap-phq-2');
  });
});

describe('what others did to the project', () => {
  test.each<[string, (bench: Bench) => Promise<unknown>]>([
    ['a Subscription was deleted', async ({ client }) => removeFirst(client, 'Subscription')],
    ['a policy was deleted', async ({ client }) => removeFirst(client, 'AccessPolicy')],
    ['a bot was deleted', async ({ client }) => removeFirst(client, 'Bot')],
    ['a bot lost its membership', async ({ store }) => loseMembership(store)],
    ['the record was deleted', async ({ client }) => removeFirst(client, 'Basic')],
  ])('is mended when %s', async (what, harm) => {
    await install(bench);
    const whole = stateOf(bench).length;
    await harm(bench);
    await install(bench, { takeOurs: what.includes('record') });
    const [again, state] = [await install(bench), stateOf(bench)];
    expect([again.written, countActions(again.prepared.plan).conflict]).toEqual([0, 0]);
    // A deleted bot leaves its membership behind; Medplum keeps it too.
    expect(state.length - whole).toBe(what === 'a bot was deleted' ? 1 : 0);
  });

  test('does not take a Questionnaire of the clinic under our URL for ours', async () => {
    const [theirs] = smallRelease().definitions.filter(({ resourceType }) => resourceType === 'Questionnaire');
    await bench.client.createResource({ ...(theirs as Questionnaire), id: '', title: 'Theirs' });
    const { prepared } = await install(bench);
    expect(prepared.plan.steps.filter(({ action }) => action === 'conflict').map(({ key }) => key)).toEqual([
      'Questionnaire/kap-phq-2',
    ]);
    expect((await questionnaire()).title).toBe('Theirs');
  });
});

describe('a project with less', () => {
  test('says exactly what to ask for when we are no administrator, and plans nothing away', async () => {
    bench.project.admin = false;
    const { lacks } = await prepare(bench);
    expect(lacks).toEqual([expect.objectContaining({ code: 'not-admin', blocking: true })]);
  });

  test('installs without bots and says what is lost', async () => {
    bench.project.features = [];
    const { prepared } = await install(bench);
    expect(prepared.lacks.map(({ code }) => code)).toEqual(['no-bots', 'no-cron', 'no-transactions']);
    expect(await bench.client.searchResources('Bot')).toHaveLength(0);
    expect(await bench.client.searchResources('Subscription')).toHaveLength(0);
    expect((await install(bench)).written).toBe(0);
  });

  test('leaves the bots where they are when the feature is gone for a while', async () => {
    await install(bench);
    bench.project.features = ['transaction-bundles'];
    expect(countActions((await install(bench)).prepared.plan).remove).toBe(0);
    expect(await bench.client.searchResources('Bot')).toHaveLength(2);
  });

  test('brings the bots when the feature comes later', async () => {
    bench.project.features = ['transaction-bundles'];
    await install(bench);
    bench.project.features = ['transaction-bundles', 'bots', 'cron'];
    const { prepared } = await install(bench);
    expect(countActions(prepared.plan).update).toBe(0);
    expect(await bench.client.searchResources('Bot')).toHaveLength(2);
  });
});

describe('proof', () => {
  test('notices a profile that lost its rules', async () => {
    await install(bench);
    const url = 'https://kap-pathway.org/fhir/StructureDefinition/kap-task';
    const [profile] = await bench.client.searchResources('StructureDefinition', { url });
    const snapshot = (profile as StructureDefinition).snapshot?.element.map(({ constraint: _constraint, ...rest }) => rest) ?? [];
    await bench.client.updateResource({ ...(profile as StructureDefinition), snapshot: { element: snapshot } });
    const { proofs } = await install(bench);
    expect(proofs.filter(({ proved }) => !proved).map((one) => one.profile)).toEqual([url]);
  });
});

async function removeFirst(client: Bench['client'], type: 'Subscription' | 'AccessPolicy' | 'Bot' | 'Basic'): Promise<void> {
  const [found] = await client.searchResources(type);
  await client.deleteResource(type, (found as Subscription).id ?? '');
}

async function loseMembership({ repo }: Bench['store']): Promise<void> {
  const [lost] = [...repo.store.all('ProjectMembership')];
  if (lost !== undefined) await repo.deleteResource('ProjectMembership', lost.id);
}

describe('a choice', () => {
  const withCds = () =>
    smallRelease((release) => ({
      ...release,
      bots: release.bots.map((bot) =>
        bot.manifest.name === 'sweep'
          ? { ...bot, manifest: { ...bot.manifest, cdsService: { hook: 'patient-view', title: 'KAP', description: 'KAP' } } }
          : { ...bot, manifest: { ...bot.manifest, preCommit: true } },
      ),
    }));
  const names = async () => (await bench.client.searchResources('Bot')).map(({ name }) => name).toSorted();

  test('that is not made again stays as it was, and goes when it is taken back', async () => {
    const release = withCds();
    await install(bench, { release, cdsBots: undefined });
    expect(await names()).toEqual(['KAP keep-pathway-true']);
    await install(bench, { release, cdsBots: true });
    expect((await install(bench, { release, cdsBots: undefined })).written).toBe(0);
    expect(await names()).toEqual(['KAP keep-pathway-true', 'KAP sweep']);
    await install(bench, { release, cdsBots: false });
    expect(await names()).toEqual(['KAP keep-pathway-true']);
  });

  test('of asking before a write adds a Subscription and takes none away: Medplum leaves such ones out after it', async () => {
    const release = withCds();
    await install(bench, { release });
    const before = (await bench.client.searchResources('Subscription')).length;
    await install(bench, { release, preCommit: true });
    const all = await bench.client.searchResources('Subscription');
    const asked = all.filter(({ extension }) => extension?.some(({ url }) => url.endsWith('/pre-commit-bot')) === true);
    expect([all.length, asked.length]).toEqual([before + 1, 1]);
  });
});
