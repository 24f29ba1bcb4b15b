import { expect } from 'vitest';
import type { MedicationRequest, Resource } from '@medplum/fhirtypes';
import { anOrder, some } from './corpus.ts';
import type { CdsWorld } from './cds-exchange.ts';
import { asideShall, type Requirement, shall, shallNot } from './requirement.ts';

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isAbsolute = (value: unknown): boolean =>
  typeof value === 'string' && /^https?:\/\/[^/]+/.test(value) && URL.canParse(value);

const sources = ({ corpus }: CdsWorld) => some(corpus.cards).map(({ source }) => source);
const links = ({ corpus }: CdsWorld) => some(some(corpus.cards).flatMap((card) => card.links ?? []));
const reasons = ({ corpus }: CdsWorld) => some(corpus.cards.flatMap((card) => card.overrideReasons ?? []));
const offering = ({ corpus }: CdsWorld) => some(corpus.cards.filter(({ suggestions }) => suggestions !== undefined));
const codings = (world: CdsWorld) => [...reasons(world), ...sources(world).flatMap(({ topic }) => topic ?? [])];

export const CARDS: readonly Requirement<CdsWorld>[] = [
  shall('80', 'each card has an id of its own, as text', ({ corpus }) => {
    for (const { body } of some(corpus.answers)) {
      const ids = body.cards.map(({ uuid }) => uuid);
      expect(ids.every(isText)).toBe(true);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const all = corpus.cards.map(({ uuid }) => uuid);
    expect(new Set(all).size).toBe(all.length);
  }),
  shall('83', 'each card has a summary of fewer than 140 characters', ({ corpus }) => {
    for (const { summary } of some(corpus.cards)) {
      expect(isText(summary)).toBe(true);
      expect(summary.length).toBeLessThan(140);
    }
  }),
  shall('85', 'a detail is GitHub-flavoured Markdown, and chart text in it stays text', ({ corpus }) => {
    const details = some(corpus.cards.flatMap(({ detail }) => detail ?? []));
    for (const detail of details) expect(detail).not.toMatch(/<\/?[a-z]/i);
    // An order was for "as <b>told</b> by phone".
    expect(details.some((detail) => detail.includes('&lt;b&gt;told'))).toBe(true);
  }),
  shall('87', 'each card says how urgent it is, as text', ({ corpus }) => {
    for (const { indicator } of some(corpus.cards)) expect(isText(indicator)).toBe(true);
  }),
  shall('88', 'urgency is info, warning or critical', ({ corpus }) => {
    const used = new Set(some(corpus.cards).map(({ indicator }) => indicator));
    expect([...used].sort()).toEqual(['critical', 'info', 'warning']);
  }),
  shall('90', 'each card has a source object', (world) => {
    for (const source of sources(world)) expect(Object.keys(source).length).toBeGreaterThan(0);
  }),
  shall('92', 'suggestions are a list of suggestion objects', (world) => {
    for (const { suggestions } of offering(world)) {
      expect(Array.isArray(suggestions)).toBe(true);
      for (const one of some(suggestions ?? [])) expect(typeof one).toBe('object');
    }
  }),
  shall('93', 'with suggestions comes how they are chosen', (world) => {
    for (const { selectionBehavior } of offering(world)) expect(selectionBehavior).toBeDefined();
  }),
  shall('95', 'the choice is at-most-one or any', (world) => {
    for (const { selectionBehavior } of offering(world)) expect(['at-most-one', 'any']).toContain(selectionBehavior);
  }),
  shall('96', 'the choice is text, and there only with suggestions', (world) => {
    for (const card of world.corpus.cards)
      expect(typeof card.selectionBehavior).toBe(card.suggestions === undefined ? 'undefined' : 'string');
  }),
  shall('98', 'reasons for going on are a list of codings', (world) => {
    for (const reason of reasons(world)) expect(isText(reason.system) && isText(reason.code)).toBe(true);
  }),
  shall('100', 'each reason has a display', (world) => {
    for (const { display } of reasons(world)) expect(isText(display)).toBe(true);
  }),
  shall('103', 'links are a list of link objects', (world) => {
    for (const link of links(world)) expect(Object.keys(link).length).toBeGreaterThan(2);
  }),
  shall('105', 'a source has a label', (world) => {
    for (const { label } of sources(world)) expect(isText(label)).toBe(true);
  }),
  shall('107', 'a source’s URL is absolute, and leads to what it names', async (world) => {
    const urls = some(sources(world).flatMap(({ url }) => url ?? []));
    for (const url of urls) expect(isAbsolute(url)).toBe(true);
    const page = await (await fetch(urls[0] ?? '')).text();
    for (const url of urls) expect(page, url).toContain(`id="${new URL(url).hash.slice(1)}"`);
  }),
  shall('111', 'a source’s icon, where there is one, is an absolute URL; ours have none', (world) => {
    for (const source of sources(world)) expect(source).not.toHaveProperty('icon');
  }),
  shall('115', 'a source’s topic, where there is one, is a coding', (world) => {
    for (const { topic } of sources(world))
      if (topic !== undefined) expect(isText(topic.system) && isText(topic.code)).toBe(true);
  }),
  shall('117', 'a suggestion has a label', ({ corpus }) => {
    for (const { label } of some(corpus.suggestions)) expect(isText(label)).toBe(true);
  }),
  shall('119', 'a suggestion’s id is text, its own, and feedback by it is taken', async (world) => {
    const ids = some(world.corpus.suggestions).map(({ uuid }) => uuid);
    expect(ids.every(isText)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    const card = offering(world)[0];
    const feedback = [
      {
        card: card?.uuid,
        outcome: 'accepted',
        acceptedSuggestions: [{ id: card?.suggestions?.[0]?.uuid }],
        outcomeTimestamp: new Date().toISOString(),
      },
    ];
    expect((await world.signed('/cds-services/kap-order-sign/feedback', { feedback })).status).toBe(200);
  }),
  shall('121', 'that a suggestion is recommended is true or false', ({ corpus }) => {
    const marked = some(corpus.suggestions.flatMap(({ isRecommended }) => isRecommended ?? []));
    for (const one of marked) expect(typeof one).toBe('boolean');
  }),
  shall('124', 'a suggestion’s actions are a list', ({ corpus }) => {
    for (const { actions } of some(corpus.suggestions)) some(actions);
  }),
  shall('125', 'all actions of a suggestion are carried out together: as one transaction the EHR takes them', async (world) => {
    for (const { actions } of some(world.corpus.suggestions)) {
      const entry = actions.flatMap((action) => (action.type === 'delete' ? [] : [requestOf(action.type, action.resource)]));
      for (const { resource } of entry) if (resource.id !== undefined) await world.ehr.repo.place(asPlaced(resource));
      const access = world.ehr.auth.tokens.issueAccess(
        { clientId: 'sandbox-ehr', scope: 'user/*.cruds', user: 'Practitioner/prescriber', context: {} },
        60,
      );
      const answer = await fetch(world.fhirBase, {
        method: 'POST',
        headers: { authorization: `Bearer ${access}`, 'content-type': 'application/fhir+json' },
        body: JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry }),
      });
      expect(answer.status, await answer.clone().text()).toBe(200);
    }
  }),
  shall('127', 'an action creates, updates or deletes', ({ corpus }) => {
    for (const { type } of some(corpus.actions)) expect(['create', 'update', 'delete']).toContain(type);
  }),
  shall('128', 'an action is described', ({ corpus }) => {
    for (const { description } of some(corpus.actions)) expect(isText(description)).toBe(true);
  }),
  shall('130', 'an action’s resource is a FHIR resource', ({ corpus }) => {
    for (const resource of resourcesOf(corpus.actions)) expect(resource.resourceType).toMatch(/^[A-Z]\w+$/);
  }),
  shall('131', 'what is to be created is new', ({ corpus }) => {
    const created = some(corpus.actions.flatMap((action) => (action.type === 'create' ? [action.resource] : [])));
    for (const resource of created) expect(resource.id).toBeUndefined();
  }),
  shall('132', 'what is to be updated comes whole, with everything that stays as it was', ({ corpus }) => {
    const updated = some(corpus.actions.flatMap((action) => (action.type === 'update' ? [action.resource] : [])));
    for (const resource of updated as MedicationRequest[]) {
      const draft = anOrder((resource.subject.reference ?? '').replace('Patient/', ''), 4_000);
      const changed = Object.keys(draft).filter(
        (key) =>
          JSON.stringify(draft[key as keyof MedicationRequest]) !== JSON.stringify(resource[key as keyof MedicationRequest]),
      );
      expect(changed).toEqual(['dosageInstruction']);
    }
  }),
  asideShall('133', 'a deletion names no resource as text', 'We suggest no deletions: an order is the prescriber’s to withdraw.'),
  asideShall('134', 'a deletion names its resource by id', 'We suggest no deletions.'),
  asideShall('135', 'the id of a deletion is text', 'We suggest no deletions.'),
  shall('136', 'each reason for rejecting a card can be read by a person', (world) => {
    for (const { display, code } of reasons(world)) expect(display).not.toBe(code);
  }),
  shall('138', 'a link has a label', (world) => {
    for (const { label } of links(world)) expect(isText(label)).toBe(true);
  }),
  shall('139', 'a link has a URL', (world) => {
    for (const { url } of links(world)) expect(isAbsolute(url)).toBe(true);
  }),
  shall('141', 'a link has a type, as text', (world) => {
    for (const { type } of links(world)) expect(isText(type)).toBe(true);
  }),
  shall('142', 'a link is absolute, or smart and then the URL that launches an app', (world) => {
    for (const { type, url } of links(world)) {
      expect(['absolute', 'smart']).toContain(type);
      if (type === 'smart') expect(url).toBe(`${world.service}/smart/launch`);
    }
  }),
  shall('144', 'a link’s appContext is text', (world) => {
    const contexts = some(links(world).flatMap(({ appContext }) => appContext ?? []));
    for (const one of contexts) expect(isText(one)).toBe(true);
  }),
  shallNot('147', 'an absolute link has no appContext', (world) => {
    for (const { type, appContext } of links(world)) if (type === 'absolute') expect(appContext).toBeUndefined();
  }),
  shall('216', 'a coding has a code', (world) => {
    for (const { code } of codings(world)) expect(isText(code)).toBe(true);
  }),
  shall('217', 'a coding has a system', (world) => {
    for (const { system } of codings(world)) expect(isText(system)).toBe(true);
  }),
  shall('218', 'a coding’s code is text', (world) => {
    for (const { code } of codings(world)) expect(typeof code).toBe('string');
  }),
  shall('219', 'a reason’s display is there, as text', (world) => {
    for (const { display } of reasons(world)) expect(typeof display).toBe('string');
  }),
  shall('220', 'a topic’s display may be left out; where it is, the card still has its label', (world) => {
    for (const { topic, label } of sources(world)) expect(isText(topic?.display ?? label)).toBe(true);
  }),
];

function resourcesOf(actions: CdsWorld['corpus']['actions']): readonly Resource[] {
  return some(actions.flatMap((action) => (action.type === 'delete' ? [] : [action.resource])));
}

function requestOf(type: 'create' | 'update', resource: Resource): { readonly resource: Resource; readonly request: object } {
  const { resourceType, id = '' } = resource;
  const request = type === 'create' ? { method: 'POST', url: resourceType } : { method: 'PUT', url: `${resourceType}/${id}` };
  return { resource, request };
}

/** The draft is in the EHR while it is being signed. */
function asPlaced<T extends Resource>(resource: T): T & { readonly id: string } {
  return { ...resource, id: resource.id ?? '' };
}
