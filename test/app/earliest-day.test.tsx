// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startLanguage } from '../../app/i18n/i18n.ts';
import { DaysText } from '../../app/panel/NextActions.tsx';
import { WorkRows } from '../../app/worklist/WorkRows.tsx';
import type { WorkItem } from '../../src/core/work-list/work-list.ts';

const NOW = '2026-11-09T10:00:00Z';
const nothing = (): void => undefined;

beforeAll(async () => {
  await startLanguage('en', ['panel', 'worklist']);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('an action says from when a dose may be given and by when it is due, and neither where nobody said it', () => {
  const { container, rerender } = render(<DaysText of={{ notBefore: '2026-11-05', dueOn: undefined }} now={NOW} />);
  expect(container.textContent).toBe('not before Nov 5, 2026 (4 days ago)');
  rerender(<DaysText of={{ notBefore: undefined, dueOn: '2026-11-05' }} now={NOW} />);
  expect(container.textContent).toBe('due Nov 5, 2026 (4 days ago)');
  rerender(<DaysText of={{ notBefore: undefined, dueOn: undefined }} now={NOW} />);
  expect(container.textContent).toBe('');
});

test('a form that a dose needs says for a dose of which day it is asked, not that it may not be answered before', () => {
  const { container } = render(<DaysText of={{ notBefore: '2026-11-12', dueOn: undefined }} now={NOW} isForm />);
  expect(container.textContent).toBe('for a dose from Nov 12, 2026 on (in 3 days)');
});

test('a row of the work list calls no dose overdue that has merely become possible', () => {
  // jsdom lays nothing out; without a height no row is near the window.
  vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(800);
  const item: WorkItem = {
    ...{ key: 'Task/1', kind: 'visit', title: 'Dosing session', urgent: false, when: 'undated', notBefore: '2026-11-05' },
    ...{ roles: [], patient: { reference: 'Patient/1', name: 'Imagined' } },
  };
  render(<WorkRows total={1} rowAt={() => item} now={NOW} opening={undefined} onOpen={nothing} />);
  const row = screen.getByRole('listitem').textContent;
  expect(row).toContain('not before Nov 5, 2026');
  expect(row).not.toContain('overdue');
});

test('a row of the work list says for a dose of which day a measure is asked', () => {
  vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(800);
  const item: WorkItem = {
    ...{ key: 'Task/1', kind: 'measure', title: 'PHQ-9', urgent: false, when: 'undated', notBefore: '2026-11-05' },
    ...{ roles: [], patient: { reference: 'Patient/1', name: 'Imagined' } },
  };
  render(<WorkRows total={1} rowAt={() => item} now={NOW} opening={undefined} onOpen={nothing} />);
  expect(screen.getByRole('listitem').textContent).toContain('for a dose from Nov 5, 2026 on');
});
