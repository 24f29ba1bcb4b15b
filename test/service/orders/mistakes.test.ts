import { expect, test } from 'vitest';
import { anOrderService, decision, idOf, injectionOrdered, readyForDose, readyForOrder, refusal } from './support.ts';

test('an order that was entered in error leaves the chart, unless a dose was given on it', async () => {
  for (const isGiven of [false, true]) {
    const service = await anOrderService();
    const prescriber = await readyForOrder(service);
    await injectionOrdered(service, prescriber);
    await readyForDose(service, prescriber);
    if (isGiven) expect((await service.post('/api/doses', { doseMg: 40 }, prescriber)).status).toBe(201);
    const { order } = await decision(service, prescriber);
    if (order === undefined) throw new Error('no order');
    const end = (as: string) =>
      service.post(`/api/orders/${idOf(order)}/end`, { version: order.version, as, reason: 'other' }, prescriber);
    const ended = await end('entered-in-error');
    expect(ended.status, await refusal(ended.clone())).toBe(isGiven ? 409 : 201);
    const after = await decision(service, prescriber);
    expect(after.order?.status).toBe(isGiven ? 'active' : undefined);
    if (!isGiven) expect(after.gates.find(({ id }) => id === 'order')?.decision).toBe('hold');
    else expect((await end('stopped')).status).toBe(201);
  }
});
