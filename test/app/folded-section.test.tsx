// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startLanguage } from '../../app/i18n/i18n.ts';
import { FoldedSection, type FoldedSectionProps } from '../../app/site/FoldedSection.tsx';

beforeAll(async () => {
  await startLanguage('en', ['panel', 'site']);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const isOpen = (): boolean => screen.getByRole('group').hasAttribute('open');
function show(isNarrow: boolean, more: Partial<FoldedSectionProps> = {}): void {
  vi.stubGlobal('matchMedia', () => ({ matches: isNarrow }));
  render(
    <FoldedSection id="x" title="Rules" {...more}>
      <p>long</p>
    </FoldedSection>,
  );
}

test('a long section is folded on a narrow screen until somebody opens it, and open on a wide one', () => {
  show(true, { always: <p>Not signed off</p> });
  expect(isOpen()).toBe(false);
  expect(screen.getByText('Not signed off').closest('details')).toBeNull();
  fireEvent.click(screen.getByText('Show'));
  expect(isOpen()).toBe(true);
  fireEvent.click(screen.getByText('Hide'));
  expect(isOpen()).toBe(false);
  cleanup();
  show(false);
  expect(isOpen()).toBe(true);
});

test('a section in which something is wrong is open on a narrow screen too', () => {
  show(true, { isWrong: true });
  expect(isOpen()).toBe(true);
});

test('a folded section is open on paper, and folded again after it', () => {
  show(true);
  act(() => {
    window.dispatchEvent(new Event('beforeprint'));
  });
  expect(isOpen()).toBe(true);
  act(() => {
    window.dispatchEvent(new Event('afterprint'));
  });
  expect(isOpen()).toBe(false);
});
