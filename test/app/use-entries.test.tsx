// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import '../support/words.ts';
import { ENTRIES } from '../../app/session/entry-store.ts';
import { useEntries } from '../../app/session/use-entries.ts';

const NodeRequest = Request;
const OWNER = { user: 'clinic/Practitioner/1', patient: 'Patient/1' };

afterEach(() => {
  vi.unstubAllGlobals();
});

function isHeldBack(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

test('a page that alone keeps an entry asks before it is closed, also from another view, until its user has signed out', async () => {
  // jsdom has no IndexedDB, and nobody answers.
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  vi.stubGlobal('Request', function (path: string, init: RequestInit) {
    return new NodeRequest(new URL(path, 'https://kap.example'), init);
  });
  const client = new QueryClient();
  const wrapper = ({ children }: { readonly children: ReactNode }): ReactNode => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const { result, unmount } = renderHook(() => useEntries(OWNER), { wrapper });
  expect(isHeldBack()).toBe(false);
  void result.current.queue.add({ kind: 'note', encounter: 'Encounter/1', at: '2026-11-22T10:00:00Z', text: 'a' });
  await waitFor(() => {
    expect(result.current.state).toMatchObject({ waiting: [{}], trouble: 'offline', lasting: false });
  });
  unmount();
  expect([isHeldBack(), await ENTRIES.countOf(OWNER.user)]).toEqual([true, 1]);
  await ENTRIES.forget(OWNER.user);
  expect(isHeldBack()).toBe(false);
});
