import type { MedicationRequest, Resource, Task } from '@medplum/fhirtypes';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

test('every suggestion is one of these two', () => {
  const placed = offered('Task').length + offered('MedicationRequest').length;
  expect(placed).toBe(world.corpus.suggestions.length);
});
