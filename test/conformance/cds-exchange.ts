import { expect } from 'vitest';
import { parseConfig } from '../../src/service/config.ts';
import { aCondition, CODES } from '../support/builders.ts';
import { type Answered, anOrder, type Corpus, members, some } from './corpus.ts';
import { asideShall, type Requirement, shall, shallNot } from './requirement.ts';
import { STRANGER, type World } from './world.ts';

/** The world with what the service answered in it. */
export interface CdsWorld extends World {
  readonly corpus: Corpus;
}

interface Service {
  readonly hook: string;
  readonly id: string;
  readonly description: string;
  readonly prefetch?: Readonly<Record<string, string>>;
}

const discovery = async (world: CdsWorld): Promise<{ readonly services: readonly Service[] }> =>
  (await (await world.signed('/cds-services')).json()) as { services: readonly Service[] };

/** A hook call for somebody on no course. */
export function call(hook: string, world: CdsWorld, more: object = {}): object {
  return {
    hook,
    hookInstance: crypto.randomUUID(),
    fhirServer: world.fhirBase,
    context: { userId: 'Practitioner/prescriber', patientId: STRANGER, ...contextOf(hook) },
    prefetch: { patient: { resourceType: 'Patient', id: STRANGER } },
    ...more,
  };
}

function contextOf(hook: string): object {
  if (hook.startsWith('order'))
    return {
      selections: ['MedicationRequest/draft-100'],
      draftOrders: { resourceType: 'Bundle', type: 'collection', entry: [{ resource: anOrder(STRANGER, 100) }] },
    };
  if (hook === 'appointment-book') return { appointments: { resourceType: 'Bundle', type: 'collection', entry: [] } };
  return hook.startsWith('encounter') ? { encounterId: 'e1' } : {};
}

const templates = async (world: CdsWorld): Promise<readonly string[]> =>
  some((await discovery(world)).services.flatMap(({ prefetch }) => Object.values(prefetch ?? {})));
const tokens = async (world: CdsWorld): Promise<readonly string[]> =>
  some((await templates(world)).flatMap((template) => [...template.matchAll(/\{\{(.*?)\}\}/g)].map(([, token = '']) => token)));

const USER_TOKENS = ['userPractitionerId', 'userPractitionerRoleId', 'userPatientId', 'userRelatedPersonId'];
/** Root-level context members of a primitive type, over all hooks that the service listens to. */
const CONTEXT_TOKENS = ['context.userId', 'context.patientId', 'context.encounterId'];

