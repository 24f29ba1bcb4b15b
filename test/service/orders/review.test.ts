import type { DetectedIssue } from '@medplum/fhirtypes';
import { beforeEach, describe, expect, test } from 'vitest';
import { aCondition, CODES } from '../../support/builders.ts';
import { medicationRequest } from './builders.ts';
import {
  anAttestingDesk,
  type AttestingDesk,
  attestWith,
  beginReview,
  idOf,
  json,
  type OrderService,
  PLACE,
  prepared,
} from './support.ts';

let service: OrderService;
let prescriber: Record<string, string>;
let authenticator: AttestingDesk['authenticator'];
let orders: AttestingDesk['orders'];
beforeEach(async () => {
  ({ service, prescriber, authenticator, orders } = await anAttestingDesk());
});

describe('between review and step-up', () => {
  const finish = async (change: () => Promise<unknown>): Promise<Response> => {
    const order = await prepared(service, prescriber, { route: 'intramuscular' });
    const { review, options } = await json<{ review: string; options: { challenge: string } }>(
      await beginReview(service, prescriber, order),
    );
    await change();
    const body = { review, response: authenticator.get(options, PLACE) };
    return service.post(`/api/orders/${idOf(order)}/attestations`, body, prescriber);
  };

  test('a new problem in the chart makes the screen stale', async () => {
    const response = await finish(async () => {
      service.ehr.put(aCondition({ code: CODES.pharyngitis, subject: { reference: 'Patient/p1' } }));
      return service.get('/api/pathway?refresh=1', prescriber);
    });
    expect(response.status).toBe(409);
    expect(await service.client.searchResources('Provenance')).toHaveLength(0);
    expect((await orders())[0]?.status).toBe('draft');
  });

  test('a consent that was withdrawn stands in the way', async () => {
    const response = await finish(async () => {
      for (const consent of await service.client.searchResources('Consent'))
        await service.client.updateResource({ ...consent, status: 'inactive' });
      for (const one of await service.client.searchResources('QuestionnaireResponse'))
        if (one.questionnaire?.includes('kap-consent') === true)
          await service.client.updateResource({ ...one, status: 'entered-in-error' });
    });
    expect([409, 422]).toContain(response.status);
    expect(await service.client.searchResources('Provenance')).toHaveLength(0);
  });

  test('an order that was revised is not attested as it was', async () => {
    const response = await finish(async () => {
      const [order] = await orders();
      const body = { version: order?.meta?.versionId, route: 'intramuscular', doses: 1 };
      return service.post(`/api/orders/${order?.id ?? ''}/revisions`, body, prescriber);
    });
    expect(response.status).toBe(409);
  });
});

describe('an override', () => {
  beforeEach(async () => {
    service.ehr.put(medicationRequest('lorazepam'));
    await service.get('/api/pathway?refresh=1', prescriber);
    expect((await service.post('/api/medication-reviews', { note: 'Seen' }, prescriber)).status).toBe(201);
  });

  test('needs a coded reason, and reaches the mitigation of its finding', async () => {
    const order = await prepared(service, prescriber, { route: 'intramuscular' });
    const open = order.blockers.filter(({ overridable }) => overridable);
    expect(open.map(({ rule }) => rule)).toEqual(['benzodiazepines']);
    expect((await beginReview(service, prescriber, order)).status).toBe(422);
    const wrong = [{ rule: 'benzodiazepines', reason: 'because' }];
    expect((await beginReview(service, prescriber, order, wrong)).status).toBe(400);
    const right = [{ rule: 'benzodiazepines', reason: 'benefit-outweighs', note: 'Low dose, kept' }];
    const answer = await attestWith(service, prescriber, { order, authenticator, overrides: right });
    expect(answer.status, await answer.clone().text()).toBe(201);
    const issues: DetectedIssue[] = [...(await service.client.searchResources('DetectedIssue'))];
    const found = issues.find(({ code }) => code?.coding?.[0]?.code === 'benzodiazepines');
    expect(found?.mitigation?.[0]).toMatchObject({
      action: { coding: [{ code: 'benefit-outweighs' }], text: 'Low dose, kept' },
      author: { identifier: { value: 'Practitioner/prescriber-1' } },
    });
  });

  test('of something that is not there is refused', async () => {
    const order = await prepared(service, prescriber, { route: 'intramuscular' });
    const reasons = ['benzodiazepines', 'stroke'].map((rule) => ({ rule, reason: 'other' }));
    expect((await beginReview(service, prescriber, order, reasons)).status).toBe(422);
  });
});
