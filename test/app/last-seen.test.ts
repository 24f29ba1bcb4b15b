import { describe, expect, test } from 'vitest';
import '../support/words.ts';
import { changesSince, digest, keepSeen, readSeen, withOwnAct } from '../../app/view/last-seen.ts';
import type { Pathway } from '../../src/core/pathway/pathway.ts';

const BASE = {
  assessedAt: '2026-11-20T10:00:00.000Z',
  phase: 'dosing',
  gates: [
    { id: 'order', title: 'Order', decision: 'proceed' },
    { id: 'suicide-risk', title: 'Suicide risk', decision: 'proceed' },
  ],
  doses: [{ ordinal: 1, reference: 'MedicationAdministration/1' }],
  findings: [{ rule: 'stroke', class: 'absolute', text: 'Stroke' }],
} as unknown as Pathway;
const LATER = {
  ...BASE,
  phase: 'maintenance',
  gates: [BASE.gates[0], { ...BASE.gates[1], decision: 'hold' }],
  doses: [...BASE.doses, { ordinal: 2, reference: 'MedicationAdministration/2' }],
  findings: [{ rule: 'seizure', class: 'needs-clearance', text: 'Seizure disorder' }],
} as unknown as Pathway;
const OWNER = { user: 'Practitioner/a', patient: 'Patient/b' };

function memory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> {
  const map = new Map<string, string>();
  return {
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    key: (index) => [...map.keys()][index] ?? null,
    get length() {
      return map.size;
    },
  };
}

describe('what changed since a user last looked', () => {
  test('is nothing for the pathway that was seen', () => {
    expect(changesSince(digest(BASE), BASE)).toEqual([]);
  });

  test('names the phase, the gate lines, the doses and the findings, gone ones included', () => {
    expect(changesSince(digest(BASE), LATER).map(({ text }) => text)).toEqual([
      'Phase: Dosing, now Maintenance',
      'Gate line 2, Suicide risk: was Proceed, now Hold',
      'New dose: dose 2',
      'New finding (Needs clearance): Seizure disorder',
      'No longer found: stroke',
    ]);
  });

  test('leaves out what the user did, and keeps what others did before', () => {
    const mine = { ...LATER, doses: [...LATER.doses, { ordinal: 3, reference: 'MedicationAdministration/3' }] } as Pathway;
    const told = changesSince(withOwnAct(digest(BASE), LATER, mine), mine).map(({ text }) => text);
    expect(told).not.toContain('New dose: dose 3');
    expect(told).toContain('New dose: dose 2');
  });

  test('is kept per user and patient, and broken memory counts as none', () => {
    const store = memory();
    keepSeen(store, OWNER, digest(BASE));
    expect(readSeen(store, OWNER)).toEqual(digest(BASE));
    expect(readSeen(store, { ...OWNER, user: 'Practitioner/c' })).toBeUndefined();
    store.setItem('kap-seen:Practitioner/a:Patient/b', '{"at":1}');
    expect(readSeen(store, OWNER)).toBeUndefined();
  });

  test('holds no name, no text and no measured value', () => {
    expect(JSON.stringify(digest(BASE))).not.toMatch(/Stroke|Order|Suicide risk/);
  });

  test('forgets the patients seen longest ago', () => {
    const store = memory();
    for (let index = 0; index < 205; index += 1) {
      const at = new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString();
      keepSeen(store, { ...OWNER, patient: `Patient/${String(index)}` }, { ...digest(BASE), at });
    }
    expect(store.length).toBe(200);
    expect(readSeen(store, { ...OWNER, patient: 'Patient/0' })).toBeUndefined();
    expect(readSeen(store, { ...OWNER, patient: 'Patient/204' })).toBeDefined();
  });
});
