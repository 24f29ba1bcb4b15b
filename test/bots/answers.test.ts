import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Card, Hook } from '../../src/core/cards/card.ts';
import { judgeHook } from '../../src/core/cards/judge-hook.ts';
import { GATE_IDS } from '../../src/core/pathway/pathway.ts';
import { SERVICES } from '../../src/ehr/hooks/discovery.ts';
import type { PathwayParameters } from '../../src/medplum/describe-pathway.ts';
import { readBotManifests } from '../../src/medplum/install/bot-manifest.ts';
import { chartOf } from '../../src/medplum/keep-true.ts';
import { loadRecordOf, RECORD_TYPES, STAFF_TYPES } from '../../src/medplum/store.ts';
import type { LoadedBot } from '../../src/sandbox/medplum/bot-runtime.ts';
import { EHR_BASE, order } from '../support/course.ts';
import { buildBots, type Clinic, openClinic } from './clinic.ts';
import { beforeDose, NOW } from './events.ts';

const SERVICE = 'https://kap.clinic.example';
let bots: ReadonlyMap<string, LoadedBot>;
let clinic: Clinic;

beforeAll(async () => {
  ({ bots } = buildBots());
  clinic = await openClinic(beforeDose(), NOW);
});

const secret = (name: string, valueString: string) => ({ [name]: { name, valueString } });
const ask = (bot: string, input: unknown, secrets: Readonly<Record<string, { name: string; valueString: string }>> = {}) =>
  bots.get(bot)?.run(clinic.client, {
    bot: { reference: 'Bot/b' },
    contentType: 'application/json',
    input: JSON.parse(JSON.stringify(input)) as unknown,
    secrets: { ...secret('KAP_NOW', NOW), ...secrets },
    requester: { reference: 'Practitioner/x' },
  });

const draft = { ...order(NOW), id: 'draft-9', status: 'draft' as const };
const CONTEXTS: Readonly<Record<Hook, object>> = {
  'patient-view': {},
  'order-select': { draftOrders: { entry: [{ resource: draft }] }, selections: ['MedicationRequest/draft-9'] },
  'order-sign': { draftOrders: { entry: [{ resource: draft }] } },
  'appointment-book': {
    appointments: { entry: [{ resource: { resourceType: 'Appointment', status: 'proposed', description: 'KAP dosing' } }] },
  },
  'encounter-start': {},
  'encounter-discharge': {},
};

describe.each(SERVICES.map(({ hook, title, description }) => [hook, title, description] as const))(
  'cds-%s',
  (hook, title, description) => {
    const request = async (patientId = 'p1') => {
      const record = await loadRecordOf(clinic.client, clinic.patientRef, { now: NOW });
      const visit = record?.resources.find((one) => one.resourceType === 'Encounter' && one.status === 'in-progress');
      const own = visit?.resourceType === 'Encounter' ? visit.identifier?.[0]?.value?.replace('Encounter/', '') : undefined;
      return { hook, hookInstance: 'i', context: { userId: 'Practitioner/x', patientId, encounterId: own, ...CONTEXTS[hook] } };
    };

    test('gives the cards that the service gives', async () => {
      const asked = await request();
      const record = await loadRecordOf(clinic.client, clinic.patientRef, { now: NOW });
      if (record === undefined) throw new Error('no record');
      const { cards } = judgeHook({
        hook,
        chart: chartOf(record),
        protocol: record.protocol,
        now: NOW,
        drafts: hook.startsWith('order') ? [{ reference: 'MedicationRequest/draft-9', resource: draft }] : [],
        proposed:
          hook === 'appointment-book'
            ? [
                {
                  reference: 'Appointment/proposed-1',
                  resource: { resourceType: 'Appointment', status: 'proposed', description: 'KAP dosing', participant: [] },
                },
              ]
            : [],
        encounterId: asked.context.encounterId,
        draftsAreWhole: true,
        unchecked: [],
        launchUrl: `${SERVICE}/smart/launch`,
        rulesUrl: `${SERVICE}/rules`,
      });
      const secrets = { ...secret('KAP_EHR_BASE', EHR_BASE), ...secret('KAP_PUBLIC_BASE_URL', SERVICE) };
      expect(await ask(`cds-${hook}`, asked, secrets)).toEqual({ cards: cards.map(({ card }) => card) });
    });

    test('says nothing of the panel where the project names no service', async () => {
      const answer = (await ask(`cds-${hook}`, await request(), secret('KAP_EHR_BASE', EHR_BASE))) as { cards: readonly Card[] };
      expect(answer.cards.every(({ links }) => links === undefined)).toBe(true);
    });

    test('warns when the record is out of reach, and when no patient is named', async () => {
      const failing = vi.spyOn(clinic.client, 'search').mockRejectedValue(new Error('down'));
      const warned = (await ask(`cds-${hook}`, await request())) as { cards: readonly Card[] };
      failing.mockRestore();
      expect(warned.cards.map(({ indicator }) => indicator)).toEqual(['warning']);
      const nameless = (await ask(`cds-${hook}`, { hook, context: {} })) as { cards: readonly Card[] };
      expect(nameless.cards.map(({ indicator }) => indicator)).toEqual(['warning']);
    });

    test('is described to the EHR as the service describes it', () => {
      const manifest = readBotManifests().find((bot) => bot.manifest.name === `cds-${hook}`)?.manifest;
      expect(manifest?.cdsService).toMatchObject({ hook, title, description });
    });
  },
);

