import type { MedicationRequest, Resource } from '@medplum/fhirtypes';
import type { Action, Card, Suggestion } from '../../src/core/cards/card.ts';
import type { HookContext } from '../../src/sandbox/ehr/hook-client.ts';
import { aKetaminePrescription, CODES } from '../support/builders.ts';
import type { World } from './world.ts';

export type WireSuggestion = Suggestion & { readonly uuid?: string };
export type SentCard = Omit<Card, 'suggestions'> & { readonly uuid?: string; readonly suggestions?: readonly WireSuggestion[] };

/** One answered hook call. */
export interface Answered {
  readonly hook: string;
  readonly patient: string;
  readonly status: number;
  readonly type: string;
  readonly body: { readonly cards: readonly SentCard[]; readonly systemActions?: unknown; readonly [other: string]: unknown };
}

/** Everything that the service answered to every hook for every made-up patient: what a rule about cards is tried on. */
export interface Corpus {
  readonly answers: readonly Answered[];
  readonly cards: readonly SentCard[];
  readonly suggestions: readonly WireSuggestion[];
  readonly actions: readonly Action[];
}

const HOOKS = ['patient-view', 'order-select', 'order-sign', 'appointment-book', 'encounter-start', 'encounter-discharge'];

/** Fires each hook for each patient through the EHR's own client, and reads off the wire what came back. */
export async function collect(world: World): Promise<Corpus> {
  world.seen.length = 0;
  for (const { id } of world.ehr.repo.store.all('Patient')) {
    for (const hook of HOOKS) {
      for (const context of contextsOf(world, hook, id)) await world.staff(`hooks/${hook}`, { patient: id, ...context });
    }
  }
  const answers = world.seen.filter(
    ({ to, method, url }) => to === 'service' && method === 'POST' && url.pathname.startsWith('/cds-'),
  );
  const read = answers.map(({ body, status, type, answer }) => {
    const { hook, context } = JSON.parse(body) as { hook: string; context: HookContext };
    return { hook, patient: context.patientId, status, type, body: JSON.parse(answer) as Answered['body'] };
  });
  const cards = read.flatMap(({ body }) => body.cards);
  const suggestions = cards.flatMap((card) => card.suggestions ?? []);
  return { answers: read, cards, suggestions, actions: suggestions.flatMap(({ actions }) => actions) };
}

function contextsOf(world: World, hook: string, patient: string): readonly object[] {
  const encounter = [...world.ehr.repo.store.all('Encounter')]
    .filter((one) => one.resourceType === 'Encounter' && one.subject?.reference === `Patient/${patient}`)
    .at(-1)?.id;
  if (hook === 'patient-view') return [{}];
  if (hook.startsWith('encounter')) return encounter === undefined ? [] : [{ encounter }];
  if (hook === 'appointment-book') return [{ appointments: [aVisit(patient)] }];
  const orders = [anOrder(patient, 100), anOrder(patient, 4_000), another(patient), unreadable(patient)];
  return orders.map((order) => ({ draftOrders: [order], selections: [`MedicationRequest/${order.id ?? ''}`] }));
}

/** @param doseMg - above any protocol's ceiling, it is corrected by a suggestion */
export function anOrder(patient: string, doseMg: number): MedicationRequest {
  const order = aKetaminePrescription({ id: `draft-${String(doseMg)}`, doseMg, subject: { reference: `Patient/${patient}` } });
  return { ...order, status: 'draft', note: [{ text: 'Kept as it was' }] };
}

function another(patient: string): MedicationRequest {
  return { ...anOrder(patient, 20), id: 'draft-other', medicationCodeableConcept: CODES.simvastatin };
}

function unreadable(patient: string): MedicationRequest {
  return { ...anOrder(patient, 20), id: 'draft-text', medicationCodeableConcept: { text: 'as <b>told</b> by phone' } };
}

function aVisit(patient: string): Resource {
  const start = new Date(Date.now() + 86_400_000);
  return {
    resourceType: 'Appointment',
    id: 'visit-1',
    status: 'proposed',
    start: start.toISOString(),
    end: new Date(start.getTime() + 3_600_000).toISOString(),
    participant: [{ actor: { reference: `Patient/${patient}` }, status: 'needs-action' }],
  };
}

/** Every member of a JSON value, with its path. */
export function members(value: unknown, path = ''): readonly (readonly [path: string, value: unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [[`${path}.${key}`, item] as const, ...members(item, `${path}.${key}`)]);
}

/** The whole of a list, which must not be empty: a rule that was tried on nothing was not tried. */
export function some<T>(items: readonly T[]): readonly T[] {
  if (items.length === 0) throw new Error('There is nothing here to try this on');
  return items;
}
