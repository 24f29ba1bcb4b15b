import { describe, expect, it } from 'vitest';
import { auditCScreen, scoreAuditC } from '../../../src/core/instruments/audit-c.ts';
import { AUDITC_ITEMS, auditCResponse } from './answer-vectors.ts';

describe('scoreAuditC', () => {
  it('agrees with a second computation on all 125 answer vectors', () => {
    for (let vector = 0; vector < 125; vector += 1) {
      const [often = 0, much = 0, binge = 0] = Array.from(vector.toString(5).padStart(3, '0'), Number);
      const { total, frequencyOnly } = scoreAuditC(auditCResponse([often, much, binge]));
      const contradicted = often === 0 && much + binge > 0;
      expect(total).toBe(contradicted ? undefined : often + much + binge);
      expect(frequencyOnly).toBe(often > 0 && much === 0 && binge === 0);
    }
  });

  it('is 0 and complete for somebody who never drinks, without the other answers', () => {
    expect(scoreAuditC(auditCResponse([0]))).toEqual({ complete: true, total: 0, frequencyOnly: false, missing: [] });
  });

  it('gives no total while a question that is asked is unanswered', () => {
    expect(scoreAuditC(auditCResponse([1, 0]))).toMatchObject({ complete: false, total: undefined, missing: [AUDITC_ITEMS[2]] });
    expect(scoreAuditC(auditCResponse([undefined, 1, 1]))).toMatchObject({ total: undefined, missing: [AUDITC_ITEMS[0]] });
  });

  it.each([
    [3, 'male', 'negative-screen'],
    [4, 'male', 'positive-screen'],
    [2, 'female', 'negative-screen'],
    [3, 'female', 'positive-screen'],
    [2, 'other', 'negative-screen'],
    [3, 'other', 'positive-screen'],
    [3, 'unknown', 'positive-screen'],
    [3, undefined, 'positive-screen'],
  ] as const)('a total of %i of a patient whose gender is %s is a %s', (total, gender, screen) => {
    expect(auditCScreen(total, gender)).toBe(screen);
  });
});
