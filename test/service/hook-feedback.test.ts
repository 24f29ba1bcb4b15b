import type { Communication, DetectedIssue } from '@medplum/fhirtypes';
import { beforeEach, describe, expect, test } from 'vitest';
import { keepPathwayTrue } from '../../src/medplum/duties.ts';
import { findPatient } from '../../src/medplum/store.ts';
import type { WireCard } from '../../src/service/hooks/wire-cards.ts';
import { createMemoryStore } from '../../src/service/key-value-store.ts';
import { anotherService } from '../security/support.ts';
import { aCondition, CODES } from '../support/builders.ts';
import { EHR_BASE } from '../support/course.ts';
import { aService, type Harness } from './harness.ts';
import { hook } from './hook-call.ts';

let service: Harness;

/** The cards of a ketamine order for a patient on a course, whose store has the findings that they are about. */
const shownCards = async (): Promise<readonly WireCard[]> => {
  await keepPathwayTrue(service.client, (await findPatient(service.client, EHR_BASE, 'p1')) ?? '', service.clock.now());
  const response = await service.post('/cds-services/kap-order-sign', hook('order-sign'));
  return ((await response.json()) as { readonly cards: readonly WireCard[] }).cards;
};

describe('feedback', () => {
  beforeEach(async () => {
    service = await aService();
    service.ehr.put(aCondition({ id: 'c1', code: CODES.seizure }));
    expect((await service.post('/api/pathway', {}, await service.signIn('prescriber'))).status).toBe(201);
  });

  test('an override is kept once, however often it is sent, and joined to the finding behind the card', async () => {
    const cards = await shownCards();
    const reason = { system: 'https://kap-pathway.org/fhir/CodeSystem/kap-override-reason', code: 'benefit-outweighs' };
    const feedback = [
      {
        card: cards[0]?.uuid,
        outcome: 'overridden',
        overrideReason: { reason, userComment: 'Known and stable' },
        outcomeTimestamp: '2026-01-05T10:00:00Z',
      },
    ];
    for (let time = 0; time < 2; time += 1) {
      expect((await service.post('/cds-services/kap-order-sign/feedback', { feedback })).status).toBe(200);
    }
    const kept = (await service.client.search('Communication')).entry ?? [];
    expect(kept).toHaveLength(1);
    expect((kept[0]?.resource as Communication).reasonCode?.[0]?.coding?.[0]?.code).toBe('benefit-outweighs');
    const issues = ((await service.client.search('DetectedIssue')).entry ?? []).map(({ resource }) => resource as DetectedIssue);
    const seizure = issues.find(({ code }) => code?.coding?.[0]?.code === 'seizure-disorder');
    expect(seizure?.mitigation?.map(({ action }) => action.text)).toEqual(['Known and stable']);
  });

  test('an override without a coded reason is kept as what was said, and mitigates nothing', async () => {
    const cards = await shownCards();
    const said = { userComment: 'Go on' };
    const one = { card: cards[0]?.uuid, outcome: 'overridden', overrideReason: said, outcomeTimestamp: '2026-01-05T10:00:00Z' };
    expect((await service.post('/cds-services/kap-order-sign/feedback', { feedback: [one] })).status).toBe(200);
    await service.settle();
    expect((await service.client.search('Communication')).entry).toHaveLength(1);
    const issues = ((await service.client.search('DetectedIssue')).entry ?? []).map(({ resource }) => resource as DetectedIssue);
    expect(issues.flatMap(({ mitigation }) => mitigation ?? [])).toEqual([]);
  });

  test('an override finds its card after a restart and at another copy, by the audit of what was shown', async () => {
    const cards = await shownCards();
    await service.settle();
    const gone = () => Promise.reject(new Error('connection refused'));
    for (const shared of [createMemoryStore(), { ...createMemoryStore(), get: gone }]) {
      const restarted = anotherService(service, { shared });
      const overrideReason = { reason: { code: 'benefit-outweighs' } };
      const one = { card: cards[0]?.uuid, outcome: 'overridden', overrideReason, outcomeTimestamp: '2026-01-05T10:00:00Z' };
      expect((await restarted.post('/cds-services/kap-order-sign/feedback', { feedback: [one] })).status).toBe(200);
    }
    expect((await service.client.search('Communication')).entry).toHaveLength(1);
    const issues = ((await service.client.search('DetectedIssue')).entry ?? []).map(({ resource }) => resource as DetectedIssue);
    const seizure = issues.find(({ code }) => code?.coding?.[0]?.code === 'seizure-disorder');
    expect(seizure?.mitigation?.map(({ action }) => action.coding?.[0]?.code)).toEqual(['benefit-outweighs']);
  });

  test('feedback on a card that is not known is accepted and leaves nothing', async () => {
    const feedback = [{ card: 'never-shown', outcome: 'overridden', outcomeTimestamp: '2026-01-05T10:00:00Z' }];
    expect((await service.post('/cds-services/kap-order-sign/feedback', { feedback })).status).toBe(200);
    expect((await service.client.search('Communication')).entry ?? []).toHaveLength(0);
  });
});
