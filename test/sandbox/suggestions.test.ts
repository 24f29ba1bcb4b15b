import type { MedicationRequest, Resource, Task } from '@medplum/fhirtypes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { preparedFor } from '../../src/core/cards/prepared-card.ts';
import { buildDraft } from '../../src/core/orders/build-draft.ts';
import { IDENTIFIERS } from '../../src/terminology/codes.ts';
import { aChart, aKetaminePrescription, NOW } from '../support/builders.ts';
import { aProtocol } from '../support/builders-protocol.ts';
import { planSuggestion } from '../../src/sandbox/screen/cards.ts';
import type { CdsWorld } from '../conformance/cds-exchange.ts';
import { collect, some, type WireSuggestion } from '../conformance/corpus.ts';
import { openWorld } from '../conformance/world.ts';

let world: CdsWorld;
let access: string;
beforeAll(async () => {
  const opened = await openWorld({ seeds: true });
  world = { ...opened, corpus: await collect(opened) };
  const grant = { clientId: 'sandbox-ehr', scope: 'user/*.cruds', user: 'Practitioner/prescriber', context: {} };
  access = world.ehr.auth.tokens.issueAccess(grant, 60);
});
afterAll(() => world.close());

/** What the EHR has after it carried a suggestion out as its screen does, its drafts being on record. */
async function accept(suggestion: WireSuggestion): Promise<readonly Resource[]> {
  const { transaction } = planSuggestion(suggestion, undefined);
  const answer = await ask('', { method: 'POST', body: JSON.stringify(transaction) });
  expect(answer.status).toBe(200);
  const { entry } = (await answer.json()) as { entry: readonly { response: { status: string; location: string } }[] };
  return Promise.all(
    entry.map(async ({ response }) => {
      const path = response.location.replace(/^.*\/fhir\//, '').replace(/\/_history.*$/, '');
      return (await (await ask(path)).json()) as Resource;
    }),
  );
}

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { authorization: `Bearer ${access}`, 'content-type': 'application/fhir+json' };
  return fetch(`${world.fhirBase}/${path}`.replace(/\/$/, ''), { ...init, headers });
}

const offered = (type: Resource['resourceType']) =>
  some(world.corpus.answers).flatMap(({ patient, body }) =>
    body.cards
      .flatMap(({ suggestions = [] }) => suggestions)
      .filter(({ actions }) => actions.every((action) => action.type !== 'delete' && action.resource.resourceType === type))
      .map((suggestion) => ({ patient, suggestion })),
  );

test('a task that a card suggests is in the EHR after it was accepted, for the patient of the card', async () => {
  for (const { patient, suggestion } of some(offered('Task'))) {
    expect(suggestion.label).toMatch(/^Create a task/);
    const [task] = (await accept(suggestion)) as readonly Task[];
    expect(task).toMatchObject({ status: 'requested', intent: 'order', for: { reference: `Patient/${patient}` } });
    const found = (await (await ask(`Task?patient=Patient/${patient}&status=requested`)).json()) as {
      total?: number;
      entry?: unknown[];
    };
    expect(found.entry?.length).toBeGreaterThan(0);
  }
});

test('a correction that a card suggests becomes the draft that the EHR has, and nothing else of it changes', async () => {
  for (const { suggestion } of some(offered('MedicationRequest'))) {
    const [action] = suggestion.actions;
    if (action?.type !== 'update') throw new Error('a correction is an update');
    const corrected = action.resource as MedicationRequest & { id: string };
    const before = { ...corrected, dosageInstruction: [{ text: 'as it was before' }] };
    await world.ehr.repo.place(before);
    const [after] = await accept(suggestion);
    const { meta: _meta, ...kept } = after as MedicationRequest;
    expect(kept).toEqual(corrected);
  }
});

test('the attested draft that a card offers becomes the draft that the EHR has, with its own id and our number', async () => {
  const drafted = aKetaminePrescription({ status: 'draft', doseMg: 50 });
  const draft = { ...drafted, id: 'draft-of-the-ehr', subject: { reference: 'Patient/p1' } };
  await world.ehr.repo.place(draft);
  const [rule] = aProtocol().routes;
  if (rule === undefined) throw new Error('a route');
  const supply = { doses: 4, perDose: 1, quantity: 4, refills: 0, days: 28 };
  const built = buildDraft({ rule, doseMg: 100, supply, now: NOW, patient: undefined, directions: undefined });
  const number = { system: IDENTIFIERS.order, value: 'n1' };
  const own = { ...built, id: 'own', identifier: [number], subject: { reference: 'Patient/p1' } };
  const verdict = { state: 'attested' as const, reasons: [], provenance: undefined, attester: undefined, attestedAt: undefined };
  const chart = aChart([own], { attestations: new Map([['MedicationRequest/own', verdict]]) });
  const [offer] = preparedFor([{ reference: `MedicationRequest/${draft.id}`, resource: draft }], chart);
  if (offer === undefined) throw new Error('an offer');
  const label = 'Fill in the attested draft';
  const actions = [{ type: 'update' as const, description: label, resource: offer.filled }];
  const [after] = (await accept({ label, uuid: crypto.randomUUID(), actions })) as readonly MedicationRequest[];
  const { meta: _meta, ...kept } = after ?? draft;
  expect(kept).toEqual(offer.filled);
  expect([kept.id, kept.status, kept.identifier]).toEqual(['draft-of-the-ehr', 'draft', [number]]);
  expect((await ask('MedicationRequest/own')).status).toBe(404);
});

test('every suggestion of the sandbox’s courses, none of which has an attested draft, is one of the first two', () => {
  const placed = offered('Task').length + offered('MedicationRequest').length;
  expect(placed).toBe(world.corpus.suggestions.length);
});
