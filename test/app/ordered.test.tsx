// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import '../support/words.ts';
import { ApiError } from '../../app/api/client.ts';
import { OrderedDisplay, type OrderedDisplayProps } from '../../app/sheets/OrderedDisplay.tsx';

const NOW = '2026-11-22T10:00:00.000Z';
const ORDER = { doseMg: 100, doseMgPerKg: undefined, route: 'sublingual' };
const BY_WEIGHT = { doseMg: undefined, doseMgPerKg: 0.5, route: 'intramuscular' };

afterEach(cleanup);

/** What is said of the order beside what is typed. */
function said(room: Partial<OrderedDisplayProps['room']>, typed: number | string): string | null {
  cleanup();
  const { container } = render(
    <OrderedDisplay room={{ data: undefined, error: null, refetch: vi.fn(), ...room }} typed={typed} now={NOW} />,
  );
  return container.textContent;
}

describe('the order beside a dose that is recorded', () => {
  test('is the amount, and another amount is said to be another', () => {
    expect(said({ data: { order: ORDER } }, '')).toBe('Ordered: 100 mg, sublingual');
    expect(said({ data: { order: ORDER } }, 100)).toBe('Ordered: 100 mg, sublingual');
    expect(said({ data: { order: ORDER } }, 1000)).toContain('This is not the ordered amount (100 mg).');
  });

  test.each([
    ['by weight', { data: { order: BY_WEIGHT } }, /^Ordered: 0.5 mg\/kg, intramuscular.*is not compared with it/],
    ['of no known amount', { data: { order: { ...BY_WEIGHT, doseMgPerKg: undefined } } }, /is not compared with it/],
    ['that was not found', { data: { order: undefined } }, /was not found, so the amount is not compared/],
    [
      'that could not be read',
      { error: new ApiError(502, ['EHR down.']) },
      /could not be read, so the amount is not compared.*EHR down/,
    ],
    ['that is being read', {}, /^Loading the order/],
  ])('is said not to be compared where it is one %s', (_, room, words) => {
    for (const typed of ['', 100]) expect(said(room, typed)).toMatch(words);
  });

  test('that was read before and not again is shown with the failure', async () => {
    const refetch = vi.fn();
    expect(said({ data: { order: ORDER }, error: new ApiError(0, []), refetch }, 50)).toMatch(/could not be read.*100 mg/);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(refetch).toHaveBeenCalledOnce();
  });
});