describe('kap-pathway', () => {
  const asked = (parameter: readonly object[]) => ({ resourceType: 'Parameters', parameter });
  const named = () => ({ name: 'patient', valueReference: { reference: clinic.patientRef } });

  test('answers every line of the gate, with what it rests on', async () => {
    const answer = (await ask('kap-pathway', asked([named()]))) as PathwayParameters;
    expect(answer.gate.map(({ code }) => code.code)).toEqual(GATE_IDS);
    expect(answer.gate.every(({ reason }) => reason.length > 0)).toBe(true);
    expect(answer).toMatchObject({ 'assessed-at': NOW, dose: 'hold', phase: { code: 'intake' } });
    expect(answer.finding.map(({ rule }) => rule.code)).toContain('hypertension');
  });

  test('answers as well when the server hands it the Patient of the path', async () => {
    const patient = await clinic.client.readReference({ reference: clinic.patientRef });
    expect(await ask('kap-pathway', patient)).toEqual(await ask('kap-pathway', asked([named()])));
  });

  test('judges for another instant when asked', async () => {
    const at = '2026-01-16T09:00:00.000Z';
    const answer = (await ask('kap-pathway', asked([named(), { name: 'at', valueInstant: at }]))) as PathwayParameters;
    expect(answer['assessed-at']).toBe(at);
  });

  test.each([
    ['no patient', []],
    ['a patient without a course', [{ name: 'patient', valueReference: { reference: 'Patient/none' } }]],
    ['something that is no patient', [{ name: 'patient', valueReference: { reference: 'Group/1' } }]],
  ])('refuses %s and writes nothing', async (_what, parameter) => {
    const write = vi.spyOn(clinic.client, 'executeBatch');
    await expect(ask('kap-pathway', asked(parameter))).rejects.toThrow(/patient/i);
    expect(write.mock.calls.every(([bundle]) => bundle.type === 'batch')).toBe(true);
  });
});

describe('the manifests', () => {
  test('let every bot that reads a course read all of it: a type that is not allowed fails the whole search', () => {
    for (const { manifest } of readBotManifests()) {
      const { read, write, remove } = manifest.policy;
      const allowed = [...read, ...write, ...remove];
      expect([manifest.name, [...RECORD_TYPES, ...STAFF_TYPES, 'Patient'].filter((type) => !allowed.includes(type))]).toEqual([
        manifest.name,
        [],
      ]);
    }
  });

  test('let nothing but the sweep and the one duty that each is for write orders, messages or scores', () => {
    const writers = (type: string) =>
      readBotManifests().flatMap(({ manifest }) => (manifest.policy.write.includes(type) ? [manifest.name] : []));
    expect(writers('MedicationRequest')).toEqual(['guard-order', 'sweep']);
    expect(writers('Communication')).toEqual(['sweep', 'watch-session']);
    expect(writers('Observation')).toEqual(['keep-pathway-true', 'score-instrument', 'sweep']);
    expect(writers('MedicationAdministration')).toEqual([]);
    expect(writers('QuestionnaireResponse')).toEqual([]);
  });
});
