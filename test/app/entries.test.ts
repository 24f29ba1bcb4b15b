import { describe, expect, it } from 'vitest';
import { readingOf } from '../../app/session/EntriesDisplay.tsx';
import type { VitalReading } from '../../src/core/pathway/pathway.ts';

const aReading = (reference: string, at: string): VitalReading => ({ reference, at, values: {}, level: 'within' });

describe('the reading of an entry', () => {
  const own = aReading('Observation/own', '2026-03-02T10:00:20.000Z');
  const ofEhr = aReading('Observation/ehr', '2026-03-02T10:00:01.000Z');

  it('is its own, and never another one of the same minute', () => {
    expect(readingOf(own, [ofEhr, own])).toBe(own);
    expect(readingOf(own, [ofEhr])).toBeUndefined();
  });

  it('is found by its instant where the reading goes by the reference of another sign', () => {
    const pulse = aReading('Observation/own-pulse', own.at);
    expect(readingOf(own, [ofEhr, pulse])).toBe(pulse);
  });

  it('is not known where two of that instant could be it', () => {
    const [one, other] = [aReading('Observation/a', own.at), aReading('Observation/b', own.at)];
    expect(readingOf(own, [one, other])).toBeUndefined();
  });
});
