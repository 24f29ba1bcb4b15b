// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, renderHook, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { pageApi } from '../../app/api/calls.ts';
import { useClosePatient, useOpenPatient } from '../../app/api/work.ts';
import { startLanguage } from '../../app/i18n/i18n.ts';
import { EventsDisplay } from '../../app/views/RecordView.tsx';
import { recordAddress } from '../../app/views/use-view.ts';
import type { RecordEvent } from '../../src/core/record/record-events.ts';
import type { RecordAnswer } from '../../src/service/contract.ts';

const AT = '2026-11-20T10:00:00Z';

beforeAll(async () => {
  Element.prototype.scrollIntoView = vi.fn();
  await startLanguage('en', ['panel', 'record']);
});
beforeEach(() => {
  window.location.hash = recordAddress('Encounter/of-a');
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  vi.restoreAllMocks();
});

describe('the address of one patient’s record', () => {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
  );

  test('is left when their panel is closed', () => {
    const { result } = renderHook(useClosePatient, { wrapper });
    act(result.current);
    expect(window.location.hash).toBe('#/pathway');
  });

  test('does not go along to the next patient', async () => {
    vi.spyOn(pageApi.write, 'choosePatient').mockResolvedValue(undefined as never);
    const { result } = renderHook(useOpenPatient, { wrapper });
    act(() => {
      result.current.mutate('b');
    });
    await waitFor(() => {
      expect(window.location.hash).toBe('#/pathway');
    });
  });
});

test('the record shows what its address asks for next, whatever kind was chosen before', async () => {
  const event = (kind: RecordEvent['kind'], reference: string): RecordEvent => ({
    ...{ at: AT, kind, title: reference, by: 'Imagined', reference, origin: 'kap', evidence: [], isVoid: false },
  });
  const events = [event('visit', 'Encounter/of-a'), event('form', 'QuestionnaireResponse/of-a')];
  const record: RecordAnswer = { events, attestations: [], readAt: AT };
  render(<EventsDisplay record={record} now={AT} />);
  await userEvent.selectOptions(screen.getByRole('combobox'), 'visit');
  const asked = (): string | undefined => document.querySelector('.kap-record-asked')?.textContent;
  expect(asked()).toContain('Encounter/of-a');
  act(() => {
    window.location.hash = recordAddress('QuestionnaireResponse/of-a');
  });
  await waitFor(() => {
    expect(asked()).toContain('QuestionnaireResponse/of-a');
  });
});
