import type { Task } from '@medplum/fhirtypes';
import { beforeEach, describe, expect, test } from 'vitest';
import type { OrderDecision } from '../../../src/service/orders/contract.ts';
import { decision, idOf, json, type OrderService, anOrderService, prepared, readyForOrder, refusal } from './support.ts';

let service: OrderService;
let prescriber: Record<string, string>;
let therapist: Record<string, string>;
let order: NonNullable<OrderDecision['order']>;
beforeEach(async () => {
  service = await anOrderService();
  prescriber = await readyForOrder(service);
  therapist = await service.signIn('therapist');
  order = await prepared(service, prescriber, { route: 'sublingual' });
});

const ask = async (text: string): Promise<string> => {
  const asked = await service.post(`/api/orders/${idOf(order)}/questions`, { text }, prescriber);
  expect(asked.status).toBe(201);
  return (await json<{ reference: string }>(asked)).reference.replace('Task/', '');
};
const answer = (id: string, text: string, headers = therapist) => service.post(`/api/questions/${id}/answers`, { text }, headers);

describe('a question to the therapist', () => {
  test('stands open on the deciding screen until the therapist answers it, then with who said what', async () => {
    const id = await ask('Is the escort sure?');
    expect(await decision(service, prescriber)).toMatchObject({
      questions: [{ task: `Task/${id}`, order: order.reference, text: 'Is the escort sure?', byName: 'Imagined prescriber' }],
      may: { answer: false },
    });
    expect((await decision(service, therapist)).may.answer).toBe(true);
    service.clock.advance(5);
    const answered = await answer(id, 'Yes, I spoke to her today.');
    expect(answered.status, await refusal(answered.clone())).toBe(201);
    const [question] = (await decision(service, prescriber)).questions;
    expect(question?.answer).toEqual({
      text: 'Yes, I spoke to her today.',
      at: expect.any(String) as string,
      byName: 'Imagined therapist',
    });
    expect(await service.client.readResource('Task', id)).toMatchObject({ status: 'completed' } satisfies Partial<Task>);
  });

  test('is answered by nobody but a therapist, once, and only where there is one', async () => {
    const id = await ask('Is the escort sure?');
    expect((await answer(id, 'Yes', prescriber)).status).toBe(403);
    expect((await answer('nowhere', 'Yes')).status).toBe(404);
    const both = await Promise.all([answer(id, 'Yes'), answer(id, 'Yes')]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(await refusal(await answer(id, 'No'))).toContain('answered already');
    expect((await decision(service, prescriber)).questions).toMatchObject([{ answer: { text: 'Yes' } }]);
  });

  test('about an order that has ended stays only while it waits for its answer', async () => {
    const [first] = [await ask('Is the escort sure?'), await ask('And the house?')];
    expect((await answer(first, 'Yes')).status).toBe(201);
    const end = { version: order.version, as: 'declined', reason: 'other' };
    expect((await service.post(`/api/orders/${idOf(order)}/end`, end, prescriber)).status).toBe(201);
    expect((await decision(service, therapist)).questions).toMatchObject([{ text: 'And the house?' }]);
  });
});
