import type { Communication, DetectedIssue } from '@medplum/fhirtypes';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepPathwayTrue } from '../../src/medplum/duties.ts';
import { findPatient } from '../../src/medplum/store.ts';
import type { WireCard } from '../../src/service/hooks/wire-cards.ts';
import { createMemoryStore } from '../../src/service/key-value-store.ts';
import { anotherService, aSigningTenant, type Signer } from '../security/support.ts';
import { aCondition, CODES } from '../support/builders.ts';
import { EHR_BASE } from '../support/course.ts';
import { aService, type Harness, PUBLIC } from './harness.ts';
import { hook } from './hook-call.ts';

let service: Harness;
let signer: Signer;

const PATH = '/cds-services/kap-order-sign/feedback';

/** Feedback as the EHR sends it, signed, each time with a token of its own. */
const send = async (feedback: readonly object[], to: Pick<Harness, 'post'> = service): Promise<Response> =>
  to.post(PATH, { feedback }, { authorization: `Bearer ${await signer.token({ aud: `${PUBLIC}${PATH}` })}` });

/** The cards of a ketamine order for a patient on a course, whose store has the findings that they are about. */
const shownCards = async (): Promise<readonly WireCard[]> => {
  await keepPathwayTrue(service.client, (await findPatient(service.client, EHR_BASE, 'p1')) ?? '', service.clock.now());
  const path = '/cds-services/kap-order-sign';
  const authorization = `Bearer ${await signer.token({ aud: `${PUBLIC}${path}` })}`;
  const response = await service.post(path, hook('order-sign'), { authorization });
  return ((await response.json()) as { readonly cards: readonly WireCard[] }).cards;
};

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('feedback', () => {
  beforeEach(async () => {
    signer = await aSigningTenant();
    service = signer.service;
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
      expect((await send(feedback)).status).toBe(200);
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
    expect((await send([one])).status).toBe(200);
    await service.settle();
    expect((await service.client.search('Communication')).entry).toHaveLength(1);
    const issues = ((await service.client.search('DetectedIssue')).entry ?? []).map(({ resource }) => resource as DetectedIssue);
    expect(issues.flatMap(({ mitigation }) => mitigation ?? [])).toEqual([]);
  });

  const seizureIssue = async (): Promise<DetectedIssue | undefined> =>
    (await service.client.searchResources('DetectedIssue')).find(({ code }) => code?.coding?.[0]?.code === 'seizure-disorder');

  test.each([' ', '\t\r\n', '\u00a0', '\u0001', '\ufeff'])(
    'an override whose comment or display is blank (%j) is kept and joined like one without',
    async (blank) => {
      const [card] = await shownCards();
      const reason = { code: 'benefit-outweighs', display: blank };
      const one = { card: card?.uuid, outcome: 'overridden', overrideReason: { reason, userComment: blank } };
      const feedback = [{ ...one, outcomeTimestamp: '2026-01-05T10:00:00Z' }];
      expect((await send(feedback)).status).toBe(200);
      const [kept] = await service.client.searchResources('Communication');
      expect([kept?.note, kept?.reasonCode?.[0]?.coding]).toEqual([undefined, [{ code: 'benefit-outweighs' }]]);
      const actions = (await seizureIssue())?.mitigation?.map(({ action }) => action);
      expect(actions).toEqual([{ coding: [{ code: 'benefit-outweighs' }], text: 'benefit-outweighs' }]);
    },
  );

  test.each([
    ['of a zone that FHIR has not', '2026-01-05T10:00:00+14:30', '2026-01-04T19:30:00.000Z'],
    ['with more digits than FHIR has', '2026-01-05T10:00:00.1234567891Z', '2026-01-05T10:00:00.123Z'],
  ])('an instant %s is kept as the same instant', async (_name, outcomeTimestamp, sent) => {
    const [card] = await shownCards();
    const feedback = [{ card: card?.uuid, outcome: 'overridden', outcomeTimestamp }];
    expect((await send(feedback)).status).toBe(200);
    expect((await service.client.searchResources('Communication')).map((one) => one.sent)).toEqual([sent]);
  });

  test('feedback of a year that no record has is refused with its path', async () => {
    const feedback = [{ card: 'never-shown', outcome: 'overridden', outcomeTimestamp: '0000-01-05T10:00:00Z' }];
    const answer = await send(feedback);
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('feedback.0.outcomeTimestamp')]);
  });

  test('one answer that can’t be kept is told of, and costs none of those behind it', async () => {
    const [first, second] = await shownCards();
    const said = (card: WireCard | undefined, comment: string) => ({
      card: card?.uuid,
      outcome: 'overridden',
      overrideReason: { userComment: comment },
      outcomeTimestamp: '2026-01-05T10:00:00Z',
    });
    const { executeBatch } = service.client;
    vi.spyOn(service.client, 'executeBatch').mockImplementation((bundle, ...rest) =>
      JSON.stringify(bundle).includes('Too much for it')
        ? Promise.reject(new Error('refused'))
        : executeBatch.call(service.client, bundle, ...rest),
    );
    const feedback = [said(first, 'Too much for it'), said(second, 'Fine')];
    expect((await send(feedback)).status).toBe(502);
    const kept = await service.client.searchResources('Communication');
    expect(kept.map(({ note }) => note?.[0]?.text)).toEqual(['Fine']);
  });

  test.each([
    ['mitigates nothing, and is kept as what was said', undefined, []],
    ['is joined to its finding where all people are made up', true, ['Known and stable']],
  ] as const)('an override that nobody signed %s', async (_name, sandbox, mitigations) => {
    service = await aService(sandbox === undefined ? {} : { sandbox });
    service.ehr.put(aCondition({ id: 'c1', code: CODES.seizure }));
    await service.post('/api/pathway', {}, await service.signIn('prescriber'));
    await keepPathwayTrue(service.client, (await findPatient(service.client, EHR_BASE, 'p1')) ?? '', service.clock.now());
    const answer = await service.post('/cds-services/kap-order-sign', hook('order-sign'));
    const { cards } = (await answer.json()) as { readonly cards: readonly WireCard[] };
    const overrideReason = { reason: { code: 'benefit-outweighs' }, userComment: 'Known and stable' };
    const one = { card: cards[0]?.uuid, outcome: 'overridden', overrideReason, outcomeTimestamp: '2026-01-05T10:00:00Z' };
    expect((await service.post(PATH, { feedback: [one] })).status).toBe(200);
    const [kept] = await service.client.searchResources('Communication');
    expect(kept?.note?.[0]?.text).toBe('Known and stable');
    expect((await seizureIssue())?.mitigation?.map(({ action }) => action.text) ?? []).toEqual(mitigations);
  });

  test('an override finds its card after a restart and at another copy, by the audit of what was shown', async () => {
    const cards = await shownCards();
    await service.settle();
    const gone = () => Promise.reject(new Error('connection refused'));
    for (const shared of [createMemoryStore(), { ...createMemoryStore(), get: gone }]) {
      const restarted = anotherService(service, { shared });
      const overrideReason = { reason: { code: 'benefit-outweighs' } };
      const one = { card: cards[0]?.uuid, outcome: 'overridden', overrideReason, outcomeTimestamp: '2026-01-05T10:00:00Z' };
      expect((await send([one], restarted)).status).toBe(200);
    }
    expect((await service.client.search('Communication')).entry).toHaveLength(1);
    const issues = ((await service.client.search('DetectedIssue')).entry ?? []).map(({ resource }) => resource as DetectedIssue);
    const seizure = issues.find(({ code }) => code?.coding?.[0]?.code === 'seizure-disorder');
    expect(seizure?.mitigation?.map(({ action }) => action.coding?.[0]?.code)).toEqual(['benefit-outweighs']);
  });

  test('feedback on a card that is not known is accepted and leaves nothing', async () => {
    const feedback = [{ card: 'never-shown', outcome: 'overridden', outcomeTimestamp: '2026-01-05T10:00:00Z' }];
    expect((await send(feedback)).status).toBe(200);
    expect((await service.client.search('Communication')).entry ?? []).toHaveLength(0);
  });

  const about = (cards: readonly (string | undefined)[]) =>
    cards.map((card) => ({
      card,
      outcome: 'overridden',
      overrideReason: { reason: { code: 'benefit-outweighs' } },
      outcomeTimestamp: '2026-01-05T10:00:00Z',
    }));
  const strangers = (count: number) => Array.from({ length: count }, () => crypto.randomUUID());

  test('cards that nobody remembers are looked for once, all together, and the one among them that was shown is found', async () => {
    const cards = await shownCards();
    await service.settle();
    const restarted = anotherService(service, { shared: createMemoryStore() });
    const search = vi.spyOn(service.client, 'search');
    const feedback = about([...strangers(98), cards[0]?.uuid, cards[0]?.uuid]);
    expect((await send(feedback, restarted)).status).toBe(200);
    expect(search.mock.calls.filter(([type]) => type === 'AuditEvent')).toHaveLength(1);
    expect((await service.client.search('Communication')).entry).toHaveLength(1);
    expect((await send(about(strangers(101)), restarted)).status).toBe(400);
  });

  test('an audit that does not answer is given up in time and then left alone, and feedback is told to come again', async () => {
    const search = vi.spyOn(service.client, 'search').mockImplementation(() => new Promise<never>(() => undefined) as never);
    const asked = () => search.mock.calls.filter(([type]) => type === 'AuditEvent').length;
    const ask = async () => (await send(about(strangers(1)))).status;
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([502, 502, 502]);
    expect(asked()).toBe(3);
    expect(await ask()).toBe(502);
    expect(asked()).toBe(3);
  }, 20_000);

  test('feedback beyond the rate is told to come again later', async () => {
    const busy = await aService({ limits: { hooksPerSecond: 1 } });
    vi.useFakeTimers({ toFake: ['performance'] });
    const statuses: number[] = [];
    for (let at = 0; at < 11; at += 1) statuses.push((await busy.post(PATH, { feedback: about(['never-shown']) })).status);
    expect(statuses).toEqual([...Array<number>(10).fill(200), 429]);
  });
});
