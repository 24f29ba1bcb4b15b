import { describe, expect, it } from 'vitest';
import { openingOf } from '../../app/panel/use-opening.ts';
import { PANEL_VIEWS } from '../../src/service/app-context.ts';

describe('where the panel begins', () => {
  it('every view that a card can name leads to a place of its own, but for the pathway, which is the start', () => {
    const places = PANEL_VIEWS.map((view) => openingOf({ open: { view } }));
    expect(places).toEqual(['', '#gate', '#findings', '#/orders', '#/session']);
  });

  it("the card's link goes before the hint of the EHR", () => {
    expect(openingOf({ open: { view: 'gate' }, intent: 'measures' })).toBe('#gate');
    expect(openingOf({ open: { view: 'pathway' }, intent: 'measures' })).toBe('');
  });

  it('the hint of the EHR opens the view of that name, and another hint nothing', () => {
    expect(openingOf({ intent: 'measures' })).toBe('#/measures');
    expect(openingOf({ intent: 'reconcile-medications' })).toBe('');
    expect(openingOf({})).toBe('');
  });
});