export const EXCHANGE: readonly Requirement<CdsWorld>[] = [
  shall('1', 'bodies go both ways as JSON', async (world) => {
    for (const { type } of some(world.corpus.answers)) expect(type).toMatch(/^application\/json/);
    expect((await world.signed('/cds-services')).headers.get('content-type')).toMatch(/^application\/json/);
    const token = await world.signer.token(`${world.service}/cds-services/kap-patient-view`);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/xml' };
    expect((await world.ask('/cds-services/kap-patient-view', { method: 'POST', headers, body: '<a/>' })).status).toBe(415);
  }),
  shall('2', 'in production, only over https', (world) => {
    const read = parseConfig({ ...world.config, publicBaseUrl: 'http://kap.example' }, {});
    expect(read.ok ? [] : read.faults).toContainEqual({ path: 'publicBaseUrl', reason: 'must be https' });
  }),
  shallNot('3', 'nothing sent is null or empty, but for the lists of cards and services', async (world) => {
    const sent = [...world.corpus.answers.map(({ body }) => body as object), await discovery(world)];
    const empty = some(sent)
      .flatMap((body) => members(body))
      .filter(([path, value]) => path !== '.cards' && path !== '.services' && isEmpty(value));
    expect(empty).toEqual([]);
  }),
  shall('4', 'discovery lies at the base and /cds-services', async (world) => {
    expect((await world.signed('/cds-services')).status).toBe(200);
  }),
  shall('5', 'discovery answers GET always, also while the EHR can’t be reached', async (world) => {
    world.tamper(({ url }, answer) => (url.endsWith('/cds-jwks') ? answer : new Response('down', { status: 503 })));
    for (let asked = 0; asked < 3; asked += 1) expect((await world.signed('/cds-services')).status).toBe(200);
  }),
  shall('6', 'discovery gives an object with a list of services', async (world) => {
    const body = await discovery(world);
    expect(Array.isArray(body.services)).toBe(true);
    some(body.services);
  }),
  shall('7', 'each service names its hook', async (world) => {
    for (const { hook } of (await discovery(world)).services) expect(hook).toMatch(/^[a-z]+(-[a-z]+)+$/);
  }),
  shall('9', 'each service is described', async (world) => {
    for (const { description } of (await discovery(world)).services) expect(description.length).toBeGreaterThan(20);
  }),
  shall('10', 'each service has the id that its URL ends with', async (world) => {
    for (const { id, hook } of (await discovery(world)).services)
      expect((await world.signed(`/cds-services/${id}`, call(hook, world))).status, id).toBe(200);
  }),
  shall('13', 'a discovery that succeeds is a 200', async (world) => {
    expect((await world.signed('/cds-services')).status).toBe(200);
  }),
  shall('16', 'a service is called at the base, /cds-services and its id, and nowhere else', async (world) => {
    expect((await world.signed('/cds-services/kap-patient-view', call('patient-view', world))).status).toBe(200);
    expect((await world.signed('/cds-services/kap-nothing', call('patient-view', world))).status).toBe(404);
  }),
  shall('29', 'what is to be prefetched is told in the discovery', async (world) => {
    for (const { prefetch } of (await discovery(world)).services) some(Object.entries(prefetch ?? {}));
  }),
  shall('36', 'each template has a key, and what comes under that key is used', async (world) => {
    const service = (await discovery(world)).services.find(({ hook }) => hook === 'patient-view');
    const key = Object.keys(service?.prefetch ?? {}).find((one) => service?.prefetch?.[one]?.startsWith('Condition?')) ?? '';
    const id = [...world.ehr.repo.store.all('Patient')].find((one) => JSON.stringify(one).includes('Abersole'))?.id ?? '';
    const sent = async (prefetch: object): Promise<string> => {
      const context = { userId: 'Practitioner/prescriber', patientId: id };
      return (await world.signed('/cds-services/kap-patient-view', call('patient-view', world, { context, prefetch }))).text();
    };
    const stroke = aCondition({ code: CODES.stroke, subject: { reference: `Patient/${id}` } });
    const bundle = { resourceType: 'Bundle', type: 'searchset', entry: [{ resource: stroke }] };
    expect(await sent({ [key]: bundle })).toMatch(/stroke/i);
    expect(await sent({ 'another-key': bundle })).not.toMatch(/stroke/i);
  }),
  shall('54', 'without the one thing that is required, who the patient is, the answer is 412', async (world) => {
    const { prefetch: _none, ...bare } = call('order-sign', world) as Record<string, unknown>;
    const context = { ...(bare['context'] as object), patientId: 'nobody' };
    const body = { ...bare, context: { ...context, draftOrders: { resourceType: 'Bundle', entry: [] } } };
    const answer = await world.signed('/cds-services/kap-order-sign', body);
    expect(answer.status).toBe(412);
  }),
  shall('55', 'prefetch tokens stand between double braces', async (world) => {
    for (const template of await templates(world)) expect(template.replaceAll(/\{\{[\w.]+\}\}/g, '')).not.toMatch(/[{}]/);
  }),
  shall('56', 'a token is a context member or one of the four ids of the user', async (world) => {
    for (const token of await tokens(world)) expect([...USER_TOKENS, ...CONTEXT_TOKENS]).toContain(token);
  }),
  shall('57', 'only primitive members at the root of the context are tokens', async (world) => {
    for (const token of await tokens(world)) expect(token.split('.')).toHaveLength(2);
    for (const token of await tokens(world)) expect(CONTEXT_TOKENS).toContain(token);
  }),
  shall('59', 'a context token is called context and its name', async (world) => {
    for (const token of await tokens(world)) expect(token).toMatch(/^context\.\w+$/);
  }),
  shall('61', 'every read of the EHR’s FHIR carries the token of the call', async (world) => {
    const { prefetch: _none, ...bare } = call('patient-view', world) as Record<string, unknown>;
    const access_token = world.ehr.auth.tokens.issueAccess(
      { clientId: 'kap-cds', scope: 'patient/*.rs', user: undefined, context: { patient: STRANGER } },
      300,
    );
    const fhirAuthorization = { access_token, token_type: 'Bearer', expires_in: 300, scope: 'patient/*.rs', subject: 'kap-cds' };
    world.seen.length = 0;
    await world.signed('/cds-services/kap-patient-view', {
      ...bare,
      fhirAuthorization: { ...fhirAuthorization, patient: STRANGER },
    });
    const reads = world.seen.filter(
      ({ to, url }) => to === 'ehr' && /^\/sandbox\/fhir(\/(?!\.well-known).*)?$/.test(url.pathname),
    );
    for (const { headers } of some(reads)) expect(headers.get('authorization')).toBe(`Bearer ${access_token}`);
  }),
  shall('74', 'an answer that succeeds is a 200 with a list of cards', ({ corpus }) => {
    for (const { status, body } of some(corpus.answers)) {
      expect(status).toBe(200);
      expect(Array.isArray(body.cards)).toBe(true);
    }
    expect(some(corpus.answers).some(({ body }) => body.cards.length === 0)).toBe(true);
  }),
  shall(
    '75',
    'system actions may come beside the cards as a list; we send none, for nothing is written without a person',
    ({ corpus }) => {
      for (const { body } of some(corpus.answers)) expect(body.systemActions).toBeUndefined();
    },
  ),
  asideShall(
    '89',
    'a client may sort and colour by the indicator',
    'It permits something to clients; what we owe is the indicator itself, see 87 and 88.',
  ),
  shall(
    '211',
    'to replace earlier cards, one id is given to several hooks; ours replace none, so every id stands once',
    async (world) => {
      const ids = some((await discovery(world)).services).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    },
  ),
  asideShall(
    '213',
    'which hooks safety depends on is agreed with the client',
    'It is an agreement between a clinic and its EHR’s vendor, made before go-live; patient-view alone carries the whole status for clients with fewer hooks.',
  ),
  shall('214', 'an extension is an object that both agreed on: we send none and take any', async (world) => {
    const sent = some(world.corpus.answers).flatMap(({ body }) => members(withoutResources(body)));
    expect(sent.filter(([path]) => path.endsWith('.extension'))).toEqual([]);
    const body = call('patient-view', world, { extension: { 'com.example.timestamp': { at: '2026-01-05' } } });
    expect((await world.signed('/cds-services/kap-patient-view', body)).status).toBe(200);
  }),
];

/** FHIR's own extensions are something else. */
function withoutResources({ cards }: Answered['body']): object {
  return cards.map(({ suggestions: _resources, ...card }) => card);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}
